"""Adapters: holidays and courts."""

from collections.abc import Mapping
from typing import Final

from lotse.rules.dates.feiertage import feiertag
from lotse.rules.dates.gerichte import arbeitsgericht_fuer
from lotse.rules.dates.place import Place
from lotse.rules.verification.inputs import Inputs
from lotse.rules.verification.labour import Calculator

Values = Mapping[str, object]


def _public_holiday(written: Mapping[str, str]) -> Values:
    given = Inputs(written)
    place = Place(given.word("land", "SN"), given.word("place"), given.word("part"))
    name = feiertag(given.day("date"), place)
    given.done()
    return {"holiday": name is not None, "name": name}


def _labour_court(written: Mapping[str, str]) -> Values:
    given = Inputs(written)
    court = arbeitsgericht_fuer(given.word("workplace_district"))
    given.done()
    return {"court": court.name}


CALCULATORS: Final[dict[str, Calculator]] = {
    "public_holiday": _public_holiday,
    "labour_court_saxony": _labour_court,
}
