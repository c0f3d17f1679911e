"""What a user would lose: a number that means the same tomorrow, and the way it was counted."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from lotse.casework.models import Mentee, Outcome
from lotse.casework.public import course_counts
from lotse.evaluation.actions import freeze_figures
from lotse.evaluation.indicators import DEFINITIONS, OUTCOME_COLUMNS, SINGLE, definition
from lotse.evaluation.jobs import freeze
from lotse.evaluation.models import Figure
from lotse.evaluation.queries import figure_tables, month_ends
from lotse.foundation.actor import system
from lotse.foundation.clock import now, today
from lotse.foundation.database.context import at_work
from tests.people import Cast, Person, make_mentee

START = date(2025, 1, 1)


def _counted(mentor: Person, *, agreed_on: date | None = None, closed_on: date | None = None, **outcome: Any) -> Mentee:
    """A mentee with an agreement and an outcome, as far as they are given."""
    mentee = make_mentee(mentor)
    mentoring = mentee.mentoring
    assert mentoring is not None
    with at_work(system(mentee.project_id), action="test.made"):
        mentoring.opened_on = agreed_on or mentoring.opened_on
        mentoring.agreement_on, mentoring.closed_on = agreed_on, closed_on
        mentoring.closing_reason = "moved" if closed_on else ""
        mentoring.save()
        if outcome:
            Outcome(project_id=mentee.project_id, mentee=mentee, mentoring=mentoring, **outcome).save()
    return mentee


def _counts(cast: Cast, until: date) -> dict[str, int]:
    with at_work(system(cast.elbe.pk)):
        found = course_counts(cast.elbe.pk, since=START, until=until)
    return {"/".join(filter(None, key)): value for key, value in found.items() if value}


def test_each_indicator_counts_what_its_definition_says(cast: Cast) -> None:
    day = date(2026, 6, 30)
    _counted(cast.anna, agreed_on=date(2026, 1, 10))
    _counted(cast.anna, agreed_on=date(2026, 2, 10), closed_on=day)
    _counted(cast.anna, agreed_on=date(2024, 12, 31))  # before the funding phase, still in mentoring
    _counted(cast.anna, agreed_on=day + timedelta(days=1))
    job = {"kind": "employment", "adequate": "yes", "started_on": day, "employer_name": "Heim am Park"}
    _counted(cast.anna, agreed_on=date(2026, 3, 1), **job)
    _counted(cast.anna, agreed_on=date(2026, 3, 1), **{**job, "employer_name": " heim am park ", "adequate": "no"})
    _counted(cast.anna, agreed_on=date(2026, 3, 1), kind="training", started_on=day + timedelta(days=1))
    assert _counts(cast, day) == {
        "begun": 5,
        "agreements": 5,
        "active": 5,
        "employers": 1,
        "outcomes/employment-yes": 1,
        "outcomes/employment-no": 1,
    }


def test_who_was_erased_still_counts_and_who_was_absorbed_does_not_count_twice(cast: Cast) -> None:
    erased = _counted(cast.anna, agreed_on=date(2026, 1, 10))
    absorbed = _counted(cast.anna, agreed_on=date(2026, 1, 10))
    with at_work(system(cast.elbe.pk), action="test.made"):
        erased.erased_at, absorbed.merged_into = now(), erased
        erased.save()
        absorbed.save()
    assert _counts(cast, date(2026, 6, 30))["agreements"] == 1


def test_a_frozen_number_stays_whatever_happens_afterwards(cast: Cast) -> None:
    day = date(2026, 10, 31)
    _counted(cast.anna, agreed_on=date(2026, 1, 10))
    assert freeze_figures(day) > 0
    _counted(cast.anna, agreed_on=date(2026, 1, 11))
    assert freeze_figures(day) == 0
    assert Figure.objects.get(day=day, project_key="elbe", indicator="agreements").value == 1
    assert Figure.objects.get(day=day, project_key="spree", indicator="agreements").value == 0
    assert freeze_figures(date(2031, 1, 31)) == 0  # no project lives then


def test_the_night_counts_the_day_that_has_ended_and_makes_up_for_missed_ones(cast: Cast) -> None:
    freeze()
    days = set(Figure.objects.values_list("day", flat=True))
    assert max(days) == today() - timedelta(days=1) and len(days) == 8


def test_a_count_shows_no_more_than_the_wall_lets_through(cast: Cast) -> None:
    _counted(cast.anna, agreed_on=date(2026, 1, 10))
    with at_work(system(cast.spree.pk)):
        assert not any(course_counts(cast.elbe.pk, since=START, until=today()).values())


@pytest.fixture
def frozen(cast: Cast) -> date:
    """October: eleven agreements and eleven jobs in Elbe, two of each in Spree."""
    for mentor, number in ((cast.anna, 11), (cast.dario, 2)):
        for n in range(number):
            started = date(2026, 9, 1) + timedelta(days=n)
            _counted(mentor, agreed_on=date(2026, 1, 10), kind="employment", adequate="yes", started_on=started)
    freeze_figures(date(2026, 10, 30))
    freeze_figures(date(2026, 10, 31))
    return date(2026, 10, 31)


def test_only_ends_of_months_are_shown(cast: Cast, frozen: date) -> None:
    assert month_ends() == [frozen]
    client = cast.max.client()
    assert client.get(reverse("evaluation:figures"), {"tag": "2026-10-30"}).status_code == 404
    assert client.get(reverse("evaluation:figures"), {"tag": "gestern"}).status_code == 404


def test_small_numbers_are_protected_from_ministry_and_support(cast: Cast, frozen: date) -> None:
    for person in (cast.max, cast.sofia):
        numbers, outcomes = figure_tables(person.actor, frozen)
        agreements = SINGLE.index("agreements")
        # The eleven would give away the two, and with the sum of 13 the two the eleven.
        assert [line.numbers[agreements] for line in numbers.lines] == [None, None]
        assert numbers.sums[agreements] == 13
        assert all(2 not in line.numbers for line in (*numbers.lines, *outcomes.lines))


def test_a_lead_sees_her_own_numbers_and_cannot_subtract_to_the_others(cast: Cast, frozen: date) -> None:
    numbers, outcomes = figure_tables(cast.clara.actor, frozen)
    assert [line.name for line in numbers.lines] == ["Projekt Elbe"]
    assert numbers.lines[0].numbers[SINGLE.index("agreements")] == 11
    assert numbers.sums[SINGLE.index("agreements")] is None
    assert outcomes.sums[0] is None and outcomes.sums[-1] is None


def test_every_number_links_to_how_it_was_counted(cast: Cast, frozen: date) -> None:
    page = cast.max.client().get(reverse("evaluation:figures")).content.decode()
    how = reverse("evaluation:definitions")
    explained = cast.max.client().get(how).content.decode()
    for key in (*SINGLE, "outcomes"):
        mark = f"{key}-{definition(key, on=frozen).version}"
        assert f'href="{how}#{mark}"' in page and f'id="{mark}"' in explained
    columns = len(SINGLE) + len(OUTCOME_COLUMNS) + 1
    assert page.count('<span class="visually-hidden">. Wie gezählt?</span>') == columns


def test_mentors_and_strangers_do_not_see_figures(cast: Cast) -> None:
    address = reverse("evaluation:figures")
    assert Client().get(address).status_code == 302
    assert [each.client().get(address).status_code for each in (cast.anna, cast.kira, cast.olaf)] == [403] * 3
    assert "Noch sind keine Zahlen eingefroren" in cast.clara.client().get(address).content.decode()


def test_definitions_have_one_version_in_force_for_each_day() -> None:
    assert len({(each.key, each.version) for each in DEFINITIONS}) == len(DEFINITIONS)
    for key in (*SINGLE, "outcomes"):
        assert definition(key, on=START).version == 1
    with pytest.raises(LookupError):
        definition("unknown", on=START)


def test_every_breakdown_that_is_counted_stands_in_exactly_one_column(cast: Cast) -> None:
    with at_work(system(cast.elbe.pk)):
        counted = {b for i, b in course_counts(cast.elbe.pk, since=START, until=today()) if i == "outcomes"}
    shown = [breakdown for column in OUTCOME_COLUMNS for breakdown in column.breakdowns]
    assert sorted(shown) == sorted(counted)
