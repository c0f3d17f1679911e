"""Hiring recognised refugees and people with § 24: no permission, but a few other things."""

from typing import Final

from lotse.rules.engine.words import mark as _
from lotse.rules.funding.condition import any_of, one_of, yes
from lotse.rules.procedures.dues import first_day, papier_verlaengern
from lotse.rules.procedures.step import Phase, Procedure, Step, Who

PROCEDURE: Final = Procedure(
    key="hire_free",
    title=_("Einstellen mit anerkanntem Schutz oder § 24"),
    cites="§ 4a Abs. 1, 5, §§ 12a, 24, 25 AufenthG",
    steps=(
        Step(
            id="paper",
            who=Who.FIRM,
            what=_("Das Papier lesen und prüfen, dass Arbeit erlaubt ist; keine weitere Erlaubnis nötig."),
            cites="§ 4a Abs. 1, 5 AufenthG",
        ),
        Step(
            id="continued",
            who=Who.FIRM,
            what=_(
                "§ 24: Papiere, die am 1. Februar 2026 galten, gelten bis zum 4. März 2027 weiter, auch wenn "
                "die Karte abgelaufen ist."
            ),
            cites="§ 2 UkraineAufenthFGV",
            after=("paper",),
            needed=yes("is_section_24"),
        ),
        Step(
            id="domicile",
            who=Who.MENTOR,
            what=_(
                "Wohnsitzregel prüfen: drei Jahre im zugewiesenen Land; Arbeit ab 15 Stunden mit genug Lohn "
                "hebt sie auf."
            ),
            authority=_("Ausländerbehörde"),
            cites="§ 12a AufenthG",
            after=("paper",),
            days=14,
            needed=any_of(yes("residence_rule"), yes("moves")),
            confidence=2,
        ),
        Step(
            id="funding",
            who=Who.FIRM,
            what=_("Zuschuss beantragen, bevor Sie unterschreiben."),
            authority=_("Arbeitgeber-Service der Agentur für Arbeit oder des Jobcenters"),
            cites="§ 324 Abs. 1 SGB III",
            after=("paper",),
            days=14,
            needed=yes("funding_wanted"),
        ),
        Step(
            id="sign",
            who=Who.BOTH,
            what=_("Vertrag unterschreiben und Kopie des Papiers aufbewahren."),
            cites="§ 4a Abs. 5 S. 3 Nr. 2 AufenthG; § 2 NachwG",
            after=("paper", "funding", "domicile"),
        ),
        Step(
            id="jobcenter",
            who=Who.PERSON,
            what=_("Dem Jobcenter die Arbeit sofort mitteilen."),
            authority=_("Jobcenter"),
            cites="§ 60 Abs. 1 Nr. 2 SGB I",
            after=("sign",),
            phase=Phase.FIRST_DAY,
            due=first_day,
            needed=one_of("benefit", "sgb2"),
        ),
        Step(
            id="register",
            who=Who.FIRM,
            what=_("Anmelden: weiter mit der Liste „Anmelden“, dann „Ankommen im Betrieb“."),
            cites="§ 28a SGB IV; § 6 DEÜV",
            after=("sign",),
            phase=Phase.FIRST_DAY,
            due=first_day,
        ),
        Step(
            id="remind",
            who=Who.MENTOR,
            what=_("Acht Wochen vor dem Ende des Papiers an die Verlängerung erinnern."),
            cites="§ 81 Abs. 4 AufenthG",
            after=("sign",),
            phase=Phase.AFTER,
            due=papier_verlaengern,
            evidence="K",
            confidence=2,
        ),
    ),
)
