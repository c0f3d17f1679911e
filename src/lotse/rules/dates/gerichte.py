"""Labour courts in Saxony and their districts. Source: § 3 SächsJG in the edition of May 2025."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from lotse.rules.dates.place import Place
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say


@dataclass(frozen=True, slots=True)
class Court:
    """A court with the place whose holidays count for its deadlines."""

    name: str
    place: Place


def _court(seat: str) -> Court:
    return Court(f"Arbeitsgericht {seat}", Place("SN", seat))


BAUTZEN: Final = _court("Bautzen")
CHEMNITZ: Final = _court("Chemnitz")
DRESDEN: Final = _court("Dresden")
LEIPZIG: Final = _court("Leipzig")
ZWICKAU: Final = _court("Zwickau")

# Districts with their official municipality key (Amtlicher Gemeindeschlüssel, first five digits).
_DISTRICTS: Final = {
    "14511": ("Chemnitz", CHEMNITZ),
    "14521": ("Erzgebirgskreis", CHEMNITZ),
    "14522": ("Mittelsachsen", CHEMNITZ),
    "14523": ("Vogtlandkreis", ZWICKAU),
    "14524": ("Zwickau", ZWICKAU),
    "14612": ("Dresden", DRESDEN),
    "14625": ("Bautzen", BAUTZEN),
    "14626": ("Görlitz", BAUTZEN),
    "14627": ("Meißen", DRESDEN),
    "14628": ("Sächsische Schweiz-Osterzgebirge", DRESDEN),
    "14713": ("Leipzig", LEIPZIG),
    "14729": ("Landkreis Leipzig", LEIPZIG),
    "14730": ("Nordsachsen", LEIPZIG),
}
_BY_NAME: Final = {
    **{name.casefold(): court for name, court in _DISTRICTS.values()},
    "sächs. schweiz-osterzgebirge": DRESDEN,
    "erzgebirge": CHEMNITZ,
    "vogtland": ZWICKAU,
}


def saechsische_arbeitsgerichte() -> tuple[Court, ...]:
    """The five of them, in the order of their names."""
    return BAUTZEN, CHEMNITZ, DRESDEN, LEIPZIG, ZWICKAU


@law(
    "L-SächsJG-3",
    title=_("Örtlich zuständiges Arbeitsgericht in Sachsen"),
    cites="§ 3 Abs. 2 SächsJG; § 48 Abs. 1a ArbGG",
    checked_on=date(2026, 11, 21),
)
def arbeitsgericht_fuer(district: str) -> Court:
    """The labour court of the district where the work is usually done; by name or by district key.

    The place of work is enough for jurisdiction (§ 48 Abs. 1a ArbGG). Raises BadFact for what is no Saxon district.
    """
    if district in _DISTRICTS:
        return _DISTRICTS[district][1]
    name = district.strip().casefold()
    for prefix in ("landkreis ", "stadt ", "kreisfreie stadt ", "lk "):
        name = name.removeprefix(prefix)
    if name not in _BY_NAME:
        allowed = tuple(sorted({each for each, _court_ in _DISTRICTS.values()}))
        sentence = say(
            _("„{value}“ ist kein Landkreis und keine kreisfreie Stadt in Sachsen. Möglich sind: {allowed}."),
            value=district,
            allowed=allowed,
        )
        raise BadFact(sentence)
    return _BY_NAME[name]
