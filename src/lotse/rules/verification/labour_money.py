"""Adapters: interest, garnishment, board and lodging."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Final

from lotse.rules.dates.place import Place
from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.labour.garnishment import abzug_unterkunft, pfaendbarer_teil
from lotse.rules.labour.in_kind import wert_unterkunft
from lotse.rules.labour.interest import POINTS, basiszinssatz, verzugsbeginn, verzugspauschale, verzugszinsen
from lotse.rules.verification.inputs import Inputs
from lotse.rules.verification.labour import Calculator

Written = Mapping[str, str]
Values = Mapping[str, object]
_DAYCOUNT: Final = "act/365_366"


def _base_rate(written: Written) -> Values:
    given = Inputs(written)
    day = given.day("date")
    given.done()
    return {"rate": basiszinssatz(day)}


def _interest(written: Written) -> Values:
    given = Inputs(written)
    if given.word("daycount", _DAYCOUNT) != _DAYCOUNT:
        raise BadFact(say(_("Gezählt wird nur nach {allowed}."), allowed=_DAYCOUNT))
    points = given.maybe_number("add")
    interest = verzugszinsen(
        given.number("principal"),
        given.day("from"),
        given.day("to"),
        points=POINTS if points is None else points,
    )
    given.done()
    return {"interest": interest.total}


def _default_start(written: Written) -> Values:
    given = Inputs(written)
    start = verzugsbeginn(given.day("agreed_due"), Place(given.word("land", "SN")))
    given.done()
    return {"due": start.due, "default_from": start.default_from}


def _lump_sum(written: Written) -> Values:
    given = Inputs(written)
    amount = verzugspauschale(
        is_wage=given.word("claim") == "wage", debtor_is_consumer=given.word("debtor") == "consumer"
    )
    given.done()
    return {"amount": amount}


def _garnishable(written: Written) -> Values:
    given = Inputs(written)
    part = pfaendbarer_teil(given.number("net"), given.maybe_count("dependants") or 0, given.day("pay_date"))
    given.done()
    return {"garnishable": part}


def _offset(written: Written) -> Values:
    given = Inputs(written)
    offset = abzug_unterkunft(
        given.number("net_before_offset"),
        given.number("rent_deducted"),
        dependants=given.maybe_count("dependants") or 0,
        pay_date=given.day("pay_date"),
    )
    given.done()
    return {"allowed": offset.allowed, "unlawful": offset.unlawful}


def _lodging(written: Written) -> Values:
    given = Inputs(written)
    value: Decimal = wert_unterkunft(
        date(given.count("year"), 1, 1),
        persons=given.maybe_count("persons_in_room") or 1,
        is_shared=given.is_set("employer_household_or_shared"),
        is_young=given.is_set("under_18_or_trainee"),
    )
    given.done()
    return {"value": value}


CALCULATORS: Final[dict[str, Calculator]] = {
    "base_rate": _base_rate,
    "default_interest": _interest,
    "default_start": _default_start,
    "lump_sum_40": _lump_sum,
    "garnishable_part": _garnishable,
    "accommodation_offset": _offset,
    "sv_accommodation_value": _lodging,
}
