"""A set of panels that travels, and each panel of it as a thing that can be damaged, mended or taken out."""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _

from lotse.exhibition.domain.loans import PanelCondition
from lotse.foundation.duties import DataClass, Duties, Erasure, Retention, Scope
from lotse.foundation.records import Record

_THINGS = Duties(DataClass.C, Scope.PUBLIC, Retention.PERMANENT, Erasure.KEEP, journal=False, why="Things, no people.")


class PanelSet(Record):
    """What is lent as one: so many panels in so many cases, in a language or two."""

    class Format(models.TextChoices):
        """How the panels stand or hang."""

        ROLL_UP = "roll_up", _("Roll-up, 85 × 200 cm")
        A1 = "a1", _("Poster A1")
        A0 = "a0", _("Poster A0")

    key = models.SlugField(unique=True)
    name = models.CharField(max_length=120)
    languages = ArrayField(models.CharField(max_length=10))
    format = models.CharField(max_length=8, choices=Format, default=Format.ROLL_UP)
    # What a room must have.
    needs_m2 = models.PositiveSmallIntegerField(default=40)
    needs_height_cm = models.PositiveSmallIntegerField(default=220)
    weight_kg = models.PositiveSmallIntegerField(default=40)
    cases = models.PositiveSmallIntegerField(default=4)
    stored_at = models.CharField(max_length=160, blank=True)
    # The district of the store (AGS, five digits): from there the way to a host is reckoned.
    stored_in = models.CharField(max_length=5, default="14612")
    # Working days for packing and the way there, for the way back, checking and mending; the way itself comes on top.
    days_before = models.PositiveSmallIntegerField(default=2)
    days_after = models.PositiveSmallIntegerField(default=3)
    fee_eur = models.PositiveSmallIntegerField(default=0)
    insured_eur = models.PositiveIntegerField(default=4000)
    condition = models.TextField(blank=True)
    is_lent = models.BooleanField(default=True)
    duties: ClassVar = _THINGS

    class Meta:
        ordering: ClassVar = ["name"]

    def __str__(self) -> str:
        return self.name


class PhysicalPanel(Record):
    """One panel as it lies in its case."""

    panel_set = models.ForeignKey(PanelSet, on_delete=models.CASCADE, related_name="panels")
    number = models.PositiveSmallIntegerField()
    title = models.CharField(max_length=160, blank=True)
    # Key of the story that it tells, and of the panel's design; empty for a panel about the programme.
    story_key = models.CharField(max_length=64, blank=True)
    panel_key = models.CharField(max_length=64, blank=True)
    language = models.CharField(max_length=10, default="de")
    condition = models.CharField(
        max_length=8, choices=[(kind.value, kind.name) for kind in PanelCondition], default=PanelCondition.GOOD.value
    )
    damaged_since = models.DateField(null=True, blank=True)
    # Out of the set for good, because nobody may show it any more.
    taken_out_on = models.DateField(null=True, blank=True)
    duties: ClassVar = _THINGS

    class Meta:
        ordering: ClassVar = ["number"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["panel_set", "number"], name="panel_numbers_differ"),
        ]
        indexes: ClassVar = [models.Index(fields=["story_key"], name="panel_of_story")]

    def __str__(self) -> str:
        return f"{self.panel_set} {self.number}"


class PanelRepair(Record):
    """What has to be mended before the panel is shown again."""

    panel = models.ForeignKey(PhysicalPanel, on_delete=models.CASCADE, related_name="repairs")
    what = models.CharField(max_length=300)
    found_on = models.DateField()
    due_on = models.DateField()
    mended_on = models.DateField(null=True, blank=True)
    duties: ClassVar = _THINGS

    class Meta:
        ordering: ClassVar = ["due_on", "id"]
        indexes: ClassVar = [models.Index(fields=["mended_on", "due_on"], name="repairs_open")]

    def __str__(self) -> str:
        return f"{self.panel}: {self.what}"
