"""Adapters: minimum wages, claims, records."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Final

from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.labour.minimum_wage import faelligkeit_mindestlohn, mindestlohn, monatsvergleich
from lotse.rules.labour.minimum_wage_scope import Work, WorkKind, mindestlohn_gilt
from lotse.rules.labour.sector_wages import SectorWage, branchenmindestlohn, mindestlohn_leiharbeit
from lotse.rules.labour.sectors import AGENCY_WORK, NONE
from lotse.rules.labour.shift_pay import schichtlohn
from lotse.rules.labour.wage_claim import (
    MonthClaim,
    MonthWorked,
    Terms,
    haftung_auftraggeber,
    lohnanspruch,
    verzicht,
)
from lotse.rules.labour.worktime_account import arbeitszeitkonto, aufzeichnungspflicht
from lotse.rules.verification.branches import BRANCHES
from lotse.rules.verification.inputs import Inputs
from lotse.rules.verification.labour import Calculator

Written = Mapping[str, str]
Values = Mapping[str, object]


def month_of(text: str, name: str) -> date:
    """The first day of a month written "2026-12"."""
    try:
        return datetime.strptime(text, "%Y-%m").date()  # noqa: DTZ007 - a month has no time zone
    except ValueError:
        raise BadFact(say(_("„{value}“ ist kein Monat für „{name}“."), value=text, name=name)) from None


def _min_wage(written: Written) -> Values:
    given = Inputs(written)
    day = given.day("date")
    given.done()
    return {"rate": mindestlohn(day)}


def _span(written: Written) -> Values:
    given = Inputs(written)
    start, end = given.moment("shift_start"), given.moment("shift_end")
    pay = schichtlohn(start, end, mindestlohn, break_minutes=given.maybe_count("break_minutes") or 0)
    given.done()
    rates = sorted({part.rate for part in pay.parts})
    hours = [pay.hours_at(rate) for rate in rates]
    return {"hours_old": hours[0], "hours_new": hours[-1] if len(hours) > 1 else Decimal(0), "min_pay": pay.pay}


def _monthly(written: Written) -> Values:
    given = Inputs(written)
    rate = _rate(given, month_of(given.word("month"), "month"))
    compared = monatsvergleich(given.number("hours"), given.number("monthly_gross"), rate.rate)
    given.done()
    return {"due": compared.due, "shortfall": compared.shortfall, "rate": rate.rate}


# Other words for sectors, and sectors without a minimum wage of their own.
_SECTORS: Final = {
    "": NONE,
    "none": NONE,
    "baugewerbe": "bau",
    "elektrohandwerk": "elektro",
    "fleischwirtschaft": "fleisch",
    "luftsicherheit": "sicherheit_luftfahrt",
    "reinigung": "gebaeudereinigung",
    "weiterbildung": "paedagogik",
    "zeitarbeit": AGENCY_WORK,
    **dict.fromkeys(("buero", "einzelhandel", "gastgewerbe", "gastronomie", "handel", "hotel", "industrie"), NONE),
    **dict.fromkeys(("it", "lager", "logistik", "metall", "metallindustrie", "produktion", "sonstige", "other"), NONE),
}


def sector_of(word: str) -> str:
    """The law's word for a sector; a word that nobody knows stays as it is and is refused there."""
    return _SECTORS.get(word, word)


def _rate(given: Inputs, day: date) -> SectorWage:
    return branchenmindestlohn(sector_of(given.word("sector")), given.word("group"), day)


_KINDS: Final = {
    "trainee": WorkKind.APPRENTICE,
    "training": WorkKind.APPRENTICE,
    "azubi": WorkKind.APPRENTICE,
    "einstiegsqualifizierung": WorkKind.EQ,
    "bvb": WorkKind.VOCATIONAL_PREPARATION,
    "voluntary_work": WorkKind.VOLUNTEER,
    "honorary": WorkKind.VOLUNTEER,
    "ehrenamt": WorkKind.VOLUNTEER,
}


def _work_kind(given: Inputs) -> WorkKind:
    text = given.word("kind", "employee")
    if text.startswith("internship_mandatory"):
        return WorkKind.INTERNSHIP_MANDATORY
    if text.startswith("internship_after"):
        return WorkKind.INTERNSHIP_VOLUNTARY
    if text in _KINDS:
        return _KINDS[text]
    return given.choice("kind", WorkKind) or WorkKind.EMPLOYEE


# Names under which files say that there was an internship with the firm before, or that there was none.
_BEFORE: Final = (
    "before_with_same_firm",
    "previous_with_same_firm",
    "previous_with_same_employer",
    "previous_internship_same_employer",
)
_FIRST: Final = ("first_time", "first_with_same_employer")


def _was_there_before(given: Inputs) -> bool | None:
    said = [given.flag(name) for name in _BEFORE]
    firsts = [given.flag(name) for name in _FIRST]
    said += [None if first is None else not first for first in firsts]
    return next((each for each in said if each is not None), None)


def _applies(written: Written) -> Values:
    given = Inputs(written)
    given.flag("paid")
    work = Work(
        kind=_work_kind(given),
        months=given.maybe_number("duration_months"),
        before_with_same_firm=_was_there_before(given),
        age=given.maybe_count("age"),
        has_vocational_qualification=given.flag("vocational_qualification"),
        was_long_term_unemployed=given.is_set("long_term_unemployed_before"),
        months_employed=given.maybe_count("months_employed"),
        subsidy=given.word("subsidy", "none"),
    )
    given.done()
    return {"applies": mindestlohn_gilt(work).verdict}


def _due_date(written: Written) -> Values:
    given = Inputs(written)
    month = month_of(given.word("work_month"), "work_month")
    due = faelligkeit_mindestlohn(month.year, month.month, agreed=given.maybe_day("agreed_due"))
    given.done()
    return {"latest": due.latest}


def _account(written: Written) -> Values:
    given = Inputs(written)
    booked_in = month_of(given.word("month"), "month") if "month" in given else None
    account = arbeitszeitkonto(
        given.number("contract_hours_month"), given.number("overtime_booked"), booked_in=booked_in
    )
    given.done()
    return {"max_bookable": account.max_bookable, "excess": account.excess, "settle_until": account.settle_until}


def _record_duty(written: Written) -> Values:
    given = Inputs(written)
    branch = given.word("branch")
    duty = aufzeichnungspflicht(
        given.day("work_day"),
        BRANCHES.get(branch, branch),
        monthly_gross=given.number("regular_monthly_gross"),
        minijob=given.is_set("minijob"),
        paid_twelve_months=given.is_set("paid_last_12_months"),
    )
    given.done()
    return {"required": duty.finding.verdict, "record_until": duty.record_until, "keep_years": duty.keep_years}


# Words by which the files say why only the statutory rate is left.
_NOTES: Final = {
    "bau": "soka_bau_leave_fund_still_binding",
    AGENCY_WORK: "no_agency_floor_in_force",
}


def _sector(written: Written) -> Values:
    given = Inputs(written)
    sector, group, day = sector_of(given.word("sector")), given.word("group"), given.day("date")
    if sector == AGENCY_WORK:
        wage = mindestlohn_leiharbeit(sector_of(given.word("deployed_in")), group, day)
    else:
        wage = branchenmindestlohn(sector, group, day)
    given.done()
    found: dict[str, object] = {
        "rate": wage.rate,
        "source": "statutory" if wage.chosen.kind == "statutory" else "sector",
    }
    own, statutory = wage.of_kind("sector"), wage.of_kind("statutory")
    if wage.chosen.kind == "activity":
        found["reason"] = "activity_of_sector"
    elif wage.chosen.kind == "statutory":
        found["note"] = f"sector_rate_{own.rate}_is_lower" if own else _NOTES.get(sector, "no_sector_rate_in_force")
    return found | {"sector_rate": own and own.rate, "statutory_rate": statutory and statutory.rate}


def _wage_claim(written: Written) -> Values:
    given = Inputs(written)
    rate = given.word("rate")
    agreed = given.maybe_number("contract_rate") if rate in ("", "min_wage") else given.number("rate")
    sector, deployed_in = sector_of(given.word("sector")), sector_of(given.word("deployed_in"))
    terms = Terms(agreed, sector, given.word("group"), deployed_in)
    claims = lohnanspruch(terms, tuple(_month(part) for part in given.word("months").split(",")))
    given.done()
    found: dict[str, object] = {f"claim_{each.month:%Y-%m}": each.open for each in claims}
    found["total"] = sum((each.open for each in claims), Decimal(0))
    if len(claims) == 1:
        found["claim"] = claims[0].open
    return found | _reason(claims)


def _month(text: str) -> MonthWorked:
    parts = text.strip().split("|")
    if len(parts) != 3:
        raise BadFact(say(_("„{value}“ ist nicht Monat, Stunden und Lohn."), value=text))
    numbers = Inputs({"hours": parts[1], "gross": parts[2]})
    return MonthWorked(month_of(parts[0], "months"), numbers.number("hours"), numbers.number("gross"))


def _reason(claims: tuple[MonthClaim, ...]) -> dict[str, object]:
    for claim in claims:
        if claim.below is not None:
            which = "minimum_wage" if claim.below.kind == "statutory" else "sector_wage"
            return {"reason": f"contract_below_{which}_{claim.below.rate}"}
    return {}


def _waiver(written: Written) -> Values:
    given = Inputs(written)
    arisen = given.flag("claim_has_arisen")
    found = verzicht(given.word("kind"), given.word("claim"), has_arisen=arisen is not False)
    given.done()
    return {"valid": found.verdict}


def _client(written: Written) -> Values:
    given = Inputs(written)
    given.maybe_number("amount_gross")
    found = haftung_auftraggeber(given.word("claim_kind"), given.number("amount_net"))
    given.done()
    return {
        "liable_for": found.liable_for,
        "type": "guarantor_without_benefit_of_excussion" if found.liable_for else "none",
    }


CALCULATORS: Final[dict[str, Calculator]] = {
    "min_wage": _min_wage,
    "min_wage_span": _span,
    "min_wage_monthly": _monthly,
    "min_wage_applies": _applies,
    "min_wage_due_date": _due_date,
    "worktime_account": _account,
    "record_duty": _record_duty,
    "sector_min_wage": _sector,
    "wage_claim": _wage_claim,
    "waiver_check": _waiver,
    "client_liability": _client,
}
