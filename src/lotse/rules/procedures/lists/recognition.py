"""Recognition of a foreign degree."""

from typing import Final

from lotse.rules.engine.words import mark as _
from lotse.rules.funding.condition import all_of, no, one_of, yes
from lotse.rules.procedures.dues import anerkennung_eingang, anerkennung_entscheidung
from lotse.rules.procedures.step import Phase, Procedure, Step, Who

_NOT_REGULATED_TRADE = all_of(no("regulated"), no("academic"))

PROCEDURE: Final = Procedure(
    key="recognition",
    title=_("Anerkennung eines Abschlusses"),
    cites="§§ 4–14a BQFG",
    steps=(
        Step(
            id="advice",
            who=Who.PERSON,
            what=_("Beratung holen: Welcher Beruf hier entspricht, welche Stelle entscheidet."),
            authority=_("IQ Sachsen, IBAS, Kammer oder Agentur für Arbeit"),
            cites="§ 421g SGB III; § 8 BQFG",
            days=14,
            confidence=2,
        ),
        Step(
            id="body_chamber",
            who=Who.PERSON,
            what=_("Nicht reglementierter Ausbildungsberuf: zuständig ist die IHK FOSA oder die Handwerkskammer."),
            authority=_("IHK FOSA oder Handwerkskammer"),
            cites="§ 8 BQFG",
            after=("advice",),
            needed=_NOT_REGULATED_TRADE,
            evidence="K",
            confidence=2,
        ),
        Step(
            id="body_state",
            who=Who.PERSON,
            what=_(
                "Reglementierter Beruf: zuständig ist eine sächsische Behörde, zum Beispiel Landesdirektion "
                "oder Landesamt für Schule."
            ),
            hint=_(
                "Für Abschlüsse aus der EU gibt es oft die automatische Anerkennung oder den Europäischen "
                "Berufsausweis."
            ),
            authority=_("Landesdirektion Sachsen, Landesamt für Schule und Bildung"),
            cites="§ 9 BQFG",
            after=("advice",),
            needed=yes("regulated"),
            evidence="K",
            confidence=2,
        ),
        Step(
            id="body_zab",
            who=Who.PERSON,
            what=_("Hochschulabschluss ohne reglementierten Beruf: Zeugnisbewertung beantragen."),
            authority=_("Zentralstelle für ausländisches Bildungswesen"),
            cites="§ 2 BQFG",
            after=("advice",),
            needed=all_of(no("regulated"), yes("academic")),
            evidence="K",
            confidence=2,
        ),
        Step(
            id="papers",
            who=Who.PERSON,
            what=_(
                "Papiere sammeln: Lebenslauf als Tabelle auf Deutsch, Ausweis, Zeugnisse, Nachweise der "
                "Erfahrung, Erklärung zu früheren Anträgen."
            ),
            hint=_("Wer nicht in der EU wohnt, belegt die Absicht, hier zu arbeiten."),
            cites="§ 5 BQFG",
            after=("advice",),
            days=21,
        ),
        Step(
            id="grant",
            who=Who.PERSON,
            what=_("Anerkennungszuschuss beantragen und die Zusage abwarten, bevor Kosten entstehen."),
            form=_("Antrag auf den Anerkennungszuschuss"),
            authority=_("Förderstelle beim f-bb in Chemnitz"),
            cites="FRL Anerkennungszuschuss; §§ 23, 44 BHO",
            after=("advice",),
            days=28,
            needed=yes("grant_wanted"),
            evidence="F2",
        ),
        Step(
            id="translation",
            who=Who.PERSON,
            what=_("Zeugnisse von vereidigten Übersetzerinnen oder Übersetzern übersetzen lassen."),
            cites="§ 5 Abs. 2 BQFG",
            after=("papers", "grant"),
            days=14,
        ),
        Step(
            id="file",
            who=Who.PERSON,
            what=_("Antrag auf Feststellung der Gleichwertigkeit stellen."),
            form=_("Antrag auf Gleichwertigkeitsfeststellung"),
            authority=_("zuständige Stelle"),
            cites="§ 4, § 5 BQFG",
            after=("translation", "body_chamber", "body_state", "body_zab"),
        ),
        Step(
            id="receipt",
            who=Who.OFFICE,
            what=_(
                "Die Stelle bestätigt den Eingang und sagt, was fehlt: ein Monat, im beschleunigten Verfahren "
                "zwei Wochen."
            ),
            authority=_("zuständige Stelle"),
            cites="§ 6 Abs. 2, § 14a BQFG",
            after=("file",),
            phase=Phase.AFTER,
            due=anerkennung_eingang,
            days=30,
        ),
        Step(
            id="analysis",
            who=Who.PERSON,
            what=_("Fehlen Zeugnisse: Qualifikationsanalyse mit Arbeitsprobe, Fachgespräch oder Prüfung."),
            authority=_("zuständige Stelle"),
            cites="§ 14 BQFG",
            after=("receipt",),
            phase=Phase.AFTER,
            days=60,
            needed=yes("papers_missing"),
        ),
        Step(
            id="decision",
            who=Who.OFFICE,
            what=_("Bescheid: drei Monate nach vollständigen Papieren, einmal verlängerbar; beschleunigt zwei Monate."),
            authority=_("zuständige Stelle"),
            cites="§ 6 Abs. 3, § 14a Abs. 3 BQFG",
            after=("receipt", "analysis"),
            phase=Phase.AFTER,
            due=anerkennung_entscheidung,
            days=90,
        ),
        Step(
            id="adaptation",
            who=Who.PERSON,
            what=_(
                "Teilweise gleichwertig: Unterschiede ausgleichen; reglementiert mit Lehrgang bis drei Jahre "
                "oder Prüfung innerhalb von sechs Monaten."
            ),
            cites="§ 7, § 11 BQFG",
            after=("decision",),
            phase=Phase.AFTER,
            days=180,
            needed=one_of("result", "partial"),
        ),
        Step(
            id="follow_up",
            who=Who.PERSON,
            what=_("Folgeantrag stellen."),
            authority=_("zuständige Stelle"),
            cites="§ 4, § 7 BQFG",
            after=("adaptation",),
            phase=Phase.AFTER,
            needed=one_of("result", "partial"),
        ),
        Step(
            id="after_no",
            who=Who.MENTOR,
            what=_(
                "Nicht gleichwertig: Widerspruch prüfen lassen (Frist im Bescheid), Ausbildung oder "
                "Teilqualifikation überlegen."
            ),
            cites="§ 70 VwGO",
            after=("decision",),
            phase=Phase.AFTER,
            needed=one_of("result", "none"),
            evidence="K",
            confidence=2,
        ),
    ),
)
