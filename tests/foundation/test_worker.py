"""What a user would lose: mail and nightly work, when the worker hangs, dies or is stopped."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import connection, transaction

from lotse.foundation import outbox
from lotse.foundation.models import Message, Submission
from tests.foundation.test_outbox import _account, _put

ROOT = Path(__file__).resolve().parents[2]
# Two seconds on a quiet machine; a worker that waited for its job would need ten minutes.
BOUND = 90
_START = "import django; django.setup(); from lotse.foundation import worker; worker.main()"
# A job that takes longer than anybody wants to wait for the end.
_STUBBORN = """
import django; django.setup()
import time
from lotse.foundation import outbox, worker
outbox.send_due = lambda: (print("at work", flush=True), time.sleep(600))
worker.main()
"""


def _url(name: str) -> str:
    return os.environ["DATABASE_URL"].rpartition("/")[0] + f"/{name}"


@pytest.fixture
def start(own_database: str, tmp_path: Path) -> Iterator[object]:
    running: list[subprocess.Popen[str]] = []

    def run(code: str = _START) -> subprocess.Popen[str]:
        environment = {
            **os.environ,
            "DATABASE_URL": _url(own_database),
            "LOTSE_OWNER_URL": _url(own_database),
            "DJANGO_SETTINGS_MODULE": "config.settings.dev",
            "LOTSE_EMAIL_BACKEND": "tests.foundation.mailbox.MailboxBackend",
            "LOTSE_TEST_MAILBOX": str(tmp_path),
            "PYTHONPATH": f"{ROOT / 'src'}:{ROOT}",
        }
        process = subprocess.Popen([sys.executable, "-c", code], env=environment, stdout=subprocess.PIPE, text=True)
        running.append(process)
        return process

    yield run
    for process in running:
        process.kill()
        process.wait(30)
        if process.stdout:
            process.stdout.close()


def _within(seconds: float, done: object) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if done():  # type: ignore[operator]
            return True
        time.sleep(0.1)
    return False


def test_a_mail_leaves_soon_after_it_was_put_and_the_worker_stops_when_told(start, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    process = start()
    assert _within(90, _worker_is_there)
    with transaction.atomic():
        _put(_account())
    assert _within(90, lambda: Message.objects.filter(sent_at__isnull=False).exists())
    assert len(list(tmp_path.iterdir())) == 1
    process.send_signal(signal.SIGTERM)
    assert process.wait(BOUND) == 0


def test_a_stubborn_job_does_not_keep_the_worker_from_ending(start) -> None:  # type: ignore[no-untyped-def]
    process = start(_STUBBORN)
    assert _within(90, _worker_is_there)
    with transaction.atomic():
        _put(_account())
    assert process.stdout.readline() == "at work\n"
    process.send_signal(signal.SIGTERM)
    assert process.wait(BOUND) == 0


def _worker_is_there() -> bool:
    with connection.cursor() as cursor:
        cursor.execute("select count(*) from procrastinate_workers")
        return bool(cursor.fetchone()[0])


@pytest.mark.django_db
def test_the_night_takes_away_what_has_served_its_purpose() -> None:
    from lotse.foundation.jobs import tidy

    account = _account()
    _put(account, cause="old")
    _put(account, cause="new")
    outbox.send_due()
    with connection.cursor() as cursor:
        cursor.execute("update foundation_message set sent_at = now() - interval '31 days' where cause = 'old'")
        cursor.execute(
            "insert into foundation_submission (token, path, led_to, at) values"
            " (gen_random_uuid(), '/alt/', '', now() - interval '3 days'), (gen_random_uuid(), '/neu/', '', now())"
        )
        cursor.execute(
            "insert into foundation_cache values ('alt', '', now() - interval '1 minute'),"
            " ('neu', '', now() + interval '1 hour')"
        )
    tidy()
    assert [message.cause for message in Message.objects.all()] == ["new"]
    assert [submission.path for submission in Submission.objects.all()] == ["/neu/"]
    with connection.cursor() as cursor:
        cursor.execute("select cache_key from foundation_cache")
        assert cursor.fetchall() == [("neu",)]
