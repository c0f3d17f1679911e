"""Programmes of the Free State. Their state in late 2026 was not verified: call before you promise."""

from datetime import date
from typing import Final

from lotse.rules.engine.facts import Case
from lotse.rules.engine.words import mark as _
from lotse.rules.funding.amounts import internationals, qualifizierungszeit, verbundausbildung
from lotse.rules.funding.condition import Condition, any_of, at_most, limit, negation, no, one_of, yes
from lotse.rules.funding.instrument import Applicant, Before, Instrument, Office, Theme
from lotse.rules.funding.internationals import internationals_ausgeschlossen, unternehmensgroesse
from lotse.rules.funding.shared import CONTRACT_DRAFT, COSTS_OPEN, COURSE_OFFER, IN_SAXONY, heads_of, planned

_CALL_SAB = _("Rufen Sie die SAB an, Telefon 0351 4910-4930, bevor Sie etwas versprechen.")
_PROJECTS = _("Gefördert werden Projekte von Trägern und Bündnissen, nicht einzelne Unternehmen.")
_DE_MINIMIS = Condition(
    _("Die De-minimis-Beihilfen der letzten drei Jahre bleiben unter 300.000 €."),
    at_most("de_minimis", "de_minimis"),
    "Art. 3 VO (EU) 2023/2831",
)


def _is_sme(case: Case) -> bool:
    return unternehmensgroesse(heads_of(case), case.day) is not None


MENTOREN: Final = Instrument(
    id="F-MENTOREN",
    name=_("Arbeitsmarktmentoren Sachsen"),
    theme=Theme.SAXONY,
    giver=_("Freistaat Sachsen"),
    what=_("Begleitung von Betrieb und Person vor und nach der Einstellung, Hilfe bei Anträgen und Papieren."),
    cites="Fachkräfterichtlinie Sachsen; §§ 23, 44 SäHO",
    firm=(IN_SAXONY,),
    person=(
        Condition(
            _("Die Person ist nicht deutsch."),
            negation(one_of("status", "german")),
            "Fachkräfterichtlinie Sachsen; §§ 23, 44 SäHO",
        ),
    ),
    amount=_("Kostenfrei für Betrieb und Person."),
    duration=_("Vom 1. Januar 2025 bis 31. Dezember 2027."),
    apply_before=Before.NEVER,
    where=Office.MENTORS,
    valid_from=date(2025, 1, 1),
    valid_until=date(2028, 1, 1),
)

INTERNATIONALS: Final = Instrument(
    id="F-SAB-INT",
    name=_("SAB Beratungsförderung, Internationals"),
    theme=Theme.SAXONY,
    giver=_("Sächsische Aufbaubank"),
    what=_(
        "Pauschale für kleine und mittlere Betriebe, die jemanden aus dem Ausland eingestellt oder ausgebildet haben."
    ),
    cites="RL Internationals Sachsen; §§ 23, 44 SäHO",
    firm=(
        IN_SAXONY,
        planned(
            "job",
            "training",
            text=_("Geplant ist Arbeit oder Ausbildung."),
            cites="RL Internationals Sachsen; §§ 23, 44 SäHO",
        ),
        Condition(
            _("Das Unternehmen hat weniger als 250 Beschäftigte."), _is_sme, "RL Internationals Sachsen; §§ 23, 44 SäHO"
        ),
        _DE_MINIMIS,
    ),
    person=(
        Condition(
            _("Das Deutsch liegt bei B2 oder der Kurs dahin läuft."),
            any_of(one_of("german", "B2", "C1", "C2"), yes("b2_course")),
            "RL Internationals Sachsen; §§ 23, 44 SäHO",
        ),
    ),
    exclusions=(
        Condition(
            _("Die Person lebt bei der Antragstellung schon in Deutschland, der EU oder dem EWR."),
            lambda case: internationals_ausgeschlossen(lives_in_germany_or_eea=case["lives_in_germany"]),
            "RL Internationals Sachsen; §§ 23, 44 SäHO",
            excludes=True,
        ),
    ),
    amount=_("Je Arbeitsplatz 4.500 bis 8.000 €, je Ausbildungsplatz 3.000 bis 7.200 €, je höchstens drei."),
    reckon=internationals,
    duration=_("Einmalig, nach sechs Monaten Beschäftigung."),
    apply_before=Before.FIRST_YEAR,
    where=Office.SAB,
    papers=(_("Antrag der SAB"), _("Vertrag und Lohnnachweise"), _("Nachweis B2 oder laufender Kurs")),
    hints=(_CALL_SAB, _("Das Geld ist begrenzt; das Programm war schon einmal gestoppt.")),
    end_unknown=True,
    evidence="F2",
    confidence=1,
)

VERBUNDAUSBILDUNG: Final = Instrument(
    id="F-SAB-VERBUND",
    name=_("SAB Berufliche Bildung: Verbundausbildung"),
    theme=Theme.SAXONY,
    giver=_("Sächsische Aufbaubank"),
    what=_("Zuschuss, wenn Teile der Ausbildung bei einem anderen Betrieb oder Träger stattfinden."),
    cites="RL Berufliche Bildung Sachsen; §§ 23, 44 SäHO",
    firm=(
        IN_SAXONY,
        planned(
            "training", text=_("Geplant ist eine Ausbildung."), cites="RL Berufliche Bildung Sachsen; §§ 23, 44 SäHO"
        ),
        Condition(
            _("Das Unternehmen hat höchstens 500 Beschäftigte."),
            lambda case: bool(heads_of(case) <= limit("verbundausbildung_groesse", case)),
            "RL Berufliche Bildung Sachsen; §§ 23, 44 SäHO",
        ),
    ),
    amount=_("150 € je Woche."),
    reckon=verbundausbildung,
    duration=_("Für die Wochen beim Partner."),
    apply_before=Before.START,
    where=Office.SAB,
    papers=(_("Antrag der SAB"), CONTRACT_DRAFT, _("Vereinbarung mit dem Partner")),
    hints=(_CALL_SAB,),
    end_unknown=True,
    confidence=1,
)

KURSZUSCHUSS: Final = Instrument(
    id="F-SAB-KURS",
    name=_("SAB Berufliche Bildung: Zuschuss zu Kursen"),
    theme=Theme.SAXONY,
    giver=_("Sächsische Aufbaubank"),
    what=_("Zuschuss für Beschäftigte, die eine Weiterbildung selbst bezahlen."),
    cites="RL Berufliche Bildung Sachsen; §§ 23, 44 SäHO",
    firm=(
        IN_SAXONY,
        planned(
            "course",
            "minijob",
            text=_("Geplant ist eine Weiterbildung."),
            cites="RL Berufliche Bildung Sachsen; §§ 23, 44 SäHO",
        ),
    ),
    person=(
        Condition(
            _("Das Monatseinkommen liegt bei höchstens 4.500 €."),
            at_most("pay", "kurs_einkommen"),
            "RL Berufliche Bildung Sachsen; §§ 23, 44 SäHO",
        ),
        Condition(
            _("Das Unternehmen bezahlt den Lehrgang nicht."),
            no("firm_pays_course"),
            "RL Berufliche Bildung Sachsen; §§ 23, 44 SäHO",
        ),
        COSTS_OPEN,
    ),
    amount=_("50 % der Kurskosten, im Minijob 80 %."),
    duration=_("Einmalig."),
    apply_before=Before.COURSE_CONTRACT,
    where=Office.SAB,
    applicant=Applicant.PERSON,
    papers=(_("Antrag der SAB"), COURSE_OFFER),
    hints=(_CALL_SAB,),
    end_unknown=True,
    confidence=1,
)

FACHKRAEFTE: Final = Instrument(
    id="F-FACHKRAEFTE",
    name=_("Fachkräfterichtlinie: Regionalbudgets der Fachkräfteallianzen"),
    theme=Theme.SAXONY,
    giver=_("Freistaat Sachsen"),
    what=_("Projekte in den Regionen, an denen sich Betriebe beteiligen können."),
    cites="Fachkräfterichtlinie Sachsen; §§ 23, 44 SäHO",
    firm=(IN_SAXONY,),
    amount=_("Für Projekte, nicht für einzelne Betriebe."),
    duration=_("Nach dem Projekt."),
    apply_before=Before.NEVER,
    where=Office.SAB,
    hints=(_PROJECTS, _CALL_SAB),
    only_hint=True,
    end_unknown=True,
    confidence=2,
)

SCHRITT: Final = Instrument(
    id="F-SCHRITT",
    name=_("ESF Plus „Schritt für Schritt“ und andere Projekte"),
    theme=Theme.SAXONY,
    giver=_("Freistaat Sachsen und Europäischer Sozialfonds"),
    what=_("Begleitete Wege in Arbeit bei einem Träger."),
    cites="Fachkräfterichtlinie Sachsen; §§ 23, 44 SäHO",
    firm=(IN_SAXONY,),
    person=(
        Condition(
            _("Die Person ist arbeitslos oder sucht Arbeit."),
            any_of(yes("registered"), one_of("plan", "search")),
            "Fachkräfterichtlinie Sachsen; §§ 23, 44 SäHO",
        ),
    ),
    amount=_("Kostenfrei für die Teilnehmenden."),
    duration=_("Nach dem Projekt."),
    apply_before=Before.NEVER,
    where=Office.ADVICE,
    applicant=Applicant.PERSON,
    hints=(_PROJECTS,),
    only_hint=True,
    end_unknown=True,
    evidence="F2",
    confidence=2,
)

SOZIALER_ARBEITSMARKT: Final = Instrument(
    id="F-LANDESPROGRAMM",
    name=_("Landesprogramm Sozialer Arbeitsmarkt"),
    theme=Theme.SAXONY,
    giver=_("Freistaat Sachsen, über das Jobcenter"),
    what=_("Ergänzung zu § 16i und Begleitung für Menschen, die sehr lange ohne Arbeit waren."),
    cites="§ 16i SGB II; Fachkräfterichtlinie Sachsen",
    firm=(IN_SAXONY, planned("job", text=_("Geplant ist eine versicherte Arbeit."), cites="§ 16i SGB II")),
    person=(
        Condition(_("Die Person bekommt Grundsicherung vom Jobcenter."), one_of("benefit", "sgb2"), "§ 16i SGB II"),
    ),
    amount=_("Im Einzelfall."),
    duration=_("Im Einzelfall."),
    apply_before=Before.CONTRACT,
    where=Office.JOBCENTER,
    hints=(_("Fragen Sie das Jobcenter, ob es das Programm noch gibt."),),
    end_unknown=True,
    evidence="F2",
    confidence=1,
)

QUALIFIZIERUNGSZEIT: Final = Instrument(
    id="F-QUALIZEIT",
    name=_("Qualifizierungszeit: Ausgleich für kleine Betriebe"),
    theme=Theme.SAXONY,
    giver=_("Freistaat Sachsen"),
    what=_("Ab 2027 gibt es drei bezahlte Tage Qualifizierung im Jahr; kleine Betriebe bekommen einen Ausgleich."),
    cites="SächsQualiZG; Art. 74 Abs. 1 Nr. 12 GG",
    firm=(
        IN_SAXONY,
        Condition(
            _("Das Unternehmen hat höchstens 20 Beschäftigte."),
            lambda case: bool(heads_of(case) <= limit("qualifizierungszeit_groesse", case)),
            "SächsQualiZG; Art. 74 Abs. 1 Nr. 12 GG",
        ),
    ),
    person=(
        Condition(_("Die Person arbeitet bei Ihnen."), yes("employed_here"), "SächsQualiZG; Art. 74 Abs. 1 Nr. 12 GG"),
    ),
    amount=_("115 € je Tag und Person."),
    reckon=qualifizierungszeit,
    duration=_("Drei Tage im Jahr."),
    apply_before=Before.NEVER,
    where=Office.UNKNOWN,
    hints=(_("Stelle und Formular sind noch nicht bekannt."),),
    valid_from=date(2027, 1, 1),
    end_unknown=True,
    evidence="F2",
    confidence=2,
)

INSTRUMENTS: Final = (
    MENTOREN,
    INTERNATIONALS,
    VERBUNDAUSBILDUNG,
    KURSZUSCHUSS,
    FACHKRAEFTE,
    SCHRITT,
    SOZIALER_ARBEITSMARKT,
    QUALIFIZIERUNGSZEIT,
)
