"""Walls around everything that hangs from a mentee."""

from typing import ClassVar

from django.db import migrations

from lotse.foundation.database.protect import Protect

_MENTEE = ("mentee_id", "casework_mentee")
_HANGING = (
    "agreement",
    "application",
    "appointment",
    "celltocheck",
    "checkin",
    "contactnote",
    "importedrow",
    "mentoring",
    "merge",
    "outcome",
    "profile",
    "residencepaper",
    "step",
    "wait",
)


class Migration(migrations.Migration):
    """Row-level security, journal, true project."""

    dependencies: ClassVar = [("casework", "0001_initial"), ("foundation", "0002_walls")]
    operations: ClassVar = [
        Protect("casework_mentee", subject="id"),
        Protect("casework_listimport", subject=""),
        *(Protect(f"casework_{name}", parent=_MENTEE) for name in _HANGING),
        Protect("casework_handover", parent=_MENTEE, project_columns=("project_id", "to_project_id")),
    ]
