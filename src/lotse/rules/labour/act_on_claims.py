"""What must be done, and by when, about open wages, discrimination and an insolvent employer."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from lotse.rules.dates.fristen import Deadline
from lotse.rules.dates.gerichte import Court
from lotse.rules.dates.place import SACHSEN, Place
from lotse.rules.engine.book import rule_of
from lotse.rules.engine.parameters import NoValue
from lotse.rules.engine.words import Sentence, say
from lotse.rules.engine.words import mark as _
from lotse.rules.labour.discrimination import agg_geltendmachung, agg_klagefrist, beschwerderecht
from lotse.rules.labour.limitation import letzter_klagetag, verjaehrung
from lotse.rules.labour.preclusion import (
    Branche,
    Form,
    Klausel,
    branchenverfall,
    mindestlohn_verfaellt,
    verfallklausel,
    verfalltag,
    vorsichtsfrist,
)
from lotse.rules.labour.to_do import Aufgabe, Handlungsfrist
from lotse.rules.labour.unemployment import insolvenzgeld_beantragen_bis


@dataclass(frozen=True, slots=True)
class OffenerLohn:
    """Wages that were not paid; `clause` is what the contract says about lapsing, None where nobody has looked."""

    due: date
    clause: Klausel | None = None
    # Somebody looked, and the contract has no such clause and no collective agreement.
    has_no_clause: bool = False
    collective: bool = False
    sector: Branche | None = None
    # The day on which the employer refused in writing what was claimed.
    refused: date | None = None


@dataclass(frozen=True, slots=True)
class Benachteiligung:
    """An act of discrimination, or the day on which a refusal arrived."""

    happened: date
    claimed: date | None = None


def about_wages(wage: OffenerLohn, court: Court | None) -> Iterator[Handlungsfrist]:
    """The shortest plausible preclusion first, even where the clause looks void; limitation always."""
    place = court.place if court else None
    if wage.clause or not wage.has_no_clause:
        yield _claim(wage, place)
    if wage.refused and wage.clause and wage.clause.months:
        yield _second_stage(wage, int(wage.clause.months), court)
    if wage.sector:
        yield from _sector(wage, wage.sector, court)
    end = letzter_klagetag(wage.due, place=place or SACHSEN)
    yield Handlungsfrist(
        Aufgabe.VERJAEHRUNG,
        end.safe_until,
        (
            say(_("Drei Jahre ab dem Ende des Jahres der Fälligkeit: {day} (§§ 195, 199 BGB)."), day=end.expires),
            *end.steps,
        ),
        (say(_("Nur Klage oder Mahnbescheid halten die Verjährung an, ein Brief nicht (§ 204 BGB).")),),
        rule_of(verjaehrung).cites,
        court,
        is_certain=not end.is_open,
        still_possible=(
            say(_("Fordern Sie trotzdem: Verjährung zählt nur, wenn der Arbeitgeber sich darauf beruft (§ 214 BGB).")),
        ),
    )


def _claim(wage: OffenerLohn, place: Place | None) -> Handlungsfrist:
    months = int(wage.clause.months) if wage.clause and wage.clause.months else None
    deadline = vorsichtsfrist(
        wage.due, clause_months=months, construction=wage.sector is Branche.BAUGEWERBE, place=place
    )
    return Handlungsfrist(
        Aufgabe.LOHN_FORDERN,
        deadline.last_day,
        deadline.steps,
        (
            say(
                _(
                    "Fordern Sie den Lohn mit Betrag und Monat, so dass Sie es beweisen können: E-Mail mit Antwort "
                    "oder Brief mit Zeugin. Das Schreiben muss bis zu diesem Tag beim Arbeitgeber sein."
                )
            ),
        ),
        rule_of(vorsichtsfrist).cites,
        is_certain=False,
        warnings=_about_clause(wage),
        still_possible=(
            mindestlohn_verfaellt().because,
            say(_("Viele Klauseln sind unwirksam. Lassen Sie den Wortlaut prüfen, bevor Sie verzichten.")),
        ),
    )


def _about_clause(wage: OffenerLohn) -> tuple[Sentence, ...]:
    if wage.clause is None:
        return (
            say(
                _(
                    "Sehen Sie im Vertrag nach „Ausschlussfrist“ oder „Verfall“ und nach Tarifverträgen. Bis dahin "
                    "gilt der früheste denkbare Tag."
                )
            ),
        )
    found = verfallklausel(wage.clause, collective=wage.collective)
    return (found.because, *found.ask)


def _second_stage(wage: OffenerLohn, months: int, court: Court | None) -> Handlungsfrist:
    deadline = verfalltag(wage.refused or wage.due, months, place=court.place if court else None)
    return _suit(deadline, rule_of(verfalltag).cites, court)


def _sector(wage: OffenerLohn, sector: Branche, court: Court | None) -> Iterator[Handlungsfrist]:
    """The sector's own period for its minimum wage; none where no ordinance holds on that day."""
    if sector is Branche.BAUGEWERBE:
        return
    try:
        found = branchenverfall(sector, wage.due, place=court.place if court else None)
    except NoValue:
        return
    cites = rule_of(branchenverfall).cites
    if found.form is Form.COURT:
        yield _suit(found.deadline, cites, court)
        return
    what = say(_("Fordern Sie den Branchenmindestlohn in Textform, zum Beispiel mit einer E-Mail."))
    yield Handlungsfrist(
        Aufgabe.LOHN_FORDERN,
        found.deadline.last_day,
        found.deadline.steps,
        (what,),
        cites,
        is_certain=False,
        still_possible=(mindestlohn_verfaellt().because,),
    )


def _suit(deadline: Deadline, cites: str, court: Court | None) -> Handlungsfrist:
    return Handlungsfrist(
        Aufgabe.LOHN_EINKLAGEN,
        deadline.last_day,
        deadline.steps,
        (say(_("Bis zu diesem Tag muss die Klage beim Arbeitsgericht sein; die Rechtsantragstelle hilft.")),),
        cites,
        court,
        is_certain=False,
        still_possible=(mindestlohn_verfaellt().because,),
    )


def about_discrimination(event: Benachteiligung, court: Court | None) -> Iterator[Handlungsfrist]:
    """Two months for the written claim, then three for the suit."""
    place = court.place if court else None
    found = agg_geltendmachung(event.happened, place=place).deadline
    yield Handlungsfrist(
        Aufgabe.AGG_FORDERN,
        found.last_day,
        found.steps,
        (
            say(_("Fordern Sie Entschädigung in einem unterschriebenen Brief, der bis zu diesem Tag ankommt.")),
            *beschwerderecht(),
        ),
        rule_of(agg_geltendmachung).cites,
        is_certain=False,
        still_possible=(
            say(_("Geld nach § 15 AGG gibt es jetzt meist nicht mehr. Beschweren können Sie sich immer (§ 13 AGG).")),
        ),
    )
    if event.claimed:
        suit = agg_klagefrist(event.claimed, place=place)
        yield Handlungsfrist(
            Aufgabe.AGG_KLAGE,
            suit.last_day,
            suit.steps,
            (say(_("Bis zu diesem Tag muss die Klage beim Arbeitsgericht sein (§ 61b Abs. 1 ArbGG).")),),
            rule_of(agg_klagefrist).cites,
            court,
            still_possible=(
                say(_("Eine Klage auf Entschädigung ist jetzt verspätet. Beschweren können Sie sich (§ 13 AGG).")),
            ),
        )


def about_insolvency(event: date, place: Place | None) -> Iterator[Handlungsfrist]:
    """Two months from the opening, its refusal, or the end of all business."""
    found = insolvenzgeld_beantragen_bis(event, place=place or SACHSEN)
    yield Handlungsfrist(
        Aufgabe.INSOLVENZGELD,
        found.last_day,
        found.steps,
        (say(_("Stellen Sie den Antrag bei der Agentur für Arbeit, auch ohne alle Belege (§ 324 Abs. 3 SGB III).")),),
        rule_of(insolvenzgeld_beantragen_bis).cites,
        still_possible=(
            say(
                _(
                    "Wer die Frist ohne eigene Schuld versäumt hat, kann den Antrag noch zwei Monate nach dem Ende des "
                    "Hindernisses stellen (§ 324 Abs. 3 S. 2 SGB III)."
                )
            ),
        ),
    )
