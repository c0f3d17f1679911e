"""Half a name in any spelling finds the person: a mentor at the door has no time for the right transliteration."""

import itertools
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lotse.foundation.names import is_match, rank, search_keys, search_terms, sound_key, sound_keys, sounds_alike

DATA = Path(__file__).parents[1] / "data" / "names"


def lines(name: str) -> list[str]:
    return [line for line in (DATA / name).read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]


GROUPS = [line.split(" | ") for line in lines("variants.txt")]
SPELLINGS = sorted({spelling for group in GROUPS for spelling in group})
spellings = st.sampled_from(SPELLINGS)


def test_there_are_enough_groups() -> None:
    assert len(GROUPS) >= 190
    assert sum(len(group) * (len(group) - 1) for group in GROUPS) > 3000


@pytest.mark.parametrize("group", GROUPS, ids=lambda group: group[0])
def test_each_spelling_finds_each_other(group: list[str]) -> None:
    assert [(a, b) for a, b in itertools.permutations(group, 2) if rank(a, b) is None] == []


@pytest.mark.parametrize(
    ("half", "name"),
    [
        ("Moham", "Muhammad"), ("Шевч", "Shevchenko"), ("Шевч", "Schewtschenko"), ("yilm", "Yılmaz"),
        ("محم", "Mohammed"), ("Abdul Rah", "Abd ar-Rahman"), ("abdelr", "Абдулрахман"), ("Gebre", "ገብረማርያም"),
        ("ghebrem", "Gebre Mariam"), ("Tschern", "Chernenko"), ("Yevh", "Євгенія Коваль"), ("Hass", "Al-Hassan"),
        ("al ha", "Al-Hassan"), ("connor", "O'Connor"), ("Ol", "Oleksandr"), ("a", "Ali"), ("hmad", "Ahmad"),
        ("Kowal Jul", "Юлія Ковальчук"), ("julia koval", "Ковальчук Юлія"),
    ],
)  # fmt: skip
def test_half_a_name_finds_the_person(half: str, name: str) -> None:
    assert rank(half, name) is not None


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("Karim", "Rahim"), ("Said", "Sadiq"), ("Ali", "Olha Vogt"), ("Maria Schmidt", "Maria Schulz"), ("Ol", "Karol"),
        ("Tesfay", "Teklay"), ("Nguyen", "Ngoc"), ("Shevchenko", "Kovalenko"), ("Omar", "Ommid"), ("Hassan", "Hamid"),
        ("Volodymyr", "Vladyslav"), ("Abdullah", "Abdulrahman"), ("Jamal", "Kamal"), ("Reza", "Rahmani"),
        ("Yilmaz", "Yildirim"), ("Sergei", "Serafina"), ("Zahra", "Zarina"),
    ],
)  # fmt: skip
def test_other_names_are_not_found(query: str, name: str) -> None:
    assert rank(query, name) is None


def test_names_that_differ_in_vowels_only_are_found_last() -> None:
    assert (rank("Noor", "Nora"), rank("Noor", "Noor")) == (3, 0)


@given(spellings, st.data())
def test_every_beginning_of_three_letters_finds_its_own_word(name: str, data: st.DataObject) -> None:
    word = data.draw(st.sampled_from(name.split()))
    if len(word) >= 3:
        cut = data.draw(st.integers(3, len(word)))
        assert is_match(search_terms(word[:cut]), search_keys(name))


@given(spellings, spellings)
def test_order_of_given_and_family_name_does_not_matter(given_name: str, family_name: str) -> None:
    keys = search_keys(f"{family_name} {given_name}")
    assert is_match(search_terms(given_name), keys)
    assert is_match(search_terms(family_name), keys)


@given(st.text(max_size=30))
def test_any_text_finds_itself_and_needles_hold_no_pattern(text: str) -> None:
    terms = search_terms(text)
    assert is_match(terms, search_keys(text))
    needles = [needle for term in terms for needle in (term.folded, *term.sounds)]
    assert not [needle for needle in needles if set(needle) & set("%_\\'\"")]


@given(st.text(max_size=30))
def test_stored_keys_begin_and_end_with_a_space(text: str) -> None:
    keys = search_keys(text)
    for stored in (keys.folded, keys.sound):
        assert stored == "" or (stored[0] == stored[-1] == " " and "  " not in stored)


@given(spellings, spellings)
def test_sounding_alike_is_symmetric_and_own_key_is_among_the_keys(first: str, second: str) -> None:
    assert sounds_alike(first, second) == sounds_alike(second, first)
    assert sounds_alike(first, first)
    assert sound_key(first) in sound_keys(first)


def test_closeness_orders_whole_words_before_beginnings_before_sound() -> None:
    names = ["Muhamad Ali", "Mohammed Ali", "Mohammediyan Ali", "Karmohammed Ali"]
    ranked = [rank("mohammed", name) for name in names]
    assert ranked == [3, 0, 1, 2]
    assert rank("mohammed xyz", "Mohammed Ali") is None
    assert rank("", "Mohammed Ali") is None


def test_query_without_letters_asks_for_nothing() -> None:
    assert search_terms(" -' ") == ()
    assert search_keys(" -' ").folded == ""
