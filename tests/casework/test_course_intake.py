"""What a user would lose: a person who came and was sent away by the software, or counted before she agreed."""

import pytest
from django.db import connection

from lotse.casework.actions.assignment import assign_mentees
from lotse.casework.actions.course import move_to_phase
from lotse.casework.actions.intake import NewPerson, facts_of, note_eligibility, take_in
from lotse.casework.domain.eligibility import Facts, State
from lotse.casework.models import Mentee
from lotse.foundation.actor import Actor, system
from lotse.foundation.clock import today
from lotse.foundation.database.context import at_work
from lotse.foundation.journal import Refused
from lotse.foundation.models import Change, Message
from lotse.foundation.outbox import compose
from tests.people import Cast, make_mentee

RAHEL = NewPerson("Rahel", "Ghebremariam", postcode="01067", group="refugee", found_through="friends")


def _codes(refusal: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [obstacle.code for obstacle in refusal.value.obstacles]


def test_a_mentor_takes_in_and_accompanies(cast: Cast) -> None:
    actor = cast.anna.actor
    with at_work(actor):
        made = take_in(actor, project=cast.elbe, person=RAHEL, mentor=cast.anna.membership)
        mentee = Mentee.objects.visible_to(actor).select_related("mentoring").get(pk=made.pk)
        assert mentee.mentor_id == cast.anna.membership.pk and mentee.phase == "intake"
        assert mentee.mentoring is not None and mentee.mentoring.lives_in_region == "yes"
        assert mentee.mentoring.group == "refugee" and mentee.mentoring.waits_since is None
        assert mentee.profiles.count() == 1 and mentee.sort_key and mentee.folded
        assert mentee.call_by is not None and mentee.call_by > today()


def test_without_a_mentor_somebody_waits_and_nobody_is_told_to_call(cast: Cast) -> None:
    actor = cast.clara.actor
    with at_work(actor):
        mentee = take_in(actor, project=cast.elbe, person=RAHEL, mentor=None)
        assert (mentee.phase, mentee.mentor_id, mentee.call_by) == ("waiting", None, None)
        assert mentee.mentoring is not None and mentee.mentoring.waits_since == today()


def test_nobody_takes_in_for_another_project_or_gives_a_colleague_work(cast: Cast) -> None:
    with at_work(cast.anna.actor), pytest.raises(Refused) as refusal:
        take_in(cast.anna.actor, project=cast.spree, person=RAHEL, mentor=None)
    assert _codes(refusal) == ["not_your_project"]
    with at_work(cast.anna.actor), pytest.raises(Refused) as refusal:
        take_in(cast.anna.actor, project=cast.elbe, person=RAHEL, mentor=cast.boris.membership)
    assert _codes(refusal) == ["only_yourself"]
    with at_work(cast.clara.actor), pytest.raises(Refused) as refusal:
        take_in(cast.clara.actor, project=cast.elbe, person=RAHEL, mentor=cast.dario.membership)
    assert _codes(refusal) == ["not_a_mentor"]


@pytest.mark.parametrize(
    ("postcode", "answer"), [("01067", "yes"), ("02625", "no"), ("10115", "no"), ("", "unknown"), ("99999", "no")]
)
def test_the_postcode_says_who_lives_in_the_region(cast: Cast, postcode: str, answer: str) -> None:
    with at_work(cast.anna.actor):
        person = NewPerson("Rahel", "G", postcode=postcode)
        made = take_in(cast.anna.actor, project=cast.elbe, person=person, mentor=None)
        assert made.mentoring is not None and made.mentoring.lives_in_region == answer


def _eligible(actor: Actor, mentee: Mentee, **facts: str) -> State:
    return note_eligibility(actor, mentee=mentee, facts=Facts(**facts)).state


def test_a_yes_gets_its_day_and_loses_it_when_a_fact_becomes_unclear(cast: Cast) -> None:
    actor, mentee = cast.anna.actor, make_mentee(cast.anna)
    good = {
        "group": "migrant",
        "speaks_enough": "yes",
        "labour_access": "subordinate",
        "near_labour_market": "yes",
        "lives_in_region": "yes",
    }
    with at_work(actor):
        assert _eligible(actor, mentee, **good) is State.YES
        fresh = Mentee.objects.visible_to(actor).select_related("mentoring").get()
        assert fresh.mentoring is not None and fresh.mentoring.eligible_on == today() and fresh.group == "migrant"
        assert facts_of(fresh.mentoring) == Facts(**good)
        assert _eligible(actor, mentee, **{**good, "labour_access": "unknown"}) is State.UNCLEAR
        fresh.mentoring.refresh_from_db()
        assert fresh.mentoring.eligible_on is None


def test_a_no_moves_nobody_anywhere(cast: Cast) -> None:
    actor, mentee = cast.anna.actor, make_mentee(cast.anna)
    with at_work(actor):
        assert _eligible(actor, mentee, group="refugee", labour_access="none") is State.NO
        fresh = Mentee.objects.visible_to(actor).get()
        assert fresh.phase == "profiling" and fresh.mentor_id == cast.anna.membership.pk


def test_the_lead_assigns_and_the_mentor_gets_a_mail_that_names_nobody(cast: Cast) -> None:
    waiting = [make_mentee(cast.anna, given_name=name) for name in ("Rahel", "Selam")]
    actor = cast.clara.actor
    with at_work(actor):
        assign_mentees(actor, mentees=waiting, mentor=None)
        assign_mentees(actor, mentees=waiting, mentor=cast.boris.membership)
        mentors = set(Mentee.objects.visible_to(actor).values_list("mentor_id", flat=True))
        assert mentors == {cast.boris.membership.pk}
        mail = Message.objects.get(kind="casework.assigned")
        assert mail.recipient_id == cast.boris.account.pk and mail.facts == {"count": 2}
        composed = compose(mail)
        assert composed is not None and "2 Menschen" in composed.body and "Rahel" not in composed.body


def test_who_has_come_far_keeps_the_phase_while_a_new_mentor_is_found(cast: Cast) -> None:
    mentee, actor = make_mentee(cast.anna, phase="placement"), cast.clara.actor
    with at_work(actor):
        waiting = assign_mentees(actor, mentees=[mentee], mentor=None)[0]
        assert (waiting.phase, waiting.mentor_id, waiting.call_by) == ("placement", None, None)
        assert waiting.mentoring is not None and waiting.mentoring.waits_since == today()
        back = assign_mentees(actor, mentees=[mentee], mentor=cast.boris.membership)[0]
        assert back.phase == "placement" and back.mentoring is not None and back.mentoring.waits_since is None


def test_one_refusal_stops_the_whole_bulk(cast: Cast) -> None:
    open_one, closed = make_mentee(cast.anna), make_mentee(cast.anna, given_name="Selam")
    with at_work(system(cast.elbe.pk), action="test.made"), connection.cursor() as cursor:
        cursor.execute(
            "update casework_mentoring set closed_on = current_date, closing_reason = 'moved' where id = %s",
            [closed.mentoring_id],
        )
    actor = cast.clara.actor
    with at_work(actor):
        with pytest.raises(Refused) as refusal:
            assign_mentees(actor, mentees=[open_one, closed], mentor=cast.boris.membership)
        assert _codes(refusal) == ["is_closed"]
        assert Mentee.objects.visible_to(actor).filter(mentor=cast.boris.membership).count() == 0


def test_a_mentor_takes_over_who_waits_but_gives_nobody_away(cast: Cast) -> None:
    mentee = make_mentee(cast.anna)
    with at_work(cast.anna.actor):
        with pytest.raises(Refused) as refusal:
            assign_mentees(cast.anna.actor, mentees=[mentee], mentor=cast.boris.membership)
        assert _codes(refusal) == ["only_lead", "only_yourself"]
    with at_work(cast.clara.actor):
        assign_mentees(cast.clara.actor, mentees=[mentee], mentor=None)
    with at_work(cast.boris.actor):
        taken = assign_mentees(cast.boris.actor, mentees=[mentee], mentor=cast.boris.membership)
        assert taken[0].mentor_id == cast.boris.membership.pk
    assert not Message.objects.exists()


def test_a_phase_is_one_tap_and_closing_is_none(cast: Cast) -> None:
    actor, mentee = cast.anna.actor, make_mentee(cast.anna)
    with at_work(actor):
        assert move_to_phase(actor, mentee=mentee, phase="placement").phase == "placement"
        for phase in ("closed", "waiting", "placement", "nonsense"):
            with pytest.raises(Refused) as refusal:
                move_to_phase(actor, mentee=mentee, phase=phase)
            assert _codes(refusal) == ["no_move"]


def test_the_journal_names_what_was_done(cast: Cast) -> None:
    with at_work(cast.anna.actor):
        take_in(cast.anna.actor, project=cast.elbe, person=RAHEL, mentor=None)
    with at_work(cast.clara.actor):
        actions = set(Change.objects.visible_to(cast.clara.actor).values_list("action", flat=True))
        assert actions == {"mentee.taken_in"}
