"""A second file for one person costs trust; a false warning costs time, and a wrong merge mixes two lives."""

import itertools
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given as for_all
from hypothesis import strategies as st

from lotse.foundation.names import PersonFacts, Reason, Strength, same_person_likeness

DATA = Path(__file__).parents[1] / "data" / "names"
BORN = date(1990, 5, 17)
NEW_YEAR = date(1990, 1, 1)


def lines(name: str) -> list[str]:
    return [line for line in (DATA / name).read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]


DIFFERENT = [tuple(line.split(" / ")) for line in lines("different.txt")]
GROUPS = [line.split(" | ") for line in lines("variants.txt")]


def strength(first: str, second: str, born: date | None = BORN, other_born: date | None = BORN) -> Strength:
    """Names as "given,family"."""
    (given, family), (other_given, other_family) = first.split(","), second.split(",")
    return same_person_likeness(
        PersonFacts(given, family, born), PersonFacts(other_given, other_family, other_born)
    ).strength


def test_there_are_enough_pairs() -> None:
    assert len(DIFFERENT) >= 115


@pytest.mark.parametrize("pair", DIFFERENT, ids="/".join)
@pytest.mark.parametrize("family", ["Rahimi", "Kovalenko"])
def test_two_people_of_one_family_born_on_one_day_are_not_called_likely(pair: tuple[str, str], family: str) -> None:
    assert strength(f"{pair[0]},{family}", f"{pair[1]},{family}") <= Strength.POSSIBLE
    assert strength(f"{pair[0]},{family}", f"{pair[1]},{family}", NEW_YEAR, NEW_YEAR) <= Strength.POSSIBLE


def test_spellings_of_one_name_are_likely_the_same_person() -> None:
    pairs = [pair for group in GROUPS for pair in itertools.combinations(group, 2)]
    missed = [(a, b) for a, b in pairs if strength(f"{a},Rahimi", f"{b},Rahimi") < Strength.LIKELY]
    assert len(missed) / len(pairs) < 0.01, missed  # Known: Umar/Ömer, Eşref/Ashraf, Dmytro/Dimitri and the like.


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("Mohammed,Ahmadi", "Mohammed,Ahmadi", Strength.SAME),
        ("Mohammed,Ahmadi", "MOHAMMED,AHMADI", Strength.SAME),
        ("Mohammed,Ahmadi", "Muhammad,Ahmady", Strength.LIKELY),
        ("Mohammed,Ahmadi", "Ahmadi,Mohammed", Strength.LIKELY),
        ("Mohammed,Ahmadi", "Achmadi,Mohamad", Strength.LIKELY),
        ("Abdul Rahman,Al-Hassan", "Abdurrahman,Alhassan", Strength.LIKELY),
        ("Юлія,Шевченко", "Julia,Schewtschenko", Strength.LIKELY),
        ("محمد,احمدی", "Mohammad,Ahmadi", Strength.LIKELY),
        ("Ahmad Khalil,Noori", "Ahmad,Nuri", Strength.LIKELY),
        ("Ahmad,Kovalenko", "Ahmad,Kovalemko", Strength.LIKELY),
        ("Fatima,Rahimi", "Fatima,Nazari", Strength.POSSIBLE),
        ("Farhad,Rahimi", "Farhan,Rahimi", Strength.POSSIBLE),
        ("Fatima,Rahimi", "Zainab,Nazari", Strength.NONE),
        ("Mohammed Ahmadi,", "Mohammed,Ahmadi", Strength.SAME),
        (",", ",", Strength.NONE),
    ],
)
def test_strength_on_the_same_birth_date(first: str, second: str, expected: Strength) -> None:
    assert strength(first, second) is expected


@pytest.mark.parametrize(
    ("second", "born", "other", "expected"),
    [
        ("Ali,Ahmadi", NEW_YEAR, NEW_YEAR, Strength.LIKELY),
        ("Aly,Ahmady", NEW_YEAR, NEW_YEAR, Strength.POSSIBLE),
        ("Ali,Nazari", NEW_YEAR, NEW_YEAR, Strength.NONE),
        ("Ali,Ahmadi", date(1990, 3, 4), date(1990, 4, 3), Strength.LIKELY),
        ("Aly,Ahmady", date(1990, 3, 4), date(1990, 4, 3), Strength.LIKELY),
        ("Ali,Ahmadi", BORN, date(1990, 5, 18), Strength.POSSIBLE),
        ("Ali,Ahmadi", BORN, date(1991, 5, 17), Strength.POSSIBLE),
        ("Ali,Ahmadi", BORN, NEW_YEAR, Strength.POSSIBLE),
        ("Ali,Ahmadi", NEW_YEAR, date(1991, 1, 1), Strength.NONE),
        ("Ali,Ahmadi", BORN, date(1985, 11, 2), Strength.NONE),
        ("Ali,Ahmadi", BORN, None, Strength.POSSIBLE),
        ("Ali,Nazari", BORN, None, Strength.NONE),
        ("Ali,Ahmadi", None, None, Strength.POSSIBLE),
    ],
)
def test_strength_by_what_the_birth_dates_say(
    second: str, born: date | None, other: date | None, expected: Strength
) -> None:
    assert strength("Ali,Ahmadi", second, born, other) is expected


def test_reasons_say_what_was_found() -> None:
    found = same_person_likeness(PersonFacts("Ali", "Ahmadi", NEW_YEAR), PersonFacts("Achmadi", "Ali", NEW_YEAR))
    assert found.reasons == (
        Reason.GIVEN_NAME_SAME,
        Reason.FAMILY_NAME_VARIANT,
        Reason.NAMES_SWAPPED,
        Reason.BIRTH_DATE_SAME_FIRST_OF_JANUARY,
    )


names = st.sampled_from(sorted({s for group in GROUPS for s in group}))
days = st.one_of(st.none(), st.dates(date(1960, 1, 1), date(2006, 12, 31)), st.just(NEW_YEAR))
people = st.builds(PersonFacts, names, names, days)


@for_all(people, people)
def test_likeness_is_symmetric(first: PersonFacts, second: PersonFacts) -> None:
    assert same_person_likeness(first, second).strength is same_person_likeness(second, first).strength


@for_all(people)
def test_a_record_is_like_itself(person: PersonFacts) -> None:
    expected = Strength.POSSIBLE if person.born_on is None else Strength.LIKELY
    assert same_person_likeness(person, person).strength >= expected
