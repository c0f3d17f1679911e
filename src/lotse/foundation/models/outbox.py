"""Mail to be sent: written in the transaction that causes it, sent by a job, once."""

from typing import ClassVar

from django.conf import settings
from django.db import models

from lotse.foundation.duties import DataClass, Duties, Erasure, Retention, Scope
from lotse.foundation.records import Record


class Message(Record):
    """One mail to one account, in its language. The text is made when it is sent and names no mentee."""

    recipient = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+", null=True)
    # For people without an account yet (invitations).
    address = models.EmailField(blank=True)
    # Name of a notification class; its text is rendered at sending time in the recipient's language.
    kind = models.CharField(max_length=60)
    language = models.CharField(max_length=10, default="de")
    facts = models.JSONField(default=dict)
    # The same cause puts one message, however often it is tried.
    cause = models.CharField(max_length=120, unique=True)
    due_at = models.DateTimeField()
    tries = models.PositiveSmallIntegerField(default=0)
    sent_at = models.DateTimeField(null=True)
    gave_up_at = models.DateTimeField(null=True)
    # Kind of the last failure, for the operator; never the server's words, which may repeat the address.
    error = models.CharField(max_length=60, blank=True)

    duties: ClassVar = Duties(
        DataClass.B,
        Scope.MACHINE,
        Retention.SHORT,
        Erasure.KEEP,
        journal=False,
        why="Nobody opens the outbox; it holds no content about mentees.",
    )

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["due_at"], name="message_due", condition=models.Q(sent_at=None, gave_up_at=None))
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.public_id}"
