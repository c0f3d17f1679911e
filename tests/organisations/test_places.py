"""A person names a place in any spelling and must reach the right district: the mentor depends on it."""

import csv
from collections import Counter

import pytest

from lotse.organisations.domain.places import (
    DATA,
    Matched,
    OutsideSaxony,
    PlaceHit,
    all_districts,
    all_municipalities,
    district,
    districts_of_postcode,
    find_place,
    fold_place,
    municipality,
)

SEATS = {
    "chemnitz": "Chemnitz", "erzgebirgskreis": "Annaberg-Buchholz", "mittelsachsen": "Freiberg",
    "vogtlandkreis": "Plauen", "zwickau": "Zwickau", "dresden": "Dresden", "bautzen": "Bautzen",
    "goerlitz": "Görlitz", "meissen": "Meißen", "saechsische-schweiz-osterzgebirge": "Pirna",
    "leipzig": "Leipzig", "landkreis-leipzig": "Borna", "nordsachsen": "Torgau",
}  # fmt: skip
MUNICIPALITIES = {
    "14511": 1, "14521": 59, "14522": 52, "14523": 37, "14524": 33, "14612": 1, "14625": 57,
    "14626": 53, "14627": 28, "14628": 36, "14713": 1, "14729": 30, "14730": 30,
}  # fmt: skip

# What somebody types | the municipality (empty: the district only) | the district.
SPELLINGS = """
Görlitz | Görlitz | goerlitz
Goerlitz | Görlitz | goerlitz
GORLITZ | Görlitz | goerlitz
Meissen | Meißen | meissen
doebeln | Döbeln | mittelsachsen
Bernsdorf | Bernsdorf | zwickau
Reichenbach Vogtland | Reichenbach im Vogtland | vogtlandkreis
Reichenbach O.L. | Reichenbach/O.L. | goerlitz
Auerbach im Vogtland | Auerbach/Vogtl. | vogtlandkreis
Auerbach | Auerbach | erzgebirgskreis
neukirchen erzgebirge | Neukirchen/Erzgeb. | erzgebirgskreis
Frankenberg Sachsen | Frankenberg/Sa. | mittelsachsen
St Egidien | St. Egidien | zwickau
Sankt Egidien | St. Egidien | zwickau
Budyšin | Bautzen | bautzen
Wojerecy | Hoyerswerda | bautzen
Stadt Wehlen | Stadt Wehlen | saechsische-schweiz-osterzgebirge
wehlen | Stadt Wehlen | saechsische-schweiz-osterzgebirge
Kurort Rathen | Rathen | saechsische-schweiz-osterzgebirge
Annaberg | Annaberg-Buchholz | erzgebirgskreis
Buchholz | Annaberg-Buchholz | erzgebirgskreis
hoyersw | Hoyerswerda | bautzen
Sohland an der Spree | Sohland a. d. Spree | bautzen
Treuen | Treuen | vogtlandkreis
Stadt Leipzig | Leipzig | leipzig
Landkreis Leipzig |  | landkreis-leipzig
Lkr. Bautzen |  | bautzen
Schmölln | Schmölln-Putzkau | bautzen
Aue | Aue-Bad Schlema | erzgebirgskreis
Zöblitz | Marienberg | erzgebirgskreis
Kohren-Sahlis | Frohburg | landkreis-leipzig
Gohlis | Leipzig | leipzig
Dresden Neustadt | Dresden | dresden
Leipzig-Gohlis | Leipzig | leipzig
Plauen | Plauen | vogtlandkreis
Zwikau | Zwickau | zwickau
Seifen | Seiffen/Erzgeb. | erzgebirgskreis
Hohenstein Ernsttal | Hohenstein-Ernstthal | zwickau
Limbach Oberfrona | Limbach-Oberfrohna | zwickau
Drseden | Dresden | dresden
Leibzig | Leipzig | leipzig
Kamjenc | Kamenz | bautzen
Crimmitchau | Crimmitschau | zwickau
Pirma | Pirna | saechsische-schweiz-osterzgebirge
"""


def hits(query: str) -> list[PlaceHit]:
    answer = find_place(query)
    assert isinstance(answer, list), answer
    return answer


def first(query: str) -> tuple[str, str]:
    hit = hits(query)[0]
    return (hit.municipality.name if hit.municipality else "", hit.district.key)


def postcodes() -> list[list[str]]:
    with (DATA / "postcodes.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))[1:]


def test_saxony_has_thirteen_districts_with_their_seats() -> None:
    found = {d.key: municipality(d.seat_ags) for d in all_districts()}
    assert {key: place.name for key, place in found.items() if place} == SEATS
    assert all(d.seat_ags.startswith(d.ags) for d in all_districts())


def test_every_municipality_of_saxony_is_in_its_district() -> None:
    places = all_municipalities()
    assert len(places) == 418
    assert Counter(place.district_ags for place in places) == MUNICIPALITIES
    assert len({place.ags for place in places}) == 418
    assert sum(place.is_town for place in places) == 169
    assert all(len(place.ags) == 8 and place.ags.isdigit() and district(place.ags) for place in places)


def test_every_municipality_is_reached_by_a_postcode_and_every_postcode_reaches_one() -> None:
    assert [place.name for place in all_municipalities() if not place.postcodes] == []
    rows = postcodes()
    assert len(rows) == 384
    assert [row[0] for row in rows] == sorted({row[0] for row in rows})
    for code, sure, edge in rows:
        assert sure
        assert all(municipality(ags) for ags in (*sure.split(), *edge.split())), code
        assert not set(sure.split()) & set(edge.split())


@pytest.mark.parametrize(
    ("code", "districts"),
    [
        ("01067", ["dresden"]), ("01445", ["meissen"]), ("01561", ["meissen"]), ("01662", ["meissen"]),
        ("01705", ["saechsische-schweiz-osterzgebirge"]), ("01877", ["bautzen"]), ("01896", ["bautzen"]),
        ("02625", ["bautzen"]), ("02826", ["goerlitz"]), ("02977", ["bautzen"]), ("04109", ["leipzig"]),
        ("04435", ["nordsachsen"]), ("04442", ["landkreis-leipzig"]), ("04509", ["nordsachsen"]),
        ("04552", ["landkreis-leipzig"]), ("04720", ["mittelsachsen"]), ("04860", ["nordsachsen"]),
        ("07919", ["vogtlandkreis"]), ("07952", ["vogtlandkreis"]), ("07985", ["vogtlandkreis"]),
        ("08056", ["zwickau"]), ("08301", ["erzgebirgskreis"]), ("08523", ["vogtlandkreis"]),
        ("09111", ["chemnitz"]), ("09128", ["chemnitz"]), ("09337", ["zwickau"]),
        ("09456", ["erzgebirgskreis"]),
        ("09573", ["mittelsachsen", "erzgebirgskreis"]), ("09599", ["mittelsachsen"]),
        ("04657", ["landkreis-leipzig"]), ("10115", []), ("1067", []), ("", []),
    ],
)  # fmt: skip
def test_postcode_leads_to_its_districts(code: str, districts: list[str]) -> None:
    assert [d.key for d in districts_of_postcode(code)] == districts


def test_only_one_postcode_certainly_crosses_a_district_border() -> None:
    assert [row[0] for row in postcodes() if len(districts_of_postcode(row[0])) > 1] == ["09573"]


def test_pair_known_to_one_source_only_says_so() -> None:
    assert [(h.name, h.is_edge) for h in hits("01445")] == [("Radebeul", False), ("Dresden", True)]
    assert [(h.name, h.is_edge) for h in hits("09128")] == [("Chemnitz", False), ("Niederwiesa", True)]


@pytest.mark.parametrize("query", ["01067", "1067", "D-01067", "DE 01067", " 01067\u00a0Dresden "])
def test_postcode_is_read_as_people_and_spreadsheets_write_it(query: str) -> None:
    (hit,) = hits(query)
    assert (hit.name, hit.matched, hit.postcode) == ("Dresden", Matched.POSTCODE, "01067")


def test_former_postcode_names_the_district_and_no_municipality() -> None:
    (hit,) = hits("04657 Narsdorf")
    assert (hit.municipality, hit.district.key) == (None, "landkreis-leipzig")
    assert hit.matched is Matched.FORMER_POSTCODE


def test_half_a_postcode_offers_what_begins_so() -> None:
    found = hits("018")
    assert len(found) == 12
    assert all(h.matched is Matched.HALF_POSTCODE and (h.postcode or "").startswith("018") for h in found)


@pytest.mark.parametrize(
    ("query", "land"),
    [
        ("10115", "BE"), ("06108", "ST"), ("03046", "BB"), ("01968 Senftenberg", "BB"), ("04600", "TH"),
        ("07545", "TH"), ("04895", "BB"), ("80331", "BY"), ("20095", "HH"), ("Halle", "ST"),
        ("Halle (Saale)", "ST"),
        ("Gera", "TH"), ("cottbus", "BB"), ("Frankfurt", None), ("Frankfurt am Main", "HE"), ("Berlin", "BE"),
    ],
)  # fmt: skip
def test_place_outside_saxony_says_which_land(query: str, land: str | None) -> None:
    answer = find_place(query)
    assert isinstance(answer, OutsideSaxony)
    assert answer.land == land
    assert (answer.land_name is None) == (land is None)


def test_code_between_saxony_and_its_neighbour_is_not_sent_away() -> None:
    assert find_place("01940") == []


@pytest.mark.parametrize("line", SPELLINGS.strip().splitlines())
def test_name_is_found_in_the_spellings_people_use(line: str) -> None:
    query, town, key = (part.strip() for part in line.split("|"))
    assert first(query) == (town, key)


def test_name_of_two_places_offers_both() -> None:
    assert {h.district.key for h in hits("Bernsdorf")[:2]} == {"zwickau", "bautzen"}
    assert {h.district.key for h in hits("Reichenbach")} == {"vogtlandkreis", "goerlitz"}
    assert {h.district.key for h in hits("Oelsnitz")} == {"vogtlandkreis", "erzgebirgskreis"}
    assert [h.district.key for h in hits("Leipzig")] == ["leipzig", "landkreis-leipzig"]


@pytest.mark.parametrize("query", ["", "   ", "xyzq", "qq", "Ouagadougou", "Timbuktu"])
def test_unknown_place_finds_nothing(query: str) -> None:
    assert find_place(query) == []


def test_every_municipality_is_found_by_its_own_name_and_by_half_of_it() -> None:
    for place in all_municipalities():
        assert any(h.municipality == place for h in hits(place.name)), place.name
        half = place.name[: max(4, len(place.name) * 2 // 3)]
        answer = find_place(half)
        assert isinstance(answer, OutsideSaxony) or any(h.municipality == place for h in answer), half


def test_folding_joins_spellings_and_keeps_diphthongs() -> None:
    assert fold_place("Görlitz") == fold_place("Goerlitz") == "gorlitz"
    assert fold_place("Lugau/Erzgeb.") == fold_place("Lugau Erzgebirge")
    assert fold_place("Treuen") != fold_place("Trün")
