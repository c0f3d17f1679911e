"""Who may get student aid under the BAföG by the paper in hand (§ 8 BAföG)."""

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
from lotse.rules.residence.requirements import Way, met, refused, stated, unclear, weigh
from lotse.rules.residence.support.titel import BAFOEG_AT_ONCE, BAFOEG_LATER, UNLIMITED
from lotse.rules.residence.waiting import stayed

READ_ON: Final = date(2026, 11, 21)
_EIGHT_3: Final = say(
    _("Eine Ausnahme gilt, wenn Sie fünf Jahre oder ein Elternteil drei der letzten sechs Jahre hier gearbeitet haben.")
)

name_question("bafoeg", title=_("BAföG für eine schulische Ausbildung oder ein Studium"))
name_question("afbg", title=_("Aufstiegs-BAföG (AFBG)"))


@law("R-BAföG-ART", title=_("Förderfähige Ausbildung"), cites="§ 2 BAföG", checked_on=READ_ON)
def foerderfaehig(case: Case) -> Outcome:
    """Schools and universities; company training has BAB."""
    if stated(case, "activity") == "dual_training":
        return refused(
            say(_("Für eine betriebliche Ausbildung gibt es kein BAföG.")), say(_("Prüfen Sie die BAB.")), alt="bab"
        )
    return met(say(_("Die Schule oder Hochschule muss zu den geförderten gehören; Einkommen der Eltern kann zählen.")))


@law("R-BAföG-8-3", title=_("Anspruch durch Arbeit"), cites="§ 8 Abs. 3 BAföG", checked_on=READ_ON)
def durch_arbeit(case: Case) -> bool:
    """Five years of own work, or three years of a parent's within the last six; only where it is told."""
    return bool(stated(case, "own_work_5y") or stated(case, "parent_worked_3y"))


@law("R-BAföG-STATUS", title=_("Aufenthalt für das BAföG"), cites="§ 8 Abs. 1–3; § 61 BAföG", checked_on=READ_ON)
def status_bafoeg(case: Case) -> Outcome:
    """At once, after fifteen months, or only through work (§ 8 Abs. 3)."""
    if durch_arbeit(case):
        return met()
    status = case["status"]
    if status == "DULDUNG":
        return _nach_15_monaten(case)
    if status in (*UNLIMITED, "FAM_EU", "UK_WA"):
        return met()
    if status in ("EU", "EEA", "CH"):
        return _unionsbuerger(case)
    if status == "AE":
        return _titel(case)
    if status == "FIKTION" and stated(case, "applied_for") == "24":
        return met()
    return _nur_durch_arbeit()


def _nach_15_monaten(case: Case) -> Outcome:
    months = parameter("residence.bafoeg_wartezeit").on(case.day)
    return stayed(case, months, what=say(_("Nötig sind {months} Monate Aufenthalt."), months=months))


@law("R-BAföG-TITEL", title=_("Titel und Wartezeit"), cites="§ 8 Abs. 2 Nr. 1, 2; § 61 BAföG", checked_on=READ_ON)
def _titel(case: Case) -> Outcome:
    """Protection, §§ 22–24, 25a, 25b, 104c at once; §§ 25 Abs. 3, Abs. 4 S. 2, Abs. 5, 31 after fifteen months."""
    title = case["ae_par"]
    if title == "24" or title in BAFOEG_AT_ONCE:
        return met()
    if title in BAFOEG_LATER:
        return _nach_15_monaten(case)
    if title == "16g":
        return refused(
            say(_("Die Aufenthaltserlaubnis nach § 16g steht nicht in der Liste des BAföG.")), _EIGHT_3, exception="8_3"
        )
    return _nur_durch_arbeit()


def _unionsbuerger(case: Case) -> Outcome:
    if stated(case, "worker"):
        return met()
    return unclear(
        say(_("Unionsbürger erhalten BAföG als Beschäftigte, als deren Familie oder mit Daueraufenthaltsrecht.")),
        "worker",
    )


def _nur_durch_arbeit() -> Outcome:
    return refused(
        say(_("Mit diesem Papier gibt es BAföG nur nach eigener Arbeit oder Arbeit der Eltern.")),
        _EIGHT_3,
        exception="8_3",
    )


@question("bafoeg", rank=Rank.ERLAUBNIS)
@law("R-BAföG", title=_("Ausbildungsförderung"), cites="§§ 2, 8 BAföG", checked_on=READ_ON)
def bafoeg(case: Case) -> Outcome:
    """A claim if the need is not covered."""
    way = Way(
        Grade.ANSPRUCH,
        say(_("Nach Ihrem Papier können Sie BAföG erhalten, soweit Ihr Geld nicht reicht.")),
        (status_bafoeg, foerderfaehig),
    )
    return weigh(case, way)


@question("afbg", rank=Rank.ERLAUBNIS)
@law("R-AFBG", title=_("Aufstiegsförderung"), cites="§ 8 AFBG", checked_on=READ_ON, confidence=2)
def aufstiegsfoerderung(case: Case) -> Outcome:
    """The list of papers is like that of the BAföG; tolerated people wait fifteen months."""
    way = Way(Grade.ANSPRUCH, say(_("Nach Ihrem Papier können Sie Aufstiegs-BAföG erhalten.")), (status_bafoeg,))
    return weigh(case, way)
