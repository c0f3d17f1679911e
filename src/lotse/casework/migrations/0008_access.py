"""Answers about access to the labour market, kept with the state of the law that gave them."""

import uuid
from typing import Any, ClassVar

import django.db.models.deletion
from django.db import migrations, models

import lotse.foundation.sealing
from lotse.foundation.database.protect import Protect

_WHY = [("law", "Das Recht hat sich geändert"), ("time", "Die Zeit ist weitergegangen")]
_FIELDS: "list[tuple[str, models.Field[Any, Any]]]" = [
    ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
    ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
    ("created_at", models.DateTimeField(auto_now_add=True)),
    ("version", models.PositiveIntegerField(default=1, editable=False)),
    ("question", models.CharField(max_length=24)),
    ("facts", lotse.foundation.sealing.SealedText()),
    ("said", lotse.foundation.sealing.SealedText()),
    ("grade", models.CharField(max_length=12)),
    ("earliest", models.DateField(blank=True, null=True)),
    ("until", models.DateField(blank=True, null=True)),
    ("answered_on", models.DateField()),
    ("rules_version", models.CharField(max_length=16)),
    ("verified_until", models.DateField(blank=True, null=True)),
    ("new_grade", models.CharField(blank=True, max_length=12)),
    ("new_earliest", models.DateField(blank=True, null=True)),
    ("changed_on", models.DateField(blank=True, null=True)),
    ("changed_because", models.CharField(blank=True, choices=_WHY, max_length=4)),
    (
        "author",
        models.ForeignKey(
            blank=True,
            null=True,
            on_delete=django.db.models.deletion.PROTECT,
            related_name="+",
            to="organisations.membership",
        ),
    ),
    (
        "mentee",
        models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="%(class)ss", to="casework.mentee"),
    ),
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
        "superseded_by",
        models.ForeignKey(
            blank=True,
            null=True,
            on_delete=django.db.models.deletion.SET_NULL,
            related_name="+",
            to="casework.accesscheck",
        ),
    ),
]


class Migration(migrations.Migration):
    """One table behind its wall."""

    dependencies: ClassVar = [("casework", "0007_lanes"), ("organisations", "__first__")]
    operations: ClassVar = [
        migrations.CreateModel(
            name="AccessCheck",
            fields=_FIELDS,
            options={
                "indexes": [
                    models.Index(
                        condition=models.Q(("changed_on__isnull", False), ("superseded_by", None)),
                        fields=["project", "mentee"],
                        name="access_changed",
                    )
                ]
            },
        ),
        Protect("casework_accesscheck", parent=("mentee_id", "casework_mentee")),
    ]
