"""§ 16g AufenthG: a residence permit for training instead of the toleration of § 60c, since 1 March 2024."""

from dataclasses import replace
from datetime import date
from typing import Final

from lotse.rules.engine.answer import Ba, Grade
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.outcome import Outcome, Rank
from lotse.rules.residence.perspectives.ausbildungsduldung_60c import VORAUSSETZUNGEN, ausbildungsduldung
from lotse.rules.residence.register import name_question, question
from lotse.rules.residence.requirements import Way, found, met, not_yet, refused, weigh

READ_ON: Final = date(2026, 11, 21)
_BAB: Final = say(_("Berufsausbildungsbeihilfe (BAB) schadet nicht."))

name_question("para_16g", title=_("Aufenthaltserlaubnis zur Ausbildung (§ 16g AufenthG)"))
name_question("para_16g8", title=_("Aufenthaltserlaubnis nach der Ausbildung (§ 16g Abs. 8 AufenthG)"))


@law("R-16g-INKRAFT", title=_("§ 16g gilt"), cites="§ 16g AufenthG", checked_on=READ_ON)
def in_kraft(case: Case) -> Outcome:
    """The paragraph exists since 1 March 2024; before there was only § 60c."""
    if parameter("residence.ausbildungserlaubnis_16g").on(case.day):
        return met()
    return refused(say(_("Die Aufenthaltserlaubnis nach § 16g gibt es erst seit dem 1.3.2024.")))


@law(
    "R-16g-UNTERHALT",
    title=_("Gesicherter Lebensunterhalt während der Ausbildung"),
    cites="§ 5 Abs. 1 Nr. 1; § 16g Abs. 10 S. 3 AufenthG",
    checked_on=READ_ON,
)
def lebensunterhalt(case: Case) -> Outcome:
    """The need on the level of BAföG must be covered; training aid under SGB III does no harm."""
    livelihood = case["livelihood"]
    if livelihood in ("secured", "yes", "only_with_BAB"):
        return met(_BAB)
    if livelihood == "no":
        return refused(say(_("Der Lebensunterhalt ist nicht gesichert.")), _BAB)
    return Outcome(
        Grade.UNKLAR,
        (say(_("Ob der Unterhalt reicht, hängt vom Bedarf nach dem BAföG ab. Lassen Sie es ausrechnen.")),),
        conditions=(_BAB,),
        missing=("livelihood",),
    )


@law("R-16g-PASS", title=_("Erfüllte Passpflicht"), cites="§ 5 Abs. 1 Nr. 4 AufenthG", checked_on=READ_ON)
def passpflicht(case: Case) -> Outcome:
    """A valid and recognised passport; § 60c does not ask for it."""
    if case["passport"]:
        return met()
    return refused(
        say(_("Für die Aufenthaltserlaubnis fehlt ein gültiger Pass.")),
        say(_("Besorgen Sie einen Pass; die Ausbildungsduldung bleibt daneben möglich.")),
    )


@question("para_16g", rank=Rank.ERLAUBNIS)
@law("R-16g", title=_("Aufenthaltserlaubnis zur Ausbildung"), cites="§ 16g Abs. 1–3a, 10 AufenthG", checked_on=READ_ON)
def ausbildungserlaubnis(case: Case) -> Outcome:
    """A claim on the terms of § 60c plus livelihood and passport; where those fail, § 60c may remain (`alt`)."""
    way = Way(
        Grade.ANSPRUCH,
        say(_("Nach diesen Angaben haben Sie Anspruch auf eine Aufenthaltserlaubnis für die Ausbildung.")),
        (in_kraft, *VORAUSSETZUNGEN, lebensunterhalt, passpflicht),
        conditions=(say(_("Daneben dürfen Sie bis zu 20 Stunden in der Woche arbeiten.")),),
        warnings=(
            say(
                _(
                    "Bei einer schulischen Ausbildung fällt mit § 16g meist das BAföG weg (§ 8 Abs. 2 BAföG). "
                    "Lassen Sie vorher rechnen, ob die Duldung günstiger ist."
                )
            ),
        ),
    )
    result = weigh(case, way)
    if result.grade is not Grade.NEIN:
        return result
    other = found(ausbildungsduldung, case).grade
    return replace(result, notes={**result.notes, "alt": f"para_60c:{other}"}) if other.is_yes else result


@law("R-16g-8-TITEL", title=_("Bestandene Ausbildung mit § 16g"), cites="§ 16g Abs. 8 AufenthG", checked_on=READ_ON)
def bestanden_mit_16g(case: Case) -> Outcome:
    """The training for which the title was given is passed, and a job fits."""
    if case["status"] != "AE" or case["ae_par"] != "16g":
        return refused(say(_("Das setzt eine Aufenthaltserlaubnis nach § 16g voraus.")))
    if "training_passed" not in {each.kind for each in case["event"]}:
        return not_yet(say(_("Die Ausbildung muss bestanden sein.")))
    if case["job_offer"] != "fits":
        return not_yet(say(_("Nötig ist eine Arbeit, die zum erlernten Beruf passt.")))
    return met()


@question("para_16g8", rank=Rank.ERLAUBNIS)
@law("R-16g-8", title=_("Aufenthaltserlaubnis nach der Ausbildung"), cites="§ 16g Abs. 8 AufenthG", checked_on=READ_ON)
def erlaubnis_nach_ausbildung(case: Case) -> Outcome:
    """Two years for work that fits, with consent of the BA; after them any employment."""
    months = parameter("residence.nach_16g_erlaubnis").on(case.day)
    way = Way(
        Grade.ANSPRUCH,
        say(_("Sie haben Anspruch auf eine Aufenthaltserlaubnis für {months} Monate."), months=months),
        (bestanden_mit_16g,),
        ba=Ba.ZUSTIMMUNG,
        conditions=(say(_("Wohnraum, Deutsch und straffreies Leben werden wie bei § 19d Abs. 1a geprüft.")),),
        notes={"months": months},
    )
    return weigh(case, way)
