"""Contact notes: what a mentor would lose is the memory of what was said, or trust in who may rewrite it."""

from datetime import timedelta

import pytest
import time_machine

from lotse.casework.actions.notes import edit_note, take_back_note, write_note
from lotse.casework.editing import Collision, Edits, shown_of
from lotse.casework.models import ContactNote, Mentee
from lotse.foundation.clock import now, today
from lotse.foundation.database.context import at_work
from lotse.foundation.journal import Refused
from lotse.foundation.models import Change
from tests.people import Cast, make_mentee

FIELDS = ("happened_on", "way", "topics", "minutes", "text")


def codes(refusal: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [obstacle.code for obstacle in refusal.value.obstacles]


def edits(note: ContactNote, **mine: object) -> Edits:
    return Edits(mine, shown_of(note, FIELDS))


def test_a_note_is_sealed_and_moves_the_day_to_call_by(cast: Cast) -> None:
    mentee = make_mentee(cast.anna)
    with at_work(cast.anna.actor):
        note = write_note(cast.anna.actor, mentee=mentee, text="  Praktikum zugesagt ", topics=["internship"])
    with at_work(cast.anna.actor):
        kept = ContactNote.objects.visible_to(cast.anna.actor).get(pk=note.pk)
        assert kept.text == "Praktikum zugesagt"
        assert kept.author_id == cast.anna.membership.pk
        raw = ContactNote.objects.visible_to(cast.anna.actor).values_list("text", flat=True).get(pk=note.pk)
        assert b"Praktikum" not in bytes(raw)
        fresh = Mentee.objects.visible_to(cast.anna.actor).get(pk=mentee.pk)
        assert fresh.last_contact_on == today()
        assert fresh.call_by == today() + timedelta(days=28)


def test_an_older_note_does_not_turn_the_clock_back(cast: Cast) -> None:
    mentee = make_mentee(cast.anna)
    with at_work(cast.anna.actor):
        write_note(cast.anna.actor, mentee=mentee, text="heute")
        write_note(cast.anna.actor, mentee=mentee, text="früher", happened_on=today() - timedelta(days=9))
        assert Mentee.objects.visible_to(cast.anna.actor).get(pk=mentee.pk).last_contact_on == today()


@pytest.mark.parametrize(
    ("day", "text", "code"),
    [(1, "morgen", "not_yet"), (-20_000, "vor dem Programm", "too_long_ago"), (0, "  ", "nothing_said")],
)
def test_an_impossible_note_is_refused_with_its_reason(cast: Cast, day: int, text: str, code: str) -> None:
    mentee = make_mentee(cast.anna)
    with at_work(cast.anna.actor), pytest.raises(Refused) as refusal:
        write_note(cast.anna.actor, mentee=mentee, text=text, happened_on=today() + timedelta(days=day))
    assert codes(refusal) == [code]


def test_nobody_has_to_call_after_the_mentoring_is_closed(cast: Cast) -> None:
    mentee = make_mentee(cast.anna)
    with at_work(cast.anna.actor, action="test.closed"):
        mentoring = mentee.mentoring
        assert mentoring is not None
        mentoring.closed_on, mentoring.closing_reason = today(), "goal_reached"
        mentoring.save()
    with at_work(cast.anna.actor):
        write_note(cast.anna.actor, mentee=mentee, text="hat angerufen, es geht ihr gut")
        fresh = Mentee.objects.visible_to(cast.anna.actor).get(pk=mentee.pk)
        assert (fresh.last_contact_on, fresh.call_by) == (today(), None)


def test_the_author_corrects_and_the_old_text_stays_sealed_in_the_journal(cast: Cast) -> None:
    mentee = make_mentee(cast.anna)
    with at_work(cast.anna.actor):
        note = write_note(cast.anna.actor, mentee=mentee, text="Kita zugesagt")
        fixed = edit_note(cast.anna.actor, note=note, edits=edits(note, text="Kita abgesagt"))
    assert fixed.version == 2
    with at_work(cast.clara.actor):
        change = Change.objects.visible_to(cast.clara.actor).get(action="note.corrected")
        assert set(change.old) == {"text", "version"}
        assert "Kita" not in str(change.old)


def test_correcting_the_day_recounts_the_last_contact(cast: Cast) -> None:
    mentee = make_mentee(cast.anna)
    earlier = today() - timedelta(days=5)
    with at_work(cast.anna.actor):
        note = write_note(cast.anna.actor, mentee=mentee, text="Gespräch")
        edit_note(cast.anna.actor, note=note, edits=edits(note, happened_on=earlier))
        assert Mentee.objects.visible_to(cast.anna.actor).get(pk=mentee.pk).last_contact_on == earlier


def test_nobody_rewrites_what_another_wrote_not_even_the_lead(cast: Cast) -> None:
    mentee = make_mentee(cast.anna)
    with at_work(cast.anna.actor):
        note = write_note(cast.anna.actor, mentee=mentee, text="Kita zugesagt")
    with at_work(cast.clara.actor), pytest.raises(Refused) as refusal:
        edit_note(cast.clara.actor, note=note, edits=edits(note, text="anders"))
    assert codes(refusal) == ["not_your_note"]


def test_after_two_weeks_a_note_stands(cast: Cast) -> None:
    mentee = make_mentee(cast.anna)
    with at_work(cast.anna.actor):
        note = write_note(cast.anna.actor, mentee=mentee, text="Kita zugesagt")
    later = time_machine.travel(now() + timedelta(days=15))
    with later, at_work(cast.anna.actor), pytest.raises(Refused) as refusal:
        edit_note(cast.anna.actor, note=note, edits=edits(note, text="anders"))
    assert codes(refusal) == ["too_late_to_correct"]


def test_taking_a_note_back_leaves_the_contact_before_it(cast: Cast) -> None:
    mentee = make_mentee(cast.anna)
    earlier = today() - timedelta(days=3)
    with at_work(cast.anna.actor):
        write_note(cast.anna.actor, mentee=mentee, text="früher", happened_on=earlier)
        wrong = write_note(cast.anna.actor, mentee=mentee, text="falscher Mensch")
        take_back_note(cast.anna.actor, note=wrong)
        assert [n.text for n in ContactNote.objects.visible_to(cast.anna.actor)] == ["früher"]
        assert Mentee.objects.visible_to(cast.anna.actor).get(pk=mentee.pk).last_contact_on == earlier


def test_the_same_note_corrected_in_two_windows_shows_both(cast: Cast) -> None:
    mentee = make_mentee(cast.anna)
    with at_work(cast.anna.actor):
        note = write_note(cast.anna.actor, mentee=mentee, text="Kita")
        first, second = edits(note, text="Kita ja"), edits(note, text="Kita nein")
        edit_note(cast.anna.actor, note=note, edits=first)
        with pytest.raises(Collision) as collision:
            edit_note(cast.anna.actor, note=note, edits=second)
    assert [(c.mine, c.theirs) for c in collision.value.clashes] == [("Kita nein", "Kita ja")]
