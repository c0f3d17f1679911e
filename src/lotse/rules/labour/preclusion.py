"""Preclusion periods: clauses that let claims lapse after months. They are short, and many are void.

House rule: the shortest plausible deadline is always shown, even where the clause looks void.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from lotse.rules.dates.fristen import Deadline, Unit, frist_ab_ereignis
from lotse.rules.dates.monate import READ_ON
from lotse.rules.dates.place import SACHSEN, Place
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import Sentence, say
from lotse.rules.engine.words import mark as _
from lotse.rules.labour.finding import Finding, Verdict

# Contracts signed from here on may ask for text form at the most (§ 309 Nr. 13 BGB, Art. 229 § 37 EGBGB).
TEXTFORM_SEIT = date(2016, 10, 1)
# Clauses agreed after 31 December 2014 must except the minimum wage (BAG 18.9.2018, 9 AZR 162/18).
MILOG_SEIT = date(2015, 1, 1)


class Form(StrEnum):
    """What a clause or a claim asks for."""

    TEXT = "text"
    WRITTEN = "written"
    COURT = "court"
    ANY = "any"


@dataclass(frozen=True, slots=True)
class Klausel:
    """A preclusion clause as it stands in a standard contract; None where the contract was not seen."""

    contract_date: date
    form: Form | None
    months: Decimal | None
    excludes_minimum_wage: bool | None
    excludes_intent: bool | None = None


@law(
    "L-BGB-309-13",
    title=_("Form der Geltendmachung im vorformulierten Vertrag"),
    cites="§ 309 Nr. 13 Buchst. b BGB",
    checked_on=READ_ON,
)
def form_zu_streng(clause: Klausel) -> Finding | None:
    """Contracts from 1 October 2016 may not ask workers for more than text form; None where nothing is wrong.

    The second stage, a suit, is no "form" of the declaration and stays allowed.
    """
    if clause.contract_date < TEXTFORM_SEIT or clause.form is not Form.WRITTEN:
        return None
    why = say(_("Die Klausel verlangt Schriftform. Erlaubt ist seit 1.10.2016 nur Textform (§ 309 Nr. 13 b BGB)."))
    return Finding(Verdict.NO, why, word="form_stricter_than_text")


@law(
    "L-BGB-307-ausschlussfrist",
    title=_("Ausschlussfrist unter drei Monaten"),
    cites="§ 307 Abs. 1 BGB",
    checked_on=READ_ON,
    evidence="K",
    confidence=2,
)
def frist_zu_kurz(clause: Klausel) -> Finding | None:
    """Less than three months per stage is void in standard terms (BAG 28.9.2005, 5 AZR 52/05)."""
    least = parameter("labour.ausschlussfrist_kuerzeste").on(clause.contract_date)
    if clause.months is None or clause.months >= least:
        return None
    why = say(_("Die Klausel gibt weniger als {months} Monate Zeit. Das ist zu kurz."), months=least)
    return Finding(Verdict.NO, why, word="under_three_months")


@law(
    "L-MiLoG-3-klausel",
    title=_("Ausschlussklausel ohne Ausnahme für den Mindestlohn"),
    cites="§ 3 S. 1 MiLoG; § 307 Abs. 1 S. 2 BGB",
    checked_on=READ_ON,
)
def mindestlohn_nicht_ausgenommen(clause: Klausel) -> Finding | None:
    """A clause agreed after 2014 that does not except the minimum wage misleads and is void altogether."""
    if clause.contract_date < MILOG_SEIT or clause.excludes_minimum_wage is not False:
        return None
    why = say(_("Die Klausel nimmt den Mindestlohn nicht aus und ist deshalb insgesamt unwirksam (BAG 9 AZR 162/18)."))
    return Finding(Verdict.NO, why, word="intransparent_minimum_wage")


@law(
    "L-BGB-202-vorsatz",
    title=_("Ausschlussklausel ohne Ausnahme für Vorsatz"),
    cites="§ 202 Abs. 1 BGB; § 309 Nr. 7 BGB",
    checked_on=READ_ON,
    evidence="K",
    confidence=2,
)
def vorsatz_nicht_ausgenommen(clause: Klausel) -> Finding | None:
    """Liability for intent cannot be shortened in advance; a clause that covers it is void."""
    if clause.excludes_intent is not False:
        return None
    why = say(_("Die Klausel nimmt Haftung wegen Vorsatz nicht aus. Sie ist wohl unwirksam (§ 202 BGB)."))
    return Finding(Verdict.NO, why, word="intent_not_excluded")


@law(
    "L-Ausschlussklausel",
    title=_("Ausschlussklausel im Arbeitsvertrag"),
    cites="§§ 307, 309 Nr. 13 BGB; § 3 MiLoG",
    checked_on=READ_ON,
)
def verfallklausel(clause: Klausel, *, collective: bool = False) -> Finding:
    """Whether the clause holds, with the first reason why not. Clauses of collective agreements are not measured."""
    if collective:
        ask = say(_("Gilt der Tarifvertrag wirklich, und hat der Arbeitgeber auf ihn hingewiesen (NachwG)?"))
        why = say(_("Ausschlussfristen in Tarifverträgen gelten auch, wenn sie kurz sind."))
        return Finding(Verdict.YES, why, word="collective_agreement", ask=(ask,))
    tests = (form_zu_streng, mindestlohn_nicht_ausgenommen, frist_zu_kurz, vorsatz_nicht_ausgenommen)
    for found in (test(clause) for test in tests):
        if found is not None:
            return found
    questions = _open_questions(clause)
    if questions:
        return Finding(Verdict.ASK, say(_("Ohne den Wortlaut lässt sich die Klausel nicht prüfen.")), ask=questions)
    return Finding(Verdict.YES, say(_("Nach diesen Angaben hält die Klausel: Halten Sie die Frist ein.")))


def _open_questions(clause: Klausel) -> tuple[Sentence, ...]:
    questions = []
    if clause.form is None and clause.contract_date >= TEXTFORM_SEIT:
        questions.append(say(_("Welche Form verlangt die Klausel: Textform oder Schriftform?")))
    if clause.excludes_minimum_wage is None and clause.contract_date >= MILOG_SEIT:
        questions.append(say(_("Nimmt die Klausel den Mindestlohn aus?")))
    if clause.months is None:
        questions.append(say(_("Wie viele Monate gibt die Klausel?")))
    return tuple(questions)


@law(
    "L-Ausschlussfrist-stufe",
    title=_("Ende einer Ausschlussfrist"),
    cites="§§ 187 Abs. 1, 188, 193 BGB",
    checked_on=READ_ON,
)
def verfalltag(event: date, months: int, *, place: Place | None = SACHSEN) -> Deadline:
    """The last day of a stage: the claim must have reached the employer (first stage) or the court (second) by then.

    The event is the due day; for the second stage the refusal, or the end of the time for an answer.
    """
    return frist_ab_ereignis(event, months, Unit.MONTHS, shift=place)


@law(
    "L-MiLoG-3",
    title=_("Mindestlohn verfällt nicht"),
    cites="§ 3 S. 1 MiLoG",
    checked_on=READ_ON,
)
def mindestlohn_verfaellt() -> Finding:
    """No clause lets the statutory minimum wage lapse; only limitation after three years ends it."""
    why = say(_("Der gesetzliche Mindestlohn verfällt durch keine Klausel (§ 3 MiLoG)."))
    return Finding(Verdict.NO, why, word="not_barred")


class Branche(StrEnum):
    """Sectors whose ordinance has a preclusion period of its own."""

    GEBAEUDEREINIGUNG = "gebaeudereinigung"
    MALER = "maler"
    GERUESTBAU = "geruestbau"
    PFLEGE = "pflege"
    BAUGEWERBE = "baugewerbe"


@dataclass(frozen=True, slots=True)
class Branchenverfall:
    """The end of a sector's preclusion period and what must have happened by then."""

    form: Form
    deadline: Deadline


@law(
    "L-AEntG-9",
    title=_("Ausschlussfrist für den Branchenmindestlohn"),
    cites="§ 9 S. 3 AEntG; § 4 GebäudeArbbV; § 4 MalerArbbV; § 4 GerüstbArbbV; § 5 PflegeArbbV; § 14 BRTV Bau",
    checked_on=READ_ON,
    confidence=2,
)
def branchenverfall(
    sector: Branche, due: date, *, worked: date | None = None, place: Place | None = SACHSEN
) -> Branchenverfall:
    """Six months by suit for building cleaning, twelve for painters and scaffolders (suit) and care (text form).

    The ordinance of the day of work counts; without it, the month before the due day (care: the same month). Raises
    NoValue where no ordinance holds: then only the statutory wage and limitation remain.
    """
    same_month = sector in (Branche.PFLEGE, Branche.BAUGEWERBE)
    day = worked or (due if same_month else due.replace(day=1) - timedelta(days=1))
    value = parameter(f"labour.ausschlussfrist_{sector.value}").on(day)
    return Branchenverfall(Form(value["form"]), verfalltag(due, value["monate"], place=place))


@law(
    "L-Ausschlussfrist-vorsicht",
    title=_("Kürzeste denkbare Ausschlussfrist"),
    cites="§ 307 Abs. 1 BGB; § 14 BRTV Bau",
    checked_on=READ_ON,
    evidence="K",
    confidence=2,
)
def vorsichtsfrist(
    due: date, *, clause_months: int | None = None, construction: bool = False, place: Place | None = SACHSEN
) -> Deadline:
    """The deadline to warn of when nothing is certain: the clause's own, two months in construction, else three."""
    if clause_months is not None and clause_months < 1:
        raise BadFact(say(_("Eine Ausschlussfrist hat mindestens einen Monat.")))
    months = int(parameter("labour.ausschlussfrist_kuerzeste").on(due)) if clause_months is None else clause_months
    if construction:
        months = min(months, int(parameter("labour.ausschlussfrist_baugewerbe").on(due)["monate"]))
    return verfalltag(due, months, place=place)
