"""What a user would lose: a gap monitor whose numbers can be trusted, because each leads to exactly its people."""

import random
import statistics
from urllib.parse import parse_qs, urlsplit

import pytest
from django.urls import reverse

from lotse.casework.domain.gaps import whole_days
from lotse.casework.forms.filter import FilterForm
from lotse.casework.models import Mentee, Step
from lotse.casework.models.choices import Party, Topic
from lotse.casework.queries.mentee_list import count_of, lanes_for
from lotse.casework.queries.waiting import INSIDE, By, gaps_by, longest_waits, waiting_at_all
from lotse.foundation.clock import today
from lotse.foundation.database.context import at_work
from tests.casework.day_world import changed, days_ago, with_many, with_step, with_wait
from tests.people import Cast, Person, make_mentee

OFFICES = ("", "Jobcenter Pirna", "Jobcenter Riesa")


@pytest.fixture
def waiting(cast: Cast) -> Cast:
    """Forty people of two mentors with up to four steps each, some of them done, some files closed."""
    dice = random.Random(7)
    for mentor in (cast.anna, cast.boris, cast.dario):
        for mentee in with_many(mentor, 14):
            for _ in range(dice.randrange(5)):
                ended = {"done_on": today()} if dice.random() < 0.2 else {}
                with_step(
                    mentee,
                    waits_for=dice.choice(Party.values[:7]),
                    waits_for_name=dice.choice(OFFICES),
                    topic=dice.choice(["", *Topic.values[:4]]),
                    waits_since=days_ago(dice.randrange(90)),
                    **ended,
                )
            if dice.random() < 0.2:
                changed(mentee, phase="closed")
    return cast


def _open_steps(person: Person) -> list[tuple[Mentee, str, str, str, int]]:
    """All open waits the person may see, by walking through everything."""
    found = []
    for mentee in Mentee.objects.visible_to(person.actor).order_by("pk"):
        if mentee.phase != "closed":
            for step in mentee.steps.filter(done_on=None, dropped_on=None).order_by("pk"):
                days = (today() - step.waits_since).days
                found.append((mentee, step.waits_for, step.waits_for_name, step.topic, days))
    return found


@pytest.mark.parametrize("who", ["anna", "clara", "elena"])
@pytest.mark.parametrize("by", [By.PARTY, By.OFFICE, By.TOPIC])
def test_numbers_are_what_counting_by_hand_gives(waiting: Cast, who: str, by: By) -> None:
    person: Person = getattr(waiting, who)
    with at_work(person.actor):
        gaps, steps = gaps_by(person.actor, by), _open_steps(person)
    column = {By.PARTY: lambda s: s[1], By.OFFICE: lambda s: s[2] and f"{s[1]}|{s[2]}", By.TOPIC: lambda s: s[3]}[by]
    keys = {column(step) for step in steps} - {""}
    assert {each.gap.key for each in gaps} == keys
    for each in gaps:
        mine = [step for step in steps if column(step) == each.gap.key]
        assert each.gap.steps == len(mine)
        assert each.gap.people == len({step[0].pk for step in mine})
        assert each.gap.median == statistics.median(step[4] for step in mine)
        assert each.gap.longest == max(step[4] for step in mine)


@pytest.mark.parametrize("who", ["anna", "clara"])
@pytest.mark.parametrize("by", ["partei", "stelle", "thema"])
def test_behind_each_number_stand_exactly_its_people(waiting: Cast, who: str, by: str) -> None:
    person: Person = getattr(waiting, who)
    page = person.client().get(reverse("casework:waiting"), {"nach": by})
    assert page.status_code == 200
    lines = page.context["lines"]
    assert lines
    for line in lines:
        asked = {name: values[0] for name, values in parse_qs(urlsplit(line["href"]).query).items()}
        with at_work(person.actor) as actor:
            choice = FilterForm(asked, mentors=()).choice()
            assert count_of(choice, lanes_for(actor, choice)) == line["gap"].people
    listed = person.client().get(lines[0]["href"])
    assert listed.context["count"] == lines[0]["gap"].people


def test_the_sum_line_counts_people_not_steps(waiting: Cast) -> None:
    with at_work(waiting.clara.actor) as actor:
        found, steps = waiting_at_all(actor), _open_steps(waiting.clara)
    outside = [step for step in steps if step[1] not in INSIDE]
    assert found.people == len({step[0].pk for step in steps})
    assert found.outside == len({step[0].pk for step in outside})
    assert found.middle == whole_days(statistics.median(step[4] for step in outside))


def test_finished_waits_of_the_last_year_stand_beside(cast: Cast) -> None:
    step = with_step(make_mentee(cast.anna), waits_for="bamf")
    for since, until in ((100, 90), (50, 20), (40, 20)):
        with_wait(step, party="bamf", since=days_ago(since), until=days_ago(until))
    with_wait(step, party="bamf", since=days_ago(900), until=days_ago(400))
    with_wait(with_step(make_mentee(cast.dario)), party="bamf", since=days_ago(300), until=days_ago(1))
    with at_work(cast.anna.actor) as actor:
        (gap,) = gaps_by(actor, By.PARTY)
        assert gap.gap.past_median == 20
        assert gaps_by(actor, By.TOPIC) == []


def test_whoever_waits_longest_comes_first_with_working_days(cast: Cast) -> None:
    mentee = make_mentee(cast.anna)
    with_step(mentee, title="Kurz", waits_since=days_ago(3))
    with_step(mentee, title="Lang", waits_since=days_ago(70))
    with_step(mentee, title="Bei mir", waits_for="mentor", waits_since=days_ago(99))
    with at_work(cast.anna.actor) as actor:
        waits = longest_waits(actor)
    assert [wait.title for wait in waits] == ["Lang", "Kurz"]
    assert waits[0].days == 70 and 44 <= waits[0].working_days <= 50


@pytest.mark.parametrize("by", ["partei", "stelle", "thema", "mensch", "unsinn"])
def test_every_order_has_a_page_even_when_nobody_waits(cast: Cast, by: str) -> None:
    page = cast.anna.client().get(reverse("casework:waiting"), {"nach": by})
    assert page.status_code == 200
    assert "Hier wartet niemand" in page.content.decode()


def test_numbers_of_very_many_people_may_be_minutes_old_and_say_so(
    waiting: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    client, page = waiting.clara.client(), reverse("casework:waiting")
    assert "Gezählt um" not in client.get(page).content.decode()
    monkeypatch.setattr("lotse.casework.queries.waiting.KEPT_FROM", 1)
    first = client.get(page).content.decode()
    assert "Gezählt um" in first
    with at_work(waiting.clara.actor, action="test"):
        Step.objects.unscoped("A test.").update(done_on=today())
    assert _main(client.get(page).content.decode()) == _main(first)
    # Others see other things, so they are counted anew.
    assert _main(waiting.anna.client().get(page).content.decode()) != _main(first)


def _main(html: str) -> str:
    return html.partition("<main")[2].partition("</main>")[0]


def test_the_page_costs_the_same_statements_for_one_and_for_many(waiting: Cast, statements: list[str]) -> None:
    client = waiting.clara.client()
    for by in ("partei", "stelle", "thema", "mensch"):
        client.get(reverse("casework:waiting"), {"nach": by})
        statements.clear()
        client.get(reverse("casework:waiting"), {"nach": by})
        assert len(statements) <= 10, by
