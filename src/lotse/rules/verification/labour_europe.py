"""Adapters: posted workers, agency work, EU citizens and their families."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Final

from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.labour.agency_work import gleicher_lohn_ab, hoechstdauer, unterbrechung
from lotse.rules.labour.child_benefit import (
    anspruch_in_den_ersten_monaten,
    gezahlt_ab,
    kindergeld,
    letzter_kindergeldmonat,
)
from lotse.rules.labour.finding import Verdict
from lotse.rules.labour.free_movement import (
    Claimant,
    arbeitnehmerstatus_bleibt,
    ausgeschlossen_von_sgb2,
    familienangehoerig,
)
from lotse.rules.labour.minimum_wage import monatsvergleich
from lotse.rules.labour.posting import Posting, a1_laengstens, entsendezulage, langzeitentsendung, vorgaenger_zaehlt
from lotse.rules.labour.sector_wages import branchenmindestlohn
from lotse.rules.verification.inputs import Inputs
from lotse.rules.verification.labour import Calculator
from lotse.rules.verification.labour_wages import month_of, sector_of

Written = Mapping[str, str]
Values = Mapping[str, object]


def _span(text: str, name: str) -> tuple[date, date]:
    first, dots, last = text.partition("..")
    if not dots:
        raise BadFact(say(_("„{value}“ ist kein Zeitraum für „{name}“."), value=text, name=name))
    days = Inputs({"first": first, "last": last})
    return days.day("first"), days.day("last")


def _allowance(written: Written) -> Values:
    given = Inputs(written)
    month = month_of(given.word("month"), "month")
    found = entsendezulage(
        given.number("allowance"),
        terms_say_purpose=given.is_set("contract_states_purpose"),
        cost_refund=given.maybe_number("cost_refund") or Decimal(0),
    )
    rate = branchenmindestlohn(sector_of(given.word("sector")), given.word("group"), month).rate
    paid = given.number("base_pay") + found.counts_as_pay
    compared = monatsvergleich(given.number("hours"), paid, rate)
    given.done()
    return {"counts_as_pay": found.counts_as_pay, "shortfall": compared.shortfall}


def _long_term(written: Written) -> Values:
    given = Inputs(written)
    given.flag("notification")
    same = given.flag("same_task_same_place") is not False
    is_driver = given.word("kind").startswith("mobile_driver")
    start = given.maybe_day("replacement_start") or given.day("start")
    predecessor = _span(given.word("predecessor"), "predecessor") if "predecessor" in given else None
    posting = Posting(
        start=start,
        interruption_days=given.maybe_count("interruption_abroad_days") or 0,
        predecessor=predecessor,
        same_task_same_place=same,
        is_mobile_driver=is_driver,
        notice_received=given.maybe_day("notification_received"),
    )
    is_replacement = given.is_set("replacement") or predecessor is not None
    given.done()
    found = langzeitentsendung(posting)
    adds = vorgaenger_zaehlt(is_replacement, same_task_same_place=same, is_mobile_driver=is_driver)
    return {"additional_conditions_from": found.additional_from, "reason": found.reason, "adds_predecessor": adds}


def _a1(written: Written) -> Values:
    given = Inputs(written)
    start = given.day("start")
    given.done()
    return {"max_end": a1_laengstens(start)}


def _assignment(written: Written) -> Values:
    given = Inputs(written)
    start, agreed = given.day("start"), given.maybe_count("tariff_months")
    given.done()
    return {"last_day": hoechstdauer(start, months=agreed) if agreed else hoechstdauer(start)}


def _equal_pay(written: Written) -> Values:
    given = Inputs(written)
    begins = gleicher_lohn_ab(
        given.day("start"),
        has_tariff=given.is_set("tariff"),
        has_branch_supplements=given.is_set("branch_surcharge_tariff"),
    )
    given.done()
    return {"equal_pay_from": begins}


def _gap(written: Written) -> Values:
    given = Inputs(written)
    gap = unterbrechung(_span(given.word("first"), "first"), given.day("second_start"))
    given.done()
    return {
        "adds_up": gap.adds_up,
        "gap_months_exceeded": not gap.adds_up,
        "gap_exactly_three_months": gap.is_exactly_three_months,
    }


def _worker_status(written: Written) -> Values:
    given = Inputs(written)
    status = arbeitnehmerstatus_bleibt(
        given.maybe_day("unemployed_from"),
        months=given.count("employed_months"),
        further_days=given.maybe_count("employed_days_over") or 0,
        involuntary_confirmed=given.flag("involuntary_confirmed"),
    )
    given.done()
    verdict = status.finding.verdict
    result = {Verdict.YES: "kept", Verdict.NO: "not_kept", Verdict.ASK: "unclear"}[verdict]
    until = status.kept_until or ("unlimited" if verdict is Verdict.YES else None)
    return {"result": result, "kept": verdict, "kept_until": until, "refer_to_expert": verdict is Verdict.ASK}


def _sgb2(written: Written) -> Values:
    given = Inputs(written)
    if given.word("citizenship", "EU") not in ("EU", "EEA", "EWR", "CH"):
        raise BadFact(say(_("Dieser Rechner gilt nur für Menschen aus der EU, dem EWR und der Schweiz.")))
    claimant = Claimant(given.word("purpose"), given.maybe_day("registered_since"))
    found = ausgeschlossen_von_sgb2(claimant, given.day("date"))
    given.done()
    return {"excluded": found.verdict}


def _family(written: Written) -> Values:
    given = Inputs(written)
    found = familienangehoerig(
        given.word("relation"), age=given.maybe_count("age"), is_maintained=given.flag("maintained")
    )
    given.done()
    return {"family_member": found.finding.verdict, "near_person_application": found.may_apply_as_near_person}


def _child_benefit(written: Written) -> Values:
    given = Inputs(written)
    amount = kindergeld(date(given.count("year"), 1, 1), given.count("children"))
    given.done()
    return {"amount_month": amount}


def _first_months(written: Written) -> Values:
    given = Inputs(written)
    found = anspruch_in_den_ersten_monaten(
        given.count("month_of_stay"), has_domestic_income=given.flag("domestic_income")
    )
    given.done()
    return {"entitled": found.verdict}


def _last_month(written: Written) -> Values:
    given = Inputs(written)
    last = letzter_kindergeldmonat(
        given.day("birthdate"), in_training=given.is_set("in_training"), is_job_seeker=given.is_set("job_seeker")
    )
    given.done()
    return {"last_month": f"{last:%Y-%m}"}


def _back_pay(written: Written) -> Values:
    given = Inputs(written)
    first = gezahlt_ab(given.day("application"), month_of(given.word("entitled_since"), "entitled_since"))
    given.done()
    return {"paid_from": f"{first:%Y-%m}"}


CALCULATORS: Final[dict[str, Calculator]] = {
    "posting_allowance": _allowance,
    "long_term_posting": _long_term,
    "a1_max": _a1,
    "agency_max_assignment": _assignment,
    "agency_equal_pay": _equal_pay,
    "agency_gap": _gap,
    "worker_status_kept": _worker_status,
    "sgb2_exclusion": _sgb2,
    "family_member": _family,
    "child_benefit": _child_benefit,
    "child_benefit_eu_first_3_months": _first_months,
    "child_benefit_last_month": _last_month,
    "child_benefit_back_pay": _back_pay,
}
