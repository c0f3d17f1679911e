"""Money for recognition, and ways of coming to Germany for work: pointers where the residence answers say the rest."""

from datetime import date
from typing import Final

from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.words import mark as _
from lotse.rules.funding.amounts import anerkennung_betrag
from lotse.rules.funding.anerkennung import anerkennungszuschuss_einkommen_erlaubt
from lotse.rules.funding.condition import Condition, negation, one_of, yes
from lotse.rules.funding.instrument import Applicant, Before, Instrument, Office, Theme
from lotse.rules.funding.shared import CERTIFICATES, COSTS_OPEN, CV, DULDUNG, GESTATTUNG, IN_GERMANY, planned
from lotse.rules.funding.stand import READ_ON

_ABROAD = Condition(_("Die Person lebt noch im Ausland."), one_of("status", "none"), "§ 4 Abs. 1, § 81a AufenthG")
_JOB = planned(
    "job", "training", "recognition", text=_("Geplant ist Arbeit oder Ausbildung."), cites="§ 18 Abs. 2 AufenthG"
)
_LINK = _(
    "Das ist nur ein Hinweis. Die Einzelheiten beantwortet die Prüfung „Darf ich arbeiten?“ oder die Ausländerbehörde."
)


@law(
    "F-ANERKENNUNG-einkommen",
    title=_("Einkommen für den Anerkennungszuschuss"),
    cites="FRL Anerkennungszuschuss; §§ 23, 44 BHO",
    checked_on=READ_ON,
    evidence="F2",
    confidence=2,
)
def _einkommen(case: Case) -> bool:
    """The yearly taxable income stays within the limit."""
    return anerkennungszuschuss_einkommen_erlaubt(case["income"], joint=case["joint"], day=case.day)


ANERKENNUNGSZUSCHUSS: Final = Instrument(
    id="F-ANERKENNUNG",
    name=_("Anerkennungszuschuss"),
    theme=Theme.RECOGNITION,
    giver=_("Bund"),
    what=_("Zuschuss zu Gebühren, Übersetzungen, Qualifikationsanalyse und Anpassung."),
    cites="FRL Anerkennungszuschuss; §§ 23, 44 BHO",
    person=(
        Condition(
            _("Die Person hat einen Berufs- oder Hochschulabschluss aus dem Ausland."),
            yes("foreign_degree"),
            "FRL Anerkennungszuschuss; §§ 23, 44 BHO",
        ),
        Condition(
            _("Das zu versteuernde Einkommen liegt bei höchstens 32.000 €, gemeinsam 50.000 €."),
            _einkommen,
            "FRL Anerkennungszuschuss; §§ 23, 44 BHO",
        ),
        COSTS_OPEN,
    ),
    exclusions=(
        Condition(
            _("Arbeitsagentur oder Jobcenter zahlen die Kosten."),
            yes("state_pays"),
            "FRL Anerkennungszuschuss; §§ 23, 44 BHO",
            excludes=True,
        ),
        Condition(
            _("Der Abschluss ist schon voll anerkannt."),
            one_of("recognition", "full"),
            "FRL Anerkennungszuschuss; §§ 23, 44 BHO",
            excludes=True,
        ),
    ),
    amount=_("Bis zu 600 € für das Verfahren, 1.200 € für die Qualifikationsanalyse, 3.000 € für Anpassung."),
    reckon=anerkennung_betrag,
    duration=_("Letzter Antrag am 30. Juni 2027, letzte Auszahlung am 30. September 2028."),
    apply_before=Before.COSTS,
    where=Office.FBB,
    applicant=Applicant.PERSON,
    papers=(_("Antrag auf den Zuschuss"), CV, CERTIFICATES, _("Nachweis des Einkommens")),
    hints=(_("Erst die Zusage, dann die Kosten: Rechnungen von vorher werden nicht bezahlt."),),
    valid_from=date(2025, 1, 1),
    valid_until=date(2027, 7, 1),
    evidence="F2",
    confidence=2,
)

BA_ZUSTIMMUNG: Final = Instrument(
    id="F-36-3",
    name=_("Vorabzustimmung der Bundesagentur für Arbeit"),
    theme=Theme.RECOGNITION,
    giver=_("Bundesagentur für Arbeit"),
    what=_("Die Bundesagentur prüft Lohn und Bedingungen schon vor dem Visumantrag."),
    cites="§ 36 Abs. 3 BeschV; § 39 AufenthG",
    firm=(IN_GERMANY, _JOB),
    person=(_ABROAD,),
    amount=_("Kostenfrei; es spart Zeit."),
    duration=_("Einmalig."),
    apply_before=Before.VISA,
    where=Office.ARBEITSAGENTUR,
    papers=(_("Erklärung zum Beschäftigungsverhältnis"), _("Vertrag oder Entwurf"), CERTIFICATES),
)

BESCHLEUNIGT: Final = Instrument(
    id="F-81A",
    name=_("Beschleunigtes Fachkräfteverfahren"),
    theme=Theme.RECOGNITION,
    giver=_("Ausländerbehörde am Arbeitsort"),
    what=_("Anerkennung in zwei Monaten, Zustimmung der Bundesagentur in einer Woche, schneller Termin für das Visum."),
    cites="§ 81a AufenthG; § 14a BQFG; § 36 Abs. 2 BeschV",
    firm=(IN_GERMANY, _JOB),
    person=(
        _ABROAD,
        Condition(
            _("Die Person hat einen Berufs- oder Hochschulabschluss aus dem Ausland oder beginnt eine Ausbildung."),
            lambda case: bool(case["plan"] == "training" or case["foreign_degree"]),
            "§ 81a Abs. 1 AufenthG",
        ),
    ),
    amount=_("Die Gebühr beträgt 411 €; Ehepartner und Kinder sind eingeschlossen."),
    duration=_("Etwa vier Monate bis zum Visum."),
    apply_before=Before.VISA,
    where=Office.IMMIGRATION,
    papers=(
        _("Vollmacht der Person"),
        _("Vereinbarung mit der Ausländerbehörde"),
        CERTIFICATES,
        _("Vertrag oder Entwurf"),
    ),
    hints=(_("In Sachsen ist die Behörde des Landkreises oder der Stadt zuständig, in der die Arbeit liegt."),),
)

FAIRE_INTEGRATION: Final = Instrument(
    id="F-FAIR",
    name=_("Faire Integration: Beratung zum Arbeitsrecht"),
    theme=Theme.ADVICE,
    giver=_("Bund"),
    what=_("Kostenfreie Beratung zu Lohn, Vertrag und Kündigung für Menschen aus Staaten außerhalb der EU."),
    cites="§§ 45b, 45c AufenthG",
    person=(
        Condition(
            _("Die Person kommt aus einem Staat außerhalb der EU; für EU-Beschäftigte berät BABS."),
            negation(one_of("status", "german", "eu")),
            "§ 45b AufenthG",
        ),
    ),
    amount=_("Kostenfrei."),
    duration=_("Nach Bedarf."),
    apply_before=Before.NEVER,
    where=Office.ADVICE,
    applicant=Applicant.PERSON,
    hints=(_("Wer im Ausland anwirbt, nennt am ersten Arbeitstag in Textform die nächste Beratung (§ 45c AufenthG)."),),
)

IQ_BERATUNG: Final = Instrument(
    id="F-IQ",
    name=_("Beratung zur Anerkennung: IQ Sachsen, IBAS, Bundesagentur"),
    theme=Theme.ADVICE,
    giver=_("Bund"),
    what=_("Welche Stelle zuständig ist, welche Papiere nötig sind, welches Geld es gibt."),
    cites="§ 421g SGB III; § 8 BQFG",
    person=(
        Condition(
            _("Die Person hat einen Berufs- oder Hochschulabschluss aus dem Ausland."),
            yes("foreign_degree"),
            "§ 2 BQFG",
        ),
    ),
    amount=_("Kostenfrei."),
    duration=_("Nach Bedarf."),
    apply_before=Before.NEVER,
    where=Office.ADVICE,
    applicant=Applicant.PERSON,
    hints=(
        _("Seit 2026 übernimmt die Bundesagentur die Beratung schrittweise. Fragen Sie, wer in Ihrer Region berät."),
    ),
    end_unknown=True,
    confidence=2,
)


def _pointer(id: str, name: str, what: str, *, cites: str, person: tuple[Condition, ...]) -> Instrument:  # noqa: A002 - the field's name
    return Instrument(
        id=id,
        name=name,
        theme=Theme.RECOGNITION,
        giver=_("Ausländerbehörde oder Auslandsvertretung"),
        what=what,
        cites=cites,
        person=person,
        amount=_("Kein Geld, sondern ein Weg zum Papier."),
        duration=_("Nach dem Gesetz."),
        apply_before=Before.NEVER,
        where=Office.IMMIGRATION,
        applicant=Applicant.PERSON,
        hints=(_LINK,),
        only_hint=True,
        confidence=2,
    )


POINTERS: Final = (
    _pointer(
        "F-16D3",
        _("Anerkennungspartnerschaft"),
        _("Schon arbeiten, während die Anerkennung läuft."),
        cites="§ 16d Abs. 3 AufenthG",
        person=(
            _ABROAD,
            Condition(_("Es gibt einen ausländischen Abschluss."), yes("foreign_degree"), "§ 16d Abs. 3 AufenthG"),
        ),
    ),
    _pointer(
        "F-19C-IT",
        _("Arbeit mit Berufserfahrung, auch in der Informationstechnik"),
        _("Einreise ohne formalen Abschluss mit genug Erfahrung und Lohn."),
        cites="§ 19c Abs. 2 AufenthG; § 6 BeschV",
        person=(_ABROAD, _JOB),
    ),
    _pointer(
        "F-WESTBALKAN",
        _("Westbalkanregelung"),
        _("Arbeit jeder Art für Menschen aus sechs Staaten, mit einem Kontingent."),
        cites="§ 26 Abs. 2 BeschV",
        person=(_ABROAD, _JOB),
    ),
    _pointer(
        "F-16A",
        _("Visum zur Ausbildung"),
        _("Einreise für eine betriebliche oder schulische Ausbildung."),
        cites="§ 16a AufenthG",
        person=(_ABROAD, planned("training", text=_("Geplant ist eine Ausbildung."), cites="§ 16a AufenthG")),
    ),
    _pointer(
        "F-20A",
        _("Chancenkarte"),
        _("Einreise zur Suche nach Arbeit, mit Punkten."),
        cites="§§ 20a, 20b AufenthG",
        person=(_ABROAD, planned("search", "job", text=_("Die Person sucht Arbeit."), cites="§ 20a AufenthG")),
    ),
    _pointer(
        "F-SPURWECHSEL",
        _("Wechsel des Papiers im Inland"),
        _("Aus Duldung oder Gestattung in ein Papier für Ausbildung, Arbeit oder gute Integration."),
        cites="§§ 16g, 19d, 25a, 25b, 60c, 60d AufenthG",
        person=(
            Condition(
                _("Die Person hat eine Duldung oder Gestattung."),
                one_of("status", *DULDUNG, *GESTATTUNG),
                "§ 60a AufenthG",
            ),
            Condition(
                _("Arbeit oder Ausbildung ist geplant."),
                one_of("plan", "job", "training", "eq"),
                "§§ 16g, 60c, 60d AufenthG",
            ),
        ),
    ),
)

INSTRUMENTS: Final = (ANERKENNUNGSZUSCHUSS, BA_ZUSTIMMUNG, BESCHLEUNIGT, FAIRE_INTEGRATION, IQ_BERATUNG, *POINTERS)
