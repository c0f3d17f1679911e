"""Which district is responsible for a place: by postcode, by name, by half a name, with a slip of the pen.

A person stands at the counter and says "Reichenbach" or "04657", or a list from a spreadsheet says "1067":
the answer names municipality and district, never a guess without saying how it was found. Facts and licences:
data/README.md. The lists are read once per process and kept; reading takes about ten milliseconds.
"""

import csv
import difflib
import re
import tomllib
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache
from pathlib import Path

from lotse.organisations.domain import foreign_names

DATA = Path(__file__).parent.parent / "data"
LANDS = {
    "BB": "Brandenburg",
    "BE": "Berlin",
    "BW": "Baden-Württemberg",
    "BY": "Bayern",
    "HB": "Bremen",
    "HE": "Hessen",
    "HH": "Hamburg",
    "MV": "Mecklenburg-Vorpommern",
    "NI": "Niedersachsen",
    "NW": "Nordrhein-Westfalen",
    "RP": "Rheinland-Pfalz",
    "SH": "Schleswig-Holstein",
    "SL": "Saarland",
    "SN": "Sachsen",
    "ST": "Sachsen-Anhalt",
    "TH": "Thüringen",
}
LIMIT = 12
TYPO_CUTOFF = 0.78
_PLAIN = str.maketrans("äöüóžěšćčńźłř-/.,()–", "aouozesccnzlr       ", "\u0301\u030c") | {ord("ß"): "ss"}
# "ue" is ü, but not in Aue, Treuen or Quesitz.
_SPELT_OUT = re.compile(r"(?<=a)e(?!u)|(?<=o)e|(?<![aeq])(?<=u)e")
_LONG = {
    "erzgeb": "erzgebirge", "vogtl": "vogtland", "ol": "oberlausitz", "sa": "sachsen", "sachs": "sachsische",
    "schw": "schweiz", "st": "sankt", "b": "bei", "a": "am", "lkr": "landkreis", "kr": "landkreis",
}  # fmt: skip
_SMALL = frozenset({
    "im", "in", "i", "am", "an", "auf", "der", "dem", "den", "d", "bei", "stadt", "gemeinde", "ot", "ortsteil",
    "kurort", "landeshauptstadt",
})  # fmt: skip
_CODE = re.compile(r"(?:^|[\s-])(\d{4,5})(?=\D|$)")
_HALF_CODE = re.compile(r"^\d{2,3}$")


class Matched(Enum):
    """How a place was found; the order is the order of trust."""

    POSTCODE = 0
    NAME = 1
    DISTRICT = 2
    HALF_NAME = 3
    PART = 4
    FORMER_NAME = 5
    FORMER_POSTCODE = 6
    HALF_POSTCODE = 7
    TYPO = 8


@dataclass(frozen=True, slots=True)
class District:
    """One of the thirteen districts; `ags` has five digits, `kind` is "city" or "district"."""

    key: str
    ags: str
    nuts3: str
    kind: str
    name_de: str
    name_en: str
    seat_ags: str


@dataclass(frozen=True, slots=True)
class Municipality:
    """A municipality; `ags` is the official key of eight digits, its first five name the district."""

    ags: str
    name: str
    is_town: bool
    sorbian: str
    postcodes: tuple[str, ...]

    @property
    def district_ags(self) -> str:
        """Key of the district, five digits."""
        return self.ags[:5]


@dataclass(frozen=True, slots=True)
class PlaceHit:
    """One possible answer; `municipality` is None where only the district is known.

    `is_edge`: only one of two sources knows that the postcode reaches into this municipality; ask for the
    street. `name`: the name that matched, such as a part of town.
    """

    municipality: Municipality | None
    district: District
    matched: Matched
    name: str
    postcode: str | None = None
    is_edge: bool = False


@dataclass(frozen=True, slots=True)
class OutsideSaxony:
    """The place is certainly not in Saxony; `land` is its two-letter code where postcode or name tell."""

    query: str
    land: str | None
    land_name: str | None
    postcode: str | None = None


@dataclass(frozen=True, slots=True)
class _Name:
    folded: str
    tokens: tuple[str, ...]
    label: str
    ags: str
    matched: Matched


@dataclass(frozen=True, slots=True)
class _Gazetteer:
    districts: dict[str, District]
    municipalities: dict[str, Municipality]
    postcodes: dict[str, tuple[tuple[str, ...], tuple[str, ...]]]
    former: dict[str, str]
    names: tuple[_Name, ...]


def _rows(name: str) -> Iterator[list[str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        next(rows)
        yield from rows


def fold_place(text: str) -> str:
    """A spelling in which Goerlitz, Görlitz and GÖRLITZ, Lugau/Erzgeb. and Lugau im Erzgebirge are one."""
    spaced = text.casefold().replace("o.l.", "ol").translate(_PLAIN)
    return " ".join(_LONG.get(t, t) for t in _SPELT_OUT.sub("", spaced).split())


def _tokens(folded: str) -> tuple[str, ...]:
    large = tuple(t for t in folded.split() if t not in _SMALL)
    return large or tuple(folded.split())


def _name(label: str, ags: str, matched: Matched, *, town: str = "") -> _Name:
    folded = fold_place(label)
    return _Name(folded, _tokens(folded) + _tokens(fold_place(town)), label, ags, matched)


@cache
def _gazetteer() -> _Gazetteer:
    raw = tomllib.loads((DATA / "districts.toml").read_text(encoding="utf-8"))["district"]
    districts = {d["ags"]: District(**d) for d in raw}
    postcodes = {code: (tuple(ags.split()), tuple(edge.split())) for code, ags, edge in _rows("postcodes.csv")}
    own: dict[str, list[str]] = {}
    for code, (sure, _) in postcodes.items():
        for ags in sure:
            own.setdefault(ags, []).append(code)
    municipalities = {
        ags: Municipality(ags, name, kind == "town", sorbian, tuple(own.get(ags, ())))
        for ags, name, kind, sorbian in _rows("municipalities.csv")
    }
    former = dict(_rows("former_postcodes.csv"))
    names = tuple(_all_names(districts, municipalities))
    return _Gazetteer(districts, municipalities, postcodes, former, names)


def _all_names(districts: dict[str, District], places: dict[str, Municipality]) -> Iterator[_Name]:
    for place in places.values():
        yield _name(place.name, place.ags, Matched.NAME)
        if place.sorbian:
            yield _name(place.sorbian, place.ags, Matched.NAME)
    for label, ags in foreign_names.latin_names():
        yield _name(label, ags, Matched.NAME)
    for label, ags, kind in _rows("town_parts.csv"):
        matched = Matched.FORMER_NAME if kind == "former" else Matched.PART
        yield _name(label, ags, matched, town=places[ags].name)
    for district in districts.values():
        if district.kind != "city":  # The city is found as a municipality.
            yield _name(district.name_de, district.ags, Matched.DISTRICT)


def all_districts() -> tuple[District, ...]:
    """The thirteen, in the order of their official keys."""
    return tuple(_gazetteer().districts.values())


def all_municipalities() -> tuple[Municipality, ...]:
    """All municipalities of Saxony in the order of their official keys."""
    return tuple(_gazetteer().municipalities.values())


def municipality(ags: str) -> Municipality | None:
    """The municipality with this official key of eight digits."""
    return _gazetteer().municipalities.get(ags)


def district(ags: str) -> District | None:
    """The district of an official key: five digits, or the eight of a municipality in it."""
    return _gazetteer().districts.get(ags[:5])


def districts_of_postcode(postcode: str) -> tuple[District, ...]:
    """Every district that certainly has a part of this postcode, the largest share first; () if none."""
    book = _gazetteer()
    sure, _ = book.postcodes.get(postcode, ((), ()))
    keys = dict.fromkeys(ags[:5] for ags in sure)
    if postcode in book.former:
        keys[book.former[postcode]] = None
    return tuple(book.districts[key] for key in keys)


def find_place(query: str) -> list[PlaceHit] | OutsideSaxony:
    """What the words or digits may mean, best first, at most twelve; [] where nothing is known.

    A postcode with a name ("04657 Narsdorf") is decided by the postcode; where it reaches into several municipalities
    and the name is one of theirs ("09573 Leubsdorf"), by both. Four digits are read as a code whose leading zero a
    spreadsheet has eaten.
    """
    text = " ".join(query.split())
    if not text:
        return []
    code = _CODE.search(text)
    if code is not None:
        found = _by_postcode(text, code.group(1).rjust(5, "0"))
        return _of_this_name(found, _CODE.sub(" ", text)) if isinstance(found, list) else found
    if _HALF_CODE.match(text):
        return _by_half_postcode(text)
    return _in_another_script(text) if foreign_names.is_in_another_script(text) else _by_name(text)


def _of_this_name(hits: list[PlaceHit], words: str) -> list[PlaceHit]:
    """Of the municipalities of a postcode those that the words name; all where they name none."""
    folded = fold_place(words)
    wanted = _tokens(folded)
    reached = {hit.municipality.ags for hit in hits if hit.municipality} if folded else set()
    near = [
        (rank, n.ags)
        for n in _gazetteer().names
        if n.ags in reached and (rank := _closeness(wanted, folded, n)) is not None
    ]
    called = {ags for rank, ags in near if rank == min(near)[0]}
    return [hit for hit in hits if hit.municipality and hit.municipality.ags in called] or hits


def _in_another_script(text: str) -> list[PlaceHit]:
    """A place whose name is written as it sounds in another language."""
    book = _gazetteer()
    for search, matched in (
        (foreign_names.whole_names, Matched.NAME),
        (foreign_names.begun_names, Matched.HALF_NAME),
        (foreign_names.similar_names, Matched.TYPO),
    ):
        if found := search(text):
            return [
                PlaceHit(book.municipalities[ags], book.districts[ags[:5]], matched, name)
                for ags, name in found.items()
            ][:LIMIT]
    return _by_typo(fold_place(foreign_names.in_latin_letters(text)))


def _by_postcode(text: str, code: str) -> list[PlaceHit] | OutsideSaxony:
    book = _gazetteer()
    if code in book.postcodes:
        sure, edge = book.postcodes[code]
        return [_postcode_hit(code, ags, is_edge=ags in edge) for ags in (*sure, *edge)]
    if code in book.former:
        home = book.districts[book.former[code]]
        return [PlaceHit(None, home, Matched.FORMER_POSTCODE, home.name_de, code)]
    lands = _lands_around(code)
    if not lands or "SN" in lands:
        return []
    land = next(iter(lands)) if len(lands) == 1 else None
    return OutsideSaxony(text, land, LANDS[land] if land else None, code)


def _postcode_hit(code: str, ags: str, *, is_edge: bool) -> PlaceHit:
    book = _gazetteer()
    place = book.municipalities[ags]
    return PlaceHit(place, book.districts[ags[:5]], Matched.POSTCODE, place.name, code, is_edge)


@cache
def _land_runs() -> tuple[tuple[str, str, str], ...]:
    return tuple((first, last, land) for first, last, land in _rows("land_ranges.csv"))


def _lands_around(code: str) -> frozenset[str]:
    """The Land of the run that holds the code, or both Länder of the gap between two runs."""
    runs = _land_runs()
    at = bisect_right(runs, (code, "99999", "ZZ")) - 1
    if at >= 0 and runs[at][0] <= code <= runs[at][1]:
        return frozenset({runs[at][2]})
    return frozenset(run[2] for run in runs[max(at, 0) : at + 2])


def _by_half_postcode(digits: str) -> list[PlaceHit]:
    book = _gazetteer()
    found: dict[str, PlaceHit] = {}
    for code, (sure, _) in book.postcodes.items():
        if code.startswith(digits):
            for ags in sure:
                place = book.municipalities[ags]
                hit = PlaceHit(place, book.districts[ags[:5]], Matched.HALF_POSTCODE, place.name, code)
                found.setdefault(ags, hit)
    return list(found.values())[:LIMIT]


def _by_name(text: str) -> list[PlaceHit] | OutsideSaxony:
    folded = fold_place(text)
    wanted = _tokens(folded)
    ranked = [(rank, n) for n in _gazetteer().names if (rank := _closeness(wanted, folded, n)) is not None]
    lands = _neighbours().get(folded)
    if lands and not any(rank <= 1 for rank, _ in ranked):
        land = next(iter(lands)) if len(lands) == 1 else None
        return OutsideSaxony(text, land, LANDS[land] if land else None)
    if ranked:
        ranked.sort(key=lambda pair: (pair[0], pair[1].matched.value, pair[1].folded, pair[1].ags))
        return _distinct([_name_hit(n, rank) for rank, n in ranked])
    return _by_typo(folded)


def _closeness(wanted: tuple[str, ...], folded: str, name: _Name) -> int | None:
    """0 the whole name, 1 its first word, 2 its beginning, 3 the beginning of another word; None no match."""
    if name.folded == folded or name.tokens == wanted:
        return 0
    if not all(any(t.startswith(w) for t in name.tokens) for w in wanted):
        return None
    if name.tokens[0] == wanted[0]:
        return 1
    return 2 if name.tokens[0].startswith(wanted[0]) else 3


def _name_hit(name: _Name, rank: int) -> PlaceHit:
    book = _gazetteer()
    matched = Matched.HALF_NAME if rank and name.matched is Matched.NAME else name.matched
    return PlaceHit(book.municipalities.get(name.ags), book.districts[name.ags[:5]], matched, name.label)


def _distinct(hits: list[PlaceHit]) -> list[PlaceHit]:
    found: dict[str, PlaceHit] = {}
    for hit in hits:
        found.setdefault(hit.municipality.ags if hit.municipality else hit.district.ags, hit)
    return list(found.values())[:LIMIT]


@cache
def _neighbours() -> dict[str, set[str]]:
    """Larger and nearby towns outside Saxony, with and without what follows their name."""
    lands: dict[str, set[str]] = {}
    for name, land in _rows("neighbours.csv"):
        for spelling in {name, re.split(r" \(| am |/", name)[0]}:
            lands.setdefault(fold_place(spelling), set()).add(land)
    return lands


def _by_typo(folded: str) -> list[PlaceHit]:
    if len(folded) < 4:
        return []
    by_spelling: dict[str, list[_Name]] = {}
    for name in _gazetteer().names:
        if name.matched is not Matched.DISTRICT:
            for spelling in (name.folded, name.tokens[0]):
                by_spelling.setdefault(spelling, []).append(name)
    close = difflib.get_close_matches(folded, by_spelling, n=6, cutoff=TYPO_CUTOFF)
    book = _gazetteer()
    return _distinct(
        [
            PlaceHit(book.municipalities[n.ags], book.districts[n.ags[:5]], Matched.TYPO, n.label)
            for spelling in close
            for n in by_spelling[spelling]
        ]
    )
