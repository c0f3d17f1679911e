"""What a project shows of itself in public: its texts, its hours, its partners and reports, its people who agreed."""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _

from lotse.foundation.duties import DataClass, Duties, Erasure, Retention, Scope
from lotse.foundation.records import Record
from lotse.organisations.models.membership import Membership
from lotse.organisations.models.programme import Project

_SHOWN = Duties(
    DataClass.C, Scope.PUBLIC, Retention.PERMANENT, Erasure.KEEP, journal=False, why="Written to be read by anybody."
)
SOURCE = "de"


class ProjectText(Record):
    """What a project says about itself in one language.

    German is the source; each change of it counts its version up. A translation names the version that it was made
    from, so that whether it is out of date is computed and never a flag.
    """

    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="texts")
    language = models.CharField(max_length=10)
    work = models.TextField(max_length=1200)
    people = models.TextField(max_length=800, blank=True)
    special = models.TextField(max_length=800, blank=True)
    way = models.TextField(max_length=600, blank=True)
    version = models.PositiveIntegerField(default=1)
    source_version = models.PositiveIntegerField(null=True)
    changed_at = models.DateTimeField(auto_now=True)
    duties: ClassVar = _SHOWN

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["project", "language"], name="project_text_once"),
            models.CheckConstraint(
                condition=models.Q(language=SOURCE) ^ models.Q(source_version__isnull=False),
                name="project_text_names_its_source",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.project} ({self.language})"


class OfficeTime(Record):
    """When somebody is in the office: a day of the week (0 is Monday), from, until."""

    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="office_times")
    weekday = models.PositiveSmallIntegerField()
    opens = models.TimeField()
    closes = models.TimeField()
    duties: ClassVar = _SHOWN

    class Meta:
        ordering: ClassVar = ["weekday", "opens"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["project", "weekday", "opens"], name="office_time_once"),
            models.CheckConstraint(condition=models.Q(weekday__lte=6), name="office_time_in_a_week"),
            models.CheckConstraint(condition=models.Q(opens__lt=models.F("closes")), name="office_time_forward"),
        ]

    def __str__(self) -> str:
        return f"{self.weekday} {self.opens}–{self.closes}"


class ProjectPartner(Record):
    """Somebody with whom a project works, such as a chamber or a language school."""

    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="partners")
    name = models.CharField(max_length=160)
    address = models.URLField(max_length=300, blank=True)
    duties: ClassVar = _SHOWN

    class Meta:
        ordering: ClassVar = ["name"]

    def __str__(self) -> str:
        return self.name


class ProjectReport(Record):
    """A report of a project as PDF, for anybody to read."""

    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="reports")
    title = models.CharField(max_length=160)
    language = models.CharField(max_length=10, default=SOURCE)
    issued_on = models.DateField()
    document = models.FileField(upload_to="project_reports", max_length=200)
    size = models.PositiveIntegerField()
    duties: ClassVar = _SHOWN

    class Meta:
        ordering: ClassVar = ["-issued_on", "title"]

    def __str__(self) -> str:
        return self.title


class MentorCard(Record):
    """How a mentor is shown to visitors. Nobody is shown who did not agree; agreeing is taken back with one click."""

    membership = models.OneToOneField(Membership, on_delete=models.CASCADE, related_name="card")
    is_shown = models.BooleanField(_("Ich bin einverstanden, dass ich in der Kontaktsuche stehe"), default=False)
    shows_phone = models.BooleanField(_("Meine Telefonnummer zeigen"), default=True)
    # ISO 639 codes of the languages in which this mentor advises.
    languages = ArrayField(models.CharField(max_length=10), default=list, blank=True)
    agreed_at = models.DateTimeField(null=True)
    duties: ClassVar = Duties(
        DataClass.B,
        Scope.PUBLIC,
        Retention.MEMBERSHIP,
        Erasure.KEEP,
        journal=False,
        why="Staff decide themselves whether anybody may read it; nothing about mentees is in it.",
    )

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(is_shown=False) | models.Q(agreed_at__isnull=False), name="card_shown_by_consent"
            )
        ]

    def __str__(self) -> str:
        return f"{self.membership}"
