"""§ 25b AufenthG: stay for lasting integration, with the old and the new years, and after § 60d."""

from datetime import date
from typing import Final

from lotse.rules.engine.answer import Grade
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.outcome import Outcome, Rank
from lotse.rules.residence.perspectives.bleiberecht import aufenthaltszeit, identitaet_nach_104c, keine_taeuschung
from lotse.rules.residence.perspectives.papiere import geduldet_oder_104c
from lotse.rules.residence.perspectives.sprache import deutsch_a2
from lotse.rules.residence.perspectives.straftaten import kein_ausweisungsinteresse
from lotse.rules.residence.register import name_question, question
from lotse.rules.residence.requirements import Way, best, lifted, met, not_yet, refused, stated, weigh
from lotse.rules.residence.waiting import waited

READ_ON: Final = date(2026, 11, 21)

name_question("para_25b", title=_("Aufenthaltserlaubnis bei nachhaltiger Integration (§ 25b AufenthG)"))


@law("R-25b-AUFENTHALT", title=_("Jahre des Aufenthalts"), cites="§ 25b Abs. 1 S. 2 Nr. 1 AufenthG", checked_on=READ_ON)
def aufenthalt_integration(case: Case) -> Outcome:
    """Six years, four with a minor unmarried child in the household (until 30 December 2022: eight and six)."""
    name = "integration_aufenthalt_kind" if case["minor_child_household"] else "integration_aufenthalt"
    return aufenthaltszeit(case, parameter(f"residence.{name}").on(case.day))


@law(
    "R-25b-UNTERHALT",
    title=_("Überwiegend gesicherter Lebensunterhalt"),
    cites="§ 25b Abs. 1 S. 2 Nr. 3, S. 3, Abs. 3 AufenthG",
    checked_on=READ_ON,
)
def unterhalt_integration(case: Case) -> Outcome:
    """Mainly by own work, or a good prognosis from school, training and work so far."""
    livelihood = case["livelihood"]
    if livelihood in ("no", "only_with_BAB"):
        no = not_yet(
            say(
                _("Der Lebensunterhalt muss überwiegend durch Arbeit gesichert sein oder künftig gesichert erscheinen.")
            ),
            say(
                _(
                    "Bei Ausbildung, kleinen Kindern, Pflege, Krankheit oder Alter gelten Ausnahmen. "
                    "Lassen Sie es prüfen."
                )
            ),
        )
        return lifted(no, by=stated(case, "prognosis") == "positive")
    return met()


@law(
    "R-25b-GRUNDKENNTNISSE",
    title=_("Bekenntnis, Grundkenntnisse, Schulbesuch der Kinder"),
    cites="§ 25b Abs. 1 S. 2 Nr. 2, 5 AufenthG",
    checked_on=READ_ON,
)
def bekenntnis(case: Case) -> Outcome:
    """Loyalty to the free democratic order, basics of law and society, school attendance of the children."""
    if stated(case, "loyalty") is False:
        return refused(say(_("Nötig ist das Bekenntnis zur freiheitlichen demokratischen Grundordnung.")))
    if stated(case, "children_school") is False:
        return refused(say(_("Schulpflichtige Kinder müssen zur Schule gehen; das ist nachzuweisen.")))
    return met(
        say(_("Nötig sind das Bekenntnis zur Grundordnung und Grundkenntnisse der Rechts- und Gesellschaftsordnung.")),
        say(_("Schulpflichtige Kinder müssen zur Schule gehen.")),
    )


@law("R-25b-6", title=_("Dreißig Monate Beschäftigungsduldung"), cites="§ 25b Abs. 6 AufenthG", checked_on=READ_ON)
def nach_beschaeftigungsduldung(case: Case) -> Outcome:
    """After thirty months under § 60d whose conditions still hold, neither years nor livelihood are looked at again."""
    months = parameter("residence.integration_nach_60d").on(case.day)
    what = say(_("Nötig sind {months} Monate Beschäftigungsduldung."), months=months)
    start = case["duldung_60d_since"]
    if start is None:
        return not_yet(what)
    if not case["conditions_60d_still_met"]:
        return refused(say(_("Die Bedingungen der Beschäftigungsduldung müssen weiter erfüllt sein.")))
    return waited(start, months, on=case.day, what=what)


_COMMON: Final = (geduldet_oder_104c, keine_taeuschung, deutsch_a2, kein_ausweisungsinteresse)


@question("para_25b", rank=Rank.ERLAUBNIS)
@law(
    "R-25b",
    title=_("Aufenthalt bei nachhaltiger Integration"),
    cites="§ 25b Abs. 1, 2, 6–8 AufenthG",
    checked_on=READ_ON,
)
def nachhaltige_integration(case: Case) -> Outcome:
    """The permit should be given after the years of Abs. 1 or after thirty months of § 60d (Abs. 6)."""
    general = Way(
        Grade.SOLL,
        say(_("Nach diesen Angaben soll die Aufenthaltserlaubnis erteilt werden.")),
        (*_COMMON, aufenthalt_integration, unterhalt_integration, bekenntnis, identitaet_nach_104c),
    )
    if case["status"] != "DULDUNG" or case["duldung_kind"] != "60d":
        return weigh(case, general)
    after_60d = Way(
        Grade.SOLL,
        general.because,
        (*_COMMON, nach_beschaeftigungsduldung),
        conditions=(say(_("War ein Integrationskurs möglich, wird Deutsch A2 auch schriftlich verlangt.")),),
    )
    special = weigh(case, after_60d)
    ordinary = weigh(case, general)
    # Who holds § 60d is not asked for the facts of the general way; where they are known, the better way counts.
    return special if ordinary.grade is Grade.UNKLAR else best(special, ordinary)
