"""An apprenticeship with Duldung (§ 60c) or permit (§ 16g)."""

from typing import Final

from lotse.rules.engine.words import mark as _
from lotse.rules.funding.condition import negation, one_of, yes
from lotse.rules.procedures.dues import ausbildung_fruehestens, first_day
from lotse.rules.procedures.step import Phase, Procedure, Step, Who

PROCEDURE: Final = Procedure(
    key="training",
    title=_("Ausbildung mit Duldung oder § 16g"),
    cites="§§ 16g, 60c AufenthG",
    steps=(
        Step(
            id="conditions",
            who=Who.MENTOR,
            what=_(
                "Voraussetzungen prüfen: anerkannte Ausbildung ab zwei Jahren oder Helferausbildung mit "
                "Anschluss, Duldung seit drei Monaten."
            ),
            hint=_(
                "Keine Abschiebung in Vorbereitung, keine Strafen über den Grenzen. Die Prüfung der "
                "Perspektiven sagt mehr."
            ),
            cites="§ 60c Abs. 1, 2 AufenthG",
            days=3,
        ),
        Step(
            id="identity",
            who=Who.PERSON,
            what=_("Identität klären oder alle zumutbaren Schritte belegen."),
            hint=_("Einreise ab 2020: innerhalb von sechs Monaten nach der Einreise."),
            authority=_("Ausländerbehörde, Botschaft"),
            cites="§ 60c Abs. 2 Nr. 3 AufenthG",
            after=("conditions",),
            days=30,
            needed=negation(yes("identity_clear")),
        ),
        Step(
            id="legal_help",
            who=Who.MENTOR,
            what=_("Beratung einholen, bevor ein Antrag gestellt wird: § 60c oder § 16g, Risiken, Lebensunterhalt."),
            hint=_(
                "§ 16g ist ein Aufenthaltstitel, erlaubt 20 Stunden Nebenarbeit und zählt als Aufenthalt; er "
                "verlangt gesicherten Unterhalt."
            ),
            cites="§§ 16g, 60c AufenthG",
            after=("conditions",),
            days=7,
        ),
        Step(
            id="contract",
            who=Who.BOTH,
            what=_("Ausbildungsvertrag schließen, Beginn „vorbehaltlich der Erlaubnis“."),
            hint=_("Anders als bei Arbeit kommt der Vertrag hier zuerst. Zuschüsse trotzdem vorher beantragen."),
            cites="§§ 10, 11 BBiG; § 60c Abs. 3 AufenthG",
            after=("conditions",),
            days=7,
        ),
        Step(
            id="chamber",
            who=Who.FIRM,
            what=_("Vertrag zur Eintragung bei der Kammer einreichen (Lehrlingsrolle)."),
            authority=_("Industrie- und Handelskammer oder Handwerkskammer"),
            cites="§§ 34, 36 BBiG; §§ 28, 30 HwO; § 60c Abs. 3 AufenthG",
            after=("contract",),
            days=14,
        ),
        Step(
            id="apply",
            who=Who.PERSON,
            what=_(
                "Antrag stellen: frühestens sieben Monate vor dem Beginn; erteilt wird frühestens sechs Monate vorher."
            ),
            form=_("Antrag auf Ausbildungsduldung oder Aufenthaltserlaubnis § 16g"),
            authority=_("Ausländerbehörde"),
            cites="§ 60c Abs. 3, § 16g Abs. 3 AufenthG",
            after=("chamber", "identity", "legal_help"),
            not_before=ausbildung_fruehestens,
            days=3,
        ),
        Step(
            id="livelihood",
            who=Who.PERSON,
            what=_("Lebensunterhalt für § 16g belegen: Ausbildungsvergütung, Beihilfe."),
            authority=_("Ausländerbehörde"),
            cites="§ 16g AufenthG; § 2 Abs. 3 AufenthG",
            after=("contract",),
            days=7,
            needed=one_of("training_paper", "title_16g"),
        ),
        Step(
            id="decision",
            who=Who.OFFICE,
            what=_("Die Ausländerbehörde entscheidet und trägt es ins Papier ein."),
            authority=_("Ausländerbehörde"),
            cites="§ 60c Abs. 1, § 16g Abs. 1 AufenthG",
            after=("apply", "livelihood"),
            days=42,
            evidence="K",
            confidence=1,
        ),
        Step(
            id="allowance",
            who=Who.PERSON,
            what=_("Berufsausbildungsbeihilfe beantragen; gezahlt wird frühestens ab dem Monat des Antrags."),
            authority=_("Agentur für Arbeit"),
            cites="§§ 56, 60, 325 Abs. 1 SGB III",
            after=("contract",),
            days=7,
            needed=yes("away_from_parents"),
        ),
        Step(
            id="support",
            who=Who.PERSON,
            what=_("Assistierte Ausbildung (AsA flex) besprechen."),
            authority=_("Agentur für Arbeit oder Jobcenter"),
            cites="§§ 74, 75 SGB III",
            after=("contract",),
            days=7,
            needed=yes("needs_support"),
        ),
        Step(
            id="school",
            who=Who.FIRM,
            what=_("Berufsschule anmelden."),
            authority=_("Berufliches Schulzentrum"),
            cites="§ 15 BBiG",
            after=("contract",),
            days=7,
            evidence="K",
            confidence=2,
        ),
        Step(
            id="begin",
            who=Who.BOTH,
            what=_("Beginnen; weiter mit den Listen „Anmelden“ und „Ankommen im Betrieb“."),
            cites="§ 4a Abs. 5 AufenthG",
            after=("decision",),
            phase=Phase.FIRST_DAY,
            due=first_day,
        ),
        Step(
            id="dropout",
            who=Who.FIRM,
            what=_("Bei Abbruch: der Ausländerbehörde in der Regel innerhalb von zwei Wochen mitteilen."),
            hint=_(
                "Die Person bekommt einmal sechs Monate für eine neue Ausbildung; nach der Prüfung sechs Monate "
                "zur Suche."
            ),
            authority=_("Ausländerbehörde"),
            cites="§ 60c Abs. 5, 6, § 16g Abs. 4 AufenthG",
            after=("begin",),
            phase=Phase.AFTER,
        ),
        Step(
            id="afterwards",
            who=Who.MENTOR,
            what=_("Nach der Prüfung: Aufenthaltserlaubnis für zwei Jahre beantragen."),
            authority=_("Ausländerbehörde"),
            cites="§ 19d Abs. 1a, § 16g Abs. 8 AufenthG",
            after=("begin",),
            phase=Phase.AFTER,
        ),
    ),
)
