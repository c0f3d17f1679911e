"""Sets of panels, hosts and loans; a set is held once on each day."""

import uuid

import django.contrib.postgres.constraints
import django.contrib.postgres.fields
import django.contrib.postgres.fields.ranges
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from lotse.foundation.database.protect import Protect
from lotse.foundation.database.shown import ShownToVisitors


class Migration(migrations.Migration):
    dependencies = [
        ("exhibition", "0001_stories"),
        ("foundation", "0004_publication"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Host",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                ("name", models.CharField(max_length=160)),
                ("street", models.CharField(blank=True, max_length=160)),
                ("postcode", models.CharField(blank=True, max_length=5)),
                ("place", models.CharField(max_length=120)),
                ("district_key", models.CharField(blank=True, max_length=5)),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="LoanCount",
            fields=[
                ("year", models.PositiveSmallIntegerField(primary_key=True, serialize=False)),
                ("last", models.PositiveIntegerField(default=0)),
            ],
        ),
        migrations.CreateModel(
            name="PanelSet",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                ("key", models.SlugField(unique=True)),
                ("name", models.CharField(max_length=120)),
                (
                    "languages",
                    django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=10), size=None),
                ),
                (
                    "format",
                    models.CharField(
                        choices=[("roll_up", "Roll-up, 85 × 200 cm"), ("a1", "Poster A1"), ("a0", "Poster A0")],
                        default="roll_up",
                        max_length=8,
                    ),
                ),
                ("needs_m2", models.PositiveSmallIntegerField(default=40)),
                ("needs_height_cm", models.PositiveSmallIntegerField(default=220)),
                ("weight_kg", models.PositiveSmallIntegerField(default=40)),
                ("cases", models.PositiveSmallIntegerField(default=4)),
                ("stored_at", models.CharField(blank=True, max_length=160)),
                ("stored_in", models.CharField(default="14612", max_length=5)),
                ("days_before", models.PositiveSmallIntegerField(default=2)),
                ("days_after", models.PositiveSmallIntegerField(default=3)),
                ("fee_eur", models.PositiveSmallIntegerField(default=0)),
                ("insured_eur", models.PositiveIntegerField(default=4000)),
                ("condition", models.TextField(blank=True)),
                ("is_lent", models.BooleanField(default=True)),
            ],
            options={
                "ordering": ["name"],
            },
        ),
        migrations.CreateModel(
            name="HostContact",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                ("project_id", models.BigIntegerField(default=0, editable=False)),
                ("full_name", models.CharField(max_length=120)),
                ("email", models.EmailField(max_length=254)),
                ("phone", models.CharField(blank=True, max_length=40)),
                ("language", models.CharField(default="de", max_length=10)),
                (
                    "host",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE, related_name="contact", to="exhibition.host"
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Loan",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                ("number", models.CharField(max_length=16, unique=True)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("requested", "REQUESTED"),
                            ("offered", "OFFERED"),
                            ("agreed", "AGREED"),
                            ("handed_over", "HANDED_OVER"),
                            ("returned", "RETURNED"),
                            ("closed", "CLOSED"),
                            ("declined", "DECLINED"),
                            ("cancelled", "CANCELLED"),
                        ],
                        default="requested",
                        max_length=12,
                    ),
                ),
                ("shown", django.contrib.postgres.fields.ranges.DateRangeField()),
                ("held", django.contrib.postgres.fields.ranges.DateRangeField()),
                ("room_m2", models.PositiveSmallIntegerField(blank=True, null=True)),
                ("room_height_cm", models.PositiveSmallIntegerField(blank=True, null=True)),
                ("has_light", models.BooleanField(default=False)),
                ("is_accessible", models.BooleanField(default=False)),
                ("message", models.TextField(blank=True)),
                ("answer", models.TextField(blank=True)),
                ("reason", models.TextField(blank=True)),
                ("host_drives", models.BooleanField(default=True)),
                ("fee_eur", models.PositiveSmallIntegerField(default=0)),
                ("insured_eur", models.PositiveIntegerField(default=0)),
                ("hours", models.CharField(blank=True, max_length=160)),
                ("opening_at", models.DateTimeField(blank=True, null=True)),
                ("confirmed_at", models.DateTimeField(blank=True, null=True)),
                ("accepted_at", models.DateTimeField(blank=True, null=True)),
                ("accepted_by", models.CharField(blank=True, max_length=120)),
                ("signed_on", models.DateField(blank=True, null=True)),
                ("press_reports", models.PositiveSmallIntegerField(blank=True, null=True)),
                ("employers_met", models.PositiveSmallIntegerField(blank=True, null=True)),
                ("helpers_met", models.PositiveSmallIntegerField(blank=True, null=True)),
                ("link_version", models.PositiveSmallIntegerField(default=1)),
                ("token_hash", models.CharField(editable=False, max_length=64, unique=True)),
                ("changed_at", models.DateTimeField(auto_now=True)),
                (
                    "host",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="loans", to="exhibition.host"
                    ),
                ),
                (
                    "panel_set",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="loans", to="exhibition.panelset"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="LoanEvent",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                ("kind", models.CharField(max_length=24)),
                ("note", models.CharField(blank=True, max_length=300)),
                (
                    "account",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "loan",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="events", to="exhibition.loan"
                    ),
                ),
            ],
            options={
                "ordering": ["id"],
            },
        ),
        migrations.CreateModel(
            name="LoanFile",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                (
                    "kind",
                    models.CharField(
                        choices=[("agreement", "Agreement"), ("hand_over", "Hand Over"), ("return", "Return")],
                        max_length=12,
                    ),
                ),
                ("file", models.FileField(upload_to="exhibition/loans")),
                ("content_type", models.CharField(max_length=40)),
                ("size", models.PositiveIntegerField()),
                (
                    "loan",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="files", to="exhibition.loan"
                    ),
                ),
            ],
            options={
                "ordering": ["id"],
            },
        ),
        migrations.CreateModel(
            name="PhysicalPanel",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                ("number", models.PositiveSmallIntegerField()),
                ("title", models.CharField(blank=True, max_length=160)),
                ("story_key", models.CharField(blank=True, max_length=64)),
                ("panel_key", models.CharField(blank=True, max_length=64)),
                ("language", models.CharField(default="de", max_length=10)),
                (
                    "condition",
                    models.CharField(
                        choices=[("good", "GOOD"), ("worn", "WORN"), ("damaged", "DAMAGED"), ("missing", "MISSING")],
                        default="good",
                        max_length=8,
                    ),
                ),
                ("damaged_since", models.DateField(blank=True, null=True)),
                ("taken_out_on", models.DateField(blank=True, null=True)),
                (
                    "panel_set",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="panels", to="exhibition.panelset"
                    ),
                ),
            ],
            options={
                "ordering": ["number"],
            },
        ),
        migrations.CreateModel(
            name="PanelRepair",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                ("what", models.CharField(max_length=300)),
                ("found_on", models.DateField()),
                ("due_on", models.DateField()),
                ("mended_on", models.DateField(blank=True, null=True)),
                (
                    "panel",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="repairs",
                        to="exhibition.physicalpanel",
                    ),
                ),
            ],
            options={
                "ordering": ["due_on", "id"],
            },
        ),
        migrations.CreateModel(
            name="Protocol",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                ("kind", models.CharField(choices=[("hand_over", "Hand Over"), ("return", "Return")], max_length=12)),
                ("held_on", models.DateField()),
                ("giver", models.CharField(max_length=120)),
                ("taker", models.CharField(max_length=120)),
                ("remark", models.TextField(blank=True)),
                ("giver_signature", models.TextField(blank=True)),
                ("taker_signature", models.TextField(blank=True)),
                ("on_paper", models.BooleanField(default=False)),
                (
                    "loan",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="protocols", to="exhibition.loan"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="ProtocolLine",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                (
                    "condition",
                    models.CharField(
                        choices=[("good", "GOOD"), ("worn", "WORN"), ("damaged", "DAMAGED"), ("missing", "MISSING")],
                        max_length=8,
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=300)),
                (
                    "panel",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="exhibition.physicalpanel"
                    ),
                ),
                (
                    "protocol",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="lines", to="exhibition.protocol"
                    ),
                ),
            ],
            options={
                "ordering": ["panel__number"],
            },
        ),
        migrations.CreateModel(
            name="VisitCount",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                ("counted_on", models.DateField()),
                ("visitors", models.PositiveIntegerField()),
                ("groups", models.PositiveSmallIntegerField(default=0)),
                (
                    "loan",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="visits", to="exhibition.loan"
                    ),
                ),
            ],
            options={
                "ordering": ["counted_on"],
            },
        ),
        migrations.AddIndex(
            model_name="loan",
            index=models.Index(fields=["state"], name="loans_by_state"),
        ),
        migrations.AddConstraint(
            model_name="loan",
            constraint=django.contrib.postgres.constraints.ExclusionConstraint(
                condition=models.Q(
                    (
                        "state__in",
                        [
                            "agreed",
                            "handed_over",
                            "offered",
                            "requested",
                            "returned",
                        ],
                    )
                ),
                expressions=[("panel_set", "="), ("held", "&&")],
                name="loans_hold_a_set_once",
            ),
        ),
        migrations.AddConstraint(
            model_name="loan",
            constraint=models.CheckConstraint(
                condition=models.Q(("held__contains", models.F("shown"))), name="loans_hold_what_they_show"
            ),
        ),
        migrations.AddIndex(
            model_name="physicalpanel",
            index=models.Index(fields=["story_key"], name="panel_of_story"),
        ),
        migrations.AddConstraint(
            model_name="physicalpanel",
            constraint=models.UniqueConstraint(fields=("panel_set", "number"), name="panel_numbers_differ"),
        ),
        migrations.AddIndex(
            model_name="panelrepair",
            index=models.Index(fields=["mended_on", "due_on"], name="repairs_open"),
        ),
        migrations.AddConstraint(
            model_name="protocol",
            constraint=models.UniqueConstraint(fields=("loan", "kind"), name="one_protocol_of_a_kind"),
        ),
        migrations.AddConstraint(
            model_name="visitcount",
            constraint=models.UniqueConstraint(fields=("loan", "counted_on"), name="visits_of_a_day_once"),
        ),
        Protect("exhibition_hostcontact", subject=""),
        *(ShownToVisitors(f"exhibition_{name}") for name in ("host", "loan", "panelset")),
    ]
