"""What the mentor's own calendar program reads: an address that nobody can guess, and nothing private behind it."""

from typing import ClassVar

from django.conf import settings
from django.db import models

from lotse.foundation.duties import DataClass, Duties, Erasure, Retention, Scope
from lotse.foundation.records import Record


class CalendarFeed(Record):
    """One address in force per account. Only the digest of its secret is kept: a lost address is replaced."""

    account = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    digest = models.CharField(max_length=64, unique=True)
    revoked_at = models.DateTimeField(null=True)

    duties: ClassVar = Duties(
        DataClass.B,
        Scope.OWN,
        Retention.MEMBERSHIP,
        Erasure.KEEP,
        journal=False,
        why="Belongs to a member of staff and holds a digest; what it opens is asked anew with each reading.",
    )

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["account"], name="one_calendar_feed", condition=models.Q(revoked_at__isnull=True)
            )
        ]

    def __str__(self) -> str:
        return f"Feed {self.pk}"
