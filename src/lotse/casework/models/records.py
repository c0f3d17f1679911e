"""The abstract records of casework: what belongs to one mentee, walled in, sealed with the mentee's key."""

from typing import ClassVar
from uuid import UUID

from django.db import models

from lotse.foundation.duties import DataClass, Duties, Erasure, Retention, Scope
from lotse.organisations.public import ProjectRecord

CASE_DUTIES = Duties(DataClass.B, Scope.PROJECT, Retention.CASE, Erasure.DELETE, journal=True)
# After erasure a row without content stays, so that figures that were reported can still be counted.
COUNTED_DUTIES = Duties(DataClass.B, Scope.PROJECT, Retention.CASE, Erasure.BLANK, journal=True)
SEALED_DUTIES = Duties(DataClass.A, Scope.PROJECT, Retention.CASE, Erasure.DELETE, journal=True)


class MenteeRecord(ProjectRecord):
    """Base of everything that hangs from a mentee; `project` always equals the mentee's (the database checks)."""

    mentee = models.ForeignKey("casework.Mentee", on_delete=models.CASCADE, related_name="%(class)ss")
    # Rises with each change: two people who edit at the same time are told (see casework.editing).
    version = models.PositiveIntegerField(default=1, editable=False)

    duties: ClassVar = CASE_DUTIES

    class Meta:
        abstract = True

    @property
    def seal_owner(self) -> UUID:
        """Sealed fields open with the mentee's key."""
        return self.mentee.public_id
