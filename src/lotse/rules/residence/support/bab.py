"""Berufsausbildungsbeihilfe: during training (§ 60 SGB III) and during preparation (§ 56 Abs. 2 SGB III)."""

from datetime import date
from typing import Final

from lotse.rules.dates.monate import alter_am
from lotse.rules.engine.answer import Grade
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.outcome import Outcome, Rank
from lotse.rules.residence.register import name_question, question
from lotse.rules.residence.requirements import Way, met, refused, stated, weigh
from lotse.rules.residence.waiting import stayed

READ_ON: Final = date(2026, 11, 21)
_PREPARATION: Final = ("bvb", "bvb_running", "asa_vorphase")

name_question("bab", title=_("Berufsausbildungsbeihilfe (BAB)"))


@law("R-BAB-ART", title=_("Förderfähige Ausbildung"), cites="§§ 56, 57 SGB III", checked_on=READ_ON)
def foerderfaehig(case: Case) -> Outcome:
    """Company training and preparation; school training belongs to the BAföG."""
    activity = case["activity"]
    if activity in ("school_training", "assist_training"):
        return refused(
            say(_("Für eine schulische Ausbildung gibt es keine BAB.")), say(_("Prüfen Sie das BAföG.")), alt="bafoeg"
        )
    if activity in ("dual_training", "bae", "asa_begleitend", *_PREPARATION):
        return met()
    return refused(say(_("BAB gibt es für eine betriebliche Ausbildung oder eine Berufsvorbereitung.")))


@law(
    "R-BAB-STATUS", title=_("Aufenthalt für die BAB in der Ausbildung"), cites="§ 60 Abs. 3 SGB III", checked_on=READ_ON
)
def status_ausbildung(case: Case) -> Outcome:
    """Gestattung excludes; tolerated people wait fifteen months; titles and free movement have the general rule."""
    status = case["status"]
    if status == "GESTATTUNG":
        return refused(say(_("Mit Aufenthaltsgestattung gibt es in der Ausbildung keine BAB.")))
    if status == "DULDUNG":
        months = parameter("residence.bab_duldung").on(case.day)
        return stayed(case, months, what=say(_("Mit Duldung sind {months} Monate Aufenthalt nötig."), months=months))
    if status in ("GUEB", "NONE", "VISUM_C"):
        return refused(say(_("Mit diesem Papier gibt es keine BAB.")))
    return met()


@law("R-BAB-HAUSHALT", title=_("Eigener Haushalt"), cites="§ 60 Abs. 1, 2 SGB III", checked_on=READ_ON)
def eigener_haushalt(case: Case) -> Outcome:
    """Outside the parents' household; under eighteen the place must also be too far from the parents' home."""
    if case["lives_with_parents"]:
        return refused(say(_("BAB in der Ausbildung setzt eine Wohnung außerhalb des Haushalts der Eltern voraus.")))
    if not _is_minor(case):
        return met(say(_("Unter 18 Jahren darf die Ausbildungsstätte nicht von den Eltern aus erreichbar sein.")))
    if case["parents_reachable"]:
        return refused(
            say(_("Unter 18 Jahren gibt es BAB nur, wenn die Ausbildungsstätte zu weit von den Eltern ist."))
        )
    return met()


def _is_minor(case: Case) -> bool:
    birth = stated(case, "birth")
    if birth is not None:
        return alter_am(birth, case.day) < 18
    age = stated(case, "age")
    return age is not None and age < 18


@law(
    "R-BAB-VORPHASE",
    title=_("Aufenthalt für die BAB in der Berufsvorbereitung"),
    cites="§ 56 Abs. 2 S. 3 SGB III",
    checked_on=READ_ON,
)
def status_vorbereitung(case: Case) -> Outcome:
    """Only Gestattung is excluded; who may take part in the measure gets the aid."""
    if case["status"] == "GESTATTUNG":
        return refused(say(_("Mit Aufenthaltsgestattung gibt es in der Berufsvorbereitung keine BAB.")))
    return met(say(_("Die Teilnahme an der Maßnahme muss bewilligt sein.")))


@question("bab", rank=Rank.ERLAUBNIS)
@law("R-BAB", title=_("Berufsausbildungsbeihilfe"), cites="§§ 56, 60 SGB III", checked_on=READ_ON)
def berufsausbildungsbeihilfe(case: Case) -> Outcome:
    """A claim if the need is not covered; in the preparation by other rules than in the training."""
    is_preparation = case["activity"] in _PREPARATION
    special = (status_vorbereitung,) if is_preparation else (status_ausbildung, eigener_haushalt)
    way = Way(
        Grade.ANSPRUCH,
        say(_("Nach diesen Angaben haben Sie Anspruch auf BAB, soweit Ihr Geld nicht reicht.")),
        (foerderfaehig, *special),
        conditions=(
            say(_("Beantragen Sie BAB vor Beginn bei der Agentur für Arbeit; die Höhe wird gesondert berechnet.")),
        ),
    )
    return weigh(case, way)
