"""Programme → funding phase → project, run by a carrier, in regions."""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _

from lotse.foundation.duties import DataClass, Duties, Erasure, Retention, Scope
from lotse.foundation.records import Record

_PUBLIC = Duties(DataClass.C, Scope.PUBLIC, Retention.PERMANENT, Erasure.KEEP, journal=False, why="Public facts.")


class Programme(Record):
    """A programme with its funder's line, such as Arbeitsmarktmentoren Sachsen."""

    key = models.SlugField(unique=True)
    name = models.CharField(max_length=120)
    funder_line = models.TextField(blank=True)
    duties: ClassVar = _PUBLIC

    def __str__(self) -> str:
        return self.name


class FundingPhase(Record):
    """A period of money; half-open: `valid_until` is the first day that no longer belongs to it."""

    programme = models.ForeignKey(Programme, on_delete=models.PROTECT, related_name="phases")
    name = models.CharField(max_length=80)
    valid_from = models.DateField()
    valid_until = models.DateField()
    duties: ClassVar = _PUBLIC

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(condition=models.Q(valid_from__lt=models.F("valid_until")), name="phase_forward")
        ]

    def __str__(self) -> str:
        return self.name


class Carrier(Record):
    """Who runs a project: the controller of its data."""

    class Kind(models.TextChoices):
        """A public body must inform the Ausländerbehörde under § 87 AufenthG; a private one must not be asked to."""

        PUBLIC = "public", _("öffentliche Stelle")
        PRIVATE = "private", _("privater Träger")

    key = models.SlugField(unique=True)
    name = models.CharField(max_length=160)
    kind = models.CharField(max_length=10, choices=Kind)
    address = models.TextField(blank=True)
    data_protection_contact = models.CharField(max_length=160, blank=True)
    duties: ClassVar = _PUBLIC

    def __str__(self) -> str:
        return self.name


class Project(Record):
    """A partial project: the same project may pass from carrier to carrier between phases."""

    key = models.SlugField(unique=True)
    name = models.CharField(max_length=160)
    phase = models.ForeignKey(FundingPhase, on_delete=models.PROTECT, related_name="projects")
    carrier = models.ForeignKey(Carrier, on_delete=models.PROTECT, related_name="projects")
    # AGS keys of the districts served; one district may have two projects.
    district_keys = ArrayField(models.CharField(max_length=5))
    email = models.EmailField(blank=True)
    phone = models.CharField(max_length=40, blank=True)
    address = models.TextField(blank=True)
    # Nearest stop of bus or train as timetables call it.
    stop = models.CharField(max_length=120, blank=True)
    places_per_mentor = models.PositiveSmallIntegerField(default=35)
    duties: ClassVar = _PUBLIC

    class Meta:
        ordering: ClassVar = ["name"]

    def __str__(self) -> str:
        return self.name


class Region(Record):
    """A part of a project's area with its own mentors: municipalities by official key (AGS)."""

    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="regions")
    name = models.CharField(max_length=120)
    municipality_keys = ArrayField(models.CharField(max_length=8))
    duties: ClassVar = _PUBLIC

    class Meta:
        ordering: ClassVar = ["name"]

    def __str__(self) -> str:
        return self.name
