"""Where somebody has to live or may not leave: § 12a, § 61 AufenthG, §§ 59a, 60 AsylG.

The note `token` answers "does the duty exist?" (JA, NEIN, AUFHEBUNG_ANSPRUCH); the grade says how free the person is.
"""

from datetime import date
from typing import Any, Final

from lotse.rules.dates.monate import Stand, monatsfrist
from lotse.rules.engine.answer import Grade
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import Sentence, say
from lotse.rules.engine.words import mark as _
from lotse.rules.residence.outcome import Outcome, Rank
from lotse.rules.residence.register import name_question, question
from lotse.rules.residence.requirements import stated, unclear

READ_ON: Final = date(2026, 11, 21)
# Titles to which § 12a binds (§ 12a Abs. 1 S. 1 AufenthG).
_BOUND: Final = frozenset({"22", "23.1", "23.2", "23.4", "24", "25.1", "25.2", "25.3"})
_ASK: Final = say(_("Beantragen Sie die Aufhebung bei der Ausländerbehörde, bevor Sie umziehen."))

name_question("wohnsitz_12a", title=_("Wohnsitzregelung nach der Anerkennung (§ 12a AufenthG)"))
name_question("raeumliche_beschraenkung", title=_("Räumliche Beschränkung"))
name_question("wohnsitzauflage", title=_("Wohnsitzauflage mit Duldung oder Gestattung"))


def _duty(because: Sentence, **more: Any) -> Outcome:
    return Outcome(Grade.NEIN_NOCH, (because,), notes={"token": "JA"}, **more)


def _free(because: Sentence, **more: Any) -> Outcome:
    return Outcome(Grade.FREI, (because,), notes={"token": "NEIN"}, **more)


@law(
    "R-12a-GRUND",
    title=_("Gründe für die Aufhebung der Wohnsitzregelung"),
    cites="§ 12a Abs. 1 S. 2, Abs. 5 AufenthG",
    checked_on=READ_ON,
)
def aufhebungsgrund(case: Case) -> bool:
    """Insured work of fifteen hours at the level of need, training or study, or a course that exists only elsewhere."""
    if stated(case, "training") == "running" or stated(case, "activity") in ("dual_training", "school_training"):
        return True
    hours = parameter("residence.wohnsitz_12a_stunden").on(case.day)
    if not case.is_known("insured_hours") or case["insured_hours"] < hours:
        return False
    return bool(case["income"] == "at_least_sgb2_need")


@question("wohnsitz_12a", rank=Rank.ERLAUBNIS)
@law("R-12a", title=_("Wohnsitzregelung"), cites="§ 12a AufenthG", checked_on=READ_ON, confidence=2)
def wohnsitzregelung(case: Case) -> Outcome:
    """Three years in the Land, in Saxony in the district; lifted on application for the reasons of Abs. 5."""
    if case["status"] != "AE" or case["ae_par"] not in _BOUND or stated(case, "residence_rule") == "none":
        return _free(say(_("Für Ihr Papier gilt keine Wohnsitzregelung nach § 12a AufenthG.")))
    months = parameter("residence.wohnsitz_12a_dauer").on(case.day)
    since = case["ae_since"]
    if since is None:
        return unclear(say(_("Es fehlt der Tag, an dem der Titel erteilt wurde.")), "ae_since")
    frist = monatsfrist(since, months)
    if frist.stand(case.day) is Stand.ERFUELLT:
        return _free(say(_("Die Wohnsitzregelung gilt nur {months} Monate und ist vorbei."), months=months))
    if aufhebungsgrund(case):
        because = say(_("Sie haben Anspruch darauf, dass die Wohnsitzregelung aufgehoben wird."))
        return Outcome(Grade.ANSPRUCH, (because,), conditions=(_ASK,), notes={"token": "AUFHEBUNG_ANSPRUCH"})
    because = say(_("Sie müssen in Ihrem Bundesland, in Sachsen meist in Ihrem Landkreis, wohnen bleiben."))
    lift = say(_("Arbeit ab 15 Stunden mit ausreichendem Lohn, Ausbildung, Studium oder ein Kurs heben die Regel auf."))
    return _duty(because, cures=(lift, _ASK), earliest=frist.first_safe_day)


@question("raeumliche_beschraenkung", rank=Rank.ERLAUBNIS)
@law(
    "R-61-1",
    title=_("Räumliche Beschränkung"),
    cites="§ 61 Abs. 1, 1b, 1c AufenthG; §§ 56, 59a AsylG",
    checked_on=READ_ON,
)
def raeumliche_beschraenkung(case: Case) -> Outcome:
    """The first three months of the stay, with Gestattung also as long as the reception centre is a duty."""
    status = case["status"]
    if status not in ("DULDUNG", "GESTATTUNG", "GUEB"):
        return _free(say(_("Mit Ihrem Papier gibt es keine räumliche Beschränkung.")))
    if status == "GESTATTUNG" and case["reception_duty"]:
        return _duty(
            say(_("Solange Sie in der Aufnahmeeinrichtung wohnen müssen, dürfen Sie den Bezirk nicht verlassen."))
        )
    months = parameter("residence.raeumliche_beschraenkung").on(case.day)
    since = case["stay_since"]
    what = say(
        _("In den ersten {months} Monaten dürfen Sie das zugewiesene Gebiet nicht ohne Erlaubnis verlassen."),
        months=months,
    )
    if since is None:
        return _duty(what)
    frist = monatsfrist(since, months)
    stand = frist.stand(case.day)
    if stand is Stand.NOCH_NICHT:
        return _duty(what, earliest=frist.first_safe_day)
    if stand is Stand.GRENZTAG:
        return unclear(say(_("{what} Heute ist der Grenztag."), what=what), earliest=frist.first_safe_day)
    return _wieder_angeordnet(case)


@law("R-61-1c", title=_("Neu angeordnete Beschränkung"), cites="§ 61 Abs. 1c AufenthG; § 59b AsylG", checked_on=READ_ON)
def _wieder_angeordnet(case: Case) -> Outcome:
    """After convictions, with concrete measures or deception the authority may order it anew: read the paper."""
    reasons = (stated(case, "concrete_measures"), stated(case, "conviction_day_rates"), stated(case, "deception_now"))
    if any(reasons) or stated(case, "duldung_kind") == "60b":
        return unclear(
            say(_("Die Behörde kann die Beschränkung neu angeordnet haben. Lesen Sie, was auf Ihrem Papier steht."))
        )
    return _free(
        say(_("Die räumliche Beschränkung ist nach drei Monaten erloschen, wenn nichts anderes auf dem Papier steht."))
    )


@question("wohnsitzauflage", rank=Rank.ERLAUBNIS)
@law("R-61-1d", title=_("Wohnsitzauflage"), cites="§ 61 Abs. 1d AufenthG; § 60 Abs. 1 AsylG", checked_on=READ_ON)
def wohnsitzauflage(case: Case) -> Outcome:
    """Whose livelihood is not secured must live at the place of allocation; visits elsewhere are free."""
    status = case["status"]
    if status not in ("DULDUNG", "GESTATTUNG"):
        return _free(say(_("Mit Ihrem Papier gibt es keine Wohnsitzauflage dieser Art.")))
    if status == "GESTATTUNG" and case["reception_duty"]:
        return _duty(say(_("Sie müssen in der Aufnahmeeinrichtung wohnen.")))
    if case["livelihood"] in ("secured", "yes"):
        return _free(
            say(_("Wer den Lebensunterhalt selbst sichert, darf den Wohnort wählen. Lassen Sie die Auflage streichen."))
        )
    return _duty(
        say(_("Solange der Lebensunterhalt nicht gesichert ist, müssen Sie am zugewiesenen Ort wohnen.")),
        cures=(say(_("Mit Arbeit oder Ausbildung an einem anderen Ort können Sie eine Änderung beantragen.")),),
    )
