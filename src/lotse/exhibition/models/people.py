"""Who is portrayed: what is shown stands apart from how the person is reached, and both apart from every case file."""

from typing import ClassVar
from uuid import UUID

from django.conf import settings
from django.db import models

from lotse.exhibition.models.choices import GivenHow
from lotse.exhibition.models.records import PROOF_DUTIES, SEALED_DUTIES, DeskRecord, StoryRecord
from lotse.exhibition.visitors.words import PersonKind
from lotse.foundation.sealing import SealedText


class PortrayedPerson(StoryRecord):
    """Somebody in a story, under the name that she wants to be shown with."""

    kind = models.CharField(max_length=10, choices=PersonKind, default=PersonKind.MENTEE)
    # As released: a name or a pseudonym.
    shown_name = models.CharField(max_length=80)
    is_pseudonym = models.BooleanField(default=False)
    language = models.CharField(max_length=10, default="de")
    # Shown only from the day on which the employer agreed.
    workplace = models.CharField(max_length=120, blank=True)
    workplace_released_on = models.DateField(null=True, blank=True)
    # The yes to being asked for a story; what is shown where is released by itself.
    agreed_on = models.DateField(null=True, blank=True)
    agreed_how = models.CharField(max_length=10, choices=GivenHow, blank=True)
    # SHA-256 of the secret in her link; the secret itself is stored nowhere.
    link_hash = models.CharField(max_length=64, unique=True, null=True, blank=True)
    link_made_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes: ClassVar = [models.Index(fields=["story", "id"], name="portrayed_story")]

    def __str__(self) -> str:
        return f"Portrayed {self.pk}"

    @property
    def seal_owner(self) -> UUID:
        """Her sealed data have a key of their own."""
        return self.public_id


class _OfPerson(StoryRecord):
    person = models.ForeignKey(PortrayedPerson, on_delete=models.CASCADE, related_name="%(class)ss")

    duties: ClassVar = SEALED_DUTIES

    class Meta:
        abstract = True

    @property
    def seal_owner(self) -> UUID:
        """Opens with the person's key."""
        return self.person.public_id


class PersonContact(_OfPerson):
    """How the person is reached; only the desk opens it."""

    full_name = SealedText()
    email = SealedText()
    phone = SealedText()
    remark = SealedText()
    # Keyed hash of the address, so that a lost link can be sent again without opening anybody's contact.
    email_hash = models.CharField(max_length=64, blank=True)

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["person"], name="one_contact_a_person")]
        indexes: ClassVar = [models.Index(fields=["email_hash"], name="contact_email_hash")]

    def __str__(self) -> str:
        return f"Contact {self.pk}"


class SafetyCheck(_OfPerson):
    """What could happen to somebody who is shown. An old one takes the page down by itself."""

    # Words of `desk/words.py`: none, some, high.
    family_abroad = SealedText()
    threats = SealedText()
    right_wing = SealedText()
    remark = SealedText()
    needs_pseudonym = models.BooleanField(default=False)
    needs_face_changed = models.BooleanField(default=False)
    needs_voice_changed = models.BooleanField(default=False)
    # Whether showing the person is defensible under these conditions.
    is_defensible = models.BooleanField(default=False)
    checked_on = models.DateField()
    # Half-open: from this day on the check no longer holds.
    review_on = models.DateField()
    checked_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(condition=models.Q(review_on__gt=models.F("checked_on")), name="check_forward"),
        ]
        indexes: ClassVar = [models.Index(fields=["person", "-checked_on"], name="check_of_person")]

    def __str__(self) -> str:
        return f"Safety check {self.pk}"


class Wish(_OfPerson):
    """What the person asks to have changed, written on her own page."""

    text = SealedText()
    answer = SealedText()
    done_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name_plural = "wishes"

    def __str__(self) -> str:
        return f"Wish {self.pk}"


class StoryInvitation(DeskRecord):
    """A mentor or the desk asked somebody. It does not say whom: a name goes over only with the person's yes."""

    invited_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    kind = models.CharField(max_length=10, choices=PersonKind, default=PersonKind.MENTEE)
    language = models.CharField(max_length=10, default="de")
    link_hash = models.CharField(max_length=64, unique=True)
    open_until = models.DateTimeField()
    answered_at = models.DateTimeField(null=True, blank=True)
    said_yes = models.BooleanField(null=True, blank=True)

    duties: ClassVar = PROOF_DUTIES

    def __str__(self) -> str:
        return f"Invitation {self.pk}"
