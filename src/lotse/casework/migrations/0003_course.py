"""A signed agreement is replaced, never changed; a closing remembers where it happened."""

from typing import ClassVar

import django.db.models.deletion
from django.db import migrations, models

PHASES = [
    ("waiting", "Warteliste"),
    ("intake", "Aufnahme"),
    ("profiling", "Profil"),
    ("agreement", "Vereinbarung und Plan"),
    ("preparation", "Vorbereitung"),
    ("placement", "Vermittlung"),
    ("start", "Einstieg"),
    ("follow_up", "Nachbetreuung"),
    ("closed", "abgeschlossen"),
]


class Migration(migrations.Migration):
    """Several agreements of one mentoring, of which one holds."""

    dependencies: ClassVar = [("casework", "0002_walls")]
    operations: ClassVar = [
        migrations.AlterField(
            model_name="agreement",
            name="mentoring",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE, related_name="agreements", to="casework.mentoring"
            ),
        ),
        migrations.AddField(model_name="agreement", name="replaced_on", field=models.DateField(blank=True, null=True)),
        migrations.AddConstraint(
            model_name="agreement",
            constraint=models.CheckConstraint(
                condition=models.Q(("replaced_on__isnull", True), ("signed_on__isnull", False), _connector="OR"),
                name="only_signed_is_replaced",
            ),
        ),
        migrations.AddConstraint(
            model_name="agreement",
            constraint=models.UniqueConstraint(
                condition=models.Q(("replaced_on__isnull", True), ("signed_on__isnull", False)),
                fields=("mentoring",),
                name="one_agreement_holds",
            ),
        ),
        migrations.AddConstraint(
            model_name="agreement",
            constraint=models.UniqueConstraint(
                condition=models.Q(("signed_on__isnull", True)), fields=("mentoring",), name="one_draft_agreement"
            ),
        ),
        migrations.AddField(model_name="mentoring", name="waits_since", field=models.DateField(blank=True, null=True)),
        migrations.AddField(
            model_name="mentoring",
            name="closed_in",
            field=models.CharField(blank=True, choices=PHASES, max_length=12, default=""),
            preserve_default=False,
        ),
    ]
