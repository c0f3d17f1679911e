"""What a user would lose: the memory of who was waited for since when, and the way back from a wrong tap."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse

from lotse.casework.actions.steps import (
    add_chain,
    add_step,
    drop_step,
    edit_step,
    finish_step,
    hand_over_ball,
    move_step,
    reopen_step,
)
from lotse.casework.chains import CHAINS
from lotse.casework.forms.step import StepEditForm
from lotse.casework.models import Mentee, Step, Wait
from lotse.casework.models.choices import Party, Topic
from lotse.foundation.actor import Actor
from lotse.foundation.clock import today
from lotse.foundation.database.context import at_work
from lotse.foundation.journal import Refused
from tests.casework.day_world import changed, days_ago, with_step, with_wait
from tests.people import Cast, make_mentee


@pytest.fixture
def anna(cast: Cast) -> Actor:
    return cast.anna.actor


@pytest.fixture
def mentee(cast: Cast) -> Mentee:
    return make_mentee(cast.anna)


def _waits(step: Step) -> list[tuple[str, str, int, int]]:
    """Each finished stretch as party, office, and how many days ago it began and ended."""
    rows = Wait.objects.unscoped("this test").filter(step_id=step.pk).order_by("pk")
    return [(w.party, w.party_name, (today() - w.since).days, (today() - w.until).days) for w in rows]


def test_a_new_step_stands_at_the_end_and_waits_from_today(anna: Actor, mentee: Mentee) -> None:
    with at_work(anna):
        first = add_step(anna, mentee=mentee, title="Zeugnisse sammeln", waits_for="mentee")
        second = add_step(anna, mentee=mentee, title="Antrag stellen", due_on=today() + timedelta(days=7))
    assert (first.waits_since, second.waits_for) == (today(), Party.MENTOR)
    assert first.position < second.position


def test_passing_the_ball_keeps_the_stretch_that_ends(anna: Actor, mentee: Mentee) -> None:
    step = with_step(mentee, waits_for="jobcenter", waits_for_name="Jobcenter Pirna", waits_since=days_ago(12))
    with at_work(anna):
        hand_over_ball(anna, step=step, party="mentor", on=days_ago(2))
        hand_over_ball(anna, step=step, party="recognition", party_name="IHK FOSA")
        step.refresh_from_db()
        assert _waits(step) == [("jobcenter", "Jobcenter Pirna", 12, 2), ("mentor", "", 2, 0)]
        assert (step.waits_for, step.waits_for_name, step.waits_since) == ("recognition", "IHK FOSA", today())


def test_a_ball_that_comes_and_goes_in_a_day_was_not_waited_for(anna: Actor, mentee: Mentee) -> None:
    step = with_step(mentee, waits_since=today())
    with at_work(anna):
        hand_over_ball(anna, step=step, party="mentor")
        hand_over_ball(anna, step=step, party="mentor")
        assert _waits(step) == []


def test_the_ball_cannot_be_passed_before_it_was_there_or_tomorrow(anna: Actor, mentee: Mentee) -> None:
    step = with_step(mentee, waits_since=days_ago(3))
    for day, code in ((days_ago(4), "before_it_began"), (today() + timedelta(days=1), "not_yet")):
        with at_work(anna), pytest.raises(Refused) as refusal:
            hand_over_ball(anna, step=step, party="mentor", on=day)
        assert code in [obstacle.code for obstacle in refusal.value.obstacles]


def test_finishing_ends_the_wait_and_undo_brings_it_back_as_if_nothing_had_happened(
    anna: Actor, mentee: Mentee
) -> None:
    step = with_step(mentee, waits_since=days_ago(9))
    with at_work(anna):
        finish_step(anna, step=step)
        assert _waits(step) == [("jobcenter", "", 9, 0)]
        reopen_step(anna, step=step)
        step.refresh_from_db()
        assert (step.done_on, step.waits_since, _waits(step)) == (None, days_ago(9), [])


def test_undo_leaves_earlier_waits_alone(anna: Actor, mentee: Mentee) -> None:
    step = with_step(mentee, waits_since=today())
    with_wait(step, party="mentor", since=days_ago(5), until=today())
    with at_work(anna):
        finish_step(anna, step=step)
        reopen_step(anna, step=step)
        assert _waits(step) == [("mentor", "", 5, 0)]


def test_taking_up_again_later_is_a_new_wait(anna: Actor, mentee: Mentee) -> None:
    step = with_step(mentee, waits_since=days_ago(30), done_on=days_ago(10))
    with_wait(step, party="jobcenter", since=days_ago(30), until=days_ago(10))
    with at_work(anna):
        reopen_step(anna, step=step)
        step.refresh_from_db()
        assert (step.done_on, step.waits_since) == (None, today())
        assert _waits(step) == [("jobcenter", "", 30, 10)]


def test_a_dropped_step_was_waited_for_all_the_same(anna: Actor, mentee: Mentee) -> None:
    step = with_step(mentee, waits_since=days_ago(4))
    with at_work(anna):
        drop_step(anna, step=step)
        assert _waits(step) == [("jobcenter", "", 4, 0)]
        with pytest.raises(Refused, match="step_has_ended"):
            finish_step(anna, step=step)
        reopen_step(anna, step=step)
        with pytest.raises(Refused, match="step_is_open"):
            reopen_step(anna, step=step)


def test_nothing_changes_in_a_closed_file(anna: Actor, mentee: Mentee) -> None:
    step = with_step(mentee)
    changed(mentee, phase="closed")
    with at_work(anna, action="test.made"):
        mentee.mentoring.closed_on, mentee.mentoring.closing_reason = today(), "goal_reached"
        mentee.mentoring.save()
    with at_work(anna):
        for refused in (
            lambda: finish_step(anna, step=step),
            lambda: add_step(anna, mentee=mentee, title="Zu spät"),
            lambda: add_chain(anna, mentee=mentee, chain="language"),
            lambda: move_step(anna, step=step, up=True),
        ):
            with pytest.raises(Refused, match="is_closed"):
                refused()


def _edited(anna: Actor, step: Step, **values: object) -> Step:
    with at_work(anna):
        shown = StepEditForm(row=step)
        data = {name: shown.initial[name] for name in (*StepEditForm.edited, "shown")}
        form = StepEditForm({**data, **values}, row=step)
        assert form.is_valid(), form.errors
        return edit_step(anna, step=step, edits=form.edits())


def test_passing_the_ball_in_the_form_is_passing_the_ball(anna: Actor, mentee: Mentee) -> None:
    step = with_step(mentee, waits_since=days_ago(8))
    edited = _edited(anna, step, waits_for="mentee", title="Unterschreiben")
    with at_work(anna):
        assert _waits(step) == [("jobcenter", "", 8, 0)]
    assert (edited.title, edited.waits_for, edited.waits_since) == ("Unterschreiben", "mentee", today())


def test_passing_it_back_then_in_the_form_ends_the_wait_then(anna: Actor, mentee: Mentee) -> None:
    step = with_step(mentee, waits_since=days_ago(8))
    _edited(anna, step, waits_for="mentee", waits_since=days_ago(3))
    with at_work(anna):
        assert _waits(step) == [("jobcenter", "", 8, 3)]


def test_putting_the_first_day_right_is_no_passing_on(anna: Actor, mentee: Mentee) -> None:
    step = with_step(mentee, waits_since=days_ago(8))
    edited = _edited(anna, step, waits_since=days_ago(20))
    with at_work(anna):
        assert (edited.waits_since, _waits(step)) == (days_ago(20), [])


def test_an_office_has_a_name_only_where_an_office_is_waited_for(anna: Actor, mentee: Mentee) -> None:
    step = with_step(mentee, waits_for="jobcenter", waits_for_name="Jobcenter Pirna")
    assert _edited(anna, step, waits_for="mentee").waits_for_name == ""


def test_steps_change_places(anna: Actor, mentee: Mentee) -> None:
    with at_work(anna):
        a, b, c = (add_step(anna, mentee=mentee, title=title) for title in "abc")
        move_step(anna, step=c, up=True)
        move_step(anna, step=a, up=True)
        move_step(anna, step=b, up=False)
        plan = mentee.steps.order_by("position", "pk").values_list("title", flat=True)
        assert list(plan) == ["a", "c", "b"]


@pytest.mark.parametrize("chain", CHAINS)
def test_each_way_gives_a_plan_in_its_order_without_what_was_taken_out(anna: Actor, mentee: Mentee, chain: str) -> None:
    with at_work(anna):
        add_step(anna, mentee=mentee, title="Davor")
        made = add_chain(anna, mentee=mentee, chain=chain, skip=[0])
        plan = list(mentee.steps.order_by("position", "pk"))
    wanted = [str(link.title) for link in CHAINS[chain].links[1:]]
    assert [step.title for step in plan] == ["Davor", *wanted]
    assert all(step.waits_since == today() and step.topic in Topic.values for step in made)
    assert all(len(step.title) <= 160 and step.waits_for in Party.values for step in made)


class TestScreens:
    """The same through the browser."""

    @pytest.fixture
    def client(self, cast: Cast) -> Client:
        return cast.anna.client()

    def test_a_step_is_made_and_done_and_taken_back(self, client: Client, mentee: Mentee) -> None:
        page = reverse("casework:step_new", args=[mentee.public_id])
        assert client.get(page).status_code == 200
        answer = client.post(page, {"title": "Antrag", "waits_for": "bamf", "waits_for_name": "BAMF Chemnitz"})
        assert answer.status_code == 302
        with at_work(Actor(None, "", system_projects=frozenset({mentee.project_id}))):
            step = Step.objects.unscoped("this test").get()
        done = client.post(reverse("casework:step_done", args=[step.public_id]), {"zurueck": "/heute/?blick=projekt"})
        assert done.headers["Location"] == f"/heute/?blick=projekt&erledigt={step.public_id}"
        back = client.post(reverse("casework:step_reopen", args=[step.public_id]), {"zurueck": "/heute/"})
        assert back.headers["Location"] == "/heute/"
        shown = client.get(reverse("casework:step_edit", args=[step.public_id])).content.decode()
        assert "BAMF Chemnitz" in shown

    @pytest.mark.parametrize(
        "elsewhere", ["https://example.org/", "//example.org/", "javascript:alert(1)", "/\\example.org", ""]
    )
    def test_nobody_is_led_out_of_the_house(self, client: Client, mentee: Mentee, elsewhere: str) -> None:
        step = with_step(mentee)
        done = client.post(reverse("casework:step_done", args=[step.public_id]), {"zurueck": elsewhere})
        assert done.headers["Location"].startswith(reverse("casework:mentee", args=[mentee.public_id]))

    def test_a_wrong_form_comes_back_with_what_was_typed(self, client: Client, mentee: Mentee) -> None:
        answer = client.post(reverse("casework:step_new", args=[mentee.public_id]), {"title": "", "waits_for": "bamf"})
        assert answer.status_code == 422
        assert "Bitte füllen Sie dieses Feld aus." in answer.content.decode()
        step = with_step(mentee)
        answer = client.post(reverse("casework:step_wait", args=[step.public_id]), {"party": "niemand", "on": ""})
        assert answer.status_code == 422

    def test_a_way_is_chosen_and_shortened(self, client: Client, mentee: Mentee) -> None:
        page = reverse("casework:steps_from_template", args=[mentee.public_id])
        assert "Sprachkurs finden" in client.get(page).content.decode()
        assert "Einstufungstest machen" in client.get(f"{page}?weg=language").content.decode()
        assert client.post(page, {"chain": "language", "wanted": ["0", "2"]}).status_code == 302
        with at_work(Actor(None, "", system_projects=frozenset({mentee.project_id}))):
            titles = Step.objects.unscoped("this test").order_by("position").values_list("title", flat=True)
            assert list(titles) == ["Einstufungstest machen", "Antwort auf den Antrag"]
        assert client.post(page, {"chain": "language", "wanted": []}).status_code == 422

    def test_two_people_who_change_a_step_are_told(self, client: Client, cast: Cast, mentee: Mentee) -> None:
        step = with_step(mentee)
        page = reverse("casework:step_edit", args=[step.public_id])
        form = StepEditForm(row=step)
        data = {name: form.initial[name] or "" for name in (*StepEditForm.edited, "shown")}
        lead = cast.clara.client()
        assert lead.post(page, {**data, "title": "Von Clara"}).status_code == 302
        answer = client.post(page, {**data, "title": "Von Anna"})
        assert answer.status_code == 422
        assert "Von Clara" in answer.content.decode() and "Von Anna" in answer.content.decode()

    def test_strangers_find_nothing(self, cast: Cast, mentee: Mentee) -> None:
        step = with_step(mentee)
        for person in (cast.boris, cast.dario, cast.elena):
            for name in ("step_done", "step_drop", "step_reopen", "step_wait", "step_move"):
                assert person.client().post(reverse(f"casework:{name}", args=[step.public_id])).status_code == 404
                assert person.client().post(reverse(f"casework:{name}", args=[uuid4()])).status_code == 404
