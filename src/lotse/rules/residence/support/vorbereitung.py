"""What BvB and the Vorphase of the Assistierte Ausbildung share: waits of asylum seekers and tolerated people."""

from datetime import date
from typing import Final

from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.outcome import Outcome
from lotse.rules.residence.requirements import met, not_yet, refused
from lotse.rules.residence.waiting import stayed, waited

READ_ON: Final = date(2026, 11, 21)


@law(
    "R-FRÜHE-EINREISE",
    title=_("Einreise vor dem 1. August 2019"),
    cites="§ 52 Abs. 2 S. 5; § 75a Abs. 1 SGB III",
    checked_on=READ_ON,
)
def ist_frueh_eingereist(case: Case) -> bool:
    """Entry before 1 August 2019 shortens the wait to three months; entry on that day does not."""
    first: date = parameter("residence.foerderung_alte_einreise").on(case.day)
    entry = case["entry"]
    return entry is not None and entry < first


@law(
    "R-VORBEREITUNG-ARBEIT",
    title=_("Arbeit muss möglich sein"),
    cites="§ 52 Abs. 2; § 75a Abs. 1 SGB III",
    checked_on=READ_ON,
)
def arbeit_moeglich(case: Case) -> Outcome:
    """Asylum seekers and tolerated people must be allowed to work or able to get the permission."""
    if case["status"] not in ("GESTATTUNG", "DULDUNG"):
        return met()
    if case["work_possible"]:
        return met()
    return refused(say(_("Solange Arbeit für Sie verboten ist, gibt es diese Förderung nicht.")))


@law(
    "R-VORBEREITUNG-SCHULE",
    title=_("Schulische Kenntnisse und Deutsch"),
    cites="§ 52 Abs. 2; § 75a Abs. 1 SGB III",
    checked_on=READ_ON,
)
def schule_und_deutsch(case: Case) -> Outcome:
    """Knowledge that lets a start of training be expected; the agency judges, so only a known lack stops."""
    if case["status"] not in ("GESTATTUNG", "DULDUNG"):
        return met()
    if case["school_ok"]:
        return met(say(_("Schulische Kenntnisse und Deutsch müssen einen erfolgreichen Übergang erwarten lassen.")))
    return not_yet(say(_("Schulische Kenntnisse oder Deutsch reichen noch nicht.")))


@law(
    "R-VORBEREITUNG-ZEIT",
    title=_("Wartezeit je nach Papier"),
    cites="§ 52 Abs. 2; § 75a Abs. 1 SGB III",
    checked_on=READ_ON,
)
def wartezeit(case: Case, *, gestattung: str, duldung: str) -> Outcome:
    """The months of a paper; three after early entry. `duldung` names a parameter counted from the toleration."""
    status = case["status"]
    if status not in ("GESTATTUNG", "DULDUNG"):
        return _anderes_papier(status)
    is_early = ist_frueh_eingereist(case)
    name = "foerderung_kurze_frist" if is_early else (duldung if status == "DULDUNG" else gestattung)
    months = parameter(f"residence.{name}").on(case.day)
    if status == "DULDUNG" and duldung == "bvb_duldung":
        what = say(_("Nötig sind {months} Monate Duldung."), months=months)
        start = case["duldung_since"]
        return not_yet(what) if start is None else waited(start, months, on=case.day, what=what)
    return stayed(case, months, what=say(_("Nötig sind {months} Monate Aufenthalt."), months=months))


def _anderes_papier(status: str) -> Outcome:
    if status in ("GUEB", "NONE", "VISUM_C"):
        return refused(say(_("Mit diesem Papier gibt es diese Förderung nicht.")))
    return met()
