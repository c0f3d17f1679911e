"""A loan: who shows which set where and when, what was agreed, how the panels went out and came back."""

from hashlib import sha256
from typing import ClassVar

from django.conf import settings
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField, RangeOperators
from django.db import models
from django.utils.crypto import salted_hmac

from lotse.exhibition.domain.calendar import Days
from lotse.exhibition.domain.loans import HOLDING, LoanState, PanelCondition
from lotse.exhibition.models.records import DeskRecord
from lotse.exhibition.models.sets import PanelSet, PhysicalPanel
from lotse.foundation.duties import DataClass, Duties, Erasure, Retention, Scope
from lotse.foundation.records import Record

_HOSTS = Duties(
    DataClass.B,
    Scope.PROGRAMME,
    Retention.LOG,
    Erasure.KEEP,
    journal=False,
    why="Business with public bodies and firms, seen by editors alone; LoanEvent says who did what when.",
)
_STATES = [(state.value, state.name) for state in LoanState]
_CONDITIONS = [(kind.value, kind.name) for kind in PanelCondition]


def hash_of(token: str) -> str:
    """What is stored of a secret. It carries 256 random-looking bits, so a fast hash is enough."""
    return sha256(token.encode()).hexdigest()


class Host(Record):
    """A body that shows the exhibition: what the public may know of it."""

    name = models.CharField(max_length=160)
    street = models.CharField(max_length=160, blank=True)
    postcode = models.CharField(max_length=5, blank=True)
    place = models.CharField(max_length=120)
    # District (AGS, five digits); empty outside of Saxony.
    district_key = models.CharField(max_length=5, blank=True)
    duties: ClassVar = Duties(
        DataClass.C, Scope.PUBLIC, Retention.PERMANENT, Erasure.KEEP, journal=False, why="Public bodies and firms."
    )

    def __str__(self) -> str:
        return self.name


class HostContact(DeskRecord):
    """Who answers for the exhibition at a host, behind the wall of the desk; goes two years after the last loan."""

    host = models.OneToOneField(Host, on_delete=models.CASCADE, related_name="contact")
    full_name = models.CharField(max_length=120)
    email = models.EmailField()
    phone = models.CharField(max_length=40, blank=True)
    language = models.CharField(max_length=10, default="de")
    duties: ClassVar = Duties(DataClass.B, Scope.PROJECT, Retention.LOG, Erasure.KEEP, journal=True)

    def __str__(self) -> str:
        return f"Contact {self.pk}"


class LoanCount(models.Model):
    """The last number given in a year; its row is locked by whoever takes the next, so that none is left out."""

    year = models.PositiveSmallIntegerField(primary_key=True)
    last = models.PositiveIntegerField(default=0)
    duties: ClassVar = Duties(
        DataClass.C, Scope.MACHINE, Retention.PERMANENT, Erasure.KEEP, journal=False, why="A counter."
    )

    def __str__(self) -> str:
        return f"{self.year}: {self.last}"


class Loan(Record):
    """One stop of the tour, from the request on. Both stretches of days are half-open."""

    number = models.CharField(max_length=16, unique=True)
    state = models.CharField(max_length=12, choices=_STATES, default=LoanState.REQUESTED.value)
    host = models.ForeignKey(Host, on_delete=models.PROTECT, related_name="loans")
    panel_set = models.ForeignKey(PanelSet, on_delete=models.PROTECT, related_name="loans")
    shown = DateRangeField()
    held = DateRangeField()
    room_m2 = models.PositiveSmallIntegerField(null=True, blank=True)
    room_height_cm = models.PositiveSmallIntegerField(null=True, blank=True)
    has_light = models.BooleanField(default=False)
    is_accessible = models.BooleanField(default=False)
    message = models.TextField(blank=True)
    answer = models.TextField(blank=True)
    # Why it was declined or cancelled; the host reads it.
    reason = models.TextField(blank=True)
    host_drives = models.BooleanField(default=True)
    fee_eur = models.PositiveSmallIntegerField(default=0)
    insured_eur = models.PositiveIntegerField(default=0)
    # What the public reads: when the doors are open, when the opening is.
    hours = models.CharField(max_length=160, blank=True)
    opening_at = models.DateTimeField(null=True, blank=True)
    # A request holds its days for a day; the link in the mail makes it last.
    confirmed_at = models.DateTimeField(null=True, blank=True)
    accepted_at = models.DateTimeField(null=True, blank=True)
    accepted_by = models.CharField(max_length=120, blank=True)
    signed_on = models.DateField(null=True, blank=True)
    press_reports = models.PositiveSmallIntegerField(null=True, blank=True)
    employers_met = models.PositiveSmallIntegerField(null=True, blank=True)
    helpers_met = models.PositiveSmallIntegerField(null=True, blank=True)
    link_version = models.PositiveSmallIntegerField(default=1)
    token_hash = models.CharField(max_length=64, unique=True, editable=False)
    changed_at = models.DateTimeField(auto_now=True)
    duties: ClassVar = _HOSTS

    class Meta:
        constraints: ClassVar = [
            ExclusionConstraint(
                name="loans_hold_a_set_once",
                expressions=[("panel_set", RangeOperators.EQUAL), ("held", RangeOperators.OVERLAPS)],
                condition=models.Q(state__in=sorted(state.value for state in HOLDING)),
            ),
            models.CheckConstraint(
                condition=models.Q(held__contains=models.F("shown")), name="loans_hold_what_they_show"
            ),
        ]
        indexes: ClassVar = [models.Index(fields=["state"], name="loans_by_state")]

    def __str__(self) -> str:
        return self.number

    @property
    def days(self) -> Days:
        """The days of the show."""
        return Days(self.shown.lower, self.shown.upper)

    @property
    def held_days(self) -> Days:
        """With transport and repair."""
        return Days(self.held.lower, self.held.upper)

    @property
    def stands(self) -> LoanState:
        """The state as the domain knows it."""
        return LoanState(self.state)

    @property
    def token(self) -> str:
        """The secret of the host's link, derived again whenever a mail needs it, so that no table has to hold it."""
        return salted_hmac(
            "lotse.exhibition.loan", f"{self.public_id}:{self.link_version}", algorithm="sha256"
        ).hexdigest()


class LoanEvent(Record):
    """One line of a loan's history; `account` is empty where the host or the program itself acted."""

    loan = models.ForeignKey(Loan, on_delete=models.CASCADE, related_name="events")
    kind = models.CharField(max_length=24)
    account = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", null=True)
    note = models.CharField(max_length=300, blank=True)
    duties: ClassVar = _HOSTS

    class Meta:
        ordering: ClassVar = ["id"]

    def __str__(self) -> str:
        return f"{self.loan} {self.kind}"


class Protocol(Record):
    """Going through the panels together, when they go out and when they come back."""

    class Kind(models.TextChoices):
        """Which of the two."""

        HAND_OVER = "hand_over"
        RETURN = "return"

    loan = models.ForeignKey(Loan, on_delete=models.CASCADE, related_name="protocols")
    kind = models.CharField(max_length=12, choices=Kind)
    held_on = models.DateField()
    giver = models.CharField(max_length=120)
    taker = models.CharField(max_length=120)
    remark = models.TextField(blank=True)
    giver_signature = models.TextField(blank=True)
    taker_signature = models.TextField(blank=True)
    on_paper = models.BooleanField(default=False)
    duties: ClassVar = _HOSTS

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["loan", "kind"], name="one_protocol_of_a_kind")]

    def __str__(self) -> str:
        return f"{self.loan} {self.kind}"


class ProtocolLine(Record):
    """One panel in a protocol."""

    protocol = models.ForeignKey(Protocol, on_delete=models.CASCADE, related_name="lines")
    panel = models.ForeignKey(PhysicalPanel, on_delete=models.PROTECT, related_name="+")
    condition = models.CharField(max_length=8, choices=_CONDITIONS)
    note = models.CharField(max_length=300, blank=True)
    duties: ClassVar = _HOSTS

    class Meta:
        ordering: ClassVar = ["panel__number"]

    def __str__(self) -> str:
        return f"{self.panel}: {self.condition}"


class LoanFile(Record):
    """A private file of a loan: the signed agreement, or a photo without its hidden data."""

    class Kind(models.TextChoices):
        """What it shows."""

        AGREEMENT = "agreement"
        HAND_OVER = "hand_over"
        RETURN = "return"

    loan = models.ForeignKey(Loan, on_delete=models.CASCADE, related_name="files")
    kind = models.CharField(max_length=12, choices=Kind)
    file = models.FileField(upload_to="exhibition/loans")
    content_type = models.CharField(max_length=40)
    size = models.PositiveIntegerField()
    duties: ClassVar = _HOSTS

    class Meta:
        ordering: ClassVar = ["id"]

    def __str__(self) -> str:
        return f"{self.loan} {self.kind}"


class VisitCount(Record):
    """How many people came on a day or in a week, as the host counted."""

    loan = models.ForeignKey(Loan, on_delete=models.CASCADE, related_name="visits")
    counted_on = models.DateField()
    visitors = models.PositiveIntegerField()
    groups = models.PositiveSmallIntegerField(default=0)
    duties: ClassVar = Duties(
        DataClass.C, Scope.PROGRAMME, Retention.PERMANENT, Erasure.KEEP, journal=False, why="Counts, no people."
    )

    class Meta:
        ordering: ClassVar = ["counted_on"]
        constraints: ClassVar = [models.UniqueConstraint(fields=["loan", "counted_on"], name="visits_of_a_day_once")]

    def __str__(self) -> str:
        return f"{self.loan} {self.counted_on}: {self.visitors}"
