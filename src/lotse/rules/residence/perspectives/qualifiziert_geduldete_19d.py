"""§ 19d Abs. 1 AufenthG: a work permit for tolerated people with a qualification."""

from datetime import date
from typing import Final

from lotse.rules.engine.answer import Ba, Grade
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.outcome import Outcome, Rank
from lotse.rules.residence.perspectives.ausbildungsduldung_60c import wohnraum
from lotse.rules.residence.perspectives.papiere import geduldet
from lotse.rules.residence.perspectives.sprache import deutsch_b1
from lotse.rules.residence.perspectives.straftaten import keine_ausweisung, verurteilungen
from lotse.rules.residence.register import name_question, question
from lotse.rules.residence.requirements import Way, met, not_yet, refused, stated, weigh
from lotse.rules.residence.waiting import waited

READ_ON: Final = date(2026, 11, 21)

name_question("para_19d", title=_("Aufenthaltserlaubnis für qualifizierte Geduldete (§ 19d Abs. 1 AufenthG)"))


@law(
    "R-19d-QUALIFIKATION",
    title=_("Qualifikation und passende Arbeit"),
    cites="§ 19d Abs. 1 Nr. 1 AufenthG",
    checked_on=READ_ON,
)
def qualifikation(case: Case) -> Outcome:
    """German training or degree; comparable foreign degree with two years' fitting work; three years' skilled work."""
    if stated(case, "german_training") or stated(case, "degree") == "german":
        return _fitting_offer(case)
    start = case["skilled_job_since"]
    if stated(case, "degree") in ("recognised", "comparable"):
        months = parameter("residence.qualifiziert_studium").on(case.day)
        what = say(_("Nötig sind {months} Monate Arbeit, die zum Hochschulabschluss passt."), months=months)
        return not_yet(what) if start is None else waited(start, months, on=case.day, what=what)
    months = parameter("residence.qualifiziert_fachkraft").on(case.day)
    what = say(_("Nötig sind {months} Monate qualifizierte Arbeit."), months=months)
    if start is None:
        return not_yet(what)
    if not case["livelihood_last_year"]:
        return not_yet(say(_("Im letzten Jahr muss der Lebensunterhalt gesichert gewesen sein.")))
    return waited(start, months, on=case.day, what=what)


def _fitting_offer(case: Case) -> Outcome:
    if stated(case, "job_offer") in ("none", "no", "unqualified"):
        return not_yet(say(_("Nötig ist eine Arbeit, die zum Abschluss passt.")))
    return met(say(_("Die Arbeit muss zum Abschluss passen.")))


@law(
    "R-19d-TAEUSCHUNG",
    title=_("Keine Täuschung und kein Hinauszögern"),
    cites="§ 19d Abs. 1 Nr. 4, 5 AufenthG",
    checked_on=READ_ON,
)
def keine_verzoegerung(case: Case) -> Outcome:
    """No intentional deception about matters of residence law, no delaying or hindering of measures."""
    if case["deception_now"] or not case["cooperates"]:
        return refused(
            say(_("Täuschung oder das Hinauszögern behördlicher Maßnahmen schließt diese Erlaubnis aus.")),
            say(_("Berichtigen Sie die Angaben und wirken Sie mit. Lassen Sie sich danach beraten.")),
        )
    return met()


@question("para_19d", rank=Rank.ERLAUBNIS)
@law("R-19d", title=_("Qualifizierte Geduldete"), cites="§ 19d Abs. 1 AufenthG", checked_on=READ_ON)
def qualifizierte_geduldete(case: Case) -> Outcome:
    """Should be given since 1 March 2024 (before: may), with consent of the BA."""
    is_soll = parameter("residence.qualifiziert_geduldete_soll").on(case.day)
    soll = say(_("Nach diesen Angaben soll die Aufenthaltserlaubnis erteilt werden."))
    kann = say(_("Nach diesen Angaben kann die Aufenthaltserlaubnis erteilt werden."))
    way = Way(
        Grade.SOLL if is_soll else Grade.KANN,
        soll if is_soll else kann,
        (geduldet, qualifikation, deutsch_b1, wohnraum, keine_verzoegerung, verurteilungen, keine_ausweisung),
        ba=Ba.ZUSTIMMUNG,
    )
    return weigh(case, way)
