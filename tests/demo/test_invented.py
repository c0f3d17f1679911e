"""The demo shows invented people: a real number, address or person in it would harm somebody who never agreed."""

import re
from collections import Counter
from datetime import date

import pytest

from lotse.demo import materials
from lotse.demo.invented import InventedPerson, InventedWorld
from lotse.demo.phones import LANDLINES, MOBILES
from lotse.foundation.names import fold, rank
from lotse.organisations.domain.places import all_districts, districts_of_postcode, municipality

TODAY = date(2026, 6, 1)
MANY = 4000


@pytest.fixture(scope="module")
def world() -> InventedWorld:
    return InventedWorld(7, TODAY)


@pytest.fixture(scope="module")
def people(world: InventedWorld) -> list[InventedPerson]:
    return [world.person(i) for i in range(MANY)]


def test_same_seed_gives_the_same_world_in_any_order(world: InventedWorld) -> None:
    other = InventedWorld(7, TODAY)
    forwards = [world.person(i) for i in range(50)]
    assert [other.person(i) for i in reversed(range(50))] == forwards[::-1]
    assert [other.firm(i) for i in range(50)] == [world.firm(i) for i in range(50)]
    note = other.note(3, given_name="Nour", sex="f")
    assert note == world.note(3, given_name="Nour", sex="f")


def test_another_seed_gives_other_people() -> None:
    one, two = InventedWorld(1, TODAY), InventedWorld(2, TODAY)
    assert sum(one.person(i) == two.person(i) for i in range(200)) == 0


def test_nobody_can_be_reached(world: InventedWorld, people: list[InventedPerson]) -> None:
    firms = [world.firm(i) for i in range(300)]
    assert {p.phone for p in people} <= set(MOBILES)
    assert {f.phone for f in firms} <= set(LANDLINES)
    assert all(re.fullmatch(r"[a-z0-9.-]+@example\.org", thing.email) for thing in (*people, *firms))
    assert len({p.email for p in people}) == MANY
    streets = set(materials.streets())
    assert {thing.street.rsplit(" ", 1)[0] for thing in (*people, *firms)} <= streets


def test_reserved_numbers_are_those_of_the_notice() -> None:
    assert (len(LANDLINES), len(MOBILES)) == (5000, 210)
    assert all(
        number.startswith(("030 23125", "069 90009", "040 66969", "0221 4710", "089 99998")) for number in LANDLINES
    )
    assert {"0152 28817386", "0172 9980752", "0171 3920000", "0171 3920099", "0176 04069000"} <= set(MOBILES)
    assert len(set(MOBILES)) == 210


def test_addresses_are_in_saxony_and_in_the_asked_district(world: InventedWorld, people: list[InventedPerson]) -> None:
    for person in people:
        place = municipality(person.municipality_ags)
        assert place is not None
        assert (place.name, person.postcode in place.postcodes) == (person.place, True)
    for district in all_districts():
        assert world.person(1, district_ags=district.ags).municipality_ags[:5] == district.ags
        assert district in districts_of_postcode(world.firm(1, district.ags).postcode)


def test_every_origin_gives_women_and_men_with_names(world: InventedWorld) -> None:
    for code in materials.origins():
        found = [world.person(i, origin=code) for i in range(60)]
        assert {p.nationality for p in found} == {code}
        assert {"f", "m"} <= {p.sex for p in found}
        assert all(p.given_name and p.family_name for p in found)
        assert not [p for p in found if set(f"{p.given_name}{p.family_name}") & set("=/_")]


def test_name_in_its_own_script_is_the_same_name(people: list[InventedPerson]) -> None:
    written = [p for p in people if p.original_name]
    assert len(written) > MANY / 2
    assert not [p for p in written if fold(p.original_name) == p.original_name]
    found = sum(rank(p.original_name, f"{p.given_name} {p.family_name}") is not None for p in written)
    assert found / len(written) > 0.9


def test_shares_are_those_of_the_programme(people: list[InventedPerson]) -> None:
    sexes = Counter(p.sex for p in people)
    assert 0.45 < sexes["f"] / MANY < 0.55
    assert 0 < sexes["d"] < MANY / 50
    origins = Counter(p.nationality for p in people)
    assert [code for code, _ in origins.most_common(3)] == ["UA", "SY", "AF"]
    assert 0.2 < origins["UA"] / MANY < 0.27
    assert 0.45 < sum(p.degree in ("none", "on_the_job") for p in people) / MANY < 0.65
    assert 0.08 < sum((p.born_on.month, p.born_on.day) == (1, 1) for p in people) / MANY < 0.18


def test_lives_are_possible(people: list[InventedPerson]) -> None:
    for p in people:
        age = (TODAY - p.born_on).days / 365.25
        assert 17.9 < age < 63
        assert p.born_on < p.arrived_on <= TODAY
        assert 0 <= p.work_years <= age - 17
        assert p.degree != "academic" or p.school_years >= 11
        assert bool(p.occupation) == (p.degree != "none")
        assert p.nationality != "UA" or p.arrived_on >= date(2022, 2, 24)
        assert p.language not in p.other_languages


@pytest.mark.parametrize("sex", ["f", "m", "d"])
def test_notes_are_whole_sentences_without_slots(world: InventedWorld, sex: str) -> None:
    texts = {world.note(i, given_name="Amal", sex=sex).text for i in range(5000)}
    assert len(texts) > 1000
    assert not [text for text in texts if re.search(r"[{}]|\s\s| [.,]", text)]
    assert not [text for text in texts if not text[0].isupper() or text[-1] not in ".!?"]
    starts = [start for text in texts for start in re.findall(r"[.!?] (\w)", text)]
    assert [letter for letter in starts if letter.islower()] == []


def test_note_names_the_firm_it_is_told(world: InventedWorld) -> None:
    notes = [world.note(i, given_name="Amal", sex="f", firm="Muldenotter GmbH") for i in range(300)]
    assert any("Muldenotter GmbH" in note.text for note in notes)


def test_there_is_enough_to_say() -> None:
    templates = materials.note_templates()
    assert len(templates) >= 120
    topics = Counter(topic for names, _, _, _ in templates for topic in names)
    assert len(topics) >= 17
    assert min(topics.values()) >= 5
    assert len(materials.step_templates()) >= 65


def test_closing_follows_the_reason(world: InventedWorld) -> None:
    assert {world.closing(i, reason="moved").reason for i in range(20)} == {"moved"}
    assert len({world.closing(i).reason for i in range(200)}) >= 8
    assert len({world.step(i).title for i in range(2000)}) == len(materials.step_templates())


def test_firms_have_invented_names_of_their_district(world: InventedWorld) -> None:
    firms = [world.firm(i, "14523") for i in range(200)]
    landscapes = materials.landscapes()
    assert set(landscapes) == {d.ags for d in all_districts()}
    assert all(f.name.startswith(landscapes["14523"]) for f in firms)
    assert len({f.name for f in firms}) > 190
    assert not [f.name for f in firms if "&" in f.name and " & Co. KG" not in f.name]
