"""Internships, trial work and looking around: which kind it is, whether the minimum wage holds, who must agree."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Final

from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case, FactKind, Kind, Schema, Unsettled, settle
from lotse.rules.engine.parameters import Confidence, Evidence
from lotse.rules.engine.words import mark as _
from lotse.rules.funding.stand import READ_ON
from lotse.rules.labour.finding import Finding
from lotse.rules.labour.minimum_wage_scope import Work, WorkKind, mindestlohn_gilt


def _yes_no(name: str, question: str) -> FactKind:
    return FactKind(name, Kind.YES_NO, question)


# In the order in which they are asked: each can settle the kind.
SCHEMA: Final = Schema(
    _yes_no("tasks", _("Übernimmt die Person Aufgaben oder folgt sie Weisungen?")),
    _yes_no("assigned", _("Hat Agentur für Arbeit oder Jobcenter die Maßnahme zugewiesen?")),
    _yes_no("eq_contract", _("Gibt es einen Vertrag über eine Einstiegsqualifizierung?")),
    _yes_no("for_recognition", _("Verlangt ein Bescheid über die Anerkennung das Praktikum?")),
    _yes_no("mandatory", _("Schreibt Schule, Ausbildung oder Studium das Praktikum vor?")),
    _yes_no("after_degree", _("Hat die Person in diesem Fach schon einen Abschluss?")),
    _yes_no("orientation", _("Dient es der Wahl einer Ausbildung oder eines Studiums?")),
    _yes_no("beside_studies", _("Begleitet es eine laufende Ausbildung oder ein Studium?")),
    FactKind("months", Kind.NUMBER, _("Wie viele Monate dauert es insgesamt?")),
    _yes_no("before_with_same_firm", _("Gab es schon ein solches Praktikum bei derselben Firma?")),
)


class Placement(StrEnum):
    """The kinds of the list."""

    LOOK_AROUND = "look_around"
    MAG = "mag"
    EQ = "eq"
    ADAPTATION = "adaptation"
    MANDATORY = "mandatory"
    ORIENTATION = "orientation"
    ACCOMPANYING = "accompanying"
    VOLUNTARY = "voluntary"


@dataclass(frozen=True, slots=True)
class KindOfPlacement:
    """What holds for a kind: words for the screen, the labour-law kind, who must agree with Gestattung or Duldung."""

    label: str
    permission: str
    cites: str
    work: WorkKind | None
    evidence: Evidence = "F"
    confidence: Confidence = 3


_WITHOUT_BA: Final = _(
    "Mit Gestattung oder Duldung: Die Ausländerbehörde erlaubt es, die Bundesagentur muss nicht zustimmen."
)
KINDS: Final = {
    Placement.LOOK_AROUND: KindOfPlacement(
        _("Zusehen ohne Aufgaben (Hospitation)"),
        _("Meist ist keine Erlaubnis nötig; fragen Sie vorher die Ausländerbehörde."),
        "§ 611a BGB; § 7 SGB IV",
        None,
        "K",
        2,
    ),
    Placement.MAG: KindOfPlacement(
        _("Maßnahme bei einem Arbeitgeber (§ 45)"),
        _(
            "Zuweisung der Stelle vor dem ersten Tag; steht „Erwerbstätigkeit nicht gestattet“ im "
            "Papier, die Ausländerbehörde fragen."
        ),
        "§ 45 SGB III",
        WorkKind.MAG,
        "F",
        2,
    ),
    Placement.EQ: KindOfPlacement(
        _("Einstiegsqualifizierung"), _WITHOUT_BA, "§ 54a SGB III; § 32 Abs. 2 Nr. 1 BeschV", WorkKind.EQ
    ),
    Placement.ADAPTATION: KindOfPlacement(
        _("Anpassungslehrgang in der Anerkennung"),
        _(
            "Mit § 16d geht es über die Ausländerbehörde. Ob Mindestlohn gilt, hängt vom Bescheid ab: "
            "bitte prüfen lassen."
        ),
        "§ 16d AufenthG; § 11 BQFG",
        None,
        "K",
        2,
    ),
    Placement.MANDATORY: KindOfPlacement(
        _("Pflichtpraktikum"),
        _WITHOUT_BA,
        "§ 22 Abs. 1 S. 2 Nr. 1 MiLoG; § 32 Abs. 2 Nr. 1 BeschV",
        WorkKind.INTERNSHIP_MANDATORY,
    ),
    Placement.ORIENTATION: KindOfPlacement(
        _("Orientierungspraktikum bis drei Monate"),
        _WITHOUT_BA,
        "§ 22 Abs. 1 S. 2 Nr. 2 MiLoG; § 32 Abs. 2 Nr. 1 BeschV",
        WorkKind.INTERNSHIP_ORIENTATION,
    ),
    Placement.ACCOMPANYING: KindOfPlacement(
        _("Begleitendes Praktikum bis drei Monate"),
        _WITHOUT_BA,
        "§ 22 Abs. 1 S. 2 Nr. 3 MiLoG; § 32 Abs. 2 Nr. 1 BeschV",
        WorkKind.INTERNSHIP_ACCOMPANYING,
    ),
    Placement.VOLUNTARY: KindOfPlacement(
        _("Freiwilliges Praktikum, Probearbeit oder Praktikum nach dem Abschluss"),
        _("Wie Arbeit: Die Ausländerbehörde erlaubt es, und die Bundesagentur muss zustimmen."),
        "§ 22 Abs. 1 MiLoG; § 61 AsylG; § 32 Abs. 1 BeschV",
        WorkKind.INTERNSHIP_VOLUNTARY,
        "F",
        2,
    ),
}


@law(
    "P-PRAKTIKUM",
    title=_("Art des Praktikums"),
    cites="§ 22 Abs. 1 MiLoG; § 45, § 54a SGB III; § 32 Abs. 2 Nr. 1 BeschV",
    checked_on=READ_ON,
    confidence=2,
)
def praktikumsart(case: Case) -> Placement:
    """The first question that is answered with yes decides; what fits nowhere is a voluntary internship with full pay.

    Whoever does tasks works. An internship for orientation or beside studies counts as such only up to three months
    and, beside studies, only the first time with the same firm (§ 22(1) MiLoG); after a degree it is work.
    """
    if not case["tasks"]:
        return Placement.LOOK_AROUND
    given: tuple[tuple[str, Placement], ...] = (
        ("assigned", Placement.MAG),
        ("eq_contract", Placement.EQ),
        ("for_recognition", Placement.ADAPTATION),
        ("mandatory", Placement.MANDATORY),
    )
    for fact, placement in given:
        if case[fact]:
            return placement
    return _voluntary(case)


def _voluntary(case: Case) -> Placement:
    if case["after_degree"] or not (case["orientation"] or case["beside_studies"]) or case["months"] > 3:
        return Placement.VOLUNTARY
    if case["orientation"]:
        return Placement.ORIENTATION
    return Placement.VOLUNTARY if case["before_with_same_firm"] else Placement.ACCOMPANYING


@dataclass(frozen=True, slots=True)
class Result:
    """The kind and what follows; `wage` is None where nobody can say without the notice or there is no work."""

    placement: Placement
    kind: KindOfPlacement
    wage: Finding | None


def placement_result(case: Case) -> Result | Unsettled:
    """What the list says, or the facts on which it depends; the first of them is the next question."""
    found = settle(praktikumsart, case)
    if isinstance(found, Unsettled):
        return found
    kind = KINDS[found]
    months = case.value("months")
    work = None if kind.work is None else Work(kind.work, months=months if isinstance(months, Decimal) else None)
    if found is Placement.ACCOMPANYING and work is not None:
        work = Work(work.kind, months=work.months, before_with_same_firm=False)
    return Result(found, kind, None if work is None else mindestlohn_gilt(work))
