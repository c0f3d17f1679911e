"""Adapters: mini-jobs, midi-jobs, job-seekers and unemployment benefit."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Final

from lotse.rules.dates.place import Place
from lotse.rules.labour.jobseeking import arbeitsuchend_melden_bis
from lotse.rules.labour.midijob import beitragspflichtige_einnahme, faktor_f, im_uebergangsbereich
from lotse.rules.labour.minijob import (
    bleibt_minijob,
    geringfuegigkeitsgrenze,
    geringfuegigkeitsgrenze_aus,
    kurzfristig,
)
from lotse.rules.labour.unemployment import (
    BlockKind,
    dauer_arbeitslosengeld,
    insolvenzgeld_beantragen_bis,
    sperrzeit,
)
from lotse.rules.verification.inputs import Inputs
from lotse.rules.verification.labour import Calculator

Written = Mapping[str, str]
Values = Mapping[str, object]
_FARMS: Final = frozenset({"landwirtschaft", "gartenbau", "forstwirtschaft", "weinbau", "obstbau"})


def _end_of_year(given: Inputs) -> date:
    """The values at the year's end: in 2022 the law changed in October."""
    return date(given.count("year"), 12, 31)


def _limit(written: Written) -> Values:
    given = Inputs(written)
    day = given.day("date")
    given.done()
    return {"limit": geringfuegigkeitsgrenze(day)}


def _limit_formula(written: Written) -> Values:
    given = Inputs(written)
    rate = given.number("min_wage")
    given.done()
    return {"limit": geringfuegigkeitsgrenze_aus(rate)}


def _minijob(written: Written) -> Values:
    given = Inputs(written)
    found = bleibt_minijob(
        _end_of_year(given),
        months_over=given.count("months_over"),
        over_amount=given.maybe_number("over_amount") or Decimal(0),
        unforeseeable=given.flag("unforeseeable"),
    )
    given.done()
    return {"still_minijob": found.verdict}


def _short_term(written: Written) -> Values:
    given = Inputs(written)
    found = kurzfristig(
        date(given.count("year"), 1, 1),
        is_farm=given.word("branch") in _FARMS,
        is_professional=given.flag("professional"),
        workdays=given.maybe_count("workdays"),
        months=given.maybe_number("months"),
        weeks=given.maybe_number("weeks"),
        monthly_pay=given.maybe_number("monthly_pay"),
    )
    given.done()
    return {"short_term": found.verdict}


def _midijob_bases(written: Written) -> Values:
    given = Inputs(written)
    bases = beitragspflichtige_einnahme(given.number("gross"), _end_of_year(given), factor=given.maybe_number("F"))
    given.done()
    return {"base_total": bases.total, "base_employee": bases.employee}


def _midijob(written: Written) -> Values:
    given = Inputs(written)
    in_range = im_uebergangsbereich(given.number("gross"), given.day("date"))
    given.done()
    return {"in_range": in_range}


def _factor(written: Written) -> Values:
    given = Inputs(written)
    day = date(given.count("year"), given.maybe_count("month") or 1, 1)
    given.done()
    return {"F": faktor_f(day)}


def _register(written: Written) -> Values:
    given = Inputs(written)
    found = arbeitsuchend_melden_bis(
        given.day("known"),
        given.day("contract_end"),
        place=Place(given.word("land", "SN")),
        is_company_training=given.word("kind") in ("company_training", "apprenticeship"),
    )
    given.done()
    return {"latest": found.latest, "required": found.latest is not None}


_BLOCKS: Final = {
    "cancellation": BlockKind.CANCELLATION,
    "misconduct": BlockKind.CONDUCT,
    "conduct": BlockKind.CONDUCT,
    "job_refusal": BlockKind.REFUSAL,
    "measure_refusal": BlockKind.REFUSAL,
    "own_efforts": BlockKind.OWN_EFFORTS,
    "reporting_failure": BlockKind.MISSED_APPOINTMENT,
}


def _block(written: Written) -> Values:
    given = Inputs(written)
    kind = _BLOCKS.get(given.word("kind")) or given.choice("kind", BlockKind) or BlockKind.OWN_NOTICE
    found = sperrzeit(
        kind,
        weeks_to_end=given.maybe_count("contract_would_have_ended_in_weeks"),
        entitlement_months=given.maybe_count("entitlement_months"),
        has_good_reason=given.is_set("important_reason"),
        is_hardship=given.is_set("hardship"),
        times=given.maybe_count("times") or 1,
    )
    given.done()
    return {"weeks": found.weeks, "reduction_months": found.reduction_months, "reduction_days": found.reduction_days}


def _duration(written: Written) -> Values:
    given = Inputs(written)
    months = dauer_arbeitslosengeld(
        given.count("insured_months_in_5_years"),
        given.count("age"),
        has_twelve_in_frame=given.is_set("insured_in_frame_at_least_12"),
        has_short_period=given.is_set("short_rule"),
    )
    given.done()
    return {"months": months}


def _insolvency(written: Written) -> Values:
    given = Inputs(written)
    deadline = insolvenzgeld_beantragen_bis(given.day("event"), place=Place(given.word("land", "SN")))
    given.done()
    return {"last_day": deadline.last_day}


CALCULATORS: Final[dict[str, Calculator]] = {
    "minijob_limit": _limit,
    "minijob_limit_formula": _limit_formula,
    "minijob_check": _minijob,
    "short_term_check": _short_term,
    "midijob_bases": _midijob_bases,
    "midijob_check": _midijob,
    "midijob_factor": _factor,
    "register_jobseeker": _register,
    "sperrzeit": _block,
    "alg_duration": _duration,
    "insolvency_benefit_deadline": _insolvency,
}
