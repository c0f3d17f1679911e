"""German courses, at school and at the workplace."""

from typing import Final

from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.words import mark as _
from lotse.rules.funding.condition import Condition, any_of, at_least, one_of, yes
from lotse.rules.funding.instrument import Applicant, Before, Instrument, Office, Theme
from lotse.rules.funding.shared import GESTATTUNG, IN_GERMANY, IN_SAXONY, RESIDENCE_PAPER
from lotse.rules.funding.sprachkurse import (
    Gefoerdert,
    Gruppe,
    Toleration,
    berufssprachkurs_duldung,
    integrationskurs_zugang,
)
from lotse.rules.funding.stand import READ_ON

_IN_SCOPE = any_of(yes("registered"), yes("employed_here"), one_of("plan", "training"))
_ENTITLED = ("protected", "skilled", "family")
_NO_ACCESS = ("duldung", "duldung_60b")
_DISCRETION = ("duldung_discretion", "duldung_60c", "duldung_60d")


@law(
    "F-IK-zugang",
    title=_("Zugang zum Integrationskurs im Fall"),
    cites="§§ 44, 44a AufenthG",
    checked_on=READ_ON,
    evidence="F2",
    confidence=2,
)
def _integrationskurs(case: Case) -> bool:
    """Entitled or obliged: yes. § 44(4) stopped: no. Where no circular is known, only the office can say."""
    status = case["status"]
    if status in _ENTITLED:
        return True
    group = Gruppe.NO_ACCESS if status in _NO_ACCESS else Gruppe.ADMISSION_ONLY
    access = integrationskurs_zugang(group, voluntary=not case["course_obliged"], day=case.day)
    if access in (Gefoerdert.UNCLEAR, Gefoerdert.POSSIBLE):
        return bool(case["office_confirmed"])
    return access is Gefoerdert.YES


@law(
    "F-BSK-duldung",
    title=_("Berufssprachkurs mit Duldung im Fall"),
    cites="§ 4 Abs. 1 S. 2 DeuFöV",
    checked_on=READ_ON,
)
def _duldung(case: Case) -> bool:
    """Discretionary toleration needs no wait; any other needs six months and a reason of no. 1 a, c or 3."""
    status = case["status"]
    if status in _DISCRETION:
        return berufssprachkurs_duldung(
            Toleration.DISCRETION, months=case.value("tolerated_months", 0), in_scope=True, day=case.day
        )
    if status not in _NO_ACCESS:
        return True
    return berufssprachkurs_duldung(
        Toleration.OTHER, months=case["tolerated_months"], in_scope=_IN_SCOPE(case), day=case.day
    )


INTEGRATIONSKURS: Final = Instrument(
    id="F-IK",
    name=_("Integrationskurs"),
    theme=Theme.LANGUAGE,
    giver=_("Bundesamt für Migration und Flüchtlinge"),
    what=_("Deutsch bis B1 und Orientierung."),
    cites="§§ 43–44a AufenthG; IntV; BAMF-TRS 02/26",
    person=(
        Condition(
            _("Es gibt einen Anspruch oder eine Verpflichtung; Zulassungen nach § 44 Abs. 4 gibt es 2026 nicht."),
            _integrationskurs,
            "§ 44, § 44a AufenthG; BAMF-TRS 02/26",
        ),
        Condition(
            _("Das Deutsch liegt noch unter B1."),
            one_of("german", "none", "A1", "A2"),
            "§ 43 Abs. 3 AufenthG; § 3 IntV",
        ),
    ),
    amount=_("Kostenfrei oder mit einem Beitrag je Stunde."),
    duration=_("In der Regel 700 Stunden."),
    apply_before=Before.START,
    where=Office.BAMF,
    applicant=Applicant.PERSON,
    papers=(_("Antrag auf Zulassung oder Verpflichtung"), RESIDENCE_PAPER),
    hints=(
        _("Wer selbst bezahlt, kann bei der Sprachschule immer nach einem Platz fragen."),
        _("Jobcenter oder Behörde können verpflichten; das ist ein eigener Weg."),
    ),
    evidence="F2",
    confidence=2,
)

BERUFSSPRACHKURS: Final = Instrument(
    id="F-BSK",
    name=_("Berufssprachkurs"),
    theme=Theme.LANGUAGE,
    giver=_("Bundesamt für Migration und Flüchtlinge"),
    what=_("Deutsch für die Arbeit, ab B1, auch neben der Arbeit oder Ausbildung."),
    cites="§ 45a AufenthG; § 4 DeuFöV",
    person=(
        Condition(
            _("Die Person ist gemeldet, in Arbeit, Ausbildung oder Anerkennung oder bekommt Grundsicherung."),
            any_of(_IN_SCOPE, one_of("benefit", "sgb2"), one_of("plan", "job", "recognition")),
            "§ 4 Abs. 1 S. 1 DeuFöV",
        ),
        Condition(
            _("Mit Duldung: nach Ermessen, sonst seit sechs Monaten und gemeldet, beschäftigt oder in Ausbildung."),
            _duldung,
            "§ 4 Abs. 1 S. 2 DeuFöV",
        ),
        Condition(
            _("Das Deutsch reicht für B1; für einige gibt es Spezialkurse ab A2."),
            any_of(one_of("german", "B1", "B2", "C1"), yes("office_confirmed")),
            "§ 4 Abs. 3, § 13 DeuFöV",
        ),
    ),
    amount=_(
        "Kostenfrei; wer arbeitet und mehr als 20.000 € zu versteuern hat (gemeinsam 40.000 €), zahlt die Hälfte."
    ),
    duration=_("400 bis 600 Stunden je Stufe."),
    apply_before=Before.START,
    where=Office.BAMF,
    applicant=Applicant.PERSON,
    papers=(_("Antrag auf Teilnahmeberechtigung"), _("Sprachzertifikat"), RESIDENCE_PAPER),
    hints=(
        _("Arbeitsuchende fragen die Agentur, wer Grundsicherung bekommt das Jobcenter, Beschäftigte das Bundesamt."),
        _("Nach bestandener Prüfung innerhalb von zwei Jahren gibt es die Hälfte des Beitrags zurück."),
        _("Der Arbeitgeber darf den Beitrag übernehmen."),
    ),
)

JOB_BSK: Final = Instrument(
    id="F-JOBBSK",
    name=_("Job-Berufssprachkurs am Arbeitsplatz"),
    theme=Theme.LANGUAGE,
    giver=_("Bundesamt für Migration und Flüchtlinge"),
    what=_("Deutsch für genau diesen Arbeitsplatz, im Betrieb, mit 100 bis 150 Stunden."),
    cites="§ 45a AufenthG; § 13 DeuFöV",
    firm=(
        IN_GERMANY,
        Condition(
            _("Mindestens drei Beschäftigte lernen gemeinsam."),
            at_least("group_size", "jobbsk_personen"),
            "§ 13 DeuFöV",
        ),
    ),
    person=(
        Condition(_("Die Person arbeitet bei Ihnen."), yes("employed_here"), "§ 4 Abs. 1 S. 1 Nr. 1 DeuFöV"),
        Condition(_("Das Deutsch liegt etwa bei A2."), one_of("german", "A2", "B1"), "§ 13 DeuFöV"),
        Condition(
            _("Mit Duldung: Ermessensduldung oder seit sechs Monaten geduldet."), _duldung, "§ 4 Abs. 1 S. 2 DeuFöV"
        ),
    ),
    amount=_("Kostenfrei oder die Hälfte des Satzes, wie beim Berufssprachkurs."),
    duration=_("100 bis 150 Stunden."),
    apply_before=Before.START,
    where=Office.BAMF,
    applicant=Applicant.BOTH,
    papers=(_("Anträge der Teilnehmenden"),),
    evidence="F2",
    confidence=2,
)

ERSTORIENTIERUNG: Final = Instrument(
    id="F-EOK",
    name=_("Erstorientierung und Landeskurse Deutsch"),
    theme=Theme.LANGUAGE,
    giver=_("Bund und Freistaat Sachsen"),
    what=_("Erste Kurse für Menschen im Asylverfahren und andere ohne Integrationskurs."),
    cites="FRL Integrative Maßnahmen; §§ 23, 44 SäHO",
    firm=(IN_SAXONY,),
    person=(
        Condition(
            _("Die Person ist im Asylverfahren, geduldet oder ohne Zugang zum Integrationskurs."),
            one_of("status", *GESTATTUNG, *_DISCRETION, *_NO_ACCESS, "eu", "humanitarian", "ukraine"),
            "FRL Integrative Maßnahmen; §§ 23, 44 SäHO",
        ),
    ),
    amount=_("Kostenfrei."),
    duration=_("Je nach Kurs."),
    apply_before=Before.START,
    where=Office.ADVICE,
    applicant=Applicant.PERSON,
    hints=(_("Welche Kurse es gibt, hängt vom Haushalt ab. Fragen Sie bei Volkshochschule oder Landkreis nach."),),
    end_unknown=True,
    evidence="F2",
    confidence=2,
)

INSTRUMENTS: Final = (INTEGRATIONSKURS, BERUFSSPRACHKURS, JOB_BSK, ERSTORIENTIERUNG)
