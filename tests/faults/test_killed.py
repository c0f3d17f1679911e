"""Power cuts and kill -9: what a user would lose is the certainty that half a thing never happens."""

import json
from pathlib import Path
from typing import Any

import pytest
from django.db import transaction

from lotse.foundation import outbox
from lotse.foundation.models import Message
from tests.databases import as_superuser
from tests.faults.connections import run_program
from tests.foundation.test_outbox import _account, _put
from tests.people import make_cast, make_mentee

# A small life of the program: it starts, does several things in one action, and is killed before its n-th statement.
# The work itself forks for each point, so that the program is loaded once.
_WRITES = """
import django; django.setup()
import json, os, signal, sys
from django.db import connection, connections
from lotse.casework.actions.notes import write_note
from lotse.casework.actions.closing import close_mentoring
from lotse.casework.models import Mentee
from lotse.foundation.database.context import at_work
from lotse.identity.public import Account
from lotse.organisations.public import actor_of

def act(point):
    left = [point]
    def count(execute, sql, params, many, context):
        left[0] -= 1
        if left[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        result = execute(sql, params, many, context)
        if left[0] == 1 and point % 2:
            os.kill(os.getpid(), signal.SIGKILL)
        return result
    actor = actor_of(Account.objects.get(email="anna@example.org"), second_factor=True, language="de")
    with connection.execute_wrapper(count), at_work(actor):
        mentee = Mentee.objects.visible_to(actor).select_related("mentoring").get()
        write_note(actor, mentee=mentee, text=f"Notiz {point}", topics=["internship"])
        write_note(actor, mentee=mentee, text=f"Zweite {point}")

ends = []
connections.close_all()
for point in range(1, int(sys.argv[1])):
    child = os.fork()
    if child == 0:
        act(point)
        connections.close_all()
        os._exit(0)
    _, status = os.waitpid(child, 0)
    ends.append([point, os.WIFSIGNALED(status)])
print(json.dumps(ends))
"""


def test_killed_before_any_statement_an_action_did_all_or_nothing(own_database: str) -> None:
    """Case 82: two notes, the day of the last contact and the journal stand together, or none of them."""
    cast = make_cast()
    make_mentee(cast.anna)
    done = run_program(_WRITES, "60", database=own_database)
    assert done.returncode == 0, done.stderr[-2000:]
    ends = json.loads(done.stdout)
    killed = [point for point, was_killed in ends if was_killed]
    whole = len(ends) - len(killed)
    assert len(killed) >= 15 and whole >= 5
    one = as_superuser(own_database, "select count(*) from casework_contactnote")[0][0]
    assert one == 2 * whole
    keys = "select count(*) from casework_contactnote where text is null"
    assert as_superuser(own_database, keys) == [(0,)]
    unnamed = "select count(*) from foundation_change where coalesce(action, '') = ''"
    assert as_superuser(own_database, unnamed) == [(0,)]
    last = as_superuser(own_database, "select last_contact_on is not null from casework_mentee")
    assert last == [(whole > 0,)]


class Stopped(BaseException):
    """The worker is dead; nothing catches this."""


def _sent(folder: Path) -> list[str]:
    return sorted(file.read_text().splitlines()[0] for file in folder.iterdir())


@pytest.fixture
def mailbox(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settings: Any) -> Path:
    """A mail server that keeps each mail in a file."""
    monkeypatch.setenv("LOTSE_TEST_MAILBOX", str(tmp_path))
    settings.EMAIL_BACKEND = "tests.foundation.mailbox.MailboxBackend"
    return tmp_path


_SENDS = """
import django; django.setup()
import os, signal, sys
from lotse.foundation import outbox
from lotse.foundation.models import Message
if sys.argv[1] == "after":
    write = Message.save
    def save(self, *args, **kwargs):
        os.kill(os.getpid(), signal.SIGKILL)
    Message.save = save
if sys.argv[1] == "before":
    from tests.foundation.mailbox import MailboxBackend
    def send(self, messages):
        os.kill(os.getpid(), signal.SIGKILL)
    MailboxBackend.send_messages = send
print(outbox.send_due())
"""


def _send(database: str, mailbox: Path, when: str) -> Any:
    return run_program(
        _SENDS,
        when,
        database=database,
        LOTSE_EMAIL_BACKEND="tests.foundation.mailbox.MailboxBackend",
        LOTSE_TEST_MAILBOX=str(mailbox),
        settings="config.settings.dev",
    )


@pytest.mark.long
def test_a_worker_killed_around_the_sending_loses_no_mail_and_repeats_the_same_id(
    own_database: str, mailbox: Path
) -> None:
    """Case 87."""
    account = _account()
    with transaction.atomic():
        for number in range(3):
            _put(account, cause=f"cause:{number}")
    wanted = sorted(outbox.message_id(message) for message in Message.objects.order_by("pk"))
    assert _send(own_database, mailbox, "before").returncode == -9
    assert _sent(mailbox) == []
    assert _send(own_database, mailbox, "after").returncode == -9
    assert len(_sent(mailbox)) == 1
    assert Message.objects.filter(sent_at=None).count() == 3
    done = _send(own_database, mailbox, "never")
    assert done.stdout.split()[-1] == "3", done.stderr[-800:]
    ids = _sent(mailbox)
    assert len(ids) == 4 and sorted(set(ids)) == wanted
    assert _send(own_database, mailbox, "never").stdout.split()[-1] == "0"


def test_four_workers_at_once_send_each_mail_once(own_database: str, mailbox: Path) -> None:
    """Case 89."""
    from tests.faults.connections import at_once

    account = _account()
    with transaction.atomic():
        for number in range(40):
            _put(account, cause=f"cause:{number}")
    assert sum(at_once(4, lambda _: outbox.send_due())) == 40
    ids = _sent(mailbox)
    assert len(ids) == 40 == len(set(ids))
