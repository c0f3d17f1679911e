"""Public holidays in Saxony, frozen per year, and where Corpus Christi is one."""

from datetime import date

import pytest

from lotse.rules.dates.feiertage import (
    WEEKDAYS,
    feiertag,
    feiertage,
    kein_werktag,
    letzter_bankarbeitstag,
    naechster_werktag,
)
from lotse.rules.dates.fronleichnam import fronleichnam_gilt, part_decides
from lotse.rules.dates.place import BRANDENBURG, HESSEN, LAENDER, SACHSEN, Place
from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.words import Sentence

SAXONY = {
    2025: "01-01 04-18 04-21 05-01 05-29 06-09 10-03 10-31 11-19 12-25 12-26",
    2026: "01-01 04-03 04-06 05-01 05-14 05-25 10-03 10-31 11-18 12-25 12-26",
    2027: "01-01 03-26 03-29 05-01 05-06 05-17 10-03 10-31 11-17 12-25 12-26",
    2028: "01-01 04-14 04-17 05-01 05-25 06-05 10-03 10-31 11-22 12-25 12-26",
}


@pytest.mark.parametrize("year", SAXONY)
def test_the_holidays_of_saxony_are_these_eleven(year: int) -> None:
    days = {date.fromisoformat(f"{year}-{day}") for day in SAXONY[year].split()}
    assert set(feiertage(SACHSEN, year)) == days
    assert list(feiertage(SACHSEN, year)) == sorted(days)


@pytest.mark.parametrize("day", ["2026-12-24", "2026-12-31", "2026-03-08", "2026-08-15", "2026-01-06", "2026-11-01"])
def test_these_days_are_no_holidays_in_saxony(day: str) -> None:
    assert feiertag(date.fromisoformat(day), SACHSEN) is None


def test_holidays_have_german_names_and_differ_between_laender() -> None:
    assert feiertag(date(2026, 11, 18), SACHSEN) == "Buß- und Bettag"
    assert feiertag(date(2026, 11, 18), BRANDENBURG) is None
    assert feiertag(date(2026, 10, 31), BRANDENBURG) == "Reformationstag"
    assert feiertag(date(2026, 6, 4), HESSEN) == "Fronleichnam"
    assert feiertag(date(2027, 3, 29), SACHSEN) == "Ostermontag"


def test_a_land_that_does_not_exist_is_refused_with_the_allowed_ones() -> None:
    with pytest.raises(BadFact, match=r"„XX“ ist kein Bundesland.*SN"):
        Place("XX")
    assert len(LAENDER) == 16
    for name in ("§§ 31.02.?", "12", "Pirna!", "-"):
        with pytest.raises(BadFact, match="kein Ortsname"):
            Place("SN", name)
        with pytest.raises(BadFact, match="kein Ortsname"):
            Place("SN", "Pirna", name)
    for name in (
        "Pirna",
        "Sächsische Schweiz-Osterzgebirge",
        "Rothenburg/O.L.",
        "St. Egidien",
        "Frankenberg (Sachsen)",
    ):
        assert Place("SN", name).commune == name
    assert all(feiertage(Place(land), 2026) for land in LAENDER)


WITH = [
    "Crostwitz",
    "Königswartha",
    "Nebelschütz",
    "Panschwitz-Kuckau",
    "Puschwitz",
    "Räckelwitz",
    "Radibor",
    "Ralbitz-Rosenthal",
    "Wittichenau",
    "Ralbitz",
    "Salzenforst-Bolbritz",
    "Neschwitz",
    "Bolbritz",
    "Dörgenhausen",
    "Luga",
    "Luppa",
    "Luttowitz",
    "Ostro",
    "Prischwitz",
    "Rosenthal",
    "Salzenforst",
    "Saritsch",
    "Sdier",
    "Gemeinde Crostwitz",
    "Stadt Wittichenau",
    " radibor ",
]


@pytest.mark.parametrize("commune", WITH)
def test_corpus_christi_is_a_holiday_in_the_catholic_sorbian_communes(commune: str) -> None:
    assert feiertag(date(2026, 6, 4), Place("SN", commune)) == "Fronleichnam"
    assert feiertag(date(2026, 6, 3), Place("SN", commune)) is None


@pytest.mark.parametrize(
    "commune", ["", "Dresden", "Bautzen", "Hoyerswerda", "Kamenz", "Göda", "Großdubrau", "Leipzig"]
)
def test_elsewhere_it_is_none(commune: str) -> None:
    assert feiertag(date(2026, 6, 4), Place("SN", commune)) is None


PARTS = {
    "Bautzen": (["Bolbritz", "Salzenforst", "Salzenforst-Bolbritz"], "Gesundbrunnen"),
    "Göda": (["Prischwitz"], "Buscheritz"),
    "Großdubrau": (["Sdier"], "Klix"),
    "Hoyerswerda": (["Dörgenhausen"], "Zeißig"),
    "Königswartha": (["Commerau", "Truppen"], "Wartha"),
    "Neschwitz": (["Neschwitz", "Saritsch"], "Zescha"),
}


@pytest.mark.parametrize("commune", PARTS)
def test_where_only_some_parts_have_it_the_part_decides(commune: str) -> None:
    parts, other = PARTS[commune]
    assert part_decides(Place("SN", commune))
    assert all(fronleichnam_gilt(Place("SN", commune, part)) for part in parts)
    assert not fronleichnam_gilt(Place("SN", commune, other))
    assert not part_decides(Place("SN", commune, other))
    assert not part_decides(Place("BB", commune))


def test_whole_communes_have_it_in_every_part_and_other_laender_have_their_own_law() -> None:
    assert fronleichnam_gilt(Place("SN", "Crostwitz", "Horka"))
    assert not fronleichnam_gilt(Place("SN", "Kamenz", "Jesau"))
    assert not fronleichnam_gilt(Place("BB", "Crostwitz"))
    assert not part_decides(Place("SN", "Crostwitz"))


def test_its_day_is_sixty_days_after_easter_sunday() -> None:
    place = Place("SN", "Crostwitz")
    assert [
        day
        for year in (2025, 2026, 2027, 2028)
        for day, name in feiertage(place, year).items()
        if name == "Fronleichnam"
    ] == [
        date(2025, 6, 19),
        date(2026, 6, 4),
        date(2027, 5, 27),
        date(2028, 6, 15),
    ]


def test_why_a_day_is_no_working_day_can_be_read() -> None:
    assert str(kein_werktag(date(2026, 11, 18), SACHSEN)) == "18.11.2026 ist ein Feiertag: Buß- und Bettag"
    assert str(kein_werktag(date(2026, 11, 21), SACHSEN)) == "21.11.2026 ist ein Samstag"
    assert str(kein_werktag(date(2026, 11, 22), SACHSEN)) == "22.11.2026 ist ein Sonntag"
    why = kein_werktag(date(2026, 11, 18), SACHSEN)
    assert why is not None
    assert isinstance(dict(why.values)["name"], Sentence), "names of holidays can be translated"
    once = kein_werktag(date(2025, 5, 8), Place("BE"))
    assert once is not None
    assert "Befreiung" in str(dict(once.values)["name"]), "a day that is free only once keeps its name"
    assert not isinstance(dict(once.values)["name"], Sentence)
    assert kein_werktag(date(2026, 11, 20), SACHSEN) is None
    assert kein_werktag(date(2026, 11, 23), SACHSEN) is None
    assert WEEKDAYS[0] == "Montag"


def test_the_next_working_day_jumps_over_all_of_them() -> None:
    assert naechster_werktag(date(2026, 4, 3), SACHSEN) == date(2026, 4, 7)
    assert naechster_werktag(date(2026, 4, 7), SACHSEN) == date(2026, 4, 7)
    assert naechster_werktag(date(2026, 12, 24), SACHSEN) == date(2026, 12, 24)
    assert naechster_werktag(date(2026, 12, 25), SACHSEN) == date(2026, 12, 28)


@pytest.mark.parametrize(
    ("year", "month", "last"),
    [
        (2026, 10, "2026-10-30"),  # the 31st is a Saturday
        (2026, 12, "2026-12-31"),
        (2027, 1, "2027-01-29"),
        (2026, 5, "2026-05-29"),
        (2027, 10, "2027-10-29"),
        (2024, 3, "2024-03-28"),  # Good Friday on the 29th
        (2028, 10, "2028-10-31"),  # Reformation Day is no holiday in Hesse
        (2027, 2, "2027-02-26"),
    ],
)
def test_the_last_bank_day_of_a_month_follows_frankfurt(year: int, month: int, last: str) -> None:
    assert letzter_bankarbeitstag(year, month) == date.fromisoformat(last)
