"""Moving to another project: offered with the person's consent, accepted or declined there."""

from typing import ClassVar
from uuid import UUID

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _

from lotse.casework.models.records import SEALED_DUTIES, MenteeRecord
from lotse.foundation.sealing import SealedText


class Handover(MenteeRecord):
    """A sealed parcel of what the person agreed to share. Both projects see the row; the parcel goes when it ends."""

    class State(models.TextChoices):
        """Every handover has an end state."""

        OFFERED = "offered", _("angeboten")
        ACCEPTED = "accepted", _("angenommen")
        DECLINED = "declined", _("abgelehnt")
        TAKEN_BACK = "taken_back", _("zurückgenommen")

    to_project = models.ForeignKey("organisations.Project", on_delete=models.PROTECT, related_name="+")
    # What the person agreed to share: identity always, then profile, papers, plan, notes.
    shares = ArrayField(models.CharField(max_length=12), default=list)
    consented_on = models.DateField()
    reason = models.CharField(max_length=160, blank=True)
    parcel = SealedText()
    state = models.CharField(max_length=10, choices=State, default=State.OFFERED)
    answered_on = models.DateField(null=True, blank=True)
    answer = models.CharField(max_length=160, blank=True)

    duties: ClassVar = SEALED_DUTIES

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["mentee"], name="one_open_handover", condition=models.Q(state="offered"))
        ]

    def __str__(self) -> str:
        return f"Handover {self.pk}"

    @property
    def seal_owner(self) -> UUID:
        """The parcel has a key of its own: the other project must not need the mentee's."""
        return self.public_id
