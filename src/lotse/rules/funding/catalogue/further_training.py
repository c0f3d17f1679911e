"""Training of people at work, second chances, and moving for an apprenticeship."""

from datetime import date
from typing import Final

from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.words import mark as _
from lotse.rules.funding.amounts import lohnzuschuss_82
from lotse.rules.funding.condition import Condition, any_of, at_least, limit, no, yes
from lotse.rules.funding.instrument import Applicant, Before, Instrument, Office, Theme
from lotse.rules.funding.shared import APPLICATION, COURSE_OFFER, CV, IN_GERMANY, MAY_WORK, planned, staff_of
from lotse.rules.funding.stand import READ_ON
from lotse.rules.funding.weiterbildung import genug_betroffene

_LONG_COURSE = Condition(
    _("Der Lehrgang dauert mehr als 120 Stunden."),
    lambda case: bool(case["course_hours"] > limit("stunden_82", case)),
    "§ 82 Abs. 1 Nr. 4 SGB III",
)
_CERTIFIED = Condition(
    _("Lehrgang und Träger sind zugelassen."), yes("course_certified"), "§ 82 Abs. 1 Nr. 5, §§ 176 ff. SGB III"
)
_EMPLOYED = Condition(_("Die Person arbeitet bei Ihnen."), yes("employed_here"), "§ 82 Abs. 1 SGB III")


@law(
    "F-82A-betroffene",
    title=_("Betroffene im Betrieb"),
    cites="§ 82a SGB III",
    checked_on=READ_ON,
)
def _betroffen(case: Case) -> bool:
    """Enough of the workforce is hit by structural change; the size counts part-time work by hours."""
    return genug_betroffene(share_percent=case["affected_share"], staff=staff_of(case), day=case.day)


QUALIFIZIERUNG_82: Final = Instrument(
    id="F-82",
    name=_("Qualifizierung von Beschäftigten (§ 82)"),
    theme=Theme.TRAINING,
    giver=_("Agentur für Arbeit"),
    what=_("Die Agentur trägt Lehrgangskosten und einen Teil des Lohns während der Weiterbildung."),
    cites="§ 82 SGB III",
    firm=(
        IN_GERMANY,
        planned("course", text=_("Geplant ist eine Weiterbildung während der Arbeit."), cites="§ 82 Abs. 1 SGB III"),
        _LONG_COURSE,
        _CERTIFIED,
    ),
    person=(
        _EMPLOYED,
        Condition(
            _("Abschluss und letzte Förderung liegen mindestens zwei Jahre zurück, oder es gibt keinen Abschluss."),
            any_of(no("qualified"), at_least("years_since_degree", "abstand_82")),
            "§ 82 Abs. 1 Nr. 2, 3 SGB III",
        ),
    ),
    amount=_(
        "Der Betrieb trägt 0, 50 oder 75 % des Lehrgangs; Lohnzuschuss bis 75, 50 oder 25 %, ohne Abschluss 100 %."
    ),
    reckon=lohnzuschuss_82,
    duration=_("Für die Dauer des Lehrgangs."),
    apply_before=Before.COURSE_CONTRACT,
    where=Office.AGENCY,
    applicant=Applicant.BOTH,
    papers=(APPLICATION, COURSE_OFFER, _("Zahl der Beschäftigten nach Stunden, auch im Konzern")),
    hints=(_("Für mehrere Beschäftigte kann das Unternehmen einen gemeinsamen Antrag stellen (§ 82 Abs. 5 SGB III)."),),
)

QUALIFIZIERUNGSGELD: Final = Instrument(
    id="F-82A",
    name=_("Qualifizierungsgeld"),
    theme=Theme.TRAINING,
    giver=_("Agentur für Arbeit"),
    what=_("Ersatz für Lohn, wenn der Strukturwandel viele Arbeitsplätze im Betrieb verändert."),
    cites="§§ 82a–82c SGB III; § 323 Abs. 3 SGB III",
    firm=(
        IN_GERMANY,
        planned("course", text=_("Geplant ist eine Weiterbildung während der Arbeit."), cites="§ 82a Abs. 1 SGB III"),
        _LONG_COURSE,
        Condition(
            _("Der Strukturwandel trifft 20 % der Beschäftigten, unter 250 Beschäftigten 10 %."),
            _betroffen,
            "§ 82a SGB III",
        ),
        Condition(
            _("Es gibt eine Betriebsvereinbarung oder einen Tarifvertrag darüber."), yes("agreement"), "§ 82a SGB III"
        ),
        Condition(_("Das Unternehmen bezahlt den Lehrgang."), yes("firm_pays_course"), "§ 82a SGB III"),
    ),
    person=(
        _EMPLOYED,
        Condition(
            _("Die letzte Förderung liegt mindestens vier Jahre zurück."),
            at_least("years_since_degree", 4),
            "§ 82a SGB III",
        ),
    ),
    amount=_("60 % der Nettoentgeltdifferenz, mit Kind 67 %."),
    duration=_("Für die Dauer des Lehrgangs."),
    apply_before=Before.START,
    where=Office.ARBEITSAGENTUR,
    papers=(APPLICATION, _("Zustimmung der Beschäftigten"), _("Betriebsvereinbarung oder Tarifvertrag"), COURSE_OFFER),
)

BILDUNGSGUTSCHEIN: Final = Instrument(
    id="F-81",
    name=_("Bildungsgutschein: Teilqualifikation, Umschulung, Grundkompetenzen"),
    theme=Theme.TRAINING,
    giver=_("Agentur für Arbeit oder Jobcenter"),
    what=_("Die Stelle bezahlt den Weg zu einem Berufsabschluss in Schritten; Prämien für bestandene Prüfungen."),
    cites="§§ 81, 87a SGB III",
    firm=(IN_GERMANY,),
    person=(
        MAY_WORK,
        Condition(_("Die Person hat keinen Berufsabschluss, der hier gilt."), no("qualified"), "§ 81 Abs. 2 SGB III"),
        Condition(_("Die Person ist bei der Stelle gemeldet."), yes("registered"), "§ 81 Abs. 1 Nr. 2 SGB III"),
        _CERTIFIED,
    ),
    amount=_("Lehrgangskosten, Fahrt, Kinderbetreuung; Prämien nach § 87a SGB III."),
    duration=_("Für die Dauer der Weiterbildung."),
    apply_before=Before.COURSE_CONTRACT,
    where=Office.AGENCY,
    applicant=Applicant.PERSON,
    papers=(APPLICATION, COURSE_OFFER, CV),
    hints=(_("Ohne Beratung vor dem Beginn gibt es keine Förderung."),),
    confidence=2,
)

GRUNDKOMPETENZEN: Final = Instrument(
    id="F-131A",
    name=_("Grundkompetenzen im Auftrag der Stelle"),
    theme=Theme.TRAINING,
    giver=_("Agentur für Arbeit oder Jobcenter"),
    what=_("Lesen, Rechnen, Schreiben oder Umgang mit Computern vor einer Weiterbildung."),
    cites="§ 131a SGB III; § 81 Abs. 3a SGB III",
    person=(
        MAY_WORK,
        Condition(_("Die Person ist bei der Stelle gemeldet."), yes("registered"), "§ 131a SGB III"),
        Condition(
            _("Der Beginn liegt spätestens am 31. Dezember 2026."),
            lambda case: case["start"] is not None and bool(case["start"] < date(2027, 1, 1)),
            "§ 131a SGB III",
        ),
    ),
    amount=_("Kostenfrei."),
    duration=_("Je nach Maßnahme."),
    apply_before=Before.START,
    where=Office.AGENCY,
    applicant=Applicant.PERSON,
    valid_until=date(2027, 1, 1),
)

ORIENTIERUNGSPRAKTIKUM: Final = Instrument(
    id="F-48A",
    name=_("Berufsorientierungspraktikum"),
    theme=Theme.TRAINING,
    giver=_("Agentur für Arbeit"),
    what=_("Hilfe bei Fahrt und Unterkunft für ein Praktikum zur Berufswahl."),
    cites="§ 48a SGB III",
    firm=(
        IN_GERMANY,
        planned("internship", "search", text=_("Geplant ist ein Praktikum."), cites="§ 48a SGB III"),
        Condition(
            _("Es dauert eine bis sechs Wochen."),
            lambda case: bool(1 <= case["weeks"] <= limit("orientierungspraktikum_wochen", case)),
            "§ 48a SGB III",
        ),
    ),
    person=(
        Condition(_("Die Person sucht eine Ausbildung und ist gemeldet."), yes("registered"), "§ 48a SGB III"),
        MAY_WORK,
    ),
    amount=_("Fahrkosten und Unterkunft."),
    duration=_("1 bis 6 Wochen."),
    apply_before=Before.START,
    where=Office.ARBEITSAGENTUR,
    applicant=Applicant.PERSON,
    papers=(_("Praktikumsvertrag"),),
)

MOBILITAET: Final = Instrument(
    id="F-73A",
    name=_("Mobilitätszuschuss im ersten Ausbildungsjahr"),
    theme=Theme.TRAINING,
    giver=_("Agentur für Arbeit"),
    what=_("Zwei Fahrten nach Hause im Monat, wenn die Ausbildung einen Umzug verlangt hat."),
    cites="§ 73a SGB III",
    firm=(IN_GERMANY, planned("training", text=_("Geplant ist eine Ausbildung."), cites="§ 73a SGB III")),
    person=(Condition(_("Die Person musste für die Ausbildung umziehen."), yes("moved"), "§ 73a SGB III"),),
    amount=_("Kosten für zwei Heimfahrten im Monat."),
    duration=_("Im ersten Jahr der Ausbildung."),
    apply_before=Before.START,
    where=Office.ARBEITSAGENTUR,
    applicant=Applicant.PERSON,
    papers=(APPLICATION, _("Ausbildungsvertrag")),
)

INSTRUMENTS: Final = (
    QUALIFIZIERUNG_82,
    QUALIFIZIERUNGSGELD,
    BILDUNGSGUTSCHEIN,
    GRUNDKOMPETENZEN,
    ORIENTIERUNGSPRAKTIKUM,
    MOBILITAET,
)
