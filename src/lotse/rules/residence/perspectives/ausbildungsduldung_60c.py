"""§ 60c AufenthG: the toleration for training, for the search after breaking it off, and the title that follows."""

from dataclasses import replace
from datetime import date
from typing import Final

from lotse.rules.engine.answer import Ba, Grade
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence import decision
from lotse.rules.residence.outcome import Outcome, Rank
from lotse.rules.residence.perspectives.ausbildung import (
    antragsfenster,
    ausbildungsart,
    ausbildungsvertrag,
    kein_missbrauch,
    konkrete_massnahmen,
    vorduldung,
)
from lotse.rules.residence.perspectives.identitaet import identitaet_60c
from lotse.rules.residence.perspectives.papiere import geduldet
from lotse.rules.residence.perspectives.sprache import deutsch_b1
from lotse.rules.residence.perspectives.straftaten import keine_ausweisung, verurteilungen
from lotse.rules.residence.perspectives.versagung import VERSAGUNGSGRUENDE
from lotse.rules.residence.register import name_question, question
from lotse.rules.residence.requirements import Requirement, Way, met, not_yet, refused, stated, weigh

READ_ON: Final = date(2026, 11, 21)

VORAUSSETZUNGEN: Final[tuple[Requirement, ...]] = (
    geduldet,
    *VERSAGUNGSGRUENDE,
    ausbildungsart,
    ausbildungsvertrag,
    kein_missbrauch,
    identitaet_60c,
    verurteilungen,
    keine_ausweisung,
    konkrete_massnahmen,
    vorduldung,
    antragsfenster,
)

name_question("para_60c", title=_("Ausbildungsduldung (§ 60c AufenthG)"))
name_question("para_60c_search", title=_("Duldung zur Suche nach einem Ausbildungsplatz oder einer Arbeit"))
name_question("para_19d1a", title=_("Aufenthaltserlaubnis nach der Ausbildungsduldung (§ 19d Abs. 1a AufenthG)"))


@question("para_60c", rank=Rank.ERLAUBNIS)
@law(
    "R-60c",
    title=_("Ausbildungsduldung"),
    cites="§ 60c Abs. 1–3, 7 AufenthG",
    checked_on=READ_ON,
    open_points=("O-18", "O-19"),
)
def ausbildungsduldung(case: Case) -> Outcome:
    """A claim for the whole training; only a late but pursued identity leaves discretion (Abs. 7).

    `earliest` and the note earliest_application are the first safe day to apply, issue_from the first day of issue.
    """
    way = Way(
        Grade.ANSPRUCH,
        say(_("Nach diesen Angaben haben Sie Anspruch auf eine Duldung für die ganze Dauer der Ausbildung.")),
        VORAUSSETZUNGEN,
        conditions=(
            say(_("Die Ausbildung und die Erlaubnis dazu müssen in Ihrem Papier stehen, bevor Sie anfangen.")),
        ),
    )
    result = weigh(case, way)
    if result.grade is Grade.NEIN_NOCH and result.earliest:
        return replace(result, notes={**result.notes, "earliest_application": result.earliest})
    if result.grade is Grade.NEIN and stated(case, "activity") == "eq":
        return replace(result, notes={**result.notes, "alt": eq_statt_ausbildung(case)})
    return result


@law(
    "R-60c-EQ",
    title=_("Einstiegsqualifizierung vor der Ausbildung"),
    cites="§ 32 Abs. 2 Nr. 1 BeschV",
    checked_on=READ_ON,
)
def eq_statt_ausbildung(case: Case) -> str:
    """The permission that an Einstiegsqualifizierung needs instead, and how it is graded: "EQ_permission:SOLL"."""
    return f"EQ_permission:{decision.answer('eq', case).grade}"


@law(
    "R-60c-SUCHE-EREIGNIS",
    title=_("Abbruch oder Abschluss der Ausbildung"),
    cites="§ 60c Abs. 6 AufenthG",
    checked_on=READ_ON,
)
def ausbildung_beendet(case: Case) -> Outcome:
    """After a broken-off training once six months to find another place; after passing six months to find work."""
    kinds = {each.kind for each in case["event"]}
    if "training_passed" in kinds:
        return met(say(_("Bleiben Sie nicht in Ihrem Betrieb, suchen Sie eine Arbeit, die zu Ihrem Abschluss passt.")))
    if "training_broken_off" not in kinds:
        return refused(say(_("Diese Duldung gibt es nur nach dem Abbruch oder dem Abschluss einer Ausbildung.")))
    if case["earlier_search_duldung"]:
        return refused(say(_("Diese Duldung zur Suche nach einem neuen Platz gibt es nur einmal.")))
    return met(say(_("Melden Sie der Ausländerbehörde den Abbruch; der Betrieb muss es binnen zwei Wochen tun.")))


@law("R-60c-SUCHE-PAPIER", title=_("Duldung nach § 60c"), cites="§ 60c Abs. 6 AufenthG", checked_on=READ_ON)
def hat_ausbildungsduldung(case: Case) -> Outcome:
    """The search continues a toleration under § 60c; others do not have it."""
    if case["status"] == "DULDUNG" and case["duldung_kind"] == "60c":
        return met()
    return refused(say(_("Das setzt eine Ausbildungsduldung nach § 60c voraus.")))


@question("para_60c_search", rank=Rank.ERLAUBNIS)
@law("R-60c-SUCHE", title=_("Duldung zur Suche"), cites="§ 60c Abs. 6 AufenthG", checked_on=READ_ON)
def suchduldung(case: Case) -> Outcome:
    """Six months, a claim; for another training place only once."""
    months = parameter("residence.ausbildungsduldung_suche").on(case.day)
    way = Way(
        Grade.ANSPRUCH,
        say(_("Sie haben Anspruch auf eine Duldung von {months} Monaten zur Suche."), months=months),
        (hat_ausbildungsduldung, ausbildung_beendet),
        notes={"months": months},
    )
    return weigh(case, way)


@law(
    "R-19d-1a-ABSCHLUSS",
    title=_("Bestandene Ausbildung und passende Arbeit"),
    cites="§ 19d Abs. 1a AufenthG",
    checked_on=READ_ON,
)
def abschluss_und_stelle(case: Case) -> Outcome:
    """The training that § 60c served is passed and a job fits the qualification."""
    if "training_passed" not in {each.kind for each in case["event"]}:
        return not_yet(say(_("Die Ausbildung muss bestanden sein.")))
    if case["job_offer"] != "fits":
        return not_yet(say(_("Nötig ist eine Arbeit, die zum erlernten Beruf passt.")))
    return met()


@law("R-19d-WOHNRAUM", title=_("Ausreichender Wohnraum"), cites="§ 19d Abs. 1 Nr. 2 AufenthG", checked_on=READ_ON)
def wohnraum(case: Case) -> Outcome:
    """Enough living space in the sense of § 2 Abs. 4 AufenthG."""
    if case["housing_ok"]:
        return met()
    return not_yet(say(_("Nötig ist ausreichender Wohnraum.")))


@question("para_19d1a", rank=Rank.ERLAUBNIS)
@law(
    "R-19d-1a",
    title=_("Aufenthaltserlaubnis nach der Ausbildungsduldung"),
    cites="§ 19d Abs. 1a AufenthG",
    checked_on=READ_ON,
)
def erlaubnis_nach_ausbildungsduldung(case: Case) -> Outcome:
    """A claim to two years for work that fits the qualification; the BA must consent."""
    months = parameter("residence.nach_ausbildung_erlaubnis").on(case.day)
    way = Way(
        Grade.ANSPRUCH,
        say(_("Sie haben Anspruch auf eine Aufenthaltserlaubnis für {months} Monate."), months=months),
        (hat_ausbildungsduldung, abschluss_und_stelle, deutsch_b1, wohnraum, verurteilungen),
        ba=Ba.ZUSTIMMUNG,
        conditions=(say(_("Es darf keine Verbindungen zu extremistischen Organisationen geben.")),),
        notes={"months": months},
    )
    return weigh(case, way)
