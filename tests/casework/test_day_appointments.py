"""What a user would lose: her week at a glance, and a calendar on her phone that gives nobody away."""

from datetime import UTC, datetime, time, timedelta
from urllib.parse import urlsplit

import pytest
from django.test import Client
from django.urls import reverse
from icalendar import Calendar

from lotse.casework.forms.appointment import AppointmentEditForm
from lotse.casework.models import Appointment, CalendarFeed, Mentee
from lotse.casework.queries.appointments import monday_of, week_of, without_result
from lotse.foundation.actor import system
from lotse.foundation.clock import SAXONY, now, today
from lotse.foundation.database.context import at_work
from lotse.organisations.public import Deputyship
from tests.casework.day_world import changed, days_ago, with_appointment
from tests.people import Cast, make_mentee


@pytest.fixture
def mentee(cast: Cast) -> Mentee:
    return make_mentee(cast.anna)


def _at(day: int, hour: int) -> datetime:
    return datetime.combine(today() + timedelta(days=day), time(hour), SAXONY)


def test_the_week_runs_from_monday_to_sunday_in_saxony(cast: Cast, mentee: Mentee) -> None:
    monday = monday_of(today())
    late = datetime.combine(monday + timedelta(days=6), time(23, 30), SAXONY)
    with_appointment(mentee, starts_at=late)
    with_appointment(mentee, starts_at=late + timedelta(hours=1))
    with_appointment(make_mentee(cast.boris), starts_at=late)
    with at_work(cast.anna.actor) as actor:
        week, after = week_of(actor, today()), week_of(actor, monday + timedelta(days=7))
    assert [each.appointments for each in week.days if each.appointments] == [week.days[-1].appointments]
    assert week.days[-1].day == monday + timedelta(days=6)
    assert [day.day for day in after.days if day.appointments] == [monday + timedelta(days=7)]


def test_what_was_and_has_no_result_is_asked_for(cast: Cast, mentee: Mentee) -> None:
    open_one = with_appointment(mentee, starts_at=_at(-3, 9))
    with_appointment(mentee, starts_at=_at(-3, 10), result="took_place")
    with_appointment(mentee, starts_at=_at(3, 9))
    with_appointment(mentee, starts_at=_at(-60, 9))
    with at_work(cast.anna.actor) as actor:
        assert [each.pk for each in without_result(actor)] == [open_one.pk]


def test_an_appointment_is_made_changed_and_ended(cast: Cast, mentee: Mentee) -> None:
    client = cast.anna.client()
    new = reverse("casework:appointment_new", args=[mentee.public_id])
    assert client.get(new).status_code == 200
    given = {
        "kind": "authority",
        "starts_at": f"{today():%Y-%m-%d}T00:05",
        "minutes": "45",
        "party": "foreigners_office",
        "party_name": "Ausländerbehörde Pirna",
        "goes_along": "on",
        "take_along": "Pass",
    }
    assert client.post(new, {**given, "minutes": "0"}).status_code == 422
    assert client.post(new, given).status_code == 302
    with at_work(cast.anna.actor) as actor:
        made = Appointment.objects.visible_to(actor).get()
    assert made.starts_at.astimezone(SAXONY).strftime("%H:%M") == "00:05"
    page = reverse("casework:appointment_edit", args=[made.public_id])
    shown = client.get(page).content.decode()
    assert "Ausländerbehörde Pirna" in shown and "Mitnehmen" in shown
    form = AppointmentEditForm(row=made)
    same = {name: form[name].value() for name in (*AppointmentEditForm.edited, "shown")}
    same |= {"starts_at": f"{today():%Y-%m-%d}T00:05", "goes_along": "on"}
    assert client.post(page, same).status_code == 302
    assert _fresh(made).version == 1, "Nothing was changed, so nothing is written."
    assert client.post(page, {**same, "place": "Zimmer 12"}).status_code == 302
    assert (_fresh(made).place, _fresh(made).version) == ("Zimmer 12", 2)


def _fresh(appointment: Appointment) -> Appointment:
    with at_work(system(appointment.project_id)):
        return Appointment.objects.unscoped("this test").get(pk=appointment.pk)


def test_a_result_offers_what_comes_next(cast: Cast, mentee: Mentee) -> None:
    client = cast.anna.client()
    note, new = (reverse(f"casework:{name}", args=[mentee.public_id]) for name in ("note_for", "appointment_new"))
    for result, leads_to in (("took_place", note), ("moved", new), ("missed", "/termine/"), ("cancelled", "/termine/")):
        one = with_appointment(mentee, starts_at=_at(-1, 9), place="Raum 7")
        answer = client.post(reverse("casework:appointment_result", args=[one.public_id]), {"result": result})
        assert answer.headers["Location"].startswith(leads_to)
        assert _fresh(one).result == result
        if result == "moved":
            assert "Raum 7" in client.get(answer.headers["Location"]).content.decode()
    answer = client.post(reverse("casework:appointment_result", args=[one.public_id]), {"result": ""})
    assert _fresh(one).result == ""


def test_nobody_missed_what_has_not_begun(cast: Cast, mentee: Mentee) -> None:
    one = with_appointment(mentee, starts_at=_at(1, 9))
    address = reverse("casework:appointment_result", args=[one.public_id])
    assert cast.anna.client().post(address, {"result": "missed"}).status_code == 403
    assert cast.anna.client().post(address, {"result": "cancelled"}).status_code == 302
    assert cast.anna.client().post(address, {"result": "unsinn"}).status_code == 302
    assert _fresh(one).result == "cancelled"


def test_a_moved_appointment_of_a_stranger_carries_nothing(cast: Cast, mentee: Mentee) -> None:
    foreign = with_appointment(make_mentee(cast.dario), place="Geheimer Ort")
    new = reverse("casework:appointment_new", args=[mentee.public_id])
    assert cast.anna.client().get(f"{new}?wie={foreign.public_id}").status_code == 404


@pytest.mark.parametrize("week", ["", "2026-02-30", "9999-12-31", "0001-01-01", "x" * 500])
def test_any_week_in_the_address_has_a_page(cast: Cast, week: str) -> None:
    assert cast.anna.client().get(reverse("casework:appointments"), {"woche": week}).status_code == 200


class TestCalendar:
    """Read by programs on servers of others."""

    def _subscribe(self, client: Client) -> str:
        answer = client.post(reverse("casework:calendar_open"))
        assert answer.headers["Location"] == reverse("casework:appointments")
        page = client.get(reverse("casework:appointments"))
        address: str = page.context["feed_address"]
        assert address in page.content.decode()
        return urlsplit(address).path

    def test_it_says_when_and_nothing_else(self, cast: Cast, mentee: Mentee) -> None:
        with_appointment(
            mentee,
            starts_at=_at(2, 9),
            minutes=45,
            place="Lange Straße 1",
            party_name="Jobcenter Pirna",
            take_along="Pass",
            kind="authority",
        )
        answer = Client().get(self._subscribe(cast.anna.client()))
        assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
        assert "no-store" in answer.headers["Cache-Control"]
        (event,) = Calendar.from_ical(answer.content).walk("VEVENT")
        assert event["dtstart"].dt == _at(2, 9).astimezone(UTC)
        assert event["dtend"].dt - event["dtstart"].dt == timedelta(minutes=45)
        text = answer.content.decode().replace("\r\n ", "")
        for secret in ("Selamawit", "Tesfay", "S. T.", "Lange", "Jobcenter", "Pass", "Behörde", "Elbe"):
            assert secret not in text

    def test_it_shows_own_and_deputised_appointments_only(self, cast: Cast, mentee: Mentee) -> None:
        own = with_appointment(mentee, starts_at=_at(1, 9))
        with_appointment(mentee, starts_at=_at(1, 10), result="cancelled")
        with_appointment(make_mentee(cast.boris), starts_at=_at(1, 9))
        with_appointment(changed(make_mentee(cast.anna), mentor=None), starts_at=_at(1, 9))
        path = self._subscribe(cast.anna.client())
        assert self._read(path) == [str(own.public_id)]
        deputised = self._subscribe(cast.dina.client())
        assert self._read(deputised) == []
        Deputyship.objects.create(
            absent=cast.anna.membership,
            deputy=cast.dina.membership,
            valid_from=today(),
            valid_until=today() + timedelta(days=2),
        )
        assert self._read(deputised) == [str(own.public_id)]

    def _read(self, path: str) -> list[str]:
        events = Calendar.from_ical(Client().get(path).content).walk("VEVENT")
        return sorted(str(event["uid"]).removesuffix("@lotse") for event in events)

    def test_the_address_is_shown_once_and_kept_nowhere(self, cast: Cast) -> None:
        client = cast.anna.client()
        path = self._subscribe(client)
        secret = path.split("/")[-1].removesuffix(".ics")
        assert len(secret) >= 40
        assert not CalendarFeed.objects.filter(digest__contains=secret).exists()
        assert client.get(reverse("casework:appointments")).context["feed_address"] == ""

    def test_an_ended_a_replaced_and_an_unknown_address_answer_nothing(self, cast: Cast) -> None:
        client = cast.anna.client()
        first = self._subscribe(client)
        second = self._subscribe(client)
        assert Client().get(second).status_code == 200
        client.post(reverse("casework:calendar_close"))
        for path in (first, second, reverse("casework:calendar_feed", args=["x"])):
            assert Client().get(path).status_code == 404

    def test_it_ends_with_the_work_in_the_project(self, cast: Cast, mentee: Mentee) -> None:
        with_appointment(mentee, starts_at=_at(1, 9))
        path = self._subscribe(cast.anna.client())
        cast.anna.membership.valid_until = today()
        cast.anna.membership.save()
        assert self._read(path) == []
        cast.anna.account.is_active = False
        cast.anna.account.save()
        assert Client().get(path).status_code == 404

    def test_one_appointment_for_ones_own_calendar(self, cast: Cast, mentee: Mentee) -> None:
        one = with_appointment(mentee, starts_at=now() + timedelta(days=1), place="Lange Straße 1")
        answer = cast.anna.client().get(reverse("casework:appointment_ics", args=[one.public_id]))
        assert b"Lange" not in answer.content and str(one.public_id).encode() in answer.content
        assert cast.dario.client().get(reverse("casework:appointment_ics", args=[one.public_id])).status_code == 404


def test_the_page_costs_the_same_statements_for_one_and_for_many(
    cast: Cast, mentee: Mentee, statements: list[str]
) -> None:
    client, counts = cast.anna.client(), []
    client.get(reverse("casework:appointments"))
    for number in (1, 10, 60):
        for place in range(number):
            with_appointment(make_mentee(cast.anna), starts_at=_at(0, place % 23))
            with_appointment(mentee, starts_at=datetime.combine(days_ago(9), time(8), SAXONY))
        statements.clear()
        client.get(reverse("casework:appointments"))
        counts.append(len(statements))
    assert counts[0] == counts[1] == counts[2] <= 10
