"""Long lists go in behind the scenes: a lead would lose the list if a failure left it neither in nor out."""

from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.urls import reverse

from lotse.casework import jobs
from lotse.casework.models import ListImport
from lotse.foundation.clock import today
from lotse.foundation.database.context import at_work
from tests.casework.list_files import fields_of, list_at, many, people_of, walk
from tests.people import Cast


def waiting_jobs() -> list[dict[str, Any]]:
    with connection.cursor() as cursor:
        cursor.execute("select args from procrastinate_jobs where task_name = 'casework.take_over_list' order by id")
        import json

        return [args if isinstance(args, dict) else json.loads(args) for (args,) in cursor.fetchall()]


def send_to_work(cast: Cast, rows: int = 501) -> tuple[Any, str]:
    client = cast.clara.client()
    check = walk(client, many(rows), until="check")
    fields = {**fields_of(client.get(check).content), "once": str(uuid4())}
    answer = client.post(check, fields)
    assert client.post(check, fields).headers["Location"] == answer.headers["Location"]
    return client, check


def test_a_long_list_goes_through_the_job_once(cast: Cast) -> None:
    client, check = send_to_work(cast)
    upload = list_at(cast.clara.actor, check)
    assert upload.state == "running" and people_of(cast.clara) == []
    done = reverse("casework:import_done", args=[upload.public_id])
    assert "501" in client.get(done).content.decode()
    (arguments,) = waiting_jobs()
    for _ in range(2):  # a job that is tried again finds nothing to do
        jobs.take_over_list(**arguments)
    assert len(people_of(cast.clara)) == 501
    assert list_at(cast.clara.actor, check).created == 501
    assert "501" in client.get(done).content.decode()


def test_a_failing_job_says_so_enters_nothing_and_may_be_tried_again(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    client, check = send_to_work(cast)
    (arguments,) = waiting_jobs()

    def broken(*_: Any, **__: Any) -> None:
        raise KeyError("anything")

    write = jobs.take_over
    monkeypatch.setattr(jobs, "take_over", broken)
    jobs.take_over_list(**arguments)
    failed = list_at(cast.clara.actor, check)
    assert failed.state == "failed" and people_of(cast.clara) == []
    page = client.get(check)
    assert page.status_code == 200 and "nichts eingetragen" in page.content.decode()
    monkeypatch.setattr(jobs, "take_over", write)
    client.post(check, {**fields_of(page.content), "once": str(uuid4())})
    jobs.take_over_list(**waiting_jobs()[-1])
    after = list_at(cast.clara.actor, check)
    assert (after.state, after.problem, after.created) == ("done", "", 501)


def test_who_no_longer_leads_enters_nothing(cast: Cast) -> None:
    """Rights withdrawn while the job waits (case 17)."""
    _, check = send_to_work(cast)
    (arguments,) = waiting_jobs()
    upload = list_at(cast.clara.actor, check)
    cast.clara.membership.valid_until = today()
    cast.clara.membership.save()
    jobs.take_over_list(**arguments)
    from lotse.foundation.actor import system

    program = system(cast.elbe.pk)
    with at_work(program):
        assert ListImport.objects.visible_to(program).get(pk=upload.pk).state == "failed"
    assert people_of(cast.anna) == []


def test_a_list_that_is_at_work_is_neither_thrown_away_nor_taken_twice(cast: Cast) -> None:
    client, check = send_to_work(cast)
    upload = list_at(cast.clara.actor, check)
    away = reverse("casework:import_throw_away", args=[upload.public_id])
    assert client.post(away, {"once": str(uuid4())}).status_code == 403
    assert client.post(check, {"once": str(uuid4())}).status_code == 302
    assert len(waiting_jobs()) == 1
