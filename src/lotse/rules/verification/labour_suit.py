"""The three weeks, protection against dismissal and severance, as worked cases write them."""

from collections.abc import Mapping
from decimal import Decimal

from lotse.rules.dates.monate import READ_ON
from lotse.rules.dates.place import Place
from lotse.rules.labour.dismissal_protection import (
    betrieb_gross_genug,
    kuendigungsschutz,
    massenentlassung_anzeigepflichtig,
    wartezeit_erfuellt,
    zahl_der_arbeitnehmer,
)
from lotse.rules.labour.dismissal_suit import (
    befristungsklagefrist,
    klagefrist,
    klagefrist_im_kleinbetrieb,
    nachtraegliche_zulassung,
)
from lotse.rules.labour.severance import abfindung_1a, abfindung_hoechstens, gezaehlte_jahre
from lotse.rules.verification.inputs import Inputs


def _court(inputs: Inputs) -> Place:
    return Place(inputs.word("court_land") or inputs.word("land") or "SN")


def dismissal_suit_deadline(written: Mapping[str, str]) -> Mapping[str, object]:
    """The last day for a suit against a notice."""
    inputs = Inputs(written)
    received, consent, court = inputs.day("received"), inputs.maybe_day("authority_consent_known"), _court(inputs)
    inputs.done()
    return {"last_day": klagefrist(received, court=court, consent_known=consent).last_day}


def fixed_term_suit_deadline(written: Mapping[str, str]) -> Mapping[str, object]:
    """The last day for a suit against the end of a fixed term."""
    inputs = Inputs(written)
    end, court = inputs.day("contract_end"), _court(inputs)
    said = inputs.maybe_day("employer_said_end")
    inputs.done()
    return {"last_day": befristungsklagefrist(end, court=court, employer_said_end=said).last_day}


def late_suit_admission(written: Mapping[str, str]) -> Mapping[str, object]:
    """What is possible after the three weeks."""
    inputs = Inputs(written)
    missed, removed, court = inputs.day("missed_deadline"), inputs.day("obstacle_removed"), _court(inputs)
    inputs.done()
    found = nachtraegliche_zulassung(missed, removed, court=court)
    return {"motion_until": found.motion_until, "absolute_limit": found.absolute_limit}


def _waited(inputs: Inputs) -> bool | None:
    """Longer than six months, from the days or from whole months."""
    start, received = inputs.maybe_day("start"), inputs.maybe_day("received")
    months, days = inputs.maybe_count("tenure_months"), inputs.maybe_count("tenure_days") or 0
    if start and received:
        return wartezeit_erfuellt(start, received)
    return None if months is None else months > 6 or (months == 6 and days > 0)


def _staff(inputs: Inputs) -> Decimal | None:
    """Workers as § 23 counts them, from a sum or from heads by weekly hours (parttime_20h=1)."""
    given, fulltime = inputs.maybe_number("employees_fte"), inputs.maybe_count("fulltime")
    part_timers = {}
    for name in inputs:
        if name.startswith("parttime_") and name.endswith("h") and name[9:-1].isdigit():
            part_timers[Decimal(name[9:-1])] = inputs.count(name)
    inputs.word("apprentices"), inputs.word("trainees")
    if given is not None:
        return given
    if fulltime is None and not part_timers:
        return None
    return zahl_der_arbeitnehmer(fulltime or 0, part_timers, day=inputs.maybe_day("received") or READ_ON)


def suit_effect_small_firm(written: Mapping[str, str]) -> Mapping[str, object]:
    """Whether the three weeks hold in a small firm, and whether a reason is needed."""
    inputs = Inputs(written)
    staff, waited = _staff(inputs), _waited(inputs)
    inputs.done()
    big = None if staff is None else betrieb_gross_genug(staff, day=READ_ON)
    needed = kuendigungsschutz(waited, big)
    return {"deadline_applies": klagefrist_im_kleinbetrieb().verdict, "social_justification_needed": needed.verdict}


def kschg_applicable(written: Mapping[str, str]) -> Mapping[str, object]:
    """Whether the Kündigungsschutzgesetz protects."""
    inputs = Inputs(written)
    staff, waited = _staff(inputs), _waited(inputs)
    before = inputs.maybe_number("staff_before_2004") or Decimal(0)
    inputs.done()
    big = None if staff is None else betrieb_gross_genug(staff, day=READ_ON, staff_before_2004=before)
    found = kuendigungsschutz(waited, big)
    return {"applies": found.verdict, "reason": found.word, "fte": staff}


def severance_1a(written: Mapping[str, str]) -> Mapping[str, object]:
    """The severance that § 1a offers."""
    inputs = Inputs(written)
    monthly, years = inputs.number("monthly"), inputs.count("years")
    months, days = inputs.maybe_count("months") or 0, inputs.maybe_count("days") or 0
    inputs.done()
    counted = gezaehlte_jahre(years, months=months, days=days)
    return {"years_counted": counted, "severance": abfindung_1a(monthly, counted, day=READ_ON)}


def severance_court_max(written: Mapping[str, str]) -> Mapping[str, object]:
    """The most that a court may give."""
    inputs = Inputs(written)
    age, years, monthly = inputs.count("age"), inputs.count("years"), inputs.maybe_number("monthly")
    inputs.done()
    most = abfindung_hoechstens(age, years, day=READ_ON)
    return {"max_monthly_pays": most, "max": None if monthly is None else monthly * most}


def mass_dismissal(written: Mapping[str, str]) -> Mapping[str, object]:
    """Whether dismissals within thirty days must be notified."""
    inputs = Inputs(written)
    staff, dismissals = inputs.count("employees"), inputs.count("dismissals")
    inputs.word("within_days")
    inputs.done()
    return {"notice_required": massenentlassung_anzeigepflichtig(staff, dismissals)}


CALCULATORS = {
    "dismissal_suit_deadline": dismissal_suit_deadline,
    "fixed_term_suit_deadline": fixed_term_suit_deadline,
    "late_suit_admission": late_suit_admission,
    "suit_effect_small_firm": suit_effect_small_firm,
    "kschg_applicable": kschg_applicable,
    "severance_1a": severance_1a,
    "severance_court_max": severance_court_max,
    "mass_dismissal_notice": mass_dismissal,
}
