"""One accompaniment, from intake to closing. A person may come back: then there is a second one."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from lotse.casework.models.choices import Answer, ClosingReason, Group, LabourAccess, Phase
from lotse.casework.models.records import COUNTED_DUTIES, MenteeRecord

DEFAULT_CONTACT_DAYS = 28


class Mentoring(MenteeRecord):
    """What the programme counts as a mentoring; it starts to count with the signed agreement."""

    class Found(models.TextChoices):
        """How people found the programme."""

        WALK_IN = "walk_in", _("offene Sprechstunde")
        JOBCENTER = "jobcenter", _("Jobcenter oder Agentur")
        COURSE = "course", _("Sprachkurs")
        FRIENDS = "friends", _("Bekannte")
        ADVICE = "advice", _("andere Beratung")
        EMPLOYER = "employer", _("Betrieb")
        WEBSITE = "website", _("Website")
        OTHER = "other", _("anders")

    mentor = models.ForeignKey(
        "organisations.Membership", on_delete=models.PROTECT, null=True, related_name="mentorings"
    )
    phase = models.CharField(max_length=12, choices=Phase, default=Phase.INTAKE)
    found_through = models.CharField(max_length=12, choices=Found, blank=True)
    opened_on = models.DateField()
    # Since when nobody accompanies; NULL while somebody does. Lists from elsewhere leave it open: then `opened_on`.
    waits_since = models.DateField(null=True, blank=True)
    # Eligibility as the programme states it; decided by a person, plugged by residence law later.
    group = models.CharField(max_length=8, choices=Group, blank=True)
    speaks_enough = models.CharField(max_length=8, choices=Answer, default=Answer.UNKNOWN)
    labour_access = models.CharField(max_length=12, choices=LabourAccess, default=LabourAccess.UNKNOWN)
    near_labour_market = models.CharField(max_length=8, choices=Answer, default=Answer.UNKNOWN)
    lives_in_region = models.CharField(max_length=8, choices=Answer, default=Answer.UNKNOWN)
    eligible_on = models.DateField(null=True, blank=True)
    # Day of the signed Integrationsvereinbarung: from here on it counts.
    agreement_on = models.DateField(null=True, blank=True)
    # Silence longer than this many days shows up on "Heute".
    contact_days = models.PositiveSmallIntegerField(default=DEFAULT_CONTACT_DAYS)
    closed_on = models.DateField(null=True, blank=True)
    closing_reason = models.CharField(max_length=16, choices=ClosingReason, blank=True)
    closing_remark = models.TextField(blank=True)
    # Where it stood when it ended; reopening leads back there.
    closed_in = models.CharField(max_length=12, choices=Phase, blank=True)

    duties: ClassVar = COUNTED_DUTIES

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["mentee"], name="one_open_mentoring", condition=models.Q(closed_on__isnull=True)
            ),
            models.CheckConstraint(
                condition=models.Q(closed_on__isnull=True, closing_reason="")
                | models.Q(closed_on__isnull=False) & ~models.Q(closing_reason=""),
                name="closing_has_a_reason",
            ),
            models.CheckConstraint(
                condition=models.Q(closed_on__isnull=True) | models.Q(closed_on__gte=models.F("opened_on")),
                name="closing_after_opening",
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["project", "agreement_on"], name="mentoring_counted"),
            models.Index(fields=["mentor", "closed_on"], name="mentoring_load"),
        ]

    def __str__(self) -> str:
        return f"Mentoring {self.pk}"
