"""Two files told apart for good; why somebody's data were erased; forgetting includes who had looked."""

import uuid
from typing import ClassVar

import django.db.models.deletion
from django.db import migrations, models

from lotse.foundation.database.protect import Protect

# As in foundation 0002, and the trace of reading: it is kept for the person, and goes with the person.
FORGET = """
create or replace function lotse_forget(subject bigint) returns void language sql security definer
    set search_path = pg_catalog, public as $$
    update foundation_change set old = null where subject_id = subject;
    delete from foundation_reading where subject_id = subject;
$$;
"""
FORGET_AS_BEFORE = """
create or replace function lotse_forget(subject bigint) returns void language sql security definer
    set search_path = pg_catalog, public as $$
    update foundation_change set old = null where subject_id = subject;
$$;
"""
REASONS = [
    ("on_request", "die Person hat es verlangt"),
    ("consent", "die Einwilligung ist widerrufen"),
    ("time_is_up", "die Frist zur Aufbewahrung ist vorbei"),
    ("mistake", "die Akte war ein Versehen"),
]


class Migration(migrations.Migration):
    """One table, one column, one function."""

    dependencies: ClassVar = [("casework", "0005_lists"), ("foundation", "0002_walls")]
    operations: ClassVar = [
        migrations.AddField(
            model_name="mentee",
            name="erased_because",
            field=models.CharField(blank=True, choices=REASONS, default="", max_length=12),
            preserve_default=False,
        ),
        migrations.CreateModel(
            name="TwoPeople",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                (
                    "project",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="organisations.project",
                    ),
                ),
                (
                    "mentee",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="casework.mentee",
                    ),
                ),
                (
                    "other",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="casework.mentee"
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("mentee", "other"), name="told_apart_once")],
            },
        ),
        Protect("casework_twopeople", parent=("mentee_id", "casework_mentee")),
        migrations.RunSQL(FORGET, FORGET_AS_BEFORE),
    ]
