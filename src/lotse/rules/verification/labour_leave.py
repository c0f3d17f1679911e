"""Leave and sick pay, as worked cases write them."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from lotse.rules.dates.monate import READ_ON
from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.labour.leave import (
    abgeltung,
    jugendurlaub,
    mehrurlaub_pflege,
    mindesturlaub,
    rueckzahlung,
    urlaub_lehrkraefte,
    urlaubsanspruch,
    urlaubsentgelt_je_tag,
    urlaubswartezeit,
    zusatzurlaub,
)
from lotse.rules.labour.leave_lapse import qualifizierungszeit, urlaub_verfaellt_am
from lotse.rules.labour.sick_benefit import krankengeld
from lotse.rules.labour.sick_pay import Krankheit, entgeltfortzahlung, neuer_anspruch, wartezeit_bis
from lotse.rules.verification.inputs import Inputs


def leave_entitlement(written: Mapping[str, str]) -> Mapping[str, object]:
    """The leave of one year."""
    inputs = Inputs(written)
    year, week = inputs.count("year"), inputs.count("days_per_week")
    start, end = inputs.maybe_day("start"), inputs.maybe_day("end")
    full = _full_leave(inputs, year, week)
    inputs.done()
    found = urlaubsanspruch(year, full, start=start, end=end)
    return {
        "days": found.days,
        "werktage": found.days * 6 / week,
        "full_months": found.full_months,
        "full_claim": found.reason.is_full,
        "reason": found.reason,
        "waiting_period_done": urlaubswartezeit(start).last_day if start else None,
    }


def _full_leave(inputs: Inputs, year: int, week: int) -> Decimal:
    """The whole year's leave with what age, disability and sector add."""
    birth, sector = inputs.maybe_day("birthdate"), inputs.word("sector")
    full = mindesturlaub(week, date(year, 1, 1))
    if birth:
        full = jugendurlaub(birth, year, week) or full
    if True in {inputs.flag(name) for name in ("severely_disabled", "severe_disability", "disabled")}:
        full += zusatzurlaub(week, date(year, 1, 1))
    extra = inputs.maybe_number("other_extra_leave")
    if sector == "pflege":
        full += mehrurlaub_pflege(week, year, other_extra=extra or Decimal(0))
    elif sector in ("weiterbildung", "lehrkraefte", "aus_und_weiterbildung", "teaching", "paedagogik"):
        full = max(full, urlaub_lehrkraefte(week, year))
    elif sector in ("bau", "baugewerbe"):
        raise BadFact(say(_("Im Baugewerbe gilt die Urlaubskasse mit eigenen Regeln (SOKA-BAU): Bitte dort fragen.")))
    contract = inputs.maybe_number("contract_days")
    return full if contract is None else max(full, contract)


def leave_payout(written: Mapping[str, str]) -> Mapping[str, object]:
    """Money for open leave at the end."""
    inputs = Inputs(written)
    open_days, week = inputs.number("days_open"), inputs.count("days_per_week")
    weekly, gross = inputs.maybe_number("weekly_gross"), inputs.maybe_number("gross_13_weeks")
    inputs.done()
    if gross is None:
        if weekly is None:
            raise BadFact(say(_("Es fehlt die Angabe „{name}“."), name="weekly_gross"))
        gross = weekly * int(parameter("labour.urlaub_referenz").on(READ_ON))
    return {"payout": abgeltung(open_days, urlaubsentgelt_je_tag(gross, week, READ_ON))}


def leave_clawback(written: Mapping[str, str]) -> Mapping[str, object]:
    """What has to be paid back for too much leave."""
    inputs = Inputs(written)
    inputs.maybe_day("exit"), inputs.number("taken"), inputs.number("entitled")
    inputs.done()
    return {"repay": rueckzahlung()}


def leave_carry_over(written: Mapping[str, str]) -> Mapping[str, object]:
    """When the leave of a year lapses at the earliest."""
    inputs = Inputs(written)
    year, informed = inputs.count("year"), inputs.flag("employer_informed")
    carried, ill = inputs.is_set("carried_over"), inputs.is_set("ill_throughout")
    inputs.done()
    if informed is False and not ill:
        return {"lapses": False, "last_day": None}
    return {"lapses": True, "last_day": urlaub_verfaellt_am(year, carried_over=carried, ill_throughout=ill)}


def qualification_leave_saxony(written: Mapping[str, str]) -> Mapping[str, object]:
    """Days of qualification leave in Saxony."""
    inputs = Inputs(written)
    day = inputs.day("date")
    inputs.done()
    return {"days_per_year": qualifizierungszeit(day)}


def sick_pay(written: Mapping[str, str]) -> Mapping[str, object]:
    """The days for which the employer pays."""
    inputs = Inputs(written)
    sick_from = inputs.day("sick_from")
    illness = Krankheit(
        sick_from,
        inputs.maybe_day("sick_to") or date(sick_from.year + 2, 12, 31),
        worked_on_first_day=inputs.is_set("worked_on_first_day"),
        used_days=inputs.maybe_count("used_days") or 0,
    )
    start, end = inputs.day("start"), inputs.maybe_day("end")
    dismissed = inputs.is_set("dismissed_because_of_illness")
    inputs.done()
    found = entgeltfortzahlung(start, illness, end=end, dismissed_because_of_illness=dismissed)
    return {
        "entitled": found.is_owed,
        "entitled_from": found.first,
        "entitled_to": found.last,
        "days": found.days,
        "reason": found.reason,
    }


def sick_pay_same_illness(written: Mapping[str, str]) -> Mapping[str, object]:
    """Whether the same illness gives six weeks again."""
    inputs = Inputs(written)
    first = Krankheit(inputs.day("first_from"), inputs.day("first_to"))
    again, same = inputs.day("again_from"), inputs.flag("same_illness")
    inputs.done()
    if same is None:
        return {"new_entitlement": "unclear"}
    found = neuer_anspruch(first, again, same_illness=same)
    return {
        "last_sick_day": first.sick_to,
        "six_months_over": found.six_months_over,
        "twelve_months_over": found.twelve_months_over,
        "new_entitlement": found.is_given,
        "remaining_days": found.remaining_days,
    }


def sick_pay_wait(written: Mapping[str, str]) -> Mapping[str, object]:
    """Whether a claim arose after the four weeks."""
    inputs = Inputs(written)
    start, end = inputs.day("start"), inputs.maybe_day("end")
    sick_from, sick_to = inputs.maybe_day("sick_from") or start, inputs.maybe_day("sick_to")
    dismissed = inputs.is_set("dismissed_because_of_illness")
    inputs.done()
    illness = Krankheit(sick_from, sick_to or date(start.year + 2, 12, 31))
    found = entgeltfortzahlung(start, illness, end=end, dismissed_because_of_illness=dismissed)
    return {
        "entitled": found.is_owed,
        "reason": found.reason,
        "entitled_from": found.first,
        "entitled_to": found.last,
        "waiting_until": wartezeit_bis(start),
    }


def sick_benefit(written: Mapping[str, str]) -> Mapping[str, object]:
    """Sickness benefit from the fund."""
    inputs = Inputs(written)
    gross, net = inputs.number("gross"), inputs.number("net")
    inputs.done()
    return {"benefit": krankengeld(gross, net, READ_ON)}


CALCULATORS = {
    "leave_entitlement": leave_entitlement,
    "leave_payout": leave_payout,
    "leave_clawback": leave_clawback,
    "leave_carry_over": leave_carry_over,
    "qualification_leave_saxony": qualification_leave_saxony,
    "sick_pay": sick_pay,
    "sick_pay_same_illness": sick_pay_same_illness,
    "sick_pay_wait": sick_pay_wait,
    "sick_benefit": sick_benefit,
}
