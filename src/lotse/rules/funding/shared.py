"""Conditions and papers that several instruments share."""

from decimal import Decimal
from typing import Final

from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.words import mark as _
from lotse.rules.funding.condition import Condition, negation, one_of
from lotse.rules.funding.stand import READ_ON
from lotse.rules.funding.weiterbildung import betriebsgroesse

GESTATTUNG: Final = ("gestattung",)
DULDUNG: Final = ("duldung", "duldung_discretion", "duldung_60b", "duldung_60c", "duldung_60d")

IN_GERMANY: Final = Condition(
    _("Der Arbeitsplatz liegt in Deutschland."), one_of("place", "saxony", "germany"), "§ 30 SGB I; § 3 SGB IV"
)
IN_SAXONY: Final = Condition(
    _("Der Arbeitsplatz liegt in Sachsen."), one_of("place", "saxony"), "Fachkräfterichtlinie Sachsen; §§ 23, 44 SäHO"
)
MAY_WORK: Final = Condition(
    _("Die Person darf arbeiten oder kann die Erlaubnis dafür bekommen."),
    negation(one_of("work_permission", "barred")),
    "§ 4a Abs. 1, 4 AufenthG; § 61 AsylG",
)
NOT_60B: Final = Condition(
    _("Die Duldung ist nach § 60b erteilt: Damit ist Arbeit nicht erlaubt."),
    one_of("status", "duldung_60b"),
    "§ 60b Abs. 5 S. 2 AufenthG",
    excludes=True,
)
COSTS_OPEN: Final = Condition(
    _("Die Kosten sind noch nicht entstanden."), lambda case: not case["cost_arisen"], "§ 324 Abs. 1 SGB III"
)

CONTRACT_DRAFT: Final = _("Entwurf des Vertrags, noch nicht unterschrieben")
RESIDENCE_PAPER: Final = _("Kopie des Aufenthaltspapiers mit allen Nebenbestimmungen")
CV: Final = _("Lebenslauf")
JOB_DESCRIPTION: Final = _("Beschreibung des Arbeitsplatzes mit Stunden, Entgelt und Ort")
APPLICATION: Final = _("Antrag der Stelle")
COURSE_OFFER: Final = _("Angebot und Zulassung des Lehrgangs")
CERTIFICATES: Final = _("Zeugnisse mit Übersetzung")


def planned(*plans: str, text: str, cites: str) -> Condition:
    """What the two have in mind fits."""
    return Condition(text, one_of("plan", *plans), cites)


@law(
    "F-betriebsgroesse",
    title=_("Beschäftigte nach Wochenstunden"),
    cites="§ 82 Abs. 6 SGB III",
    checked_on=READ_ON,
)
def staff_of(case: Case) -> Decimal:
    """The size of the firm as § 82(6) SGB III counts it."""
    return betriebsgroesse(
        full=case["staff_full"],
        up_to_10=case["staff_10"],
        up_to_20=case["staff_20"],
        up_to_30=case["staff_30"],
        day=case.day,
    )


@law(
    "F-beschaeftigte",
    title=_("Beschäftigte nach Köpfen"),
    cites="Empfehlung 2003/361/EG Anhang Art. 5",
    checked_on=READ_ON,
    evidence="K",
    confidence=2,
)
def heads_of(case: Case) -> Decimal:
    """Everybody who works there, whatever the hours."""
    return sum((case[name] for name in ("staff_full", "staff_10", "staff_20", "staff_30")), Decimal(0))
