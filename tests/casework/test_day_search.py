"""What a user would lose: finding a person at once by what she remembers of the name, and nobody else's mentees."""

from datetime import date

import pytest
from django.db import connection

from lotse.casework.models import Mentee, NameKey
from lotse.casework.queries.lanes import lanes_of
from lotse.casework.queries.search import birthday_in, mentees_named
from lotse.foundation.actor import Actor, system
from lotse.foundation.clock import today
from lotse.foundation.database.context import at_work
from tests.casework.day_world import changed
from tests.people import Cast, make_mentee


def _found(actor: Actor, query: str, limit: int = 8) -> list[str]:
    with at_work(actor):
        return [each.name for each in mentees_named(actor, query, limit=limit)]


@pytest.fixture
def people(cast: Cast) -> Cast:
    make_mentee(cast.anna, given_name="Mohammed", family_name="Al-Hassan", phone="+49 151 2345 4711")
    make_mentee(cast.anna, given_name="Khaled", family_name="Nasser", born_on=date(1990, 3, 12))
    make_mentee(cast.boris, given_name="Muhamad", family_name="Rahimi", original_name="محمد رحیمی")
    make_mentee(cast.dario, given_name="Mohamed", family_name="Fremd")
    return cast


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("moh", "Mohammed Al-Hassan"),
        ("hass", "Mohammed Al-Hassan"),
        ("assan", "Mohammed Al-Hassan"),
        ("Mohamad", "Mohammed Al-Hassan"),
        ("محمد", "Mohammed Al-Hassan"),
        ("hassan moh", "Mohammed Al-Hassan"),
        ("Chaled", "Khaled Nasser"),
        ("Халед", "Khaled Nasser"),
        ("0151 2345", "Mohammed Al-Hassan"),
        ("+49151234", "Mohammed Al-Hassan"),
        ("4711", "Mohammed Al-Hassan"),
        ("12.3.1990", "Khaled Nasser"),
        ("12.03.90", "Khaled Nasser"),
        ("1990-03-12", "Khaled Nasser"),
    ],
)
def test_half_a_name_a_number_or_a_birthday_finds_the_person(people: Cast, typed: str, name: str) -> None:
    for person in (people.anna, people.clara):
        assert name in _found(person.actor, typed), person.account.full_name


@pytest.mark.parametrize(
    "typed", ["", " ", "zz", "qqqqq", "15", "99.99.1990", "00000", "ح" * 200, "%", "_", "' or 1=1"]
)
def test_nonsense_finds_nobody_and_breaks_nothing(people: Cast, typed: str) -> None:
    for person in (people.anna, people.clara):
        assert _found(person.actor, typed) == []


def test_a_mentor_finds_her_own_and_a_lead_the_project(people: Cast) -> None:
    assert _found(people.anna.actor, "moham") == ["Mohammed Al-Hassan"]
    assert _found(people.boris.actor, "moham") == ["Muhamad Rahimi"]
    assert set(_found(people.clara.actor, "moham")) == {"Mohammed Al-Hassan", "Muhamad Rahimi"}
    assert _found(people.dario.actor, "moham") == ["Mohamed Fremd"]
    assert _found(people.sofia.actor, "moham") == []


def test_who_waits_for_a_mentor_is_found_by_every_mentor_after_her_own(people: Cast) -> None:
    changed(make_mentee(people.anna, given_name="Mohammad", family_name="Aaa"), mentor=None)
    assert _found(people.anna.actor, "moham") == ["Mohammed Al-Hassan", "Mohammad Aaa"]
    assert _found(people.boris.actor, "moham") == ["Muhamad Rahimi", "Mohammad Aaa"]


def test_whole_words_come_before_beginnings_and_beginnings_before_sounds(cast: Cast) -> None:
    for given, family in (("Alima", "Alina"), ("Ali", "Reza"), ("Elea", "Meier"), ("Natalia", "Berg")):
        make_mentee(cast.anna, given_name=given, family_name=family)
    expected = ["Ali Reza", "Alima Alina", "Natalia Berg"]
    assert _found(cast.anna.actor, "ali")[:3] == expected
    assert _found(cast.clara.actor, "ali")[:3] == expected


def test_the_limit_holds_and_the_best_stay(cast: Cast) -> None:
    for number in range(30):
        make_mentee(cast.anna, given_name="Sarah", family_name=f"Sar{chr(97 + number % 26)}{number}")
    make_mentee(cast.anna, given_name="Sar", family_name="Zuletzt")
    for person in (cast.anna, cast.clara):
        found = _found(person.actor, "sar")
        assert len(found) == 8
        assert found[0] == "Sar Zuletzt"


def test_merged_and_erased_people_are_not_found(people: Cast) -> None:
    with at_work(system(people.elbe.pk)):
        first, second = Mentee.objects.unscoped("this test").filter(mentor=people.anna.membership).order_by("pk")
    changed(second, merged_into=first)
    assert _found(people.clara.actor, "Khaled") == []
    assert _found(people.anna.actor, "Khaled") == []


def test_a_new_name_is_found_and_the_old_one_is_gone_whoever_wrote_it(people: Cast) -> None:
    with at_work(system(people.elbe.pk), action="test.made") as actor:
        mentee = Mentee.objects.visible_to(actor).get(given_name="Khaled")
        mentee.family_name, mentee.phone = "Zimmermann", "0341 99887766"
        mentee.index_names()
        # A bulk change passes by every action and every signal; the trigger sees it all the same.
        Mentee.objects.visible_to(actor).filter(pk=mentee.pk).update(
            family_name=mentee.family_name, folded=mentee.folded, sound=mentee.sound, phone=mentee.phone
        )
    assert _found(people.clara.actor, "zimmer") == ["Khaled Zimmermann"]
    assert _found(people.clara.actor, "99887766") == ["Khaled Zimmermann"]
    assert _found(people.clara.actor, "nasser") == []


def test_keys_leave_with_the_name(people: Cast) -> None:
    with at_work(system(people.elbe.pk), action="test.made") as actor:
        mentee = Mentee.objects.visible_to(actor).get(given_name="Khaled")
        assert NameKey.objects.visible_to(actor).filter(mentee_id=mentee.pk).exists()
        Mentee.objects.visible_to(actor).filter(pk=mentee.pk).update(folded="", sound="", phone="")
        assert not NameKey.objects.visible_to(actor).filter(mentee_id=mentee.pk).exists()


def test_keys_are_behind_the_wall(people: Cast) -> None:
    with at_work(system(people.spree.pk)), connection.cursor() as cursor:
        cursor.execute("select distinct project_id from casework_namekey")
        assert cursor.fetchall() == [(people.spree.pk,)]
    with connection.cursor() as cursor:
        cursor.execute("select count(*) from casework_namekey")
        assert cursor.fetchone() == (0,)


def test_a_mentor_sees_no_keys_of_a_colleagues_mentees(people: Cast) -> None:
    with at_work(people.anna.actor) as actor:
        mine = set(NameKey.objects.visible_to(actor).values_list("mentee_id", flat=True))
        seen = set(Mentee.objects.visible_to(actor).values_list("pk", flat=True))
    assert mine == seen


def test_a_search_takes_few_statements_however_many_people_there_are(cast: Cast, statements: list[str]) -> None:
    counts = []
    for number in (1, 10, 100):
        for place in range(number):
            make_mentee(cast.anna, given_name="Amira", family_name=f"Test{place}")
        for person in (cast.anna, cast.clara):
            with at_work(person.actor) as actor:
                statements.clear()
                mentees_named(actor, "amir")
                counts.append(len(statements))
    assert counts[0::2] == [1, 1, 1]
    assert max(counts[1::2]) <= 4 and counts[5] == 2


def test_lanes_together_are_what_the_predicate_says(people: Cast) -> None:
    changed(make_mentee(people.anna, given_name="Ohne", family_name="Mentor"), mentor=None)
    changed(make_mentee(people.dario, given_name="Auch", family_name="Ohne"), mentor=None)
    everybody = (people.anna, people.boris, people.clara, people.dina, people.dario, people.elena, people.sofia)
    for person in everybody:
        with at_work(person.actor) as actor:
            by_lanes = [pk for lane in lanes_of(actor) for pk in lane.mentees().values_list("pk", flat=True)]
            seen = Mentee.objects.visible_to(actor).filter(merged_into=None, erased_at=None)
            assert len(by_lanes) == len(set(by_lanes)), "Lanes overlap."
            assert set(by_lanes) == set(seen.values_list("pk", flat=True))
    both = Actor(1, "beides", people.anna.actor.grants + people.clara.actor.grants)
    with at_work(both):
        assert [lane.is_whole for lane in lanes_of(both)] == [True]


@pytest.mark.parametrize("typed", ["31.2.1990", "1.13.2000", "12.3.", "12.3.190"])
def test_days_that_do_not_exist_are_no_birthdays(typed: str) -> None:
    assert birthday_in(typed) is None


def test_two_digits_mean_the_past() -> None:
    year = today().year
    assert birthday_in(f"1.1.{year % 100:02}") == date(year, 1, 1)
    assert birthday_in("1.1.99") == date(1999, 1, 1)


def test_among_sounds_the_same_first_letter_comes_first(cast: Cast) -> None:
    make_mentee(cast.anna, given_name="Hassan", family_name="Al-Jabouri")
    make_mentee(cast.anna, given_name="Filmon", family_name="Ghebrehiwet")
    for person in (cast.anna, cast.clara):
        assert _found(person.actor, "gebre") == ["Filmon Ghebrehiwet", "Hassan Al-Jabouri"]
