"""The way into Lotse: a one-time link to somebody's mailbox. What it invites to is known to the room that offers it."""

from datetime import timedelta
from hashlib import sha256
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.crypto import salted_hmac

from lotse.foundation.clock import now
from lotse.foundation.duties import DataClass, Duties, Erasure, Retention, Scope
from lotse.foundation.records import Record

VALID_FOR = timedelta(days=7)


class Invitation(Record):
    """Whoever opens the link proves the address. The link itself is stored nowhere, only its hash."""

    address = models.EmailField(max_length=254)
    full_name = models.CharField(max_length=120)
    language = models.CharField(max_length=10, default="de")
    # NULL where the program's shell invited the first operator.
    invited_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="invitations", null=True
    )
    token_hash = models.CharField(max_length=64, unique=True, editable=False)
    expires_at = models.DateTimeField()
    accepted_at = models.DateTimeField(null=True)
    accepted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="accepted_invitations", null=True
    )
    withdrawn_at = models.DateTimeField(null=True)

    duties: ClassVar = Duties(
        DataClass.B,
        Scope.PROGRAMME,
        Retention.SHORT,
        Erasure.KEEP,
        journal=False,
        why="Names and addresses of staff to be; read before anybody is known. The row itself says who did what when.",
    )

    class Meta:
        indexes: ClassVar = [models.Index(fields=["expires_at"], name="invitation_expires")]

    def __str__(self) -> str:
        return f"Invitation {self.public_id}"

    @property
    def is_open(self) -> bool:
        """Whether the link still leads anywhere."""
        return self.accepted_at is None and self.withdrawn_at is None and self.expires_at > now()

    @property
    def token(self) -> str:
        """The secret of the link, derived again whenever a mail needs it, so that no table has to hold it."""
        return salted_hmac("lotse.invitation", str(self.public_id), algorithm="sha256").hexdigest()


def hash_of(token: str) -> str:
    """What is stored of a token. It carries 256 random-looking bits, so a fast hash is enough."""
    return sha256(token.encode()).hexdigest()
