"""Who does not write German letters must reach the right district too; who is "near" must reach the right project."""

import json
from pathlib import Path

import pytest

from lotse.organisations.domain.foreign_names import is_in_another_script
from lotse.organisations.domain.places import Matched, PlaceHit, all_municipalities, find_place
from lotse.organisations.domain.programme_map import programme_projects, projects_serving

NEAR = Path(__file__).parents[2] / "src/lotse/website/static/website/near.json"
SPELLINGS = """
ድረስደን | Dresden
ከምኒትስ | Chemnitz
لايبزيغ | Leipzig
باوتسن | Bautzen
لایپزیگ | Leipzig
گورلیتس | Görlitz
Хемніц | Chemnitz
Цвікау | Zwickau
Гёрлиц | Görlitz
Дрезден | Dresden
Drezno | Dresden
Lipsko | Leipzig
Budyšín | Bautzen
Saská Kamenice | Chemnitz
"""


def hits(query: str) -> list[PlaceHit]:
    found = find_place(query)
    assert isinstance(found, list), found
    return found


@pytest.mark.parametrize("line", SPELLINGS.strip().splitlines())
def test_a_town_is_found_as_it_is_called_abroad(line: str) -> None:
    said, name = line.split(" | ")
    (hit,) = hits(said)
    assert hit.matched is Matched.NAME
    assert hit.municipality is not None and hit.municipality.name == name


@pytest.mark.parametrize(("said", "name"), [("Дрез", "Dresden"), ("ላይፕ", "Leipzig"), ("دريس", "Dresden")])
def test_half_a_name_is_enough_in_any_script(said: str, name: str) -> None:
    assert [hit.municipality.name for hit in hits(said) if hit.municipality] == [name]
    assert hits(said)[0].matched is Matched.HALF_NAME


def test_a_smaller_place_is_found_by_its_sound_and_marked_as_guessed() -> None:
    first = hits("Лёбау")[0]
    assert first.municipality is not None
    assert (first.municipality.name, first.matched) == ("Löbau", Matched.TYPO)


def test_nothing_is_made_up_for_words_that_are_no_place() -> None:
    assert hits("不知道") == [] and hits("ሀ") == []
    assert is_in_another_script("ድ") and not is_in_another_script("Görlitz Budyšin")


def test_a_postcode_of_several_municipalities_is_decided_by_the_name_beside_it() -> None:
    assert len({hit.district.key for hit in hits("09573")}) == 2
    (hit,) = hits("09573 Leubsdorf")
    assert hit.municipality is not None and hit.municipality.name == "Leubsdorf"
    assert hits("09573 Nirgendwo") == hits("09573")


def _read() -> dict[str, list[list[object]]]:
    found: dict[str, list[list[object]]] = json.loads(NEAR.read_text())
    return found


def _inside(rings: list[list[int]], x: int, y: int) -> bool:
    is_in = False
    for steps in rings:
        corners, px, py = [], 0, 0
        for dx, dy in zip(steps[::2], steps[1::2], strict=True):
            px, py = px + dx, py + dy
            corners.append((px, py))
        for (ax, ay), (bx, by) in zip(corners, [*corners[1:], corners[0]], strict=True):
            if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
                is_in = not is_in
    return is_in


def test_what_near_me_fills_in_names_each_municipality_and_no_other() -> None:
    found = [hits(str(town[0])) for town in _read()["towns"]]
    best = [[hit for hit in each if hit.matched == each[0].matched] for each in found]
    assert all(len(each) == 1 for each in best)
    assert [each[0].municipality for each in best] == list(all_municipalities())


def test_the_outlines_put_each_municipality_into_the_area_of_its_project() -> None:
    book, keys = _read(), [project.key for project in programme_projects()]
    for town, place in zip(book["towns"], all_municipalities(), strict=True):
        (project,) = projects_serving(place.ags)
        number, x, y = (int(str(part)) for part in town[1:])
        assert keys[number] == project.key
        assert _inside(book["areas"][number], x, y), place.name  # type: ignore[arg-type]  # read from JSON
    assert NEAR.stat().st_size <= 60_000
