"""Work with a Duldung, once no ban stands: § 60a Abs. 5b AufenthG, § 61 Abs. 1 AsylG, § 32 BeschV."""

from dataclasses import replace
from datetime import date
from typing import Final

from lotse.rules.dates.monate import Stand
from lotse.rules.engine.answer import Ba, Grade
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.bans import DULDUNG, anerkannter_schutz
from lotse.rules.residence.consent import (
    aufenthalt_fuer_zustimmung,
    beteiligung_der_ba,
    ist_art_zustimmungsfrei,
    kurzes_pflichtpraktikum,
)
from lotse.rules.residence.employment import BESCHAEFTIGUNG
from lotse.rules.residence.outcome import Outcome, Rank
from lotse.rules.residence.papers import READ_ON
from lotse.rules.residence.permission import erlaubnis_deckt, lifted_by_permission
from lotse.rules.residence.reception import aufnahmepflicht
from lotse.rules.residence.register import question
from lotse.rules.residence.sayings import REPORT, border_day, free, not_yet, open_law, permitted
from lotse.rules.residence.spans import first_safe_day, stand_of

SOLL_SINCE: Final = date(2024, 2, 27)
_TRAINING: Final = frozenset({"dual_training", "assist_training", "school_training"})
_LEGAL_HELP: Final = say(
    _("Gehen Sie zuerst zu einer Rechtsberatung: Ein Antrag macht die Behörde auf Sie aufmerksam.")
)


@law(
    "R-T7-fall",
    title=_("Kürzere Wartezeit mit Pass oder zur Ausbildung"),
    cites="§ 61 Abs. 1 S. 7 AsylG; § 60c Abs. 1 S. 1 Nr. 2 AufenthG",
    checked_on=READ_ON,
)
def kuerzere_wartezeit(case: Case) -> bool:
    """Since 12 June 2026: a valid recognised passport, or a training that could carry an Ausbildungsduldung."""
    if not parameter("residence.duldung_aufnahme_kurz").has_value_on(case.day):
        return False
    if case["passport"]:
        return True
    if case["activity"] not in _TRAINING:
        return False
    least = parameter("residence.qualifizierte_ausbildung_dauer").on(case.day)
    return bool(case["training_recognised"]) and bool(case["training_months"] >= least)


@law(
    "R-T6-dauer",
    title=_("Nötige Dauer der Duldung während der Wohnpflicht"),
    cites="§ 61 Abs. 1 S. 6, 7 AsylG",
    checked_on=READ_ON,
)
def noetige_duldung_in_aufnahme(case: Case) -> int:
    """Six months, three in the shorter cases."""
    name = "duldung_aufnahme_kurz" if kuerzere_wartezeit(case) else "duldung_aufnahme"
    months: int = parameter(f"residence.{name}").on(case.day)
    return months


@law(
    "R-D6",
    title=_("Erlaubnis schon im Asylverfahren"),
    cites="§ 61 Abs. 1 S. 9 AsylG",
    checked_on=READ_ON,
)
def schon_im_asylverfahren_erlaubt(case: Case) -> bool:
    """A permission held during the asylum procedure gives a claim after rejection too; counts only where told."""
    if not parameter("residence.fruehere_erlaubnis").on(case.day):
        return False
    return case.is_known("permission_during_asylum") and bool(case["permission_during_asylum"])


@question(BESCHAEFTIGUNG, rank=Rank.WARTEZEIT, statuses=DULDUNG)
@law(
    "R-T6",
    title=_("Wartezeit mit Duldung in der Aufnahmeeinrichtung"),
    cites="§ 61 Abs. 1 S. 6, 7 AsylG",
    checked_on=READ_ON,
)
def noch_in_wartezeit_aufnahme(case: Case) -> Outcome | None:
    """The months count from the unbroken Duldung; an earlier permission lifts the wait (S. 9)."""
    if not aufnahmepflicht(case):
        return None
    since = case["duldung_since"]
    if since is None:
        return _lifted(case, not_yet(say(_("Die Duldung hat noch nicht begonnen.")), None))
    if stand_of(since, parameter("residence.duldung_aufnahme").on(case.day), case.day) is Stand.ERFUELLT:
        return None
    months = noetige_duldung_in_aufnahme(case)
    stand = stand_of(since, months, case.day)
    if stand is Stand.ERFUELLT:
        return None
    safe = first_safe_day(since, months)
    if stand is Stand.GRENZTAG:
        return _lifted(case, border_day(safe))
    text = _("In der Aufnahmeeinrichtung brauchen Sie {months} Monate Duldung, gezählt ab {start}.")
    return _lifted(case, not_yet(say(text, months=months, start=since), safe))


def _lifted(case: Case, no: Outcome) -> Outcome:
    if schon_im_asylverfahren_erlaubt(case):
        return replace(no, is_lifted=True)
    return lifted_by_permission(case, no)


@question(BESCHAEFTIGUNG, rank=Rank.WARTEZEIT, statuses=DULDUNG)
@law("R-T3", title=_("Drei Monate Aufenthalt"), cites="§ 32 Abs. 1 BeschV", checked_on=READ_ON)
def noch_keine_drei_monate(case: Case) -> Outcome | None:
    """Before them the Bundesagentur may not consent; activities free of consent need no wait (R-T1)."""
    if ist_art_zustimmungsfrei(case):
        return None
    start, own = aufenthalt_fuer_zustimmung(case)
    months = parameter("residence.wartezeit_beschv").on(case.day)
    stand = stand_of(start, months, case.day)
    if stand is Stand.ERFUELLT:
        late = own is not None and stand_of(own, months, case.day) is not Stand.ERFUELLT
        return replace(_not_three_months(own or start, months), is_lifted=True) if late else None
    if stand is Stand.GRENZTAG:
        return lifted_by_permission(case, border_day(first_safe_day(start, months)))
    return lifted_by_permission(case, _not_three_months(start, months))


def _not_three_months(start: date, months: int) -> Outcome:
    text = _("Für diese Arbeit brauchen Sie drei Monate Aufenthalt. Ausbildung und Pflichtpraktikum gehen sofort.")
    return not_yet(say(text), first_safe_day(start, months))


@law(
    "R-D3",
    title=_("Konkrete Maßnahmen zur Aufenthaltsbeendigung bei Antragstellung"),
    cites="§ 60a Abs. 5b S. 2 AufenthG; § 61 Abs. 1 S. 6 AsylG",
    checked_on=READ_ON,
)
def massnahmen_bei_antrag(case: Case) -> bool:
    """Only measures that existed when the permission was applied for; without an application that day is today."""
    measures = case["concrete_measures"]
    if not measures:
        return False
    applied = case["applied_on"] if case.is_known("applied_on") else None
    asked_on = min(applied or case.day, case.day)
    return any(each.first <= asked_on for each in measures)


@question(BESCHAEFTIGUNG, rank=Rank.OFFEN, statuses=DULDUNG)
@law(
    "R-T5",
    title=_("Konkrete Maßnahmen schalten die Soll-Regel ab"),
    cites="§ 60a Abs. 5b S. 2 AufenthG; § 61 Abs. 1 S. 6 AsylG",
    checked_on=READ_ON,
    confidence=2,
    open_points=("O-12",),
)
def soll_regel_abgeschaltet(case: Case) -> Outcome | None:
    """Whether free discretion remains is open; practice refuses."""
    if case.day < SOLL_SINCE or not massnahmen_bei_antrag(case):
        return None
    text = _(
        "Die Behörde hatte Ihre Abschiebung schon vorbereitet. Ob sie die Arbeit noch erlauben darf, ist nicht geklärt."
    )
    return open_law(say(text), "O-12", warnings=(_LEGAL_HELP,))


@question(BESCHAEFTIGUNG, rank=Rank.ERLAUBNIS, statuses=DULDUNG)
@law(
    "R-T2",
    title=_("Erlaubnis mit Duldung außerhalb der Aufnahmeeinrichtung"),
    cites="§ 60a Abs. 5b AufenthG; § 32 BeschV",
    checked_on=READ_ON,
)
def erlaubnis_ausserhalb(case: Case) -> Outcome | None:
    """Shall be given since 27 February 2024, before at discretion (R-T9); also agency work and small jobs."""
    if aufnahmepflicht(case) or erlaubnis_deckt(case):
        return None
    return _permission(case, Grade(parameter("residence.bindung_duldung").on(case.day)))


@question(BESCHAEFTIGUNG, rank=Rank.ERLAUBNIS, statuses=DULDUNG)
@law(
    "R-T6-soll",
    title=_("Erlaubnis mit Duldung in der Aufnahmeeinrichtung"),
    cites="§ 61 Abs. 1 S. 6, 7 AsylG; § 32 BeschV",
    checked_on=READ_ON,
)
def erlaubnis_in_aufnahme(case: Case) -> Outcome | None:
    """Shall be given after the months of Duldung, at discretion before 27 February 2024."""
    if not aufnahmepflicht(case) or erlaubnis_deckt(case):
        return None
    return _permission(case, Grade(parameter("residence.bindung_duldung_aufnahme").on(case.day)))


@question(BESCHAEFTIGUNG, rank=Rank.ERLAUBNIS, statuses=DULDUNG, overrides=("R-T6-soll",))
@law("R-T8", title=_("Anspruch wegen früherer Erlaubnis"), cites="§ 61 Abs. 1 S. 9 AsylG", checked_on=READ_ON)
def anspruch_wegen_frueherer_erlaubnis(case: Case) -> Outcome | None:
    """In the reception centre, since 12 June 2026."""
    if not aufnahmepflicht(case) or erlaubnis_deckt(case) or not schon_im_asylverfahren_erlaubt(case):
        return None
    return _permission(case, Grade.ANSPRUCH)


@question(BESCHAEFTIGUNG, rank=Rank.ERLAUBNIS, statuses=DULDUNG, overrides=("R-T2", "R-T6-soll", "R-T8"))
@law("R-T-60c", title=_("Ausbildung mit Ausbildungsduldung"), cites="§ 60c Abs. 1 S. 3 AufenthG", checked_on=READ_ON)
def ausbildung_mit_60c(case: Case) -> Outcome | None:
    """The permission for the training goes with the paper; a side job follows the ordinary rules (O-21)."""
    if case["duldung_kind"] != "60c" or case["activity"] not in ("dual_training", "assist_training"):
        return None
    if erlaubnis_deckt(case):
        return None
    text = _("Mit der Ausbildungsduldung muss die Ausbildung erlaubt werden.")
    return permitted(Grade.ANSPRUCH, Ba.KEINE, say(text), conditions=(REPORT,))


@question(
    BESCHAEFTIGUNG,
    rank=Rank.ERLAUBNIS,
    statuses=DULDUNG,
    overrides=("R-T2", "R-T6-soll", "R-T8", "R-T-60c", "L-AufenthG-4a-4"),
)
@law(
    "R-B4", title=_("Arbeit mit anerkanntem Schutz und Duldung"), cites="§ 60a Abs. 6 S. 4 AufenthG", checked_on=READ_ON
)
def arbeit_mit_anerkanntem_schutz(case: Case) -> Outcome | None:
    """Recognised protection carries the access to work, whatever paper is in the hand; the decision is the proof."""
    if not anerkannter_schutz(case):
        return None
    return free(
        case, say(_("Ihr Schutz ist anerkannt; damit ist die Arbeit erlaubt. Zeigen Sie den Bescheid des BAMF."))
    )


_BOUND: Final = {
    Grade.ANSPRUCH: _("Sie haben einen Anspruch auf die Erlaubnis der Ausländerbehörde."),
    Grade.SOLL: _("Die Ausländerbehörde soll die Erlaubnis erteilen; nur in besonderen Fällen darf sie ablehnen."),
    Grade.KANN: _("Die Ausländerbehörde kann die Erlaubnis erteilen; sie entscheidet nach Ermessen."),
}


def _permission(case: Case, grade: Grade) -> Outcome:
    ba = beteiligung_der_ba(case)
    notes = {"permission_needed": Grade.UNKLAR.value} if kurzes_pflichtpraktikum(case) else {}
    return permitted(grade, ba, say(_BOUND[grade]), conditions=(REPORT,), notes=notes)
