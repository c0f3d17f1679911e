"""The Catholic-Sorbian communes in which Corpus Christi is a public holiday.

Source: annex of the ordinance of 4 May 1993 (SächsGVBl. p. 417, changed 1995), which names the communes of that time;
below they stand as the communes and parts of communes of today. No seat of a labour court lies in any of them.
"""

from datetime import date
from typing import Final

from lotse.rules.dates.place import Place
from lotse.rules.engine.book import law
from lotse.rules.engine.words import mark as _


def _plain(name: str) -> str:
    return name.strip().casefold().removeprefix("gemeinde ").removeprefix("stadt ")


_WHOLE_COMMUNES: Final = frozenset(
    _plain(name)
    for name in (
        "Crostwitz",
        "Königswartha",
        "Nebelschütz",
        "Panschwitz-Kuckau",
        "Puschwitz",
        "Räckelwitz",
        "Radibor",
        "Ralbitz-Rosenthal",
        "Wittichenau",
    )
)
# Parts with the holiday in communes where the rest has none.
_PARTS_WITH: Final = frozenset(
    (_plain(commune), _plain(part))
    for commune, part in (
        ("Bautzen", "Bolbritz"),
        ("Bautzen", "Salzenforst"),
        ("Bautzen", "Salzenforst-Bolbritz"),
        ("Göda", "Prischwitz"),
        ("Großdubrau", "Sdier"),
        ("Hoyerswerda", "Dörgenhausen"),
        ("Neschwitz", "Neschwitz"),
        ("Neschwitz", "Saritsch"),
    )
)
_PARTS_WITHOUT: Final = frozenset({(_plain("Königswartha"), _plain("Wartha"))})
# Names of 1993 and of parts, as people still write them in place of the commune.
_FORMER_COMMUNES: Final = frozenset(
    _plain(name)
    for name in (
        "Bolbritz",
        "Dörgenhausen",
        "Luga",
        "Luppa",
        "Luttowitz",
        "Neschwitz",
        "Ostro",
        "Prischwitz",
        "Ralbitz",
        "Rosenthal",
        "Salzenforst",
        "Salzenforst-Bolbritz",
        "Saritsch",
        "Sdier",
    )
)
# Communes with and without: the part decides.
_MIXED: Final = frozenset(
    _plain(name) for name in ("Bautzen", "Göda", "Großdubrau", "Hoyerswerda", "Königswartha", "Neschwitz")
)


@law(
    "L-FronleichnamsVO-1",
    title=_("Fronleichnam in katholisch-sorbischen Gemeinden"),
    cites="§ 1 Abs. 1 SächsSFG; § 1 FronleichnamsVO",
    checked_on=date(2026, 11, 21),
    confidence=2,
)
def fronleichnam_gilt(place: Place) -> bool:
    """Whether Corpus Christi is a public holiday at a place in Saxony.

    The place of work counts, not the home. Without a part the commune's main town is meant: Bautzen no, Neschwitz yes.
    Confidence 2: the annex names communes of 1993; how parts were joined since is taken from secondary lists.
    """
    if place.land != "SN":
        return False
    commune, part = _plain(place.commune), _plain(place.part)
    if part and (commune, part) in _PARTS_WITH:
        return True
    if part and commune in _MIXED - _WHOLE_COMMUNES:
        return False
    if (commune, part) in _PARTS_WITHOUT:
        return False
    return commune in _WHOLE_COMMUNES or commune in _FORMER_COMMUNES


def part_decides(place: Place) -> bool:
    """Whether the part of the commune has to be asked for, because only some parts have the holiday."""
    return place.land == "SN" and not place.part and _plain(place.commune) in _MIXED
