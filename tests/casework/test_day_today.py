"""What a user would lose: knowing in the morning who needs her, without opening a single file."""

from datetime import datetime, time, timedelta
from typing import Any

import pytest
from django.db import connection
from django.urls import reverse

from lotse.casework.day_words import sentence
from lotse.casework.domain.daybook import Need
from lotse.casework.models import Application, CellToCheck, CheckIn, Handover, Mentee, Outcome, ResidencePaper
from lotse.casework.queries.today import FETCHED, SHOWN, Today, day_of, midnight
from lotse.foundation.actor import system
from lotse.foundation.clock import SAXONY, today
from lotse.foundation.database.context import at_work
from lotse.organisations.public import Deputyship
from tests.casework.day_world import changed, days_ago, with_appointment, with_many, with_paper, with_step
from tests.people import Cast, Person, make_mentee

TODAY = "casework:today"


def _save(row: Any) -> Any:
    with at_work(system(row.project_id), action="test.made"):
        row.save()
    return row


def _of(mentee: Mentee) -> dict[str, Any]:
    return {"project_id": mentee.project_id, "mentee": mentee}


def _outcome(mentee: Mentee, **values: Any) -> Outcome:
    return _save(
        Outcome(**_of(mentee), mentoring=mentee.mentoring, kind="employment", started_on=days_ago(99), **values)
    )


def _at(days: int, hour: int) -> datetime:
    return datetime.combine(today() + timedelta(days=days), time(hour), SAXONY)


def _day(person: Person, *, whole_project: bool = False) -> Today:
    with at_work(person.actor) as actor:
        return day_of(actor, whole_project=whole_project)


def _names(day: Today, section: str) -> list[str]:
    return [day.people[line.demand.person].name.split()[0] for line in getattr(day.book, section).lines]


def _mentee(cast: Cast, name: str, mentor: str = "anna") -> Mentee:
    return make_mentee(getattr(cast, mentor), given_name=name, family_name="Test")


def test_steps_are_due_from_their_day_on_as_long_as_they_are_open(cast: Cast) -> None:
    with_step(_mentee(cast, "Heute"), due_on=today())
    with_step(_mentee(cast, "Gestern"), due_on=days_ago(1))
    with_step(_mentee(cast, "Morgen"), due_on=today() + timedelta(days=1))
    with_step(_mentee(cast, "Fertig"), due_on=days_ago(5), done_on=today())
    with_step(_mentee(cast, "Gestrichen"), due_on=days_ago(5), dropped_on=today())
    with_step(_mentee(cast, "Ohne"))
    with_step(changed(_mentee(cast, "Abgeschlossen"), phase="closed"), due_on=days_ago(5))
    with_step(changed(_mentee(cast, "Verschmolzen"), merged_into=_mentee(cast, "Ziel")), due_on=days_ago(5))
    day = _day(cast.anna)
    assert _names(day, "due") == ["Gestern", "Heute"]
    assert (day.book.people, day.book.late) == (2, 1)


def test_appointments_of_today_and_tomorrow_in_saxony(cast: Cast) -> None:
    for name, days, hour in (
        ("Spät", 0, 23),
        ("Früh", 0, 0),
        ("Morgen", 1, 23),
        ("Übermorgen", 2, 0),
        ("Gestern", -1, 23),
    ):
        with_appointment(_mentee(cast, name), starts_at=_at(days, hour))
    with_appointment(_mentee(cast, "Abgesagt"), starts_at=_at(0, 9), result="cancelled")
    day = _day(cast.anna)
    assert _names(day, "agenda") == ["Früh", "Spät", "Morgen"]
    assert [line.days for line in day.book.agenda.lines] == [0, 0, 1]


def test_check_ins_applications_and_silence(cast: Cast) -> None:
    asked, over = _mentee(cast, "Nachfrage"), _mentee(cast, "Beendet")
    outcome = _outcome(asked, employer_name="Pflegeheim Lindenhof")
    _save(CheckIn(**_of(asked), outcome=outcome, kind="month_3", due_on=days_ago(2)))
    _save(CheckIn(**_of(asked), outcome=outcome, kind="month_6", due_on=today() + timedelta(days=90)))
    _save(CheckIn(**_of(asked), outcome=outcome, kind="week_1", due_on=days_ago(90), done_on=days_ago(88)))
    _save(CheckIn(**_of(over), outcome=_outcome(over), kind="week_1", due_on=days_ago(9), needless=True))
    sent = _mentee(cast, "Bewerbung")
    _save(
        Application(
            **_of(sent),
            mentoring=sent.mentoring,
            employer_name="Bäckerei",
            stage="sent",
            stage_on=days_ago(14),
            ask_again_on=today(),
        )
    )
    changed(_mentee(cast, "Still"), call_by=today())
    changed(_mentee(cast, "Bald"), call_by=today() + timedelta(days=1))
    day = _day(cast.anna)
    assert [(line.demand.need, line.days_late) for line in day.book.due.lines] == [
        (Need.CHECK_IN, 2),
        (Need.ASK_AGAIN, 0),
    ]
    assert day.book.due.lines[0].demand.about["employer"] == "Pflegeheim Lindenhof"
    assert _names(day, "quiet") == ["Still"]


def test_papers_warn_sixty_days_before_and_are_opened_for_the_lines_shown_only(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(12):
        with_paper(_mentee(cast, f"Papier{number:02}"), ends_in=50 + number, kind="FIKTION")
    with_paper(_mentee(cast, "Vorbei"), ends_in=-3)
    with_paper(_mentee(cast, "Alt"), ends_in=3, is_current=False)
    opened: list[int] = []
    unseal = ResidencePaper._meta.get_field("kind").unseal

    def counting(instance: ResidencePaper, value: bytes) -> str:
        opened.append(instance.pk)
        return unseal(instance, value)

    monkeypatch.setattr(ResidencePaper._meta.get_field("kind"), "unseal", counting)
    day = _day(cast.anna)
    assert _names(day, "ending") == ["Vorbei", *(f"Papier{number:02}" for number in range(SHOWN - 1))]
    assert day.book.ending.more == 12 - SHOWN
    assert len(opened) == SHOWN
    assert day.book.ending.lines[0].demand.about["kind"].label == "Duldung"
    assert day.book.people == 1, "Only the paper that has ended is a matter of today."


def test_a_mentor_has_her_own_and_deputised_people_and_nobody_elses(cast: Cast) -> None:
    for name, mentor in (("Eigen", "anna"), ("Kollegin", "boris"), ("Fremd", "dario")):
        mentee = _mentee(cast, name, mentor)
        with_step(mentee, due_on=today())
        with_appointment(mentee, starts_at=_at(0, 9))
        with_paper(mentee, ends_in=5)
        changed(mentee, call_by=today())
        _save(CellToCheck(**_of(mentee), column="Status", original="unklar"))
    changed(_mentee(cast, "Wartend"), mentor=None, phase="waiting")
    for _ in range(2):
        day = _day(cast.anna)
        assert {person.name for person in day.people.values()} == {"Eigen Test"}
        assert all(_names(day, section) == ["Eigen"] for section in ("agenda", "due", "quiet", "ending"))
        assert day.cells_to_check == 1
    assert not _day(cast.dina).book
    Deputyship.objects.create(
        absent=cast.boris.membership,
        deputy=cast.dina.membership,
        valid_from=today(),
        valid_until=today() + timedelta(days=1),
    )
    assert _names(_day(cast.dina), "due") == ["Kollegin"]


def test_a_lead_sees_the_project_with_its_mentors_and_what_only_leads_do(cast: Cast) -> None:
    for name, mentor in (("Eins", "anna"), ("Zwei", "boris"), ("Fremd", "dario")):
        with_step(_mentee(cast, name, mentor), due_on=today())
    changed(_mentee(cast, "Wartend"), mentor=None, phase="waiting")
    offered = _mentee(cast, "Angebot", "dario")
    _save(Handover(**_of(offered), to_project=cast.elbe, consented_on=today(), parcel="{}"))
    day = _day(cast.clara, whole_project=True)
    assert _names(day, "due") == ["Eins", "Zwei"]
    assert [day.people[line.demand.person].mentor for line in day.book.due.lines] == [
        "Anna Beispiel",
        "Boris Beispiel",
    ]
    assert (day.handovers, day.without_mentor) == (1, 1)
    assert day.book.people == 2
    assert _day(cast.elena, whole_project=True).handovers == 0


def test_what_a_closing_leaves_open_needs_nobody_today(cast: Cast) -> None:
    closed = _mentee(cast, "Abgeschlossen")
    with_appointment(closed, starts_at=_at(0, 9))
    with_paper(closed, ends_in=5)
    asked = {"employer_name": "Bäckerei", "stage": "sent", "stage_on": days_ago(9), "ask_again_on": today()}
    _save(Application(**_of(closed), mentoring=closed.mentoring, **asked))
    assert _day(cast.clara, whole_project=True).book.people == _day(cast.anna).book.people == 1
    changed(closed, phase="closed")
    assert not _day(cast.clara, whole_project=True).book
    assert not _day(cast.anna).book


def test_beyond_the_limit_it_says_more_than(cast: Cast) -> None:
    mentee = _mentee(cast, "Viel")
    for _ in range(FETCHED + 5):
        with_step(mentee, due_on=days_ago(1))
    day = _day(cast.anna)
    assert day.book.due.is_cut and day.book.is_cut
    assert (len(day.book.due.lines), day.book.due.more) == (SHOWN, FETCHED - SHOWN)
    assert sentence(day.book, whole_project=False) == (
        "Mindestens ein Mensch braucht heute etwas von Ihnen. Bei mindestens einem Menschen ist etwas überfällig."
    )


def test_a_day_begins_at_midnight_in_saxony_in_summer_and_winter() -> None:
    for month, offset in ((7, 2), (12, 1)):
        assert midnight(today().replace(month=month, day=1)).utcoffset() == timedelta(hours=offset)


class TestScreen:
    """The page itself."""

    def test_a_quiet_day_is_quiet(self, cast: Cast) -> None:
        for person in (cast.anna, cast.clara, cast.dina):
            page = person.client().get(reverse(TODAY)).content.decode()
            assert "Heute drängt nichts" in page
        assert "Heute wartet niemand auf Sie." in cast.anna.client().get(reverse(TODAY)).content.decode()

    def test_it_speaks_of_people(self, cast: Cast) -> None:
        for name in ("Eins", "Zwei", "Drei", "Vier"):
            with_step(_mentee(cast, name), due_on=days_ago(1), waits_for="mentor")
        page = cast.anna.client().get(reverse(TODAY)).content.decode()
        assert "Vier Menschen brauchen heute etwas von Ihnen." in page
        assert "Bei vier Menschen ist etwas überfällig." in page
        assert "seit einem Tag fällig" in page

    def test_each_row_has_its_one_action(self, cast: Cast) -> None:
        mine, theirs, silent = (_mentee(cast, name) for name in ("Meins", "Behörde", "Still"))
        step = with_step(mine, due_on=today(), waits_for="mentor")
        asked = with_step(theirs, due_on=today(), waits_for_name="Jobcenter Pirna")
        changed(silent, call_by=days_ago(3), phone="0151 / 234-56", last_contact_on=days_ago(31))
        paper = with_paper(mine, ends_in=19)
        one = with_appointment(
            theirs, starts_at=_at(1, 9), goes_along=True, party_name="Ausländerbehörde", take_along="Pass"
        )
        page = cast.anna.client().get(reverse(TODAY)).content.decode()
        assert f'action="{reverse("casework:step_done", args=[step.public_id])}"' in page
        assert reverse("casework:step_edit", args=[asked.public_id]) in page
        assert "wartet auf Jobcenter Pirna" in page
        assert 'href="tel:015123456"' in page and "seit 3 Tagen überfällig" in page
        assert "Duldung" in page and "noch 19 Tage" in page and str(paper.public_id) not in page
        assert "begleiten: Ausländerbehörde" in page and "mitnehmen: Pass" in page
        assert ">morgen<" in page and "09:00" in page
        assert reverse("casework:appointment_edit", args=[one.public_id]) in page

    def test_a_paper_of_today_ends_today(self, cast: Cast) -> None:
        with_paper(_mentee(cast, "Heute"), ends_in=0)
        page = cast.anna.client().get(reverse(TODAY)).content.decode()
        assert "endet heute" in page and "0 Tage" not in page

    def test_beyond_the_limit_the_sentence_promises_no_number(self, cast: Cast) -> None:
        for number in range(FETCHED):
            with_step(_mentee(cast, f"Viele{number}"), due_on=days_ago(1))
        page = cast.anna.client().get(reverse(TODAY)).content.decode()
        assert f"Bei mindestens {FETCHED} Menschen ist etwas überfällig." in page

    def test_done_can_be_taken_back_on_the_spot(self, cast: Cast) -> None:
        client, step = cast.anna.client(), with_step(_mentee(cast, "Eins"), due_on=today(), waits_for="mentor")
        done = client.post(reverse("casework:step_done", args=[step.public_id]), {"zurueck": "/heute/"}, follow=True)
        page = done.content.decode()
        assert "Rückgängig" in page and "Heute drängt nichts" in page
        undo = reverse("casework:step_reopen", args=[step.public_id])
        assert f'action="{undo}"' in page
        assert "heute fällig" in client.post(undo, {"zurueck": "/heute/"}, follow=True).content.decode()

    def test_who_leads_and_accompanies_has_both_days(self, cast: Cast) -> None:
        from lotse.organisations.public import Membership

        Membership.objects.create(account=cast.clara.account, role="mentor", project=cast.elbe, valid_from=days_ago(30))
        with_step(_mentee(cast, "Annas"), due_on=today())
        client = cast.clara.client()
        assert "Annas" not in client.get(reverse(TODAY)).content.decode()
        project = client.get(reverse(TODAY), {"blick": "projekt"}).content.decode()
        assert "Annas" in project and "Anna Beispiel" in project
        assert "Annas" in cast.anna.client().get(reverse(TODAY), {"blick": "projekt"}).content.decode()

    @pytest.mark.parametrize("erledigt", ["", "unsinn", "00000000-0000-0000-0000-000000000000"])
    def test_a_strange_address_breaks_nothing(self, cast: Cast, erledigt: str) -> None:
        assert cast.anna.client().get(reverse(TODAY), {"erledigt": erledigt, "blick": "x"}).status_code == 200

    def test_the_page_costs_at_most_thirteen_statements_however_much_there_is(
        self, cast: Cast, statements: list[str]
    ) -> None:
        anna, clara = cast.anna.client(), cast.clara.client()
        counts: list[int] = []
        for number in (1, 10, 60):
            for mentee in with_many(cast.anna, number, call_by=today()):
                with_step(mentee, due_on=today())
                with_paper(mentee, ends_in=9)
                with_appointment(mentee, starts_at=_at(0, 9))
            for client in (anna, clara):
                client.get(reverse(TODAY))
                statements.clear()
                client.get(reverse(TODAY))
                counts.append(len(statements))
        assert max(counts) <= 13
        assert counts[0] == counts[2] == counts[4] and counts[1] == counts[3] == counts[5]


def test_due_days_are_found_by_index_not_by_reading_everything(cast: Cast) -> None:
    """The partial indexes by mentee are what makes the day of one mentor independent of the size of the project."""
    with connection.cursor() as cursor:
        cursor.execute("select indexname from pg_indexes where tablename like 'casework_%'")
        names = {name for (name,) in cursor.fetchall()}
    assert {
        "step_due_of_mentee",
        "check_in_due_of_mentee",
        "application_ask_of_mentee",
        "paper_expiring_of_mentee",
        "mentee_silent",
        "mentee_call_by",
    } <= names
