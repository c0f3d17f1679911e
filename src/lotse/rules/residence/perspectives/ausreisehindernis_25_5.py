"""§ 25 Abs. 5 AufenthG: a permit where leaving is impossible through no fault of one's own."""

from datetime import date
from typing import Final

from lotse.rules.engine.answer import Grade
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.outcome import Outcome, Rank
from lotse.rules.residence.register import name_question, question
from lotse.rules.residence.requirements import Way, discretionary, met, refused, stated, unclear, weigh
from lotse.rules.residence.waiting import waited

READ_ON: Final = date(2026, 11, 21)

name_question("para_25_5", title=_("Aufenthaltserlaubnis bei unmöglicher Ausreise (§ 25 Abs. 5 AufenthG)"))


@law("R-25.5-HINDERNIS", title=_("Ausreise unmöglich"), cites="§ 25 Abs. 5 S. 1 AufenthG", checked_on=READ_ON)
def ausreise_unmoeglich(case: Case) -> Outcome:
    """Bound to leave, but leaving is impossible in law or fact and will remain so for the foreseeable future."""
    if case["status"] not in ("DULDUNG", "GUEB", "NONE"):
        return refused(say(_("Dieser Weg setzt voraus, dass Sie vollziehbar ausreisepflichtig sind.")))
    if case["departure_impossible"]:
        return met(
            say(_("Das Hindernis muss in absehbarer Zeit bestehen bleiben, zum Beispiel Krankheit oder Familie hier."))
        )
    return refused(say(_("Die Ausreise ist nach diesen Angaben möglich.")))


@law(
    "R-25.5-VERSCHULDEN",
    title=_("Ohne Verschulden an der Ausreise gehindert"),
    cites="§ 25 Abs. 5 S. 3, 4 AufenthG",
    checked_on=READ_ON,
)
def ohne_verschulden(case: Case) -> Outcome:
    """False data, deception or refused reasonable acts are fault."""
    if case["deception_now"] or not case["cooperates"]:
        return refused(
            say(_("Wer die Ausreise selbst verhindert, erhält diese Erlaubnis nicht.")),
            say(_("Berichtigen Sie die Angaben und wirken Sie mit; danach ist der Weg wieder offen.")),
        )
    return met()


@law(
    "R-25.5-ASYL",
    title=_("Keine Sperre aus dem Asylverfahren"),
    cites="§ 10 Abs. 3 AufenthG",
    checked_on=READ_ON,
    confidence=2,
)
def keine_sperre(case: Case) -> Outcome:
    """A rejection as manifestly unfounded can bar every title without a claim; that must be looked at."""
    if stated(case, "rejected_ou"):
        return unclear(say(_("Nach einer Ablehnung als offensichtlich unbegründet kann § 10 Abs. 3 AufenthG sperren.")))
    return met()


@law("R-25.5-18", title=_("Achtzehn Monate Aussetzung"), cites="§ 25 Abs. 5 S. 2 AufenthG", checked_on=READ_ON)
def achtzehn_monate(case: Case) -> Outcome:
    """After eighteen months of suspension the permit should be given; before, it is discretion."""
    start = case["duldung_since"]
    months = parameter("residence.ausreisehindernis_soll").on(case.day)
    what = say(_("Nach {months} Monaten Duldung soll die Erlaubnis erteilt werden, vorher kann sie es."), months=months)
    if start is not None and waited(start, months, on=case.day, what=what).grade is Grade.FREI:
        return met()
    return discretionary(what)


@question("para_25_5", rank=Rank.ERLAUBNIS)
@law("R-25.5", title=_("Unmögliche Ausreise"), cites="§ 25 Abs. 5 AufenthG", checked_on=READ_ON)
def unmoegliche_ausreise(case: Case) -> Outcome:
    """May be given, and should after eighteen months, only without fault."""
    way = Way(
        Grade.SOLL,
        say(_("Nach diesen Angaben soll die Aufenthaltserlaubnis erteilt werden.")),
        (ausreise_unmoeglich, ohne_verschulden, keine_sperre, achtzehn_monate),
    )
    return weigh(case, way)
