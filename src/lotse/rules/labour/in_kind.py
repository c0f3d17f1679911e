"""What lodging and meals are worth in pay (SvEV)."""

from datetime import date
from decimal import Decimal
from typing import Final

from lotse.rules.dates.monate import READ_ON
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.labour.finding import cents

_SHARED: Final = 15
_YOUNG: Final = 15
_PERSONS: Final = {1: 0, 2: 40, 3: 50}
_MANY_PERSONS: Final = 60
MEALS: Final = ("fruehstueck", "mittagessen", "abendessen")


@law("L-SvEV-2-3", title=_("Sachbezugswert Unterkunft"), cites="§ 2 Abs. 3 SvEV", checked_on=READ_ON, confidence=2)
def wert_unterkunft(day: date, *, persons: int, is_shared: bool, is_young: bool) -> Decimal:
    """EUR per month for a room.

    Percentages are added: shared lodging or the employer's household 15, under 18 or in training 15, two persons in
    the room 40, three 50, more 60.
    """
    if persons < 1:
        raise BadFact(say(_("Im Zimmer wohnt mindestens eine Person.")))
    value: Decimal = parameter("labour.sachbezug_unterkunft").on(day)
    less = _PERSONS.get(persons, _MANY_PERSONS) + _SHARED * is_shared + _YOUNG * is_young
    return cents(value * (100 - less) / 100)


@law("L-SvEV-2-4", title=_("Sachbezugswert einer Wohnung"), cites="§ 2 Abs. 4 SvEV", checked_on=READ_ON)
def wert_wohnung(day: date, square_metres: Decimal, *, is_simple: bool = False) -> Decimal:
    """EUR per month for a whole flat where the usual rent cannot be found out; simple: no central heating or bath."""
    if square_metres <= 0:
        raise BadFact(say(_("Die Wohnfläche muss größer als null sein.")))
    rates: dict[str, Decimal] = parameter("labour.sachbezug_quadratmeter").on(day)
    return cents(rates["einfach" if is_simple else "normal"] * square_metres)


@law("L-SvEV-2-1", title=_("Sachbezugswert Verpflegung"), cites="§ 2 Abs. 1 SvEV", checked_on=READ_ON)
def wert_verpflegung(day: date, meals: tuple[str, ...] = MEALS) -> Decimal:
    """EUR per month for the meals given (breakfast, lunch, supper)."""
    values: dict[str, Decimal] = parameter("labour.sachbezug_verpflegung").on(day)
    if not set(meals) <= set(MEALS):
        raise BadFact(say(_("Mahlzeiten sind: {allowed}."), allowed=MEALS))
    if set(meals) == set(MEALS):
        return values["gesamt"]
    return sum((values[meal] for meal in dict.fromkeys(meals)), Decimal(0))
