"""Written terms: which of the fifteen items of § 2 NachwG are there, what is due when, and in which form."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from lotse.rules.dates.monate import READ_ON, same_day
from lotse.rules.engine.book import law
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import Sentence, say
from lotse.rules.engine.words import mark as _
from lotse.rules.labour.finding import Finding, Verdict
from lotse.rules.labour.worktime_account import branchen_mit_aufzeichnung


class Angabe(StrEnum):
    """The items of § 2 Abs. 1 S. 2 NachwG, in its order."""

    PARTEIEN = "1"
    BEGINN = "2"
    BEFRISTUNG = "3"
    ORT = "4"
    TAETIGKEIT = "5"
    PROBEZEIT = "6"
    ENTGELT = "7"
    ARBEITSZEIT = "8"
    ABRUF = "9"
    UEBERSTUNDEN = "10"
    URLAUB = "11"
    FORTBILDUNG = "12"
    ALTERSVERSORGUNG = "13"
    KUENDIGUNG = "14"
    TARIFVERTRAEGE = "15"

    @property
    def heading(self) -> Sentence:
        """The item in a few words."""
        return say(_TITLES[self])


_TITLES = {
    Angabe.PARTEIEN: _("Name und Anschrift beider Seiten"),
    Angabe.BEGINN: _("Beginn"),
    Angabe.BEFRISTUNG: _("Ende oder Dauer der Befristung"),
    Angabe.ORT: _("Arbeitsort"),
    Angabe.TAETIGKEIT: _("Beschreibung der Tätigkeit"),
    Angabe.PROBEZEIT: _("Dauer der Probezeit"),
    Angabe.ENTGELT: _("Entgelt mit allen Teilen, Fälligkeit und Zahlungsweg"),
    Angabe.ARBEITSZEIT: _("Arbeitszeit, Pausen, Ruhezeiten, Schichten"),
    Angabe.ABRUF: _("Bedingungen der Arbeit auf Abruf"),
    Angabe.UEBERSTUNDEN: _("Überstunden"),
    Angabe.URLAUB: _("Urlaub"),
    Angabe.FORTBILDUNG: _("Anspruch auf Fortbildung"),
    Angabe.ALTERSVERSORGUNG: _("Träger der betrieblichen Altersversorgung"),
    Angabe.KUENDIGUNG: _("Kündigung: Schriftform, Fristen, drei Wochen für die Klage"),
    Angabe.TARIFVERTRAEGE: _("Hinweis auf Tarifverträge und Betriebsvereinbarungen"),
}
_FIRST_DAY = frozenset({Angabe.PARTEIEN, Angabe.ENTGELT, Angabe.ARBEITSZEIT})
_SEVENTH_DAY = frozenset(
    {
        Angabe.BEGINN,
        Angabe.BEFRISTUNG,
        Angabe.ORT,
        Angabe.TAETIGKEIT,
        Angabe.PROBEZEIT,
        Angabe.ABRUF,
        Angabe.UEBERSTUNDEN,
    }
)


@dataclass(frozen=True, slots=True)
class Nachweisfristen:
    """By when the items must be handed over."""

    first_day: date
    seventh_day: date
    month: date

    def due(self, item: Angabe) -> date:
        """The last day for an item."""
        if item in _FIRST_DAY:
            return self.first_day
        return self.seventh_day if item in _SEVENTH_DAY else self.month


@law(
    "L-NachwG-2-fristen",
    title=_("Fristen für den Nachweis der Arbeitsbedingungen"),
    cites="§ 2 Abs. 1 S. 4 NachwG; § 188 Abs. 3 BGB",
    checked_on=READ_ON,
    confidence=2,
)
def nachweisfristen(start: date) -> Nachweisfristen:
    """Parties, pay and hours on the first day; most of the rest seven days after it; the remainder within a month.

    No shift for weekends: the employer may hand it over earlier. Counted from the agreed start.
    """
    lengths = parameter("labour.nachweis_fristen").on(start)
    return Nachweisfristen(start, start + timedelta(days=lengths["tage"]), same_day(start, lengths["monate"]))


class Nachweisform(StrEnum):
    """In which form the terms were handed over."""

    PAPIER = "paper"
    TEXT = "text"
    MUENDLICH = "oral"


@law(
    "L-NachwG-2-form",
    title=_("Form des Nachweises"),
    cites="§ 2 Abs. 1 S. 1–3 NachwG; § 2a Abs. 1 SchwarzArbG",
    checked_on=READ_ON,
)
def nachweisform_genuegt(form: Nachweisform, branch: str, day: date, *, receipt_requested: bool | None) -> Finding:
    """Text form (an e-mail) since 2025 if it can be stored and printed and the employer asks for a receipt.

    Not in the sectors of § 2a SchwarzArbG: there paper with a signature. On demand paper has to follow anyway.
    """
    if form is Nachweisform.PAPIER:
        return Finding(Verdict.YES, say(_("Auf Papier mit Unterschrift genügt immer (§ 2 Abs. 1 NachwG).")))
    if form is Nachweisform.MUENDLICH:
        return Finding(Verdict.NO, say(_("Worte genügen nicht (§ 2 Abs. 1 NachwG).")), word="oral")
    if not parameter("labour.nachweis_textform").on(day):
        return Finding(Verdict.NO, say(_("Vor 2025 musste der Nachweis auf Papier stehen.")), word="before_2025")
    if branch in branchen_mit_aufzeichnung(day):
        why = say(_("In dieser Branche muss der Nachweis auf Papier stehen (§ 2a SchwarzArbG)."))
        return Finding(Verdict.NO, why, word="branch_needs_paper")
    if receipt_requested is None:
        ask = say(_("Hat der Arbeitgeber um eine Bestätigung des Empfangs gebeten?"))
        return Finding(Verdict.ASK, say(_("Textform genügt nur mit dieser Bitte (§ 2 Abs. 1 NachwG).")), ask=(ask,))
    if not receipt_requested:
        return Finding(Verdict.NO, say(_("Es fehlt die Bitte um Empfangsbestätigung.")), word="receipt_not_requested")
    return Finding(Verdict.YES, say(_("Eine E-Mail mit Empfangsbestätigung genügt seit 2025 (§ 2 Abs. 1 NachwG).")))


@dataclass(frozen=True, slots=True)
class Vertragsart:
    """What decides which items are needed at all."""

    fixed_term: bool = False
    probation: bool = False
    on_call: bool = False


@dataclass(frozen=True, slots=True)
class Fehlend:
    """An item that is not there, and since when it is overdue."""

    item: Angabe
    due: date


@law("L-NachwG-2", title=_("Fehlende Angaben im Arbeitsvertrag"), cites="§ 2 Abs. 1 NachwG", checked_on=READ_ON)
def fehlende_angaben(
    start: date, present: Mapping[Angabe, bool | None], kind: Vertragsart | None = None
) -> tuple[tuple[Fehlend, ...], tuple[Angabe, ...]]:
    """What is missing with its due day, and what nobody has looked at yet. The contract holds without paper too.

    Items that the contract does not need (no probation agreed, no fixed term) are left out.
    """
    kind = kind or Vertragsart()
    due = nachweisfristen(start)
    needless = {
        each
        for each, needed in (
            (Angabe.BEFRISTUNG, kind.fixed_term),
            (Angabe.PROBEZEIT, kind.probation),
            (Angabe.ABRUF, kind.on_call),
        )
        if not needed
    }
    asked = [each for each in Angabe if each not in needless]
    missing = tuple(Fehlend(each, due.due(each)) for each in asked if present.get(each) is False)
    return missing, tuple(each for each in asked if present.get(each) is None)


class Falle(StrEnum):
    """Further traps in contracts."""

    PROBEZEIT = "probation_over_six_months"
    AUSSCHLUSS = "preclusion"
    VERTRAGSSTRAFE = "penalty"
    UNTERKUNFT = "accommodation"
    VERMITTLUNGSKOSTEN = "recruitment_costs"
    WAEHRUNG = "other_currency"
    BEFRISTUNG = "fixed_term_form"
    KLAGEFRIST = "no_hint_on_suit"


@law(
    "L-Vertragsfallen",
    title=_("Fallen im Arbeitsvertrag"),
    cites="§§ 307, 309, 622 BGB; § 107 GewO; § 14 TzBfG; § 2 Abs. 1 NachwG",
    checked_on=READ_ON,
    evidence="K",
    confidence=2,
)
def vertragsfalle(trap: Falle) -> Sentence:
    """What to say about a trap that somebody found in a contract."""
    return say(_TRAPS[trap])


_TRAPS = {
    Falle.PROBEZEIT: _("Nach sechs Monaten gilt die kurze Kündigungsfrist nicht mehr (§ 622 Abs. 3 BGB)."),
    Falle.AUSSCHLUSS: _(
        "Ansprüche können nach wenigen Monaten verfallen. Prüfen Sie die Klausel und handeln Sie früh."
    ),
    Falle.VERTRAGSSTRAFE: _("Eine Vertragsstrafe ist oft unwirksam. Zahlen Sie nichts, bevor jemand sie geprüft hat."),
    Falle.UNTERKUNFT: _(
        "Die Wohnung hängt an der Arbeit: Der Abzug hat Grenzen (§ 107 GewO), und räumen lassen darf nur ein Gericht."
    ),
    Falle.VERMITTLUNGSKOSTEN: _("Kosten für Vermittlung oder Anwerbung dürfen meist nicht vom Lohn abgezogen werden."),
    Falle.WAEHRUNG: _("Der Lohn ist in Euro zu zahlen (§ 107 Abs. 1 GewO)."),
    Falle.BEFRISTUNG: _("Ohne Unterschriften auf Papier vor dem ersten Tag ist der Vertrag unbefristet (§ 14 TzBfG)."),
    Falle.KLAGEFRIST: _("Fehlt der Hinweis auf die drei Wochen, läuft die Frist trotzdem (§ 2 Abs. 1 NachwG)."),
}
