"""What visitors write, and how often short links were followed."""

import uuid

import django.contrib.postgres.fields
import django.db.models.deletion
import django.db.models.expressions
from django.conf import settings
from django.db import migrations, models

from lotse.foundation.database.protect import Protect


class Migration(migrations.Migration):
    dependencies = [
        ("exhibition", "0003_panels"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="ScanCount",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("code", models.CharField(max_length=12)),
                ("on", models.DateField()),
                ("count", models.PositiveIntegerField(default=0)),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("code", "on"), name="scans_of_a_day")],
            },
        ),
        migrations.CreateModel(
            name="Voice",
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
                        null=True,
                        output_field=models.BigIntegerField(),
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[("answer", "Antwort"), ("question", "Frage"), ("feedback", "Rückmeldung")],
                        max_length=8,
                    ),
                ),
                (
                    "way",
                    models.CharField(
                        choices=[("phone", "Handy"), ("tablet", "Tablet vor Ort"), ("paper", "Zettel")], max_length=8
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[("waiting", "wartet"), ("shown", "wird gezeigt"), ("hidden", "wird nicht gezeigt")],
                        default="waiting",
                        max_length=8,
                    ),
                ),
                ("language", models.CharField(max_length=10)),
                ("text", models.CharField(blank=True, max_length=500)),
                ("first_name", models.CharField(blank=True, max_length=40)),
                (
                    "age",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("child", "bis 13 Jahre"),
                            ("youth", "14 bis 19 Jahre"),
                            ("young", "20 bis 34 Jahre"),
                            ("middle", "35 bis 64 Jahre"),
                            ("old", "65 Jahre und älter"),
                        ],
                        max_length=8,
                    ),
                ),
                ("place", models.CharField(blank=True, max_length=60)),
                ("stop", models.CharField(blank=True, max_length=20)),
                (
                    "learned",
                    models.CharField(
                        blank=True, choices=[("yes", "Ja"), ("some", "Ein wenig"), ("no", "Nein")], max_length=8
                    ),
                ),
                (
                    "moved",
                    models.CharField(
                        blank=True, choices=[("yes", "Ja"), ("some", "Ein wenig"), ("no", "Nein")], max_length=8
                    ),
                ),
                (
                    "will_tell",
                    models.CharField(
                        blank=True, choices=[("yes", "Ja"), ("some", "Ein wenig"), ("no", "Nein")], max_length=8
                    ),
                ),
                (
                    "hints",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=8), blank=True, default=list, size=None
                    ),
                ),
                ("client_key", models.UUIDField(unique=True)),
                ("is_invented", models.BooleanField(default=False)),
                ("german", models.CharField(blank=True, max_length=1000)),
                ("answer", models.TextField(blank=True, max_length=1500)),
                ("answer_language", models.CharField(blank=True, max_length=10)),
                ("answered_at", models.DateTimeField(blank=True, null=True)),
                ("is_agreed", models.BooleanField(default=False)),
                (
                    "reason",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("hurtful", "verletzt jemanden"),
                            ("personal", "nennt Angaben über eine Person"),
                            ("advertising", "Werbung"),
                            ("aside", "gehört nicht zur Frage"),
                            ("double", "steht schon da"),
                            ("asked", "jemand hat darum gebeten"),
                        ],
                        max_length=12,
                    ),
                ),
                ("moderated_at", models.DateTimeField(blank=True, null=True)),
                ("reported_at", models.DateTimeField(blank=True, null=True)),
                ("report", models.CharField(blank=True, max_length=300)),
                ("is_confirmed", models.BooleanField(default=False)),
                (
                    "moderated_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "story",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="voices",
                        to="exhibition.story",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(fields=["state", "created_at"], name="voice_queue"),
                    models.Index(
                        condition=models.Q(("state", "shown")), fields=["story", "-moderated_at"], name="voice_shown"
                    ),
                    models.Index(fields=["stop", "kind"], name="voice_stop"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "shown"), _negated=True),
                            models.Q(("moderated_at__isnull", False), models.Q(("text", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="voice_shown_by_a_human",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("state", "hidden"), ("reason", ""), _connector="XOR"),
                        name="voice_hidden_why",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("answer", ""), ("answered_at__isnull", False), _connector="XOR"),
                        name="voice_answered_when",
                    ),
                ],
            },
        ),
        Protect("exhibition_voice", subject="journal_subject"),
    ]
