"""Panels made of stories, what their layout measured, files for printing and print runs."""

import uuid

import django.contrib.postgres.fields
import django.core.validators
import django.db.models.deletion
import django.db.models.expressions
from django.conf import settings
from django.db import migrations, models

from lotse.foundation.database.protect import Protect


class Migration(migrations.Migration):
    dependencies = [
        ("exhibition", "0002_tour"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Panel",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                ("project_id", models.BigIntegerField(default=0, editable=False)),
                (
                    "journal_subject",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.db.models.expressions.CombinedExpression(
                            models.Value(0), "-", models.F("story_id")
                        ),
                        output_field=models.BigIntegerField(),
                    ),
                ),
                ("key", models.SlugField(max_length=12, unique=True)),
                (
                    "format",
                    models.CharField(
                        choices=[("rollup", "Roll-up 85 × 200 cm"), ("a1", "Plakat A1"), ("a0", "Plakat A0")],
                        max_length=8,
                    ),
                ),
                (
                    "paragraphs",
                    models.PositiveSmallIntegerField(
                        default=2, validators=[django.core.validators.MaxValueValidator(8)]
                    ),
                ),
                (
                    "quotes",
                    models.PositiveSmallIntegerField(
                        default=2, validators=[django.core.validators.MaxValueValidator(5)]
                    ),
                ),
                (
                    "panel_set",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="designs",
                        to="exhibition.panelset",
                    ),
                ),
                (
                    "story",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="%(class)ss", to="exhibition.story"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="PanelMeasure",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                ("project_id", models.BigIntegerField(default=0, editable=False)),
                (
                    "journal_subject",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.db.models.expressions.CombinedExpression(
                            models.Value(0), "-", models.F("story_id")
                        ),
                        output_field=models.BigIntegerField(),
                    ),
                ),
                ("language", models.CharField(max_length=10)),
                ("basis", models.CharField(max_length=64)),
                ("fits", models.BooleanField()),
                ("scale", models.FloatField()),
                ("smallest", models.FloatField()),
                ("excesses", models.JSONField(default=list)),
                ("measured_at", models.DateTimeField(auto_now=True)),
                (
                    "panel",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="measures", to="exhibition.panel"
                    ),
                ),
                (
                    "story",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="%(class)ss", to="exhibition.story"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="PrintFile",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                ("project_id", models.BigIntegerField(default=0, editable=False)),
                (
                    "journal_subject",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.db.models.expressions.CombinedExpression(
                            models.Value(0), "-", models.F("story_id")
                        ),
                        output_field=models.BigIntegerField(),
                    ),
                ),
                ("language", models.CharField(max_length=10)),
                (
                    "profile",
                    models.CharField(
                        choices=[
                            ("press", "für die Druckerei"),
                            ("screen", "zum Lesen am Bildschirm"),
                            ("handout", "Blatt A4 zum Mitnehmen"),
                        ],
                        max_length=8,
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("waiting", "wird gemacht"),
                            ("ready", "fertig"),
                            ("failed", "nicht gelungen"),
                            ("gone", "gelöscht"),
                        ],
                        default="waiting",
                        max_length=8,
                    ),
                ),
                ("batch", models.UUIDField()),
                ("file", models.FileField(blank=True, upload_to="panels/")),
                ("sha256", models.CharField(blank=True, max_length=64)),
                ("size", models.PositiveIntegerField(default=0)),
                (
                    "releases",
                    django.contrib.postgres.fields.ArrayField(base_field=models.UUIDField(), default=list, size=None),
                ),
                ("problem", models.CharField(blank=True, max_length=300)),
                ("made_at", models.DateTimeField(blank=True, null=True)),
                ("gone_at", models.DateTimeField(blank=True, null=True)),
                (
                    "asked_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "panel",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="files", to="exhibition.panel"
                    ),
                ),
                (
                    "story",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="%(class)ss", to="exhibition.story"
                    ),
                ),
                (
                    "text",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="exhibition.storytext"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="PrintRun",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                ("project_id", models.BigIntegerField(default=0, editable=False)),
                (
                    "journal_subject",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.db.models.expressions.CombinedExpression(
                            models.Value(0), "-", models.F("story_id")
                        ),
                        output_field=models.BigIntegerField(),
                    ),
                ),
                ("printer", models.CharField(max_length=160)),
                (
                    "copies",
                    models.PositiveIntegerField(
                        validators=[
                            django.core.validators.MinValueValidator(1),
                            django.core.validators.MaxValueValidator(5000),
                        ]
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("prepared", "vorbereitet"),
                            ("ordered", "beauftragt"),
                            ("delivered", "geliefert"),
                            ("blocked", "gesperrt"),
                        ],
                        default="prepared",
                        max_length=9,
                    ),
                ),
                ("ordered_on", models.DateField(blank=True, null=True)),
                ("delivered_on", models.DateField(blank=True, null=True)),
                ("sha256", models.CharField(max_length=64)),
                (
                    "ordered_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "print_file",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="runs", to="exhibition.printfile"
                    ),
                ),
                (
                    "story",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="%(class)ss", to="exhibition.story"
                    ),
                ),
            ],
        ),
        migrations.AddConstraint(
            model_name="panel",
            constraint=models.UniqueConstraint(fields=("story", "format"), name="panel_once_a_format"),
        ),
        migrations.AddConstraint(
            model_name="panelmeasure",
            constraint=models.UniqueConstraint(fields=("panel", "language"), name="measure_once_a_language"),
        ),
        migrations.AddIndex(
            model_name="printfile",
            index=models.Index(fields=["panel", "-created_at"], name="print_file_panel"),
        ),
        migrations.AddIndex(
            model_name="printfile",
            index=models.Index(fields=["batch"], name="print_file_batch"),
        ),
        migrations.AddConstraint(
            model_name="printfile",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("state", "ready"), _negated=True),
                    models.Q(("made_at__isnull", False), models.Q(("sha256", ""), _negated=True)),
                    _connector="OR",
                ),
                name="print_file_ready_with_hash",
            ),
        ),
        migrations.AddConstraint(
            model_name="printfile",
            constraint=models.CheckConstraint(
                condition=models.Q(models.Q(("state", "gone"), _negated=True), ("file", ""), _connector="OR"),
                name="print_file_gone_empty",
            ),
        ),
        migrations.AddConstraint(
            model_name="printrun",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("state__in", ["ordered", "delivered"]), _negated=True),
                    ("ordered_on__isnull", False),
                    _connector="OR",
                ),
                name="print_run_ordered_when",
            ),
        ),
        migrations.AddConstraint(
            model_name="printrun",
            constraint=models.CheckConstraint(condition=models.Q(("copies__gte", 1)), name="print_run_copies"),
        ),
        *(
            Protect(f"exhibition_{name}", subject="journal_subject")
            for name in ("panel", "panelmeasure", "printfile", "printrun")
        ),
    ]
