"""Arriving in the firm: the mentor's playbook. Mostly practice; where a norm stands behind it, it is named."""

from typing import Final

from lotse.rules.engine.words import mark as _
from lotse.rules.funding.condition import yes
from lotse.rules.procedures.dues import first_day, papier_verlaengern, weeks_after
from lotse.rules.procedures.step import Phase, Procedure, Step, Who

_TALK = "§ 20 Abs. 1 BBiG; § 622 Abs. 3 BGB"


def _talk(week: int, what: str, *, after: tuple[str, ...]) -> Step:
    return Step(
        id=f"talk_{week}",
        who=Who.FIRM,
        what=what,
        cites=_TALK,
        after=after,
        phase=Phase.AFTER,
        due=weeks_after(week),
        evidence="K",
        confidence=2,
    )


PROCEDURE: Final = Procedure(
    key="onboarding",
    title=_("Ankommen im Betrieb"),
    cites="§ 12 ArbSchG; §§ 13, 15 AGG; § 3 SächsSFG",
    evidence="K",
    confidence=2,
    steps=(
        Step(
            id="buddy",
            who=Who.FIRM,
            what=_("Eine Patin oder einen Paten benennen, nicht die Vorgesetzten."),
            cites="§ 81 Abs. 1 BetrVG",
            days=3,
            evidence="K",
            confidence=2,
        ),
        Step(
            id="plan",
            who=Who.FIRM,
            what=_("Dienstplan, Weg und Treffpunkt in einfachem Deutsch und in der Erstsprache."),
            cites="§ 81 Abs. 1 BetrVG",
            days=3,
            evidence="K",
            confidence=2,
        ),
        Step(
            id="pictures",
            who=Who.FIRM,
            what=_("Bilderliste mit Werkzeugen und Orten, dazu 20 bis 30 wichtige Wörter."),
            cites="§ 81 Abs. 1 BetrVG",
            days=7,
            evidence="K",
            confidence=2,
        ),
        Step(
            id="clothes",
            who=Who.FIRM,
            what=_("Arbeitskleidung und Schutzausrüstung bereitlegen."),
            cites="§ 3 ArbSchG",
            days=7,
            evidence="K",
            confidence=2,
        ),
        Step(
            id="interpreter",
            who=Who.MENTOR,
            what=_("Klären, wer übersetzt: keine Kinder."),
            cites="§ 12 ArbSchG",
            days=3,
            evidence="K",
            confidence=2,
        ),
        Step(
            id="dates",
            who=Who.FIRM,
            what=_("Gespräche der Probezeit festlegen: Woche 2, 6, 12 und 20."),
            cites=_TALK,
            after=("buddy",),
            evidence="K",
            confidence=2,
        ),
        Step(
            id="safety",
            who=Who.FIRM,
            what=_("Sicherheit so erklären, dass es verstanden wird; nachsprechen und zeigen lassen."),
            cites="§ 12 ArbSchG",
            after=("interpreter", "pictures"),
            phase=Phase.FIRST_DAY,
            due=first_day,
            evidence="K",
            confidence=2,
        ),
        Step(
            id="complaints",
            who=Who.FIRM,
            what=_("Sagen, bei wem man sich beschweren kann. Kette: zuhören, schützen, aufschreiben, handeln."),
            hint=_(
                "Ansprüche wegen Benachteiligung müssen innerhalb von zwei Monaten schriftlich geltend gemacht werden."
            ),
            cites="§ 13, § 15 Abs. 4 AGG",
            phase=Phase.FIRST_DAY,
            due=first_day,
        ),
        Step(
            id="calendar",
            who=Who.MENTOR,
            what=_("Kalender mit dem Ende der Papiere führen; Behördentage als abgesprochene Abwesenheit."),
            hint=_("Ob sie bezahlt werden, regelt § 616 BGB, oft durch den Vertrag ausgeschlossen."),
            cites="§ 616 BGB; § 81 Abs. 4 AufenthG",
            phase=Phase.AFTER,
            due=papier_verlaengern,
            evidence="K",
            confidence=2,
        ),
        Step(
            id="money",
            who=Who.FIRM,
            what=_("Die erste Abrechnung Zeile für Zeile erklären; kein Bargeld, kein Abzug für Wohnen ohne Prüfung."),
            cites="§ 108 GewO; § 107 GewO",
            phase=Phase.AFTER,
            due=weeks_after(5),
            evidence="K",
            confidence=2,
        ),
        Step(
            id="religion",
            who=Who.FIRM,
            what=_("Über Feiertage, Gebet, Fasten und Arbeit bei Hitze sprechen; Urlaub früh planen."),
            hint=_(
                "In Sachsen darf man an religiösen Feiertagen den Gottesdienst besuchen, unbezahlt. Kopftuch "
                "ist erlaubt, wenn nicht strenge Neutralität nötig ist."
            ),
            cites="§ 3 SächsSFG; §§ 1, 7 AGG",
            phase=Phase.AFTER,
            due=weeks_after(2),
            confidence=2,
        ),
        Step(
            id="language",
            who=Who.FIRM,
            what=_("Job-Berufssprachkurs im Betrieb anfragen, Kurszeiten in den Dienstplan nehmen."),
            hint=_("Nur Deutsch zu verlangen braucht einen Grund in der Arbeit."),
            authority=_("Bundesamt für Migration und Flüchtlinge"),
            cites="§ 45a AufenthG; § 4, § 13 DeuFöV; § 3 AGG",
            phase=Phase.AFTER,
            due=weeks_after(6),
            days=14,
            needed=yes("three_learners"),
            confidence=2,
        ),
        Step(
            id="family",
            who=Who.MENTOR,
            what=_("Nach Kita, Schule und Gesundheit fragen; bei Zeichen von Trauma an Fachstellen vermitteln."),
            cites="§ 24 SGB VIII",
            phase=Phase.AFTER,
            due=weeks_after(6),
            evidence="K",
            confidence=2,
        ),
        _talk(2, _("Erstes Gespräch: Was klappt, was fehlt."), after=("dates",)),
        _talk(6, _("Zweites Gespräch: Aufgaben, Deutsch, Team."), after=("talk_2",)),
        _talk(12, _("Drittes Gespräch: Bleiben wir zusammen? Was hilft noch?"), after=("talk_6",)),
        _talk(20, _("Viertes Gespräch vor dem Ende der Probezeit."), after=("talk_12",)),
        Step(
            id="next_step",
            who=Who.MENTOR,
            what=_("Nach der Probezeit: Teilqualifikation, § 82, Anerkennung, Führerschein umschreiben."),
            hint=_("Führerscheine von außerhalb der EU gelten sechs Monate."),
            cites="§§ 81, 82 SGB III; § 29 FeV",
            after=("talk_20",),
            phase=Phase.AFTER,
            due=weeks_after(26),
            needed=yes("unqualified"),
            evidence="K",
            confidence=2,
        ),
    ),
)
