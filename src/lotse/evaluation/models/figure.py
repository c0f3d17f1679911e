"""A number as it was counted on a day: written once, never counted anew."""

from typing import ClassVar

from django.db import models

from lotse.foundation.duties import DataClass, Duties, Erasure, Retention, Scope
from lotse.foundation.records import Record


class Figure(Record):
    """One count of one project. What was published stays what it was, whoever is erased or corrected afterwards.

    It names its project by key and not by a foreign key: nothing about persons is in it, so no wall of a project is
    around it; small numbers are protected before anybody sees them (domain/protection.py).
    """

    day = models.DateField()
    project_key = models.SlugField()
    indicator = models.SlugField(max_length=40)
    # Version of the definition by which it was counted.
    version = models.PositiveSmallIntegerField()
    breakdown = models.SlugField(max_length=40, blank=True)
    value = models.PositiveIntegerField()

    duties: ClassVar = Duties(DataClass.C, Scope.PROGRAMME, Retention.PERMANENT, Erasure.KEEP, journal=False)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["day", "project_key", "indicator", "version", "breakdown"], name="figure_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.indicator} {self.breakdown} {self.project_key} {self.day}: {self.value}"
