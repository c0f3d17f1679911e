"""What a user would lose: a day that was noted, a question that was never asked, a file that cannot be opened again."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
import time_machine

from lotse.casework.actions.applications import begin_application, move_application, take_back_stage
from lotse.casework.actions.check_ins import answer_check_in
from lotse.casework.actions.closing import close_mentoring, reopen_mentoring
from lotse.casework.actions.outcomes import edit_outcome, end_outcome, record_outcome, take_back_end
from lotse.casework.domain.alarm import Alarm
from lotse.casework.editing import Edits, shown_of
from lotse.casework.models import CheckIn, Mentee, Outcome, Step, Wait
from lotse.foundation.actor import Actor, system
from lotse.foundation.clock import today
from lotse.foundation.database.context import at_work
from lotse.foundation.journal import Refused
from tests.people import Cast, make_mentee


def _codes(refusal: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [obstacle.code for obstacle in refusal.value.obstacles]


def _edits(row: Any, **values: Any) -> Edits:
    return Edits(mine=values, shown=shown_of(row, values))


def _outcome(actor: Actor, mentee: Mentee, **facts: Any) -> Outcome:
    return record_outcome(
        actor, mentee=mentee, facts={"kind": "employment", "started_on": today(), "employer_name": "Heim", **facts}
    )


def _open_kinds(actor: Actor) -> list[str]:
    rows = CheckIn.objects.visible_to(actor).filter(done_on=None, needless=False)
    return list(rows.order_by("due_on").values_list("kind", flat=True))


class TestApplications:
    def test_each_stage_keeps_its_day_and_the_last_can_be_taken_back(self, cast: Cast) -> None:
        mentee, actor = make_mentee(cast.anna), cast.anna.actor
        sent = today() - timedelta(days=5)
        with at_work(actor):
            application = begin_application(actor, mentee=mentee, employer_name="Heim")
            application = move_application(actor, application=application, stage="sent", on=sent)
            assert application.ask_again_on == sent + timedelta(days=14)
            application = move_application(actor, application=application, stage="rejected")
            assert application.ask_again_on is None
            application = take_back_stage(actor, application=application)
            assert (application.stage, application.stage_on) == ("sent", sent)
            assert application.ask_again_on == sent + timedelta(days=14)
            assert [entry["stage"] for entry in application.history] == ["prepared", "sent"]

    def test_a_stage_that_does_not_follow_is_refused(self, cast: Cast) -> None:
        mentee, actor = make_mentee(cast.anna), cast.anna.actor
        with at_work(actor):
            application = begin_application(actor, mentee=mentee, employer_name="Heim")
            with pytest.raises(Refused) as refusal:
                move_application(actor, application=application, stage="accepted")
            assert _codes(refusal) == ["no_stage"]
            with pytest.raises(Refused) as refusal:
                take_back_stage(actor, application=application)
            assert _codes(refusal) == ["nothing_to_take_back"]
            with pytest.raises(Refused) as refusal:
                move_application(actor, application=application, stage="sent", on=today() + timedelta(days=1))
            assert _codes(refusal) == ["not_yet"]


class TestOutcomes:
    def test_five_questions_appear_by_themselves(self, cast: Cast) -> None:
        mentee, actor = make_mentee(cast.anna), cast.anna.actor
        with at_work(actor):
            _outcome(actor, mentee, wage=Decimal("2150.50"))
            assert _open_kinds(actor) == ["week_1", "month_1", "month_3", "month_6", "month_12"]

    @time_machine.travel("2026-11-22 09:00+00:00")
    def test_a_start_entered_late_asks_one_overdue_question_and_not_four(self, cast: Cast) -> None:
        mentee, actor = make_mentee(cast.anna), cast.anna.actor
        with at_work(actor):
            _outcome(actor, mentee, started_on=date(2026, 7, 31))
            assert _open_kinds(actor) == ["month_3", "month_6", "month_12"]

    def test_another_start_moves_the_open_questions_and_leaves_the_answered_alone(self, cast: Cast) -> None:
        mentee, actor = make_mentee(cast.anna), cast.anna.actor
        with at_work(actor):
            outcome = _outcome(actor, mentee)
            first = outcome.check_ins.get(kind="week_1")
            answer_check_in(actor, check_in=first, edits=_edits(first, mentee_says="good", employer_says="good"))
            day = today() + timedelta(days=10)
            edit_outcome(actor, outcome=outcome, edits=_edits(outcome, started_on=day))
            first.refresh_from_db()
            assert first.due_on == today() + timedelta(days=7) and first.done_on == today()
            assert outcome.check_ins.get(kind="month_1").due_on > day + timedelta(days=27)

    def test_the_end_needs_a_reason_and_stops_the_questions_until_it_is_undone(self, cast: Cast) -> None:
        mentee, actor = make_mentee(cast.anna), cast.anna.actor
        with at_work(actor):
            outcome = _outcome(actor, mentee, started_on=today() - timedelta(days=1))
            with pytest.raises(ValueError, match="nonsense"):
                end_outcome(actor, outcome=outcome, ended_on=today(), reason="nonsense")
            with pytest.raises(Refused) as refusal:
                end_outcome(actor, outcome=outcome, ended_on=today() - timedelta(days=2), reason="season")
            assert _codes(refusal) == ["ends_before_start"]
            ended = end_outcome(actor, outcome=outcome, ended_on=today(), reason="season")
            assert ended.end_reason == "season" and _open_kinds(actor) == []
            with pytest.raises(Refused) as refusal:
                end_outcome(actor, outcome=outcome, ended_on=today(), reason="season")
            assert _codes(refusal) == ["has_ended"]
            take_back_end(actor, outcome=outcome)
            assert len(_open_kinds(actor)) == 5


class TestCheckIns:
    def test_one_answer_waits_for_the_other_side(self, cast: Cast) -> None:
        mentee, actor = make_mentee(cast.anna), cast.anna.actor
        with at_work(actor):
            check_in = _outcome(actor, mentee).check_ins.get(kind="week_1")
            assert answer_check_in(actor, check_in=check_in, edits=_edits(check_in, employer_says="good")) is None
            check_in.refresh_from_db()
            assert check_in.done_on is None
            found = answer_check_in(
                actor, check_in=check_in, edits=_edits(check_in, mentee_says="mixed", remark="Chef ist laut")
            )
            assert found is Alarm.DISAGREEMENT
            again = CheckIn.objects.visible_to(actor).select_related("mentee").get(pk=check_in.pk)
            assert again.done_on == today() and again.remark == "Chef ist laut"

    def test_a_study_is_done_with_one_answer(self, cast: Cast) -> None:
        mentee, actor = make_mentee(cast.anna), cast.anna.actor
        with at_work(actor):
            check_in = _outcome(actor, mentee, kind="study").check_ins.get(kind="week_1")
            answer_check_in(actor, check_in=check_in, edits=_edits(check_in, mentee_says="good"))
            check_in.refresh_from_db()
            assert check_in.done_on == today()

    def test_nobody_asks_about_a_job_that_ended(self, cast: Cast) -> None:
        mentee, actor = make_mentee(cast.anna), cast.anna.actor
        with at_work(actor):
            outcome = _outcome(actor, mentee)
            end_outcome(actor, outcome=outcome, ended_on=today(), reason="resigned")
            check_in = outcome.check_ins.get(kind="week_1")
            with pytest.raises(Refused) as refusal:
                answer_check_in(actor, check_in=check_in, edits=_edits(check_in, mentee_says="good"))
            assert _codes(refusal) == ["needless"]


@pytest.fixture
def with_open_ends(cast: Cast) -> Mentee:
    """A mentee in placement with an open step and five open questions."""
    mentee = make_mentee(cast.anna, phase="placement")
    with at_work(system(cast.elbe.pk), action="test.made"):
        Step(
            project=cast.elbe,
            mentee=mentee,
            mentoring=mentee.mentoring,
            title="Antrag",
            waits_for="jobcenter",
            waits_since=today() - timedelta(days=9),
        ).save()
    with at_work(cast.anna.actor):
        _outcome(cast.anna.actor, mentee)
    return mentee


class TestClosing:
    def test_open_ends_are_named_and_can_be_closed_along(self, cast: Cast, with_open_ends: Mentee) -> None:
        actor = cast.anna.actor
        with at_work(actor):
            with pytest.raises(Refused) as refusal:
                close_mentoring(actor, mentee=with_open_ends, reason="moved")
            assert _codes(refusal) == ["open_steps", "open_check_ins"]
            assert "5 Nachfragen" in str(refusal.value.obstacles[1].message)
            closed = close_mentoring(actor, mentee=with_open_ends, reason="moved", along=True)
            assert (closed.phase, closed.call_by) == ("closed", None)
            # A closed file without mentor would stand on the waiting list for all to see.
            assert closed.mentor_id == cast.anna.membership.pk
            assert _open_kinds(actor) == []
            wait = Wait.objects.visible_to(actor).get()
            assert (wait.party, (wait.until - wait.since).days) == ("jobcenter", 9)

    def test_within_two_weeks_everything_is_as_before(self, cast: Cast, with_open_ends: Mentee) -> None:
        actor = cast.anna.actor
        with at_work(actor):
            closed = close_mentoring(actor, mentee=with_open_ends, reason="lost_contact", along=True)
            back = reopen_mentoring(actor, mentee=closed)
            assert back.phase == "placement" and back.call_by is not None
            assert back.mentoring_id == with_open_ends.mentoring_id
            assert Step.objects.visible_to(actor).get().dropped_on is None
            assert not Wait.objects.visible_to(actor).exists() and len(_open_kinds(actor)) == 5

    def test_who_returns_later_begins_a_second_mentoring(self, cast: Cast, with_open_ends: Mentee) -> None:
        actor = cast.anna.actor
        with at_work(actor):
            close_mentoring(actor, mentee=with_open_ends, reason="own_wish", along=True)
        with time_machine.travel(today() + timedelta(days=15)), at_work(cast.anna.actor):
            back = reopen_mentoring(cast.anna.actor, mentee=with_open_ends)
            assert back.mentorings.count() == 2 and back.phase == "intake"
            assert back.mentoring is not None and back.mentoring.opened_on == today()
            assert back.call_by == today() + timedelta(days=28)

    def test_only_what_is_open_can_be_closed_and_only_what_is_closed_reopened(self, cast: Cast) -> None:
        mentee, actor = make_mentee(cast.anna), cast.anna.actor
        with at_work(actor):
            with pytest.raises(Refused) as refusal:
                reopen_mentoring(actor, mentee=mentee)
            assert _codes(refusal) == ["not_closed"]
            with pytest.raises(Refused) as refusal:
                close_mentoring(actor, mentee=mentee, reason="moved", closed_on=today() + timedelta(days=1))
            assert _codes(refusal) == ["not_yet"]
            close_mentoring(actor, mentee=mentee, reason="moved")
            for again in (
                lambda: close_mentoring(actor, mentee=mentee, reason="moved"),
                lambda: _outcome(actor, mentee),
            ):
                with pytest.raises(Refused) as refusal:
                    again()
                assert _codes(refusal) == ["is_closed"]
