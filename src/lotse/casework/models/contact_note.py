"""The contact note: written in 30 seconds, feeds every report."""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models

from lotse.casework.models.choices import ContactWay, Topic
from lotse.casework.models.mentoring import Mentoring
from lotse.casework.models.records import SEALED_DUTIES, MenteeRecord
from lotse.foundation.sealing import SealedText


class ContactNote(MenteeRecord):
    """What was; the text is sealed because free text holds what no form asks for."""

    mentoring = models.ForeignKey(Mentoring, on_delete=models.CASCADE, related_name="notes")
    author = models.ForeignKey("organisations.Membership", on_delete=models.PROTECT, null=True, related_name="+")
    happened_on = models.DateField()
    way = models.CharField(max_length=8, choices=ContactWay, default=ContactWay.TALK)
    minutes = models.PositiveSmallIntegerField(null=True, blank=True)
    topics = ArrayField(models.CharField(max_length=16, choices=Topic), default=list, blank=True)
    text = SealedText()

    duties: ClassVar = SEALED_DUTIES

    class Meta:
        indexes: ClassVar = [models.Index(fields=["mentee", "-happened_on", "-id"], name="note_mentee")]

    def __str__(self) -> str:
        return f"Note {self.pk}"
