"""What a user would lose: a mail that never comes, comes twice, or reaches somebody else."""

import re
import threading
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from django.core import mail
from django.core.mail.backends.locmem import EmailBackend
from django.db import connection, connections, transaction
from django.utils.html import escape
from time_machine import travel

from lotse.foundation import outbox
from lotse.foundation.models import Message
from lotse.identity.public import Account
from tests.people import PASSWORD

KIND = "identity.security"


def _account(**values: Any) -> Account:
    account = Account(**{"email": "frida@example.org", "full_name": "Frida Beispiel", **values})
    account.set_password(PASSWORD)
    account.save()
    return account


def _put(account: Account, *, cause: str = "") -> None:
    outbox.put(KIND, recipient=account, cause=cause or str(uuid4()), facts={"event": "password_changed"})


class Failing(EmailBackend):
    """A mail server that takes nothing."""

    def send_messages(self, messages: list[Any]) -> int:
        raise ConnectionRefusedError("frida@example.org is not wanted here")


@pytest.mark.django_db
def test_a_mail_leaves_once_however_often_its_cause_is_put() -> None:
    account = _account()
    for _ in range(3):
        _put(account, cause="password:7")
    assert outbox.send_due() == 1
    assert outbox.send_due() == 0
    assert [message.to for message in mail.outbox] == [["frida@example.org"]]


@pytest.mark.django_db
def test_a_mail_goes_with_the_change_that_causes_it() -> None:
    account = _account()
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        _put(account)
        raise ZeroDivisionError
    assert outbox.send_due() == 0 and mail.outbox == []


def test_a_mail_outside_a_transaction_is_refused(own_database: str) -> None:
    with pytest.raises(outbox.NoTransaction):
        outbox.put(KIND, address="frida@example.org", cause="x")


@pytest.mark.django_db
def test_an_unknown_kind_is_refused_when_it_is_put_not_when_it_is_sent() -> None:
    with pytest.raises(KeyError):
        outbox.put("nobody.knows", address="frida@example.org", cause="x")


@pytest.mark.django_db
@pytest.mark.parametrize(("language", "subject"), [("de", "geändert"), ("en", "was changed"), ("fr", "geändert")])
def test_a_mail_speaks_the_language_of_its_reader(language: str, subject: str) -> None:
    _put(_account(language=language))
    outbox.send_due()
    assert subject in mail.outbox[0].subject


@pytest.mark.django_db
def test_a_closed_account_gets_nothing_any_more() -> None:
    account = _account()
    _put(account)
    Account.objects.update(is_active=False)
    assert outbox.send_due() == 0 and mail.outbox == []


@pytest.mark.django_db
def test_a_failing_server_is_tried_eight_times_with_growing_pauses(settings: Any) -> None:
    settings.EMAIL_BACKEND = f"{__name__}.Failing"
    with travel("2026-11-22 10:00:00", tick=False) as clock:
        _put(_account())
        tries = 0
        for pause in (*outbox.PAUSES, timedelta(days=30)):
            assert outbox.send_due() == 0
            tries += 1
            message = Message.objects.get()
            assert message.tries == tries and message.error == "ConnectionRefusedError"
            assert outbox.send_due() == 0 and Message.objects.get().tries == tries  # not before its time
            clock.shift(pause)
        assert tries == 8 and Message.objects.get().gave_up_at is not None
        assert list(outbox.undelivered()) == [message]
        assert outbox.send_due() == 0 and Message.objects.get().tries == 8


@pytest.mark.django_db
def test_a_mail_that_failed_leaves_when_the_server_is_back(settings: Any) -> None:
    with travel("2026-11-22 10:00:00", tick=False) as clock:
        _put(_account())
        settings.EMAIL_BACKEND = f"{__name__}.Failing"
        outbox.send_due()
        settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
        clock.shift(61)
        assert outbox.send_due() == 1
    message = Message.objects.get()
    assert message.sent_at is not None and message.error == ""


@pytest.mark.django_db
def test_one_mail_that_cannot_be_made_holds_up_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    account = _account()
    _put(account, cause="broken")
    _put(account, cause="good")
    notice = outbox.notifications()[KIND]
    facts = type(notice).facts

    def broken(self: Any, message: Message) -> Mapping[str, object]:
        if message.cause == "broken":
            with connection.cursor() as cursor:
                cursor.execute("select 1/0")
        return facts(self, message)

    monkeypatch.setattr(type(notice), "facts", broken)
    assert outbox.send_due() == 1
    assert Message.objects.get(cause="broken").error == "DataError"


@pytest.mark.django_db
def test_what_the_server_said_is_not_kept(settings: Any) -> None:
    settings.EMAIL_BACKEND = f"{__name__}.Failing"
    _put(_account())
    outbox.send_due()
    assert "example" not in Message.objects.get().error


def test_a_crash_after_the_server_took_it_sends_it_again_under_the_same_id(
    own_database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between the server's yes and our commit: readers see one mail."""
    with transaction.atomic():
        _put(_account())

    def struck(self: Message, **kwargs: Any) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(Message, "save", struck)
        outbox.send_due()
    assert outbox.send_due() == 1
    ids = [message.extra_headers["Message-ID"] for message in mail.outbox]
    assert len(ids) == 2 and ids[0] == ids[1]


def test_two_workers_send_each_mail_once(own_database: str) -> None:
    with transaction.atomic():
        account = _account()
        for number in range(40):
            _put(account, cause=f"mail:{number}")
    start, sent = threading.Barrier(2), []

    def work() -> None:
        try:
            start.wait()
            sent.append(outbox.send_due())
        finally:
            connections.close_all()

    workers = [threading.Thread(target=work) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(30)
    assert sum(sent) == 40
    ids = [message.extra_headers["Message-ID"] for message in mail.outbox]
    assert len(ids) == len(set(ids)) == 40


def test_a_put_mail_wakes_the_worker_once(own_database: str) -> None:
    with transaction.atomic():
        account = _account()
        for _ in range(3):
            _put(account)
    with connection.cursor() as cursor:
        cursor.execute("select count(*) from procrastinate_jobs where task_name = %s", [outbox.SEND_TASK])
        assert cursor.fetchone() == (1,)


def test_a_mail_of_a_rolled_back_change_wakes_nobody(own_database: str) -> None:
    with transaction.atomic():
        _put(_account())
        transaction.set_rollback(True)
    with connection.cursor() as cursor:
        cursor.execute("select count(*) from procrastinate_jobs")
        assert cursor.fetchone() == (0,)


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["a@example.org\nbcc: x@example.org", "a@example.org, x@example.org", "kein-at"])
def test_an_address_that_hides_a_second_one_gets_nothing(address: str) -> None:
    """Case 50: even when it lies in the database already."""
    _put(_account(email=address))
    assert outbox.send_due() == 0 and mail.outbox == []


@pytest.mark.django_db
def test_names_with_line_ends_stay_in_the_text() -> None:
    """Case 50: a header never grows a second line, and the text shows what was typed."""
    _put(_account(full_name="Frida\r\nBcc: x@example.org\u2028Betreff: neu"))
    assert outbox.send_due() == 1
    raw = mail.outbox[0].message().as_string()
    headers, _, _ = raw.partition("\n\n")
    assert "Bcc" not in headers and mail.outbox[0].recipients() == ["frida@example.org"]


@pytest.mark.parametrize("hostile", ["a\nBcc: b", "a\r\nb", "a\u2028b", "a\u0085b", "a\x00b", "  a  b "])
def test_a_subject_is_one_line(hostile: str) -> None:
    line = outbox.one_line(hostile)
    assert len(line.splitlines()) == 1 and line.isprintable()


@pytest.mark.django_db
def test_a_mail_is_plain_text_and_escapes_nothing() -> None:
    name = "Frida O'Neill <& Söhne>"
    _put(_account(full_name=name))
    outbox.send_due()
    assert name in mail.outbox[0].body and escape(name) not in mail.outbox[0].body


def test_every_kind_of_mail_has_a_text_in_german_and_english() -> None:
    from django.template.loader import get_template

    assert len(outbox.notifications()) >= 4
    for notice in outbox.notifications().values():
        # Texts for visitors are one file that is translated into every language by the catalogues.
        for language in ("de",) if "/visitors/" in notice.template else ("de", "en"):
            text = Path(get_template(f"{notice.template}.{language}.txt").origin.name).read_text()
            subject, _, body = text.partition("\n")
            # What a loan's state is called, and its number, name nobody.
            spoken = re.sub(r"{{ (subject|number|loan\.number) }}", "", re.sub(r"{%[^%]*%}", "|", subject))
            assert len(subject) > 5 and "{" not in spoken, notice.kind
            assert all(len(part) < 70 for part in spoken.split("|")), notice.kind
            assert "mentee" not in (subject + body).lower(), f"{notice.kind} names what a stranger must not read"
