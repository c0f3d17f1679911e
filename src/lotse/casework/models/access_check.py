"""Answers about access to the labour market: what was known, what the law said to it on that day, by which rules."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from lotse.casework.domain.law_version import LENGTH
from lotse.casework.models.records import SEALED_DUTIES, MenteeRecord
from lotse.foundation.sealing import SealedText


class AccessCheck(MenteeRecord):
    """One answer; a newer one takes its place, and it stays as it was given. Nobody but the rules writes `grade`."""

    class Why(models.TextChoices):
        """Why the same facts have another answer now."""

        LAW = "law", _("Das Recht hat sich geändert")
        TIME = "time", _("Die Zeit ist weitergegangen")

    # Name of a question of the rules, such as "work" or "training".
    question = models.CharField(max_length=24)
    # JSON of `domain.access_facts`, and the answer's sentences in German as they were shown.
    facts = SealedText()
    said = SealedText()
    # Class B on purpose, as the end of a paper is: whose answer changes must be found without opening every file.
    grade = models.CharField(max_length=12)
    earliest = models.DateField(null=True, blank=True)
    until = models.DateField(null=True, blank=True)
    answered_on = models.DateField()
    rules_version = models.CharField(max_length=LENGTH)
    verified_until = models.DateField(null=True, blank=True)
    author = models.ForeignKey(
        "organisations.Membership", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    superseded_by = models.ForeignKey("self", on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    # What the present rules say to the same facts, where that is something else; until somebody has looked.
    new_grade = models.CharField(max_length=12, blank=True)
    new_earliest = models.DateField(null=True, blank=True)
    changed_on = models.DateField(null=True, blank=True)
    changed_because = models.CharField(max_length=4, choices=Why, blank=True)

    duties: ClassVar = SEALED_DUTIES

    class Meta:
        indexes: ClassVar = [
            models.Index(
                fields=["project", "mentee"],
                name="access_changed",
                condition=models.Q(changed_on__isnull=False, superseded_by=None),
            ),
        ]

    def __str__(self) -> str:
        return f"Access check {self.pk}"
