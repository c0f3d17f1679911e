"""Beschäftigungsduldung, § 60d AufenthG."""

from typing import Final

from lotse.rules.engine.words import mark as _
from lotse.rules.funding.condition import negation, yes
from lotse.rules.procedures.dues import papier_verlaengern
from lotse.rules.procedures.step import Phase, Procedure, Step, Who

PROCEDURE: Final = Procedure(
    key="employment_toleration",
    title=_("Beschäftigungsduldung"),
    cites="§ 60d AufenthG",
    steps=(
        Step(
            id="entry",
            who=Who.MENTOR,
            what=_("Prüfen: Einreise bis 31. Dezember 2022, Duldung seit zwölf Monaten."),
            cites="§ 60d Abs. 1 AufenthG",
        ),
        Step(
            id="identity",
            who=Who.PERSON,
            what=_("Identität klären oder alle zumutbaren Schritte belegen."),
            authority=_("Ausländerbehörde, Botschaft"),
            cites="§ 60d Abs. 1 Nr. 1, Abs. 4 AufenthG",
            after=("entry",),
            days=30,
            needed=negation(yes("identity_clear")),
        ),
        Step(
            id="job",
            who=Who.FIRM,
            what=_("Bescheinigung: seit zwölf Monaten versicherte Arbeit mit mindestens 20 Stunden."),
            cites="§ 60d Abs. 1 Nr. 3 AufenthG",
            after=("entry",),
            days=3,
        ),
        Step(
            id="livelihood",
            who=Who.PERSON,
            what=_("Lohnabrechnungen der letzten zwölf Monate: Der Lebensunterhalt ist durch Arbeit gesichert."),
            cites="§ 60d Abs. 1 Nr. 4, 5 AufenthG",
            after=("entry",),
            days=3,
        ),
        Step(
            id="german",
            who=Who.PERSON,
            what=_("Mündliches Deutsch auf A2 belegen."),
            cites="§ 60d Abs. 1 Nr. 6 AufenthG",
            after=("entry",),
            days=30,
        ),
        Step(
            id="children",
            who=Who.PERSON,
            what=_(
                "Schulbesuch der Kinder belegen; auch die Partnerin oder der Partner muss Identität und "
                "Straffreiheit belegen."
            ),
            cites="§ 60d Abs. 1 AufenthG",
            after=("entry",),
            days=7,
        ),
        Step(
            id="apply",
            who=Who.PERSON,
            what=_("Antrag stellen; vorher Beratung, wenn eine Abschiebung drohen könnte."),
            form=_("Antrag auf Beschäftigungsduldung"),
            authority=_("Ausländerbehörde"),
            cites="§ 60d Abs. 1 AufenthG",
            after=("identity", "job", "livelihood", "german", "children"),
            days=3,
        ),
        Step(
            id="decision",
            who=Who.OFFICE,
            what=_("Die Ausländerbehörde erteilt in der Regel 30 Monate."),
            authority=_("Ausländerbehörde"),
            cites="§ 60d Abs. 1 AufenthG",
            after=("apply",),
            days=42,
            evidence="K",
            confidence=1,
        ),
        Step(
            id="duty",
            who=Who.FIRM,
            what=_("Endet die Arbeit, teilen Sie es der Ausländerbehörde innerhalb von zwei Wochen mit."),
            authority=_("Ausländerbehörde"),
            cites="§ 60d Abs. 3 AufenthG",
            after=("decision",),
            phase=Phase.AFTER,
        ),
        Step(
            id="next",
            who=Who.MENTOR,
            what=_("Vor dem Ende der 30 Monate die Aufenthaltserlaubnis nach § 25b vorbereiten."),
            hint=_("Die Chancen-Aufenthaltserlaubnis nach § 104c kann nicht mehr beantragt werden."),
            cites="§ 25b Abs. 6 AufenthG; § 104c AufenthG",
            after=("decision",),
            phase=Phase.AFTER,
            due=papier_verlaengern,
        ),
    ),
)
