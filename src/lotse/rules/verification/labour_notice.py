"""Notice periods, probation, form and receipt of a notice, as worked cases write them."""

from collections.abc import Mapping
from datetime import date, time
from typing import Final

from lotse.rules.dates.fristen import Unit
from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.labour.notice import (
    Frist,
    Kuendigungsende,
    Partei,
    Termin,
    kuendigungsende,
    kuendigungsfrist,
    spaetester_zugang,
    volle_beschaeftigungsjahre,
)
from lotse.rules.labour.notice_form import Weg, schriftform_der_kuendigung, zugang_im_briefkasten
from lotse.rules.labour.notice_special import (
    Ausbildungsgrund,
    ausbildung_kuendigung,
    ausbildung_probezeit,
    insolvenzfrist,
    kleinbetriebsklausel,
    tarifvertragliche_frist,
)
from lotse.rules.labour.probation import probezeit_ende, probezeit_laenge
from lotse.rules.verification.inputs import Inputs

_EQUAL_CONTRACTS: Final = frozenset({"both", "both_sides", "equal", "same_for_both", "employer_periods_for_both"})


def notice_end(written: Mapping[str, str]) -> Mapping[str, object]:
    """When a job ends after a notice."""
    inputs = Inputs(written)
    party, received = inputs.word("party"), inputs.day("received")
    if party.startswith("trainee") or party in ("apprentice", "apprentice_probation"):
        return _training(inputs, party, received)
    start = inputs.maybe_day("start")
    if inputs.is_set("collective_agreement"):
        inputs.word("probation"), inputs.word("tenure_years")
        inputs.done()
        found = tarifvertragliche_frist(collective=True)
        return {"result": "unclear", "reason": found.word if found else "collective_agreement", "refer_to_expert": True}
    probation_until, reason = _probation(inputs, start, received)
    frist = _period(inputs, party, received, start=start, probation_until=probation_until)
    inputs.done()
    return {**_ends(kuendigungsende(received, frist)), **_tenure(start, received), "reason": reason}


def _period(inputs: Inputs, party: str, received: date, *, start: date | None, probation_until: date | None) -> Frist:
    equal = inputs.word("contract", "statute") in _EQUAL_CONTRACTS
    years = inputs.word("tenure_years", "any")
    if party == "insolvency_administrator":
        statutory = kuendigungsfrist(Partei.EMPLOYER, received, start=start, probation_until=probation_until)
        return insolvenzfrist(statutory, received)
    if party not in [each.value for each in Partei]:
        raise BadFact(
            say(
                _("„{value}“ passt nicht zu „{name}“. Möglich sind: {allowed}."),
                value=party,
                name="party",
                allowed=("employee", "employer", "insolvency_administrator", "trainee", "trainee_probation"),
            )
        )
    if start is None and years.isdigit():
        start = date(received.year - int(years), 1, 1) if int(years) else received
    return kuendigungsfrist(Partei(party), received, start=start, probation_until=probation_until, equal=equal)


def _probation(inputs: Inputs, start: date | None, received: date) -> tuple[date | None, str]:
    """Until when a probation lasts, and what is wrong with it."""
    months = inputs.maybe_count("probation_agreed_months")
    until, said = inputs.maybe_day("probation_until"), inputs.flag("probation")
    if months is not None and start is not None:
        return probezeit_ende(start, months).last_day, probezeit_laenge(months, start).word
    return until or (received if said else None), ""


def _training(inputs: Inputs, party: str, received: date) -> Mapping[str, object]:
    reason = inputs.choice("reason", Ausbildungsgrund)
    inputs.done()
    if party.endswith("probation"):
        return {**_ends(ausbildung_probezeit(received)), "period": "none", "note": "no_period"}
    if reason is None:
        raise BadFact(say(_("Nach der Probezeit der Ausbildung kommt es auf den Grund an: Bitte „reason“ angeben.")))
    ended = _ends(ausbildung_kuendigung(received, reason))
    if reason is Ausbildungsgrund.WICHTIGER_GRUND:
        return {**ended, "period": "none", "note": "no_period"}
    return ended


def _ends(found: Kuendigungsende) -> dict[str, object]:
    return {"end": found.end, "period": found.frist.word}


def _tenure(start: date | None, received: date) -> dict[str, object]:
    if start is None:
        return {}
    return {"tenure_full_years": volle_beschaeftigungsjahre(start, received)}


def _frist(text: str, *, any_day: bool = False) -> Frist:
    """A written period: 4_weeks, 1_month, 4_weeks_to_any_day, 3_months_to_month_end."""
    length, _underscore, rest = text.partition("_")
    word, _to, ending = rest.partition("_to_")
    units = {"day": Unit.DAYS, "week": Unit.WEEKS, "month": Unit.MONTHS}
    unit = units.get(word.removesuffix("s"))
    if not length.isdigit() or unit is None:
        raise BadFact(say(_("„{value}“ ist keine Frist wie 4_weeks oder 1_month."), value=text))
    if any_day or ending == "any_day" or text == "2_weeks":
        termin = Termin.JEDER_TAG
    elif ending == "month_end" or unit is Unit.MONTHS:
        termin = Termin.MONATSENDE
    else:
        termin = Termin.FUENFZEHNTER_ODER_MONATSENDE
    return Frist(int(length), unit, termin)


def latest_receipt(written: Mapping[str, str]) -> Mapping[str, object]:
    """By when a notice must have arrived."""
    inputs = Inputs(written)
    end, frist = inputs.day("end"), _frist(inputs.word("period"))
    inputs.done()
    return {"latest": spaetester_zugang(end, frist)}


def small_firm_clause(written: Mapping[str, str]) -> Mapping[str, object]:
    """Whether a small firm's own period holds, and when the job ends then."""
    inputs = Inputs(written)
    staff, received = inputs.number("employees_fte"), inputs.day("received")
    agreed, start = _frist(inputs.word("contract_period")), inputs.maybe_day("start")
    inputs.done()
    found = kleinbetriebsklausel(staff, agreed, received)
    frist = agreed if found.holds else kuendigungsfrist(Partei.EMPLOYEE, received, start=start)
    return {"valid": found.holds, "reason": found.word, **_ends(kuendigungsende(received, frist))}


_WAYS: Final = (
    (Weg.MUENDLICH, ("oral", "spoken", "phone", "call", "verbal")),
    (Weg.FAX, ("fax",)),
    (Weg.BILD, ("photo", "whatsapp", "messenger", "scan", "copy", "picture", "signal", "telegram")),
    (Weg.ELEKTRONISCH, ("email", "mail", "pdf", "sms", "electronic", "qes", "digital", "text")),
    (Weg.PAPIER, ("paper", "letter", "written", "handwritten", "original", "wet")),
)


def notice_form(written: Mapping[str, str]) -> Mapping[str, object]:
    """Whether the form of a notice is kept."""
    inputs = Inputs(written)
    form, signed = inputs.word("form"), inputs.flag("signed")
    inputs.done()
    words = form.lower().split("_")
    ways = [way for way, names in _WAYS if any(name in words for name in names)]
    if not ways:
        allowed = tuple(name for _way, names in _WAYS for name in names)
        raise BadFact(
            say(
                _("„{value}“ passt nicht zu „{name}“. Möglich sind: {allowed}."),
                value=form,
                name="form",
                allowed=allowed,
            )
        )
    signed = True if signed is None and {"signed", "signature"} & set(words) else signed
    found = schriftform_der_kuendigung(ways[0], signed=signed)
    return {"valid": found.verdict, "reason": found.word}


def notice_receipt(written: Mapping[str, str]) -> Mapping[str, object]:
    """The day on which a letter counts as received."""
    inputs = Inputs(written)
    dropped, usual = inputs.moment("letterbox"), inputs.word("usual_delivery_until")
    inputs.done()
    try:
        until = time.fromisoformat(usual)
    except ValueError:
        raise BadFact(
            say(_("„{value}“ ist keine Uhrzeit für „{name}“."), value=usual, name="usual_delivery_until")
        ) from None
    return {"received": zugang_im_briefkasten(dropped, until)}


def probation_end(written: Mapping[str, str]) -> Mapping[str, object]:
    """The last day of a probation."""
    inputs = Inputs(written)
    start, months = inputs.day("start"), inputs.count("months")
    inputs.done()
    return {"last_day": probezeit_ende(start, months).last_day, "reason": probezeit_laenge(months, start).word}


CALCULATORS = {
    "notice_end": notice_end,
    "latest_receipt": latest_receipt,
    "small_firm_clause": small_firm_clause,
    "notice_form": notice_form,
    "notice_receipt": notice_receipt,
    "probation_end": probation_end,
}
