"""What §§ 25a, 25b and 104c AufenthG share: times of stay, deception, identity after the Chancen-Aufenthaltsrecht."""

from datetime import date
from typing import Final

from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.outcome import Outcome
from lotse.rules.residence.perspectives.papiere import is_104c
from lotse.rules.residence.requirements import discretionary, met, not_yet, refused, stated, unclear
from lotse.rules.residence.waiting import despite_gaps, stayed, waited_without_60b

READ_ON: Final = date(2026, 11, 21)
_LAPSED: Final = say(
    _(
        "Die Sonderregeln für frühere Inhaber des Chancen-Aufenthaltsrechts sind am 1.7.2027 ausgelaufen. "
        "Holen Sie sich Rat."
    )
)


@law(
    "R-25-ZEITEN",
    title=_("Anrechnung von Aufenthaltszeiten"),
    cites="§ 25a Abs. 5, 6; § 25b Abs. 7, 8; § 60b Abs. 5 S. 1 AufenthG",
    checked_on=READ_ON,
)
def aufenthaltszeit(case: Case, months: int) -> Outcome:
    """Months of uninterrupted stay; time under § 60b counts only for holders of § 104c and until 30 June 2027."""
    what = say(_("Nötig sind {months} Monate ununterbrochener Aufenthalt."), months=months)
    if is_104c(case):
        if not parameter("residence.sonderzeiten_104c").on(case.day):
            return unclear(_LAPSED)
        return stayed(case, months, what=what)
    start = case["stay_since"]
    if start is None:
        return not_yet(what)
    return despite_gaps(case, waited_without_60b(case, start, months, what=what), what=what)


@law(
    "R-25-TAEUSCHUNG",
    title=_("Keine gegenwärtige Täuschung"),
    cites="§ 25a Abs. 1 S. 3; § 25b Abs. 2 Nr. 1 AufenthG",
    checked_on=READ_ON,
)
def keine_taeuschung(case: Case) -> Outcome:
    """Own false data, deception or refused cooperation that stops removal today; what was cleared up does no harm."""
    cure = say(_("Berichtigen Sie die Angaben und wirken Sie mit; danach ist der Weg wieder offen."))
    if is_104c(case):
        if stated(case, "deception_now"):
            return refused(say(_("Eine fortdauernde Täuschung schließt die Erteilung aus.")), cure)
        return met(say(_("Es darf keine fortdauernde Täuschung über Identität oder Staatsangehörigkeit geben.")))
    if case["deception_now"]:
        return refused(say(_("Die Abschiebung scheitert gerade an falschen Angaben oder Täuschung.")), cure)
    if stated(case, "cooperates") is False:
        return refused(say(_("Die Abschiebung scheitert gerade an fehlender Mitwirkung.")), cure)
    return met()


@law(
    "R-25-IDENTITAET",
    title=_("Identität beim Wechsel aus dem Chancen-Aufenthaltsrecht"),
    cites="§ 5 Abs. 1 Nr. 1a; § 25a Abs. 6; § 25b Abs. 8 AufenthG",
    checked_on=READ_ON,
    confidence=2,
)
def identitaet_nach_104c(case: Case) -> Outcome:
    """From § 104c the identity must be clarified, or all reasonable steps lead to discretion; else as a rule."""
    usual = say(_("In der Regel müssen Identität und Passpflicht geklärt sein; Ausnahmen entscheidet die Behörde."))
    if not is_104c(case):
        return met(usual)
    if case["identity"] in ("clarified", "clarified_in_time", "clarified_late"):
        return met()
    if (not case.is_known("identity_steps") and stated(case, "identity_steps_since")) or case["identity_steps"]:
        return discretionary(
            say(
                _(
                    "Die Identität ist nicht geklärt. "
                    "Wer alles Zumutbare unternommen hat, kann die Erlaubnis trotzdem erhalten."
                )
            )
        )
    return not_yet(
        say(_("Die Identität ist nicht geklärt.")),
        say(_("Unternehmen Sie alle zumutbaren Schritte, und heben Sie Nachweise auf.")),
    )
