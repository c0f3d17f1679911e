"""Convictions that close the way to a perspective, and those that do not count."""

from datetime import date
from typing import Final

from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.outcome import Outcome
from lotse.rules.residence.requirements import met, refused, stated, unclear

READ_ON: Final = date(2026, 11, 21)


@law(
    "R-60c-STRAFEN",
    title=_("Verurteilungen wegen vorsätzlicher Straftaten"),
    cites="§ 19d Abs. 1 Nr. 7; § 60c Abs. 2 Nr. 4; § 104c Abs. 1 AufenthG",
    checked_on=READ_ON,
)
def verurteilungen(case: Case) -> Outcome:
    """Fines up to 50 day rates do no harm, up to 90 where only foreigners can commit the offence.

    Source: § 19d Abs. 1 Nr. 7 AufenthG, to which § 60c refers. Unit: day rates in total.
    """
    if is_harmless(case):
        return met()
    return refused(
        say(
            _("Verurteilungen zu zusammen {rates} Tagessätzen sind mehr, als das Gesetz hinnimmt."),
            rates=case["conviction_day_rates"],
        ),
        say(_("Fragen Sie eine Beratungsstelle, wann die Verurteilungen aus dem Register getilgt sind.")),
    )


@law("L-19d-7", title=_("Verurteilungen ohne Gewicht"), cites="§ 19d Abs. 1 Nr. 7 AufenthG", checked_on=READ_ON)
def is_harmless(case: Case) -> bool:
    """Whether the day rates stay within the limits that § 19d Abs. 1 Nr. 7 AufenthG names."""
    rates = case["conviction_day_rates"]
    if rates <= parameter("residence.tagessaetze").on(case.day):
        return True
    if rates > parameter("residence.tagessaetze_nur_auslaender").on(case.day):
        return False
    only_foreigners: bool = case["offence_only_foreigners"]
    return only_foreigners


@law(
    "R-60d-STRAFEN",
    title=_("Keine Verurteilung wegen einer vorsätzlichen Straftat"),
    cites="§ 60d Abs. 1 Nr. 7 AufenthG",
    checked_on=READ_ON,
)
def keine_verurteilung(case: Case) -> Outcome:
    """Any intentional offence closes § 60d; up to 90 day rates are left out where only foreigners can commit it."""
    rates = case["conviction_day_rates"]
    if rates == 0:
        return met()
    if rates <= parameter("residence.tagessaetze_nur_auslaender").on(case.day) and case["offence_only_foreigners"]:
        return met()
    return refused(
        say(_("Eine Verurteilung wegen einer vorsätzlichen Straftat schließt die Beschäftigungsduldung aus.")),
        say(_("Fragen Sie eine Beratungsstelle, wann die Verurteilung aus dem Register getilgt ist.")),
    )


@law(
    "L-AufenthG-5-1-2",
    title=_("Kein Ausweisungsinteresse"),
    cites="§ 5 Abs. 1 Nr. 2 AufenthG",
    checked_on=READ_ON,
    confidence=2,
)
def kein_ausweisungsinteresse(case: Case) -> Outcome:
    """Titles need a record without weight; the law names no number here, so more than the usual limits is unclear."""
    if stated(case, "expulsion"):
        return unclear(
            say(_("Eine Ausweisung sperrt den Aufenthaltstitel (§ 11 AufenthG). Lassen Sie prüfen, wie lange noch."))
        )
    if stated(case, "prison"):
        return unclear(say(_("Wegen einer Freiheitsstrafe muss eine Beratungsstelle prüfen, ob der Weg offen ist.")))
    if stated(case, "conviction_day_rates") is None or is_harmless(case):
        return met(say(_("Es dürfen keine schwereren Verurteilungen vorliegen.")))
    return unclear(say(_("Wegen der Verurteilungen muss eine Beratungsstelle prüfen, ob der Weg offen ist.")))


@law(
    "R-60c-AUSWEISUNG",
    title=_("Keine Ausweisung und keine Nähe zu Extremismus"),
    cites="§ 60c Abs. 2 Nr. 4; § 60d Abs. 1 Nr. 8, 9; § 19d Abs. 1 Nr. 6 AufenthG",
    checked_on=READ_ON,
)
def keine_ausweisung(case: Case) -> Outcome:
    """An expulsion or removal order, or ties to extremist organisations, exclude the tolerations of §§ 60c and 60d."""
    if stated(case, "extremism"):
        return refused(say(_("Verbindungen zu extremistischen oder terroristischen Organisationen schließen das aus.")))
    if case["expulsion"]:
        return refused(say(_("Eine Ausweisungsverfügung oder Abschiebungsanordnung schließt das aus.")))
    return met(say(_("Es darf keine Verbindungen zu extremistischen Organisationen geben.")))
