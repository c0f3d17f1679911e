"""Last days of steps, taken from the law where it sets them; each is a rule with its own citation."""

from datetime import date, datetime, time, timedelta
from typing import Final

from lotse.rules.dates.fristen import Unit, frist_ab_ereignis, frist_vor_ende, zeitraum_ab_tag
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.words import mark as _
from lotse.rules.funding.stand import READ_ON
from lotse.rules.labour.contract_check import nachweisfristen
from lotse.rules.labour.employer_duties import (
    anerkennung_bestaetigt_bis,
    anerkennung_entschieden_bis,
    anmeldung_bis,
    arbeitsaufnahme_melden_bis,
    ausbildungsfenster,
    hinweis_beratung_bis,
    sofortmeldung,
)
from lotse.rules.procedures.step import Due

# Weeks before a paper ends at which to remind; practice, no norm.
_REMINDER_WEEKS: Final = 8


def first_day(start: date, case: Case) -> date:
    """The first day itself."""
    return start


@law(
    "P-SOFORTMELDUNG",
    title=_("Ob eine Sofortmeldung nötig ist"),
    cites="§ 28a Abs. 4 SGB IV; § 2a Abs. 1 SchwarzArbG",
    checked_on=READ_ON,
)
def braucht_sofortmeldung(case: Case) -> bool:
    """Only in the sectors that § 2a SchwarzArbG names on that day; the law's last moment is the begin of work."""
    return sofortmeldung(case["branch"], datetime.combine(case.day, time(6))).is_required


@law("P-ANMELDUNG", title=_("Letzter Tag der Anmeldung"), cites="§ 6 DEÜV", checked_on=READ_ON)
def anmeldung(start: date, case: Case) -> date:
    """With the next payroll, at most six weeks after the start (§ 6 DEÜV)."""
    return anmeldung_bis(start).last_day


@law(
    "P-NACHWEIS-1", title=_("Nachweis am ersten Tag"), cites="§ 2 Abs. 1 S. 4 NachwG", checked_on=READ_ON, confidence=2
)
def nachweis_sofort(start: date, case: Case) -> date:
    """Parties, pay and hours in writing on the first day (§ 2 NachwG)."""
    return nachweisfristen(start).first_day


@law(
    "P-NACHWEIS-7",
    title=_("Nachweis nach einer Woche"),
    cites="§ 2 Abs. 1 S. 4 NachwG",
    checked_on=READ_ON,
    confidence=2,
)
def nachweis_woche(start: date, case: Case) -> date:
    """Most of the other terms by the seventh day (§ 2 NachwG)."""
    return nachweisfristen(start).seventh_day


@law(
    "P-NACHWEIS-M",
    title=_("Nachweis nach einem Monat"),
    cites="§ 2 Abs. 1 S. 4 NachwG",
    checked_on=READ_ON,
    confidence=2,
)
def nachweis_monat(start: date, case: Case) -> date:
    """The remaining terms within a month (§ 2 NachwG)."""
    return nachweisfristen(start).month


@law("P-ASYLBLG", title=_("Arbeit der Leistungsbehörde melden"), cites="§ 8a AsylbLG", checked_on=READ_ON)
def meldung_asylblg(start: date, case: Case) -> date:
    """By the third day after the start (§ 8a AsylbLG)."""
    return arbeitsaufnahme_melden_bis(start).last_day


@law("P-45C", title=_("Hinweis auf Beratung am ersten Tag"), cites="§ 45c AufenthG", checked_on=READ_ON)
def hinweis_45c(start: date, case: Case) -> date:
    """In text form by the first day of work (§ 45c AufenthG)."""
    return hinweis_beratung_bis(start)


@law(
    "P-KRANKENKASSE",
    title=_("Wahl der Krankenkasse"),
    cites="§ 175 Abs. 3 SGB V",
    checked_on=READ_ON,
    evidence="K",
    confidence=2,
)
def krankenkasse(start: date, case: Case) -> date:
    """Two weeks after the start; afterwards the employer registers with the last fund or picks one (§ 175 SGB V)."""
    return frist_ab_ereignis(start, 2, Unit.WEEKS).last_day


@law(
    "P-BERUFSGENOSSENSCHAFT",
    title=_("Anmeldung bei der Berufsgenossenschaft"),
    cites="§ 192 Abs. 1 SGB VII",
    checked_on=READ_ON,
    evidence="K",
    confidence=2,
)
def berufsgenossenschaft(start: date, case: Case) -> date | None:
    """Within a week of opening the firm (§ 192 SGB VII)."""
    opened: date | None = case["opened_on"]
    return frist_ab_ereignis(opened, 1, Unit.WEEKS).last_day if opened else None


@law(
    "P-PAPIER-ERINNERN",
    title=_("An die Verlängerung des Papiers erinnern"),
    cites="§ 81 Abs. 4 AufenthG",
    checked_on=READ_ON,
    evidence="K",
    confidence=2,
)
def papier_verlaengern(start: date, case: Case) -> date | None:
    """Eight weeks before the paper ends: practice, so that the application is in time (§ 81(4) AufenthG)."""
    until: date | None = case["paper_until"]
    return frist_vor_ende(until, _REMINDER_WEEKS, Unit.WEEKS).last_day if until else None


@law(
    "P-60C-FRUEHESTENS",
    title=_("Frühester Antrag vor der Ausbildung"),
    cites="§ 60c Abs. 3, § 16g Abs. 3 AufenthG",
    checked_on=READ_ON,
)
def ausbildung_fruehestens(start: date, case: Case) -> date:
    """Seven months before the training begins (§§ 60c(3), 16g(3) AufenthG)."""
    return ausbildungsfenster(start).apply_from


@law(
    "P-BQFG-EINGANG",
    title=_("Bestätigung des Antrags auf Anerkennung"),
    cites="§ 6 Abs. 2, § 14a BQFG",
    checked_on=READ_ON,
    confidence=2,
)
def anerkennung_eingang(start: date, case: Case) -> date | None:
    """One month after filing; two weeks in the fast procedure (§ 14a BQFG)."""
    filed: date | None = case["filed_on"]
    return anerkennung_bestaetigt_bis(filed, accelerated=case["accelerated"]).last_day if filed else None


@law(
    "P-BQFG-ENTSCHEIDUNG",
    title=_("Entscheidung über die Anerkennung"),
    cites="§ 6 Abs. 3, § 14a BQFG",
    checked_on=READ_ON,
    confidence=2,
)
def anerkennung_entscheidung(start: date, case: Case) -> date | None:
    """Three months after complete papers; two in the fast procedure (§ 14a BQFG)."""
    complete: date | None = case["complete_on"]
    return anerkennung_entschieden_bis(complete, accelerated=case["accelerated"]).last_day if complete else None


@law("P-13B", title=_("Zwölf Monate Entsendung"), cites="§ 13b Abs. 1, 2 AEntG", checked_on=READ_ON)
def zwoelf_monate(start: date, case: Case) -> date:
    """The last of the first twelve months: a notice until then moves the further terms on (§ 13b AEntG)."""
    return zeitraum_ab_tag(start, 12).last_day


def weeks_after(weeks: int) -> Due:
    """A talk or look after so many weeks; practice."""
    return lambda start, _case: start + timedelta(weeks=weeks)
