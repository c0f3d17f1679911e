"""Mail leaves through here alone: written in the transaction that causes it, sent by a job, told apart by its cause.

A mail is a kind and a few facts; its text is made when it is sent, from `<template>.<language>.txt` (first line: the
subject). What is not known at writing time, such as a one-time link, is therefore never stored. Between the mail
server's yes and our commit a crash sends a mail again, but under the same Message-ID, so that readers see it once.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import ClassVar, Protocol

import structlog
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.mail import EmailMessage, get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.core.validators import validate_email
from django.db import connection, transaction
from django.db.models import QuerySet
from django.template import Context
from django.template.loader import select_template
from django.utils.module_loading import autodiscover_modules
from django.utils.translation import override
from procrastinate.contrib.django import app as jobs
from procrastinate.exceptions import AlreadyEnqueued

from lotse.foundation.clock import now
from lotse.foundation.models import Message

log = structlog.get_logger("lotse.outbox")

# How long to wait after each failure; after the eighth try the operator has to look.
PAUSES = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 15, 60, 180, 480, 1440))
SEND_TASK = "foundation.send_outbox"


class Addressee(Protocol):
    """What the outbox must know of an account."""

    pk: int
    email: str
    language: str
    is_active: bool


@dataclass(frozen=True, slots=True)
class Receiver:
    """One address and the language to write in."""

    address: str
    language: str


class Notification:
    """One kind of mail. Neutral by duty: no mentee's name, no case, nothing that a stranger must not read."""

    kind: ClassVar[str]
    template: ClassVar[str]

    def receiver(self, message: Message) -> Receiver | None:
        """Who gets it now; None when nobody should any more, then it is dropped without a word."""
        account = message.recipient
        if account is None:
            return Receiver(message.address, message.language) if message.address else None
        return Receiver(account.email, account.language) if account.is_active else None

    def facts(self, message: Message) -> Mapping[str, object]:
        """What the text names; looked up at sending time."""
        return dict(message.facts)


_notifications: dict[str, Notification] = {}


def notification(kind: str, *, template: str) -> Callable[[type[Notification]], type[Notification]]:
    """Register a class in a room's notifications.py under `kind`."""

    def register(made: type[Notification]) -> type[Notification]:
        made.kind, made.template = kind, template
        _notifications[kind] = made()
        return made

    return register


@cache
def notifications() -> Mapping[str, Notification]:
    """Every kind of mail that any room knows."""
    autodiscover_modules("notifications")
    return _notifications


class NoTransaction(Exception):
    """A mail outside a transaction could leave although its cause was rolled back."""


def put(
    kind: str,
    *,
    cause: str,
    recipient: Addressee | None = None,
    address: str = "",
    language: str = "de",
    facts: Mapping[str, object] | None = None,
    due_at: datetime | None = None,
) -> None:
    """Write a mail into the running transaction. The same cause puts one mail, however often it is tried.

    Raises KeyError for an unknown kind and NoTransaction outside a transaction.
    """
    notifications()[kind]
    if not connection.in_atomic_block:
        raise NoTransaction(kind)
    message = Message(
        kind=kind,
        cause=cause,
        recipient_id=recipient.pk if recipient else None,
        address=address,
        language=recipient.language if recipient else language,
        facts=dict(facts or {}),
        due_at=due_at or now(),
    )
    Message.objects.bulk_create([message], ignore_conflicts=True)
    transaction.on_commit(_wake, robust=True)


def _wake() -> None:
    """Have the outbox emptied now rather than within the minute; one waiting job is enough."""
    try:
        jobs.configure_task(SEND_TASK, queueing_lock=SEND_TASK).defer()
    except AlreadyEnqueued:
        return


def link_to(path: str) -> str:
    """An absolute address of ours. Never made from a request: its Host header belongs to whoever sent it."""
    return f"{settings.ADDRESS.rstrip('/')}{path}"


def send_due(limit: int = 500) -> int:
    """Send what is due, each mail in its own transaction, and say how many left the house."""
    sent, server = 0, get_connection()
    try:
        for _ in range(limit):
            outcome = _send_next(server)
            if outcome is None:
                break
            sent += outcome
    finally:
        server.close()
    return sent


def _send_next(server: BaseEmailBackend) -> bool | None:
    """Take one due mail that no other worker holds; True when it left, None when none is due."""
    with transaction.atomic():
        due = Message.objects.select_for_update(skip_locked=True, of=("self",))
        message = (
            due.select_related("recipient")
            .filter(sent_at=None, gave_up_at=None, due_at__lte=now())
            .order_by("due_at", "id")
            .first()
        )
        if message is None:
            return None
        return _deliver(message, server)


def _deliver(message: Message, server: BaseEmailBackend) -> bool:
    try:
        with transaction.atomic():
            mail = compose(message)
        if mail is None:
            message.delete()
            return False
        server.open()  # kept for the mails that follow
        mail.connection = server
        mail.send()
    except Exception as error:  # whatever fails, the mail stays and is tried again
        _note_failure(message, error)
        server.close()
        return False
    message.sent_at, message.error = now(), ""
    message.save(update_fields=["sent_at", "error"])
    return True


def _note_failure(message: Message, error: Exception) -> None:
    message.tries += 1
    message.error = type(error).__name__[:60]
    if message.tries > len(PAUSES):
        message.gave_up_at = now()
    else:
        message.due_at = now() + PAUSES[message.tries - 1]
    message.save(update_fields=["tries", "error", "gave_up_at", "due_at"])
    log.warning("mail_failed", kind=message.kind, tries=message.tries, error=message.error)


def compose(message: Message) -> EmailMessage | None:
    """The mail as it leaves, or None when nobody is to get it any more."""
    notice = notifications()[message.kind]
    receiver = notice.receiver(message)
    if receiver is None:
        return None
    validate_email(receiver.address)
    with override(receiver.language):
        template = select_template([f"{notice.template}.{tongue}.txt" for tongue in (receiver.language, "de")])
        facts = {**notice.facts(message), "own_address": settings.ADDRESS}
        text = template.template.render(Context(facts, autoescape=False))
    subject, _, body = text.strip().partition("\n")
    if not subject.strip() or not body.strip():
        raise ValidationError(f"{message.kind}: subject or text is empty.")
    return EmailMessage(
        subject=one_line(subject),
        body=f"{body.strip()}\n",
        from_email=settings.DEFAULT_FROM_EMAIL,
        to=[receiver.address],
        headers={"Message-ID": message_id(message), "Auto-Submitted": "auto-generated"},
    )


def message_id(message: Message) -> str:
    """The same for every try of the same mail."""
    domain = settings.DEFAULT_FROM_EMAIL.rpartition("@")[2].strip("> ")
    return f"<{message.public_id}@{domain}>"


def one_line(text: str) -> str:
    """A header's text: whatever could end the line, U+2028 included, becomes a space."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())


def undelivered() -> QuerySet[Message]:
    """Mails that the program gave up; the operator sees them until they are tried again or dropped."""
    return Message.objects.filter(gave_up_at__isnull=False, sent_at=None).order_by("-gave_up_at", "-id")
