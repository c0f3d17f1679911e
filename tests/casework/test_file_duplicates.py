"""Two files of one person: noticed before the second is made, made one without losing a row, taken apart again."""

import json
from datetime import date, timedelta
from typing import Any

import pytest
import time_machine
from django.urls import reverse

from lotse.casework.actions.duplicates import merge_mentees, tell_apart
from lotse.casework.actions.erasure import erase_mentee
from lotse.casework.actions.merge_undo import undo_merge
from lotse.casework.actions.notes import edit_note, write_note
from lotse.casework.domain.slips import days_within_a_slip, national_number
from lotse.casework.editing import Edits, shown_of
from lotse.casework.hanging import hanging_models, sealed_fields
from lotse.casework.models import ContactNote, Mentee, Mentoring, Merge, Profile, TwoPeople
from lotse.casework.queries.duplicates import likely_pairs, likely_same_people
from lotse.foundation.actor import system
from lotse.foundation.clock import now, today
from lotse.foundation.database.context import at_work
from lotse.foundation.journal import Refused
from lotse.foundation.names import Strength
from tests.casework.file_case import full_mentee
from tests.people import Cast, Person, make_mentee

BORN = date(1996, 5, 7)
BOOKKEEPING = (Merge, TwoPeople)


def asked(person: Person, **about: Any) -> list[tuple[str, bool, Strength]]:
    facts = {"given_name": "Yusuf", "family_name": "Al-Hassan", "born_on": BORN, **about}
    with at_work(person.actor):
        found = likely_same_people(person.actor, **facts)
        return [(each.mentee.full_name, each.is_hidden, each.strength) for each in found]


def test_another_spelling_of_the_name_is_noticed(cast: Cast) -> None:
    make_mentee(cast.anna, given_name="Youssef", family_name="Alhasan", born_on=BORN)
    make_mentee(cast.anna, given_name="Jamil", family_name="Omar", born_on=BORN)
    assert [each[:2] for each in asked(cast.anna)] == [("Youssef Alhasan", False)]


def test_a_colleagues_mentee_is_noticed_without_showing_anything(cast: Cast) -> None:
    make_mentee(cast.boris, given_name="Youssef", family_name="Alhasan", born_on=BORN, phone="0351 99887766")
    with at_work(cast.anna.actor):
        (found,) = likely_same_people(cast.anna.actor, given_name="Yusuf", family_name="Al-Hassan", born_on=BORN)
    assert found.is_hidden
    assert found.mentee.full_name == "Yusuf Al-Hassan"
    assert found.mentee.mentor is not None
    assert found.mentee.mentor.account.full_name == "Boris Beispiel"
    told = {name: value for name, value in vars(found.mentee).items() if value not in (None, "", [], {})}
    assert "99887766" not in str(told)
    assert str(BORN) not in str(told)
    assert list(found.reasons) == []


def test_another_project_is_another_world(cast: Cast) -> None:
    make_mentee(cast.dario, given_name="Yusuf", family_name="Al-Hassan", born_on=BORN)
    assert asked(cast.anna) == []


@pytest.mark.parametrize(
    ("born_on", "is_noticed"),
    [
        (date(1996, 7, 5), True),
        (date(1996, 1, 1), True),
        (date(1996, 5, 17), True),
        (None, True),
        (date(1990, 3, 2), False),
    ],
)
def test_a_slip_in_the_birthday_is_noticed_and_another_day_is_not(
    cast: Cast, born_on: date | None, is_noticed: bool
) -> None:
    make_mentee(cast.anna, given_name="Yusuf", family_name="Al-Hassan", born_on=born_on)
    assert bool(asked(cast.anna)) is is_noticed


def test_one_telephone_and_one_like_name_are_a_question(cast: Cast) -> None:
    make_mentee(cast.anna, given_name="Yusuf", family_name="Omar", born_on=date(1990, 3, 2), phone="0151 2345678")
    assert asked(cast.anna) == []
    assert asked(cast.anna, phone="+49 (151) 234-5678") == [("Yusuf Omar", False, Strength.POSSIBLE)]


def test_pairs_are_found_once_and_not_again_after_they_were_told_apart(cast: Cast) -> None:
    one = make_mentee(cast.anna, given_name="Yusuf", family_name="Al-Hassan", born_on=BORN)
    other = make_mentee(cast.anna, given_name="Youssef", family_name="Alhasan", born_on=BORN)
    make_mentee(cast.boris, given_name="Yousef", family_name="Al Hassan", born_on=BORN)
    with at_work(cast.anna.actor):
        assert [{pair.first.pk, pair.second.pk} for pair in likely_pairs(cast.anna.actor)] == [{one.pk, other.pk}]
        tell_apart(cast.anna.actor, mentee=other, other=one)
        tell_apart(cast.anna.actor, mentee=one, other=other)
        assert likely_pairs(cast.anna.actor) == []
    with at_work(cast.clara.actor):
        assert len(likely_pairs(cast.clara.actor)) == 2


def everything(project_id: int) -> dict[str, list[dict[str, Any]]]:
    """All rows of a project, opened, without what only counts changes."""
    rows: dict[str, list[dict[str, Any]]] = {}
    with at_work(system(project_id)):
        for model in (Mentee, *hanging_models()):
            if model not in BOOKKEEPING:
                names = [field.attname for field in model._meta.concrete_fields if field.attname != "version"]
                found = model.objects.unscoped("test").order_by("pk")
                rows[model.__name__] = [{name: getattr(row, name) for name in names} for row in found]
    return rows


def two_files(cast: Cast) -> tuple[Mentee, Mentee]:
    kept = full_mentee(cast, notes=2, phone="", email="")
    gone = full_mentee(cast, notes=3, given_name="Salam", email="salam@example.org", call_by=today())
    with at_work(cast.anna.actor, action="test.changed"):
        Profile.objects.visible_to(cast.anna.actor).filter(mentee=kept).update(occupation="", health=None)
    return kept, gone


def test_merging_moves_every_row_and_undoing_restores_both_files_exactly(cast: Cast) -> None:
    kept, gone = two_files(cast)
    before = everything(cast.elbe.pk)
    with at_work(cast.anna.actor):
        merge = merge_mentees(cast.anna.actor, mentee=kept, absorbed=gone)
    with at_work(cast.anna.actor):
        fresh = Mentee.objects.visible_to(cast.anna.actor).get(pk=kept.pk)
        assert (fresh.given_name, fresh.email) == ("Selamawit", "salam@example.org")
        profile = fresh.profiles.get()
        assert (profile.occupation, profile.health) == ("Krankenschwester", "kann nicht schwer heben")
        left = {
            model.__name__: model.objects.unscoped("test").filter(mentee=gone).count()
            for model in hanging_models()
            if model not in BOOKKEEPING
        }
        assert {name for name, count in left.items() if count} == {"Profile", "Mentoring"}
        texts = [note.text for note in fresh.contactnotes.order_by("id")]
        assert len(texts) == 5
        assert all("Praktikum zugesagt" in text for text in texts)
        assert fresh.contactnotes.exclude(mentoring=fresh.mentoring).count() == 0
    with at_work(cast.anna.actor):
        undo_merge(cast.anna.actor, merge=merge)
    assert everything(cast.elbe.pk) == before


def test_what_was_written_in_between_stays_and_opens_after_the_other_file_was_erased(cast: Cast) -> None:
    kept, gone = two_files(cast)
    with at_work(cast.anna.actor):
        merge = merge_mentees(cast.anna.actor, mentee=kept, absorbed=gone)
        moved = ContactNote.objects.visible_to(cast.anna.actor).get(pk=merge.moved["casework_contactnote"][0])
        edit_note(cast.anna.actor, note=moved, edits=Edits({"text": "neu"}, shown_of(moved, ["text"])))
        write_note(cast.anna.actor, mentee=kept, text="danach")
        undo_merge(cast.anna.actor, merge=merge)
    with at_work(cast.clara.actor):
        fresh = Mentee.objects.visible_to(cast.clara.actor).get(pk=kept.pk)
        erase_mentee(cast.clara.actor, mentee=fresh, reason="on_request")
    with at_work(cast.anna.actor):
        note = ContactNote.objects.visible_to(cast.anna.actor).get(pk=moved.pk)
        assert (note.mentee_id, note.text) == (gone.pk, "neu")
        for model in hanging_models():
            for row in model.objects.unscoped("test").filter(mentee=gone).order_by("pk"):
                assert all(isinstance(getattr(row, field.attname), str) for field in sealed_fields(model))


def test_a_gap_that_somebody_filled_otherwise_since_is_not_emptied(cast: Cast) -> None:
    kept, gone = two_files(cast)
    with at_work(cast.anna.actor):
        merge = merge_mentees(cast.anna.actor, mentee=kept, absorbed=gone)
    with at_work(cast.anna.actor, action="test.changed"):
        Mentee.objects.visible_to(cast.anna.actor).filter(pk=kept.pk).update(phone="0351 1")
    with at_work(cast.anna.actor):
        undo_merge(cast.anna.actor, merge=merge)
        fresh = Mentee.objects.visible_to(cast.anna.actor).get(pk=kept.pk)
        assert (fresh.phone, fresh.email) == ("0351 1", "")


def test_an_earlier_mentoring_moves_as_it_is(cast: Cast) -> None:
    kept, gone = two_files(cast)
    with at_work(cast.anna.actor, action="test.closed"):
        Mentoring.objects.visible_to(cast.anna.actor).filter(mentee=kept).update(
            closed_on=today(), closing_reason="moved", phase="closed"
        )
        Mentee.objects.visible_to(cast.anna.actor).filter(pk=kept.pk).update(phase="closed")
    before = everything(cast.elbe.pk)
    with at_work(cast.anna.actor):
        merge = merge_mentees(cast.anna.actor, mentee=kept, absorbed=gone)
        fresh = Mentee.objects.visible_to(cast.anna.actor).get(pk=kept.pk)
        assert (fresh.mentorings.count(), fresh.phase) == (2, "profiling")
        assert fresh.mentoring_id == gone.mentoring_id
        undo_merge(cast.anna.actor, merge=merge)
    assert everything(cast.elbe.pk) == before


@pytest.mark.parametrize("days", [30, 31])
def test_undoing_is_possible_for_thirty_days(cast: Cast, days: int) -> None:
    kept, gone = two_files(cast)
    with at_work(cast.anna.actor):
        merge = merge_mentees(cast.anna.actor, mentee=kept, absorbed=gone)
    with time_machine.travel(now() + timedelta(days=days)), at_work(cast.anna.actor):
        if days <= 30:
            assert undo_merge(cast.anna.actor, merge=merge).undone_at is not None
            return
        with pytest.raises(Refused) as refusal:
            undo_merge(cast.anna.actor, merge=merge)
    assert [obstacle.code for obstacle in refusal.value.obstacles] == ["undo_is_over"]


def test_merging_twice_and_with_itself_is_refused(cast: Cast) -> None:
    kept, gone = two_files(cast)
    with at_work(cast.anna.actor):
        merge_mentees(cast.anna.actor, mentee=kept, absorbed=gone)
        for one, other, code in ((kept, gone, "already_merged"), (kept, kept, "same_file")):
            with pytest.raises(Refused) as refusal:
                merge_mentees(cast.anna.actor, mentee=one, absorbed=other)
            assert [obstacle.code for obstacle in refusal.value.obstacles] == [code]


def test_the_file_that_went_into_another_leads_there(cast: Cast) -> None:
    kept, gone = two_files(cast)
    client = cast.anna.client()
    url = f"{reverse('casework:merge', args=[kept.public_id])}?mit={gone.public_id}"
    assert "salam@example.org" in client.get(url).content.decode()
    client.post(url)
    answer = client.get(reverse("casework:mentee", args=[gone.public_id]))
    assert answer.url == reverse("casework:mentee", args=[kept.public_id])
    assert "Wieder trennen" in client.get(answer.url).content.decode()


def test_a_mentor_cannot_merge_what_she_does_not_see(cast: Cast) -> None:
    kept, foreign = make_mentee(cast.anna), make_mentee(cast.boris)
    url = f"{reverse('casework:merge', args=[kept.public_id])}?mit={foreign.public_id}"
    assert cast.anna.client().post(url).status_code == 404


def test_no_word_about_the_person_stands_in_the_merge_itself(cast: Cast) -> None:
    kept, gone = two_files(cast)
    with at_work(cast.anna.actor):
        merge = merge_mentees(cast.anna.actor, mentee=kept, absorbed=gone)
    said = json.dumps([merge.moved, merge.filled])
    assert "salam" not in said.lower()
    assert "Krankenschwester" not in said


def test_slips_of_a_day_and_ways_to_write_a_number() -> None:
    assert date(1996, 7, 5) in days_within_a_slip(BORN)
    assert len(days_within_a_slip(date(1996, 1, 1))) == 366
    assert {national_number(text) for text in ("0151 2345678", "+49 151/2345678", "0049-151-2345678")} == {"1512345678"}
    assert national_number("110") == ""


def test_asking_costs_a_handful_of_statements(cast: Cast, statements: list[str]) -> None:
    make_mentee(cast.anna, given_name="Yusuf", family_name="Al-Hassan", born_on=BORN)
    actor = cast.anna.actor
    with at_work(actor):
        del statements[:]
        likely_same_people(actor, given_name="Yusuf", family_name="Hassan", born_on=BORN, phone="0151 2345678")
        assert len(statements) <= 5, "\n".join(statements)
