"""What a person allows: in which medium, in which language, which version of the text, from when until when."""

from datetime import timedelta
from typing import ClassVar

from django.db import models

from lotse.exhibition.models.choices import GivenHow
from lotse.exhibition.models.people import PortrayedPerson
from lotse.exhibition.models.records import StoryRecord
from lotse.exhibition.models.stories import StoryText
from lotse.exhibition.visitors.words import Medium

# How long somebody may sleep over a yes before it counts.
COOLING_OFF = timedelta(days=7)


class Release(StoryRecord):
    """One yes. It counts from `valid_from`, slept over by then, until `valid_until` (half-open) or taken back."""

    person = models.ForeignKey(PortrayedPerson, on_delete=models.CASCADE, related_name="releases")
    medium = models.CharField(max_length=8, choices=Medium)
    language = models.CharField(max_length=10)
    # The version that she read or heard; another one needs another yes.
    text = models.ForeignKey(StoryText, on_delete=models.CASCADE, related_name="releases")
    given_on = models.DateField()
    valid_from = models.DateField()
    valid_until = models.DateField()
    how = models.CharField(max_length=10, choices=GivenHow)
    was_read_aloud = models.BooleanField(default=False)
    # Who interpreted or stood by; named, because such a yes must be provable.
    interpreter = models.CharField(max_length=120, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(condition=models.Q(valid_from__lt=models.F("valid_until")), name="release_forward"),
            models.CheckConstraint(
                condition=models.Q(valid_from__gte=models.F("given_on") + COOLING_OFF), name="release_slept_over"
            ),
            models.UniqueConstraint(
                fields=["person", "medium", "text"],
                condition=models.Q(withdrawn_at=None),
                name="release_once_a_version",
            ),
        ]
        indexes: ClassVar = [
            models.Index(
                fields=["story", "medium", "language"],
                condition=models.Q(withdrawn_at=None),
                name="release_standing",
            )
        ]

    def __str__(self) -> str:
        return f"{self.medium} {self.language} {self.pk}"
