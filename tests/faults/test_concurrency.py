"""Everybody at once: what a user would lose is a text that another one overwrote, or get a note twice."""

from typing import Any
from uuid import uuid4

import pytest
from django.db import IntegrityError, close_old_connections, connection, connections, transaction
from django.test import Client
from django.urls import reverse

from lotse.casework.models import ContactNote, Mentee, Profile
from lotse.foundation.clock import today
from lotse.foundation.database.context import at_work, current_actor
from lotse.foundation.scoping import UnscopedAccess
from tests.casework.list_files import fields_of
from tests.databases import as_superuser
from tests.faults.connections import at_once
from tests.people import make_cast, make_mentee


def note(text: str, once: str) -> dict[str, Any]:
    return {"text": text, "happened_on": today().isoformat(), "way": "phone", "once": once}


def test_twenty_times_the_same_form_at_once_is_one_note(own_database: str) -> None:
    """Case 74."""
    cast = make_cast()
    mentee = make_mentee(cast.anna)
    address, once = reverse("casework:note_for", args=[mentee.public_id]), str(uuid4())
    clients = [cast.anna.client() for _ in range(20)]
    answers = at_once(20, lambda n: clients[n].post(address, note("einmal", once)))
    assert {answer.status_code for answer in answers} == {302}
    assert len({answer.headers["Location"] for answer in answers}) == 1
    assert as_superuser(own_database, "select count(*) from casework_contactnote") == [(1,)]


def test_a_lost_answer_is_asked_for_again_and_is_the_same(own_database: str) -> None:
    """Case 85: the effect was committed, the answer never came; the browser sends the same form again."""
    cast = make_cast()
    mentee = make_mentee(cast.anna)
    client = cast.anna.client()
    address, once = reverse("casework:note_for", args=[mentee.public_id]), str(uuid4())
    first = client.post(address, note("einmal", once))
    connection.close()  # as after a cut
    again = client.post(address, note("einmal", once))
    assert (again.status_code, again.headers["Location"]) == (302, first.headers["Location"])
    assert as_superuser(own_database, "select count(*) from casework_contactnote") == [(1,)]


def test_a_form_whose_effect_was_rolled_back_may_be_sent_again(
    own_database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    cast = make_cast()
    mentee = make_mentee(cast.anna)
    client = cast.anna.client()
    client.raise_request_exception = False
    address, once = reverse("casework:note_for", args=[mentee.public_id]), str(uuid4())
    from lotse.casework.views import note as view

    with monkeypatch.context() as patched:
        written = view.write_note

        def fails_late(*args: Any, **kwargs: Any) -> None:
            written(*args, **kwargs)
            raise OSError("after the note, before the commit")

        patched.setattr(view, "write_note", fails_late)
        assert client.post(address, note("einmal", once)).status_code == 500
    assert as_superuser(own_database, "select count(*) from casework_contactnote") == [(0,)]
    assert client.post(address, note("einmal", once)).status_code == 302
    assert as_superuser(own_database, "select count(*) from casework_contactnote") == [(1,)]


def test_of_parallel_edits_of_one_field_one_stands_and_the_others_see_it(own_database: str) -> None:
    """Case 73."""
    cast = make_cast()
    mentee = make_mentee(cast.anna, place="Riesa")
    address = reverse("casework:mentee_edit", args=[mentee.public_id])
    clients = [cast.anna.client(), *(cast.clara.client() for _ in range(5))]
    forms = [{**fields_of(client.get(address).content), "place": f"Ort {n}"} for n, client in enumerate(clients)]
    answers = at_once(6, lambda n: clients[n].post(address, {**forms[n], "once": str(uuid4())}))
    winners = [n for n, answer in enumerate(answers) if answer.status_code == 302]
    assert len(winners) == 1
    place = as_superuser(own_database, "select place, version from casework_mentee")[0]
    assert place == (f"Ort {winners[0]}", 2)
    for n, answer in enumerate(answers):
        if n not in winners:
            page = answer.content.decode()
            assert answer.status_code == 422 and f"Ort {n}" in page and f"Ort {winners[0]}" in page


def test_parallel_edits_of_different_fields_are_both_kept(own_database: str) -> None:
    cast = make_cast()
    mentee = make_mentee(cast.anna, place="Riesa", postcode="01587")
    address = reverse("casework:mentee_edit", args=[mentee.public_id])
    clients = [cast.anna.client(), cast.clara.client()]
    changes = [{"place": "Gröditz"}, {"postcode": "01609"}]
    forms = [{**fields_of(client.get(address).content), **changes[n]} for n, client in enumerate(clients)]
    answers = at_once(2, lambda n: clients[n].post(address, {**forms[n], "once": str(uuid4())}))
    assert [answer.status_code for answer in answers] == [302, 302]
    assert as_superuser(own_database, "select place, postcode from casework_mentee") == [("Gröditz", "01609")]


def test_a_first_profile_opened_by_several_at_once_is_one(own_database: str) -> None:
    cast = make_cast()
    mentee = make_mentee(cast.anna)
    with at_work(cast.anna.actor, action="test.emptied"):
        Profile.objects.visible_to(cast.anna.actor).filter(mentee=mentee).delete()
    address = reverse("casework:profile_edit", args=[mentee.public_id])
    clients = [cast.anna.client() for _ in range(6)]
    form = fields_of(clients[0].get(address).content)
    answers = at_once(6, lambda n: clients[n].post(address, {**form, "occupation": "Koch", "once": str(uuid4())}))
    assert {answer.status_code for answer in answers} <= {302, 422}
    assert as_superuser(own_database, "select count(*), max(occupation) from casework_profile") == [(1, "Koch")]


def test_nothing_of_one_request_is_left_for_the_next_on_its_connection(
    own_database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Case 4: exception and cancelled statement in between; B never sees A."""
    cast = make_cast()
    hers, his = make_mentee(cast.anna), make_mentee(cast.dario, given_name="Omar", family_name="Said")
    anna, dario = cast.anna.client(), cast.dario.client()
    for client in (anna, dario):
        client.raise_request_exception = False
    pid = connection.connection.info.backend_pid
    page, foreign = (reverse("casework:mentee", args=[m.public_id]) for m in (hers, his))
    from lotse.casework.views import mentee as view

    shown = view.render

    def breaks(*_: Any, **__: Any) -> None:
        raise RuntimeError("in the middle of Anna's request")

    def cancels(*_: Any, **__: Any) -> None:
        with connection.cursor() as cursor:
            cursor.execute("set local statement_timeout = 20; select pg_sleep(2)")

    for harm, status in ((None, 200), (breaks, 500), (cancels, 500), (None, 200)):
        monkeypatch.setattr(view, "render", harm or shown)
        assert anna.get(page).status_code == status
        with connection.cursor() as cursor:
            cursor.execute("select current_setting('lotse.projects', true), current_setting('lotse.account', true)")
            assert set(cursor.fetchone()) <= {None, ""}
            cursor.execute("select count(*) from casework_mentee")
            assert cursor.fetchone() == (0,)
        assert current_actor().account_id is None
        monkeypatch.setattr(view, "render", shown)
        assert dario.get(page).status_code == 404
        assert dario.get(foreign).status_code == 200
        assert anna.get(foreign).status_code == 404
    assert connection.connection.info.backend_pid == pid


def test_work_without_a_context_fails_loudly(own_database: str) -> None:
    """Case 5."""
    cast = make_cast()
    mentee = make_mentee(cast.anna)
    with pytest.raises(UnscopedAccess):
        Mentee.objects.count()
    with pytest.raises(UnscopedAccess):
        list(ContactNote.objects.filter(mentee=mentee))
    fresh = Mentee(project=cast.elbe, given_name="Ohne", family_name="Kontext")
    fresh.index_names()
    with pytest.raises(Exception, match=r"row-level security|policy|lotse"), transaction.atomic():
        fresh.save()
    with at_work(cast.anna.actor), pytest.raises(Exception, match=r"(?i)action|journal|named"), transaction.atomic():
        fresh.save()
    assert as_superuser(own_database, "select count(*) from casework_mentee") == [(1,)]


def test_a_row_cannot_be_hung_into_another_project(own_database: str) -> None:
    """Case 7 below the forms: the composite key refuses what a defect in a form would let through."""
    cast = make_cast()
    mentee = make_mentee(cast.anna)
    both = cast.anna.actor
    from lotse.foundation.actor import system

    program = system(cast.elbe.pk, cast.spree.pk)
    with pytest.raises(IntegrityError), at_work(program, action="test.forged"):
        ContactNote(
            project=cast.spree, mentee=mentee, mentoring=mentee.mentoring, happened_on=today(), text="fremd"
        ).save()
    assert both.project_ids == {cast.elbe.pk}
    assert as_superuser(own_database, "select count(*) from casework_contactnote") == [(0,)]


def test_the_database_goes_away_in_the_middle_and_comes_back(own_database: str) -> None:
    """Case 84: connections are ended under the program; it says so kindly and works on without a restart."""
    cast = make_cast()
    mentee = make_mentee(cast.anna)
    client = cast.anna.client()
    client.raise_request_exception = False
    page = reverse("casework:mentee", args=[mentee.public_id])
    assert client.get(page).status_code == 200
    end = (
        "select count(pg_terminate_backend(pid)) from pg_stat_activity"
        " where datname = current_database() and pid <> pg_backend_pid()"
    )
    as_superuser(own_database, end)
    statuses = []
    for _ in range(3):
        statuses.append(client.get(page).status_code)
        close_old_connections()  # as the server does after every request; the test client leaves it out
    assert statuses[-1] == 200 and set(statuses) <= {200, 500, 503}, statuses
    from lotse.casework.views import mentee as view

    shown, cut = view.render, [True]

    def goes_away(*args: Any, **kwargs: Any) -> Any:
        if cut.pop():
            as_superuser(own_database, end)
            with connection.cursor() as cursor:
                cursor.execute("select 1")
        return shown(*args, **kwargs)

    view.render = goes_away  # type: ignore[assignment]
    try:
        answer = client.get(page)
    finally:
        view.render = shown
    assert answer.status_code in (500, 503)
    text = answer.content.decode()
    assert "psycopg" not in text and "Traceback" not in text and "<main" in text
    close_old_connections()
    assert client.get(page).status_code == 200
    for alias in connections:
        connections[alias].close()


def test_an_unknown_browser_cannot_hold_the_token_of_another(own_database: str) -> None:
    """A token is bound to nothing secret: whoever sends somebody else's is led nowhere that is theirs."""
    cast = make_cast()
    mentee, his = make_mentee(cast.anna), make_mentee(cast.dario, given_name="Omar", family_name="Said")
    once = str(uuid4())
    hers = reverse("casework:note_for", args=[mentee.public_id])
    cast.anna.client().post(hers, note("geheim", once))
    answer = cast.dario.client().post(reverse("casework:note_for", args=[his.public_id]), note("meins", once))
    assert str(mentee.public_id) not in answer.headers.get("Location", "")
    assert Client().post(hers, note("fremd", once)).headers["Location"].startswith("/")
