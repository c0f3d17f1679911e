"""What became of the addresses outside the house that our pages link to."""

from typing import ClassVar

from django.db import models

from lotse.website.models.page import PUBLIC


class ExternalLink(models.Model):
    """One address, whatever number of pages names it."""

    address = models.URLField(max_length=500, unique=True)
    checked_at = models.DateTimeField(null=True)
    # Nights in a row in which it did not answer; editors hear of it from the third.
    failures = models.PositiveSmallIntegerField(default=0)
    # What it said: a status, or a word such as "timeout".
    answer = models.CharField(max_length=40, blank=True)
    duties: ClassVar = PUBLIC

    class Meta:
        indexes: ClassVar = [models.Index(fields=["checked_at"], name="externallink_due")]

    def __str__(self) -> str:
        return self.address
