"""§ 104c AufenthG: the Chancen-Aufenthaltsrecht, open for first applications from 31.12.2022 to 30.12.2025."""

from datetime import date
from typing import Final

from lotse.rules.dates.monate import Stand, monatsfrist
from lotse.rules.engine.answer import Grade
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.outcome import Outcome, Rank
from lotse.rules.residence.perspectives.identitaet import antragstag
from lotse.rules.residence.perspectives.straftaten import verurteilungen
from lotse.rules.residence.register import name_question, question
from lotse.rules.residence.requirements import Way, met, refused, stated, unclear, weigh

READ_ON: Final = date(2026, 11, 21)
_OTHER_WAYS: Final = say(_("Prüfen Sie die Wege nach § 25a und § 25b AufenthG."))

name_question("para_104c", title=_("Chancen-Aufenthaltsrecht (§ 104c AufenthG)"))


@law(
    "R-104c-OFFEN",
    title=_("Antrag im offenen Zeitraum"),
    cites="§ 104c AufenthG",
    checked_on=READ_ON,
    evidence="F2",
    confidence=2,
    open_points=("O-10",),
)
def antrag_im_zeitraum(case: Case) -> Outcome:
    """First applications until 30 December 2025; what was filed then and is still undecided is open (O-10)."""
    window = parameter("residence.chancenaufenthalt_offen")
    if window.on(case.day):
        return met()
    if window.on(antragstag(case)) and case["decision"] == "pending":
        return Outcome(
            Grade.UNKLAR,
            (
                say(
                    _(
                        "Für rechtzeitige, aber unentschiedene Anträge kennen wir keine Übergangsregel. "
                        "Holen Sie sich Rat."
                    )
                ),
            ),
            open_points=("O-10",),
        )
    return refused(say(_("Erste Anträge waren nur vom 31.12.2022 bis zum 30.12.2025 möglich.")), _OTHER_WAYS)


@law("R-104c-PAPIER", title=_("Geduldet"), cites="§ 104c Abs. 1 AufenthG", checked_on=READ_ON)
def geduldet_auch_60b(case: Case) -> Outcome:
    """Any toleration, also one under § 60b; who holds § 104c already goes on to §§ 25a or 25b."""
    status = case["status"]
    if status == "DULDUNG":
        return met()
    if status == "AE" and case["ae_par"] == "104c":
        return refused(
            say(_("Das Chancen-Aufenthaltsrecht wird nicht verlängert.")), _OTHER_WAYS, alt=("para_25a", "para_25b")
        )
    return refused(say(_("Das Chancen-Aufenthaltsrecht setzte eine Duldung voraus.")))


@law(
    "R-104c-STICHTAG",
    title=_("Fünf Jahre Aufenthalt am 31. Oktober 2022"),
    cites="§ 104c Abs. 1 AufenthG",
    checked_on=READ_ON,
)
def fuenf_jahre_am_stichtag(case: Case) -> Outcome:
    """Five years of tolerated, permitted or allowed stay on the key day; § 60b time counts, the border day is open."""
    key: date = parameter("residence.chancenaufenthalt_stichtag").on(case.day)
    months = parameter("residence.chancenaufenthalt_jahre").on(case.day)
    what = say(_("Am {day} musste der Aufenthalt seit fünf Jahren ununterbrochen bestehen."), day=key)
    start = case["stay_since"]
    stand = Stand.NOCH_NICHT if start is None else monatsfrist(start, months).stand(key)
    if stand is Stand.NOCH_NICHT:
        return refused(what, _OTHER_WAYS)
    if stand is Stand.GRENZTAG:
        return unclear(say(_("{what} Ihr Aufenthalt begann am Grenztag. Holen Sie sich Rat."), what=what))
    if stated(case, "stay_gaps"):
        return unclear(say(_("{what} Ob die Unterbrechungen schaden, muss geprüft werden."), what=what))
    return met()


@law(
    "R-104c-TAEUSCHUNG",
    title=_("Keine wiederholten falschen Angaben"),
    cites="§ 104c Abs. 1 S. 2 AufenthG",
    checked_on=READ_ON,
)
def keine_falschen_angaben(case: Case) -> Outcome:
    """Repeated intentional false data that stop removal: the permit is normally refused."""
    if case["deception_now"]:
        return Outcome(
            Grade.SOLL_NICHT,
            (
                say(
                    _(
                        "Bei wiederholten falschen Angaben, die die Abschiebung verhindern, "
                        "soll die Erlaubnis versagt werden."
                    )
                ),
            ),
            cures=(say(_("Berichtigen Sie die Angaben.")),),
        )
    return met()


@question("para_104c", rank=Rank.ERLAUBNIS)
@law("R-104c", title=_("Chancen-Aufenthaltsrecht"), cites="§ 104c AufenthG", checked_on=READ_ON, confidence=2)
def chancenaufenthalt(case: Case) -> Outcome:
    """Should be given for eighteen months; since 31 December 2025 closed."""
    way = Way(
        Grade.SOLL,
        say(_("Nach diesen Angaben soll das Chancen-Aufenthaltsrecht erteilt werden.")),
        (antrag_im_zeitraum, geduldet_auch_60b, fuenf_jahre_am_stichtag, verurteilungen, keine_falschen_angaben),
        conditions=(say(_("Nötig ist das Bekenntnis zur freiheitlichen demokratischen Grundordnung.")),),
    )
    return weigh(case, way)
