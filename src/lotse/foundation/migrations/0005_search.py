"""Tables of the visitors' search."""

from typing import ClassVar

import django.contrib.postgres.indexes
import django.contrib.postgres.search
from django.db import migrations, models


class Migration(migrations.Migration):
    """Texts, words, and for which state of the site."""

    dependencies: ClassVar = [("foundation", "0004_publication")]
    operations: ClassVar = [
        migrations.CreateModel(
            name="SearchState",
            fields=[
                ("language", models.CharField(max_length=12, primary_key=True, serialize=False)),
                ("state", models.CharField(max_length=80)),
            ],
        ),
        migrations.CreateModel(
            name="SearchText",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("language", models.CharField(max_length=12)),
                ("kind", models.CharField(max_length=20)),
                ("key", models.CharField(max_length=300)),
                ("href", models.CharField(max_length=300)),
                ("title", models.TextField()),
                ("text", models.TextField()),
                ("digest", models.BinaryField()),
                ("vector", django.contrib.postgres.search.SearchVectorField()),
            ],
            options={
                "indexes": [
                    django.contrib.postgres.indexes.GinIndex(fields=["vector"], name="search_text_vector"),
                ],
                "constraints": [
                    models.UniqueConstraint(fields=["language", "kind", "href"], name="search_text_once"),
                ],
            },
        ),
        migrations.CreateModel(
            name="SearchWord",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("language", models.CharField(max_length=12)),
                ("word", models.CharField(max_length=80)),
                ("spelling", models.CharField(max_length=80)),
                ("texts", models.IntegerField()),
            ],
            options={
                "indexes": [
                    django.contrib.postgres.indexes.GinIndex(
                        fields=["word"], name="search_word_likeness", opclasses=["gin_trgm_ops"]
                    ),
                ],
                "constraints": [
                    models.UniqueConstraint(fields=["language", "word"], name="search_word_once"),
                ],
            },
        ),
    ]
