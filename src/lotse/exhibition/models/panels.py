"""A panel made of a story, what its layout measured in each language, files made for printing, and print runs."""

from typing import ClassVar

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from lotse.exhibition.domain.panels import FORMATS
from lotse.exhibition.domain.print_files import Profile
from lotse.exhibition.models.records import StoryRecord
from lotse.exhibition.models.sets import PanelSet
from lotse.exhibition.models.stories import StoryText

PROFILES = [
    (Profile.PRESS.value, _("für die Druckerei")),
    (Profile.SCREEN.value, _("zum Lesen am Bildschirm")),
    (Profile.HANDOUT.value, _("Blatt A4 zum Mitnehmen")),
]
FORMAT_NAMES = {"rollup": _("Roll-up 85 × 200 cm"), "a1": _("Plakat A1"), "a0": _("Plakat A0")}


class Panel(StoryRecord):
    """One design: a story on one format. It shows the newest text; how much of it fits is chosen here."""

    # Stands in the case (`PhysicalPanel.panel_key`); says nothing about the story.
    key = models.SlugField(max_length=12, unique=True)
    format = models.CharField(max_length=8, choices=[(key, FORMAT_NAMES[key]) for key in FORMATS])
    panel_set = models.ForeignKey(PanelSet, on_delete=models.SET_NULL, null=True, blank=True, related_name="designs")
    # From the start of the text that was released; nothing else may be printed.
    paragraphs = models.PositiveSmallIntegerField(default=2, validators=[MaxValueValidator(8)])
    quotes = models.PositiveSmallIntegerField(default=2, validators=[MaxValueValidator(5)])

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["story", "format"], name="panel_once_a_format")]

    def __str__(self) -> str:
        return f"{self.key} {self.format}"


class PanelMeasure(StoryRecord):
    """What setting the type found out. `basis` is a hash of everything that the layout depends on."""

    panel = models.ForeignKey(Panel, on_delete=models.CASCADE, related_name="measures")
    language = models.CharField(max_length=10)
    basis = models.CharField(max_length=64)
    fits = models.BooleanField()
    scale = models.FloatField()
    smallest = models.FloatField()
    # In order: {"part": …, "number": …, "signs": …}.
    excesses = models.JSONField(default=list)
    measured_at = models.DateTimeField(auto_now=True)

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["panel", "language"], name="measure_once_a_language")]

    def __str__(self) -> str:
        return f"{self.panel_id} {self.language}"


class PrintFile(StoryRecord):
    """One file, asked for by somebody, made by a job, resting on the releases that stood at that moment."""

    class State(models.TextChoices):
        """How far it is."""

        WAITING = "waiting", _("wird gemacht")
        READY = "ready", _("fertig")
        FAILED = "failed", _("nicht gelungen")
        GONE = "gone", _("gelöscht")

    panel = models.ForeignKey(Panel, on_delete=models.CASCADE, related_name="files")
    text = models.ForeignKey(StoryText, on_delete=models.CASCADE, related_name="+")
    language = models.CharField(max_length=10)
    profile = models.CharField(max_length=8, choices=PROFILES)
    state = models.CharField(max_length=8, choices=State, default=State.WAITING)
    # Files that were asked for together.
    batch = models.UUIDField()
    file = models.FileField(upload_to="panels/", blank=True)
    sha256 = models.CharField(max_length=64, blank=True)
    size = models.PositiveIntegerField(default=0)
    # Public identifiers of the releases that it rests on.
    releases = ArrayField(models.UUIDField(), default=list)
    problem = models.CharField(max_length=300, blank=True)
    asked_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    made_at = models.DateTimeField(null=True, blank=True)
    gone_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["panel", "-created_at"], name="print_file_panel"),
            models.Index(fields=["batch"], name="print_file_batch"),
        ]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=~models.Q(state="ready") | (models.Q(made_at__isnull=False) & ~models.Q(sha256="")),
                name="print_file_ready_with_hash",
            ),
            models.CheckConstraint(condition=~models.Q(state="gone") | models.Q(file=""), name="print_file_gone_empty"),
        ]

    def __str__(self) -> str:
        return f"{self.language} {self.profile} {self.pk}"


class PrintRun(StoryRecord):
    """An order at a printer. Blocked when the story is taken back; what was printed already is a matter of tasks."""

    class State(models.TextChoices):
        """How far it is."""

        PREPARED = "prepared", _("vorbereitet")
        ORDERED = "ordered", _("beauftragt")
        DELIVERED = "delivered", _("geliefert")
        BLOCKED = "blocked", _("gesperrt")

    print_file = models.ForeignKey(PrintFile, on_delete=models.CASCADE, related_name="runs")
    printer = models.CharField(max_length=160)
    copies = models.PositiveIntegerField(validators=[MinValueValidator(1), MaxValueValidator(5_000)])
    state = models.CharField(max_length=9, choices=State, default=State.PREPARED)
    ordered_on = models.DateField(null=True, blank=True)
    delivered_on = models.DateField(null=True, blank=True)
    ordered_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    # The hash of what was sent, kept even when the file is gone.
    sha256 = models.CharField(max_length=64)

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=~models.Q(state__in=["ordered", "delivered"]) | models.Q(ordered_on__isnull=False),
                name="print_run_ordered_when",
            ),
            models.CheckConstraint(condition=models.Q(copies__gte=1), name="print_run_copies"),
        ]

    def __str__(self) -> str:
        return f"{self.printer} {self.copies}"
