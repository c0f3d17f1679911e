"""Trying each other out before a contract, and what the person can ask for on the way to work."""

from typing import Final

from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.words import mark as _
from lotse.rules.funding.amounts import vermittlung_betrag
from lotse.rules.funding.ausbildung import mag_hoechstdauer
from lotse.rules.funding.condition import Condition, any_of, at_least, at_most, negation, no, one_of, yes
from lotse.rules.funding.instrument import Applicant, Before, Instrument, Office, Theme
from lotse.rules.funding.shared import APPLICATION, COSTS_OPEN, CV, IN_GERMANY, MAY_WORK, RESIDENCE_PAPER, planned
from lotse.rules.funding.stand import READ_ON


@law(
    "F-MAG-dauer",
    title=_("Dauer der Maßnahme im Fall"),
    cites="§ 45 Abs. 2, 8 SGB III",
    checked_on=READ_ON,
)
def _kurz_genug(case: Case) -> bool:
    """The short limit is enough in most cases; only between the two limits it matters who the person is."""
    weeks = case["weeks"]
    if weeks <= mag_hoechstdauer(long_term_or_obstacles=False, day=case.day):
        return True
    if weeks > mag_hoechstdauer(long_term_or_obstacles=True, day=case.day):
        return False
    return any_of(at_least("unemployed_months", 12), yes("hard_to_place"))(case)


MAG: Final = Instrument(
    id="F-MAG",
    name=_("Maßnahme bei einem Arbeitgeber (MAG)"),
    theme=Theme.WAGE,
    giver=_("Agentur für Arbeit oder Jobcenter"),
    what=_("Einige Wochen im Betrieb mitarbeiten, ohne Lohn; die Leistung der Person läuft weiter."),
    cites="§ 45 SGB III; § 39a SGB III",
    firm=(
        IN_GERMANY,
        planned(
            "internship",
            "trial",
            "search",
            text=_("Geplant ist ein Ausprobieren vor dem Vertrag."),
            cites="§ 45 SGB III",
        ),
        Condition(
            _("Die Maßnahme dauert höchstens 6 Wochen, bei langer Arbeitslosigkeit oder schweren Hemmnissen 12."),
            _kurz_genug,
            "§ 45 Abs. 2, 8 SGB III",
        ),
    ),
    person=(
        Condition(
            _("Die Person ist arbeitslos, von Arbeitslosigkeit bedroht oder sucht eine Ausbildung und ist gemeldet."),
            yes("registered"),
            "§ 45 Abs. 1 SGB III",
        ),
        MAY_WORK,
    ),
    amount=_("Kein Lohn. Fahrkosten, Kinderbetreuung und Arbeitsmittel kann die Stelle übernehmen."),
    duration=_("Bis zu 6 Wochen, in besonderen Fällen bis zu 12."),
    apply_before=Before.START,
    where=Office.AGENCY,
    applicant=Applicant.PERSON,
    papers=(_("Aktivierungs- und Vermittlungsgutschein oder Zuweisung"), RESIDENCE_PAPER),
    hints=(_("Legen Sie den Gutschein vor dem ersten Tag vor. Ohne Zuweisung ist es Arbeit mit Lohn."),),
)

VERMITTLUNGSGUTSCHEIN: Final = Instrument(
    id="F-AVGS",
    name=_("Vermittlungsgutschein für eine private Vermittlung"),
    theme=Theme.WAGE,
    giver=_("Agentur für Arbeit oder Jobcenter"),
    what=_("Die Stelle bezahlt eine private Vermittlung, wenn sie Arbeit findet."),
    cites="§ 45 Abs. 4–6 SGB III",
    firm=(IN_GERMANY, planned("job", "search", text=_("Gesucht wird eine versicherte Arbeit."), cites="§ 45 SGB III")),
    person=(
        MAY_WORK,
        Condition(_("Die Person ist arbeitsuchend gemeldet."), yes("registered"), "§ 45 Abs. 4, 7 SGB III"),
    ),
    amount=_("2.500 € an die Vermittlung, bei langer Arbeitslosigkeit oder Behinderung bis 3.000 €, in zwei Teilen."),
    reckon=vermittlung_betrag,
    duration=_("Einmalig."),
    apply_before=Before.CONTRACT,
    where=Office.AGENCY,
    applicant=Applicant.PERSON,
    papers=(APPLICATION,),
)

PROBEBESCHAEFTIGUNG: Final = Instrument(
    id="F-46",
    name=_("Probebeschäftigung"),
    theme=Theme.WAGE,
    giver=_("Agentur für Arbeit oder Jobcenter"),
    what=_("Die Stelle bezahlt eine befristete Arbeit auf Probe für Menschen mit Behinderung."),
    cites="§ 46 SGB III",
    firm=(IN_GERMANY, planned("job", "trial", text=_("Geplant ist Arbeit auf Probe."), cites="§ 46 Abs. 1 SGB III")),
    person=(
        MAY_WORK,
        Condition(
            _("Die Person hat eine Behinderung, ist schwerbehindert oder gleichgestellt."),
            one_of("disability", "disabled", "equal", "severe", "special"),
            "§ 46 Abs. 1 SGB III",
        ),
    ),
    amount=_("Die vollen Kosten."),
    duration=_("Bis zu drei Monate."),
    apply_before=Before.START,
    where=Office.AGENCY,
    papers=(APPLICATION, _("Bescheid über die Behinderung oder Gleichstellung")),
)

VERMITTLUNGSBUDGET: Final = Instrument(
    id="F-44",
    name=_("Förderung aus dem Vermittlungsbudget"),
    theme=Theme.WAGE,
    giver=_("Agentur für Arbeit oder Jobcenter"),
    what=_("Fahrkosten, Arbeitskleidung, Bewerbung oder Kosten der Anerkennung für die Person."),
    cites="§ 44 SGB III; § 16 Abs. 1 SGB II",
    person=(
        MAY_WORK,
        Condition(_("Die Person ist bei der Stelle gemeldet."), yes("registered"), "§ 44 Abs. 1 SGB III"),
        COSTS_OPEN,
    ),
    amount=_("Im Einzelfall, nach Kosten."),
    duration=_("Einmalig."),
    apply_before=Before.COSTS,
    where=Office.AGENCY,
    applicant=Applicant.PERSON,
    papers=(APPLICATION, _("Kostenvoranschlag")),
    confidence=2,
)

COACHING_16K: Final = Instrument(
    id="F-16K",
    name=_("Ganzheitliche Betreuung (§ 16k)"),
    theme=Theme.WAGE,
    giver=_("Jobcenter"),
    what=_("Coaching für die Person, auch nach dem Start in der Arbeit oder Ausbildung."),
    cites="§ 16k SGB II",
    person=(
        Condition(
            _("Die Person bekommt Grundsicherung vom Jobcenter."), one_of("benefit", "sgb2"), "§ 16k Abs. 1 SGB II"
        ),
    ),
    amount=_("Kostenfrei für Person und Unternehmen."),
    duration=_("Nach Absprache."),
    apply_before=Before.NEVER,
    where=Office.JOBCENTER,
    applicant=Applicant.PERSON,
    confidence=2,
)

JUNGE_16H: Final = Instrument(
    id="F-16H",
    name=_("Förderung schwer zu erreichender junger Menschen (§ 16h)"),
    theme=Theme.WAGE,
    giver=_("Jobcenter"),
    what=_("Hilfe für junge Menschen unter 25, die sonst keine Hilfe erreicht."),
    cites="§ 16h SGB II",
    person=(
        Condition(_("Die Person ist unter 25 Jahre alt."), at_most("age", 24), "§ 16h Abs. 1 SGB II"),
        Condition(
            _("Die Person bekommt Grundsicherung oder könnte sie bekommen."),
            negation(one_of("benefit", "asylblg")),
            "§ 16h Abs. 1 SGB II",
        ),
    ),
    amount=_("Kostenfrei."),
    duration=_("Nach Bedarf."),
    apply_before=Before.NEVER,
    where=Office.JOBCENTER,
    applicant=Applicant.PERSON,
    confidence=2,
)

EINFUEHLUNG: Final = Instrument(
    id="F-EINFUEHLUNG",
    name=_("Einfühlungstag ohne Arbeitspflicht"),
    theme=Theme.WAGE,
    giver=_("Unternehmen"),
    what=_("Ein bis drei Tage zusehen, ohne Arbeit und ohne Weisung. Das ist keine Förderung."),
    cites="§ 611a BGB; § 22 MiLoG",
    firm=(
        IN_GERMANY,
        planned("internship", "trial", "search", text=_("Geplant ist ein Kennenlernen."), cites="§ 611a BGB"),
        Condition(_("Es sind höchstens drei Tage, also weniger als eine Woche."), at_most("weeks", 1), "§ 611a BGB"),
    ),
    amount=_("Kein Geld."),
    duration=_("Ein bis drei Tage."),
    apply_before=Before.NEVER,
    where=Office.ADVICE,
    hints=(
        _("Wer arbeitet, hat Anspruch auf Lohn. Ob die Unfallversicherung gilt, ist unsicher: Fragen Sie vorher."),
        _("Sicherer ist eine Maßnahme bei einem Arbeitgeber (§ 45 SGB III)."),
    ),
    evidence="K",
    confidence=2,
)

FRUEHE_HILFE: Final = Instrument(
    id="F-39A",
    name=_("Frühzeitige Förderung von Asylsuchenden"),
    theme=Theme.WAGE,
    giver=_("Agentur für Arbeit"),
    what=_("Beratung, Gutscheine und Budget schon, solange Arbeit noch nicht erlaubt ist."),
    cites="§ 39a SGB III",
    person=(
        Condition(
            _("Die Person hat eine Aufenthaltsgestattung."), one_of("status", "gestattung"), "§ 39a S. 1 SGB III"
        ),
        Condition(
            _("Die Person kommt nicht aus einem als sicher geltenden Staat."), no("safe_country"), "§ 39a S. 2 SGB III"
        ),
    ),
    amount=_("Kostenfrei."),
    duration=_("Bis zur Erlaubnis der Arbeit."),
    apply_before=Before.NEVER,
    where=Office.ARBEITSAGENTUR,
    applicant=Applicant.PERSON,
    papers=(RESIDENCE_PAPER, CV),
)

INSTRUMENTS: Final = (
    MAG,
    VERMITTLUNGSGUTSCHEIN,
    PROBEBESCHAEFTIGUNG,
    VERMITTLUNGSBUDGET,
    COACHING_16K,
    JUNGE_16H,
    EINFUEHLUNG,
    FRUEHE_HILFE,
)
