"""Ways into an apprenticeship and help during it."""

from typing import Final

from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.words import mark as _
from lotse.rules.funding.amounts import eq_betrag
from lotse.rules.funding.ausbildung import BabStatus, bab_zugang, eq_rahmen_eingehalten
from lotse.rules.funding.condition import Condition, any_of, at_most, limit, no, one_of, when, yes
from lotse.rules.funding.instrument import Applicant, Before, Instrument, Office, Theme
from lotse.rules.funding.shared import (
    APPLICATION,
    CONTRACT_DRAFT,
    CV,
    DULDUNG,
    GESTATTUNG,
    IN_GERMANY,
    MAY_WORK,
    NOT_60B,
    RESIDENCE_PAPER,
    planned,
)
from lotse.rules.funding.stand import READ_ON

_SCHOOL = yes("school_and_german")
_YOUNG = Condition(_("Es geht um einen jungen Menschen, in der Regel unter 25."), at_most("age", 26), "§ 74 SGB III")


@law(
    "F-ASA-VOR-aufenthalt",
    title=_("Aufenthalt vor der Vorphase"),
    cites="§ 75a Abs. 1 S. 3, 4 SGB III",
    checked_on=READ_ON,
)
def _aufenthalt_vorphase(case: Case) -> bool:
    """Fifteen months, three for those who entered before August 2019; other papers have no wait."""
    if case["status"] not in GESTATTUNG + DULDUNG:
        return True
    return _long_enough(case, "stay_months", "aufenthalt_vorphase")


@law(
    "F-BVB-aufenthalt",
    title=_("Aufenthalt vor der Berufsvorbereitung"),
    cites="§ 52 Abs. 2 SGB III",
    checked_on=READ_ON,
)
def _aufenthalt_bvb(case: Case) -> bool:
    """Gestattung: fifteen months of stay. Duldung: nine months of suspended removal. Three for early entries."""
    if case["status"] in GESTATTUNG:
        return _long_enough(case, "stay_months", "aufenthalt_bvb_gestattung")
    return case["status"] not in DULDUNG or _long_enough(case, "tolerated_months", "duldung_bvb")


def _long_enough(case: Case, fact: str, name: str) -> bool:
    months = case[fact]
    if months >= limit(name, case):
        return True
    return bool(months >= limit("aufenthalt_vor_august_2019", case)) and case["entered_before_august_2019"]


@law(
    "F-BAB-papier",
    title=_("Papier für Berufsausbildungsbeihilfe"),
    cites="§ 60 Abs. 3 SGB III",
    checked_on=READ_ON,
)
def _bab(case: Case) -> bool:
    """What § 60(3) asks of the paper."""
    if case["status"] in GESTATTUNG:
        return False
    if case["status"] not in DULDUNG:
        return True
    return bab_zugang(BabStatus.DULDUNG, stay_months=case["stay_months"], day=case.day)


EQ: Final = Instrument(
    id="F-EQ",
    name=_("Einstiegsqualifizierung (EQ)"),
    theme=Theme.TRAINING,
    giver=_("Agentur für Arbeit oder Jobcenter"),
    what=_("Vier bis zwölf Monate Einstieg in einen Ausbildungsberuf, mit Zuschuss zur Vergütung."),
    cites="§ 54a SGB III",
    firm=(
        IN_GERMANY,
        planned("eq", text=_("Geplant ist eine Einstiegsqualifizierung."), cites="§ 54a Abs. 1 SGB III"),
        Condition(
            _("Sie dauert 4 bis 12 Monate, in Vollzeit oder mit mindestens 20 Stunden in der Woche."),
            lambda case: eq_rahmen_eingehalten(months=case["eq_months"], weekly_hours=case["hours"], day=case.day),
            "§ 54a Abs. 2 SGB III",
        ),
    ),
    person=(
        MAY_WORK,
        Condition(_("Die Person sucht eine Ausbildung und ist gemeldet."), yes("registered"), "§ 54a Abs. 4 SGB III"),
    ),
    exclusions=(
        NOT_60B,
        Condition(
            _("In den letzten drei Jahren gab es bei Ihnen eine EQ oder versicherte Arbeit mit dieser Person."),
            yes("worked_here_3_years"),
            "§ 54a Abs. 5 SGB III",
            excludes=True,
        ),
    ),
    amount=_("Bis zu 276 € im Monat zur Vergütung, dazu ein pauschaler Beitrag zur Sozialversicherung."),
    reckon=eq_betrag,
    duration=_("4 bis 12 Monate."),
    apply_before=Before.CONTRACT,
    where=Office.AGENCY,
    papers=(APPLICATION, CONTRACT_DRAFT, RESIDENCE_PAPER),
    hints=(
        _("Zeigen Sie den Vertrag der Kammer; am Ende gibt es ein Zeugnis und ein Zertifikat."),
        _("Mit Gestattung oder Duldung muss die Ausländerbehörde zustimmen, die Bundesagentur nicht."),
    ),
)

ASA: Final = Instrument(
    id="F-ASA",
    name=_("Assistierte Ausbildung, begleitende Phase (AsA flex)"),
    theme=Theme.TRAINING,
    giver=_("Agentur für Arbeit oder Jobcenter"),
    what=_("Nachhilfe, Deutsch und eine feste Begleitung während Ausbildung oder EQ, auch für den Betrieb."),
    cites="§§ 74, 75 SGB III",
    firm=(
        IN_GERMANY,
        planned("training", "eq", text=_("Geplant ist eine Ausbildung oder EQ."), cites="§ 74 Abs. 1 SGB III"),
    ),
    person=(
        Condition(
            _("Die Person braucht für die Ausbildung zusätzliche Hilfe."), yes("needs_support"), "§ 74 Abs. 3 SGB III"
        ),
    ),
    amount=_("Kostenfrei für Betrieb und Person."),
    duration=_("Während der ganzen Ausbildung."),
    apply_before=Before.NEVER,
    where=Office.AGENCY,
    applicant=Applicant.PERSON,
    papers=(_("Ausbildungsvertrag"),),
    hints=(_("Der Betrieb kann das Gespräch anstoßen. Auf das Aufenthaltspapier kommt es in dieser Phase nicht an."),),
)

ASA_VORPHASE: Final = Instrument(
    id="F-ASA-VOR",
    name=_("Assistierte Ausbildung, Vorphase"),
    theme=Theme.TRAINING,
    giver=_("Agentur für Arbeit oder Jobcenter"),
    what=_("Hilfe bei der Suche nach einer Ausbildung, mit Praktika im Betrieb."),
    cites="§ 75a SGB III",
    firm=(
        IN_GERMANY,
        planned(
            "search",
            "internship",
            "training",
            text=_("Die Person sucht eine Ausbildung."),
            cites="§ 75a Abs. 1 SGB III",
        ),
    ),
    person=(
        _YOUNG,
        MAY_WORK,
        Condition(
            _("Mit Gestattung oder Duldung: mindestens 15 Monate hier, bei Einreise vor August 2019 drei."),
            _aufenthalt_vorphase,
            "§ 75a Abs. 1 S. 3, 4 SGB III",
        ),
        Condition(
            _("Mit Gestattung oder Duldung: Schule und Deutsch reichen voraussichtlich für eine Ausbildung."),
            when(one_of("status", *GESTATTUNG, *DULDUNG), _SCHOOL),
            "§ 75a Abs. 1 S. 3 Nr. 2 SGB III",
        ),
    ),
    exclusions=(NOT_60B,),
    amount=_("Kostenfrei für Betrieb und Person."),
    duration=_("Bis zu 6 Monate, mit Verlängerung 8."),
    apply_before=Before.START,
    where=Office.AGENCY,
    applicant=Applicant.PERSON,
    papers=(RESIDENCE_PAPER, CV),
)

BVB: Final = Instrument(
    id="F-BVB",
    name=_("Berufsvorbereitende Bildungsmaßnahme (BvB)"),
    theme=Theme.TRAINING,
    giver=_("Agentur für Arbeit"),
    what=_("Ein Jahr Vorbereitung auf eine Ausbildung bei einem Träger, mit Praktika."),
    cites="§§ 51–53 SGB III",
    firm=(
        IN_GERMANY,
        planned("search", "internship", text=_("Die Person sucht eine Ausbildung."), cites="§ 51 Abs. 1 SGB III"),
    ),
    person=(
        _YOUNG,
        MAY_WORK,
        Condition(
            _("Gestattung: mindestens 15 Monate hier; Duldung: seit 9 Monaten geduldet; frühe Einreise: 3 Monate."),
            _aufenthalt_bvb,
            "§ 52 Abs. 2 SGB III",
        ),
        Condition(
            _("Mit Gestattung oder Duldung: Schule und Deutsch reichen voraussichtlich für eine Ausbildung."),
            when(one_of("status", *GESTATTUNG, *DULDUNG), _SCHOOL),
            "§ 52 Abs. 2 SGB III",
        ),
    ),
    exclusions=(NOT_60B,),
    amount=_("Kostenfrei; Berufsausbildungsbeihilfe kann möglich sein, mit Gestattung nicht."),
    duration=_("In der Regel 10 bis 12 Monate."),
    apply_before=Before.START,
    where=Office.ARBEITSAGENTUR,
    applicant=Applicant.PERSON,
    papers=(RESIDENCE_PAPER, CV),
)

BAB: Final = Instrument(
    id="F-BAB",
    name=_("Berufsausbildungsbeihilfe (BAB)"),
    theme=Theme.TRAINING,
    giver=_("Agentur für Arbeit"),
    what=_("Geld zum Leben für Auszubildende, die nicht bei den Eltern wohnen können."),
    cites="§§ 56, 57, 60 SGB III",
    firm=(
        IN_GERMANY,
        planned("training", text=_("Geplant ist eine betriebliche Ausbildung."), cites="§ 57 Abs. 1 SGB III"),
    ),
    person=(
        Condition(
            _("Das Papier lässt es zu: nicht mit Gestattung, mit Duldung nach 15 Monaten Aufenthalt."),
            _bab,
            "§ 60 Abs. 3 SGB III",
        ),
        Condition(_("Die Person wohnt nicht bei den Eltern."), no("lives_with_parents"), "§ 60 Abs. 1 SGB III"),
    ),
    amount=_("Nach Bedarf und Einkommen; die Agentur rechnet."),
    duration=_("Für die Dauer der Ausbildung."),
    apply_before=Before.MONTH_OF_START,
    where=Office.ARBEITSAGENTUR,
    applicant=Applicant.PERSON,
    papers=(APPLICATION, _("Ausbildungsvertrag"), _("Mietvertrag"), RESIDENCE_PAPER),
)

AUSSERBETRIEBLICH: Final = Instrument(
    id="F-76",
    name=_("Außerbetriebliche Berufsausbildung"),
    theme=Theme.TRAINING,
    giver=_("Agentur für Arbeit oder Jobcenter"),
    what=_("Ausbildung bei einem Träger, mit Zeiten im Betrieb, wenn es im Betrieb allein nicht geht."),
    cites="§ 76 SGB III",
    firm=(
        IN_GERMANY,
        planned("search", "training", text=_("Die Person sucht eine Ausbildung."), cites="§ 76 Abs. 1 SGB III"),
    ),
    person=(
        _YOUNG,
        Condition(
            _("Die Person braucht für die Ausbildung zusätzliche Hilfe."), yes("needs_support"), "§ 76 Abs. 5 SGB III"
        ),
        Condition(
            _("Mit einem Papier nach § 16g: Die Stelle hat bestätigt, dass es nicht ausschließt (ungeklärt)."),
            when(one_of("status", "training_16g"), yes("office_confirmed")),
            "§ 76 Abs. 6 Nr. 2 SGB III",
        ),
    ),
    exclusions=(
        Condition(
            _("Die Person hat Anspruch auf Leistungen für Asylsuchende."),
            any_of(one_of("status", *GESTATTUNG, *DULDUNG), one_of("benefit", "asylblg")),
            "§ 76 Abs. 6 Nr. 3 SGB III",
            excludes=True,
        ),
    ),
    amount=_("Kostenfrei; der Träger zahlt die Ausbildungsvergütung."),
    duration=_("Für die Dauer der Ausbildung."),
    apply_before=Before.START,
    where=Office.AGENCY,
    applicant=Applicant.PERSON,
    confidence=2,
)

INSTRUMENTS: Final = (EQ, ASA, ASA_VORPHASE, BVB, BAB, AUSSERBETRIEBLICH)
