"""Two files of one person made one; can be undone for 30 days."""

from typing import ClassVar

from django.db import models

from lotse.casework.models.mentee import Mentee
from lotse.casework.models.records import MenteeRecord


class Merge(MenteeRecord):
    """`mentee` stays, `absorbed` disappears from lists; `moved` names every row that changed hands."""

    absorbed = models.ForeignKey(Mentee, on_delete=models.CASCADE, related_name="+")
    # {"casework_contactnote": [ids], …}, and the values of `mentee` that were filled in from `absorbed`.
    moved = models.JSONField(default=dict)
    filled = models.JSONField(default=dict)
    undo_until = models.DateField()
    undone_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"Merge {self.pk}"


class TwoPeople(MenteeRecord):
    """Somebody looked: these two files are of two people, however alike they read. `mentee` has the smaller key."""

    other = models.ForeignKey(Mentee, on_delete=models.CASCADE, related_name="+")

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["mentee", "other"], name="told_apart_once")]

    def __str__(self) -> str:
        return f"{self.mentee_id} and {self.other_id}"
