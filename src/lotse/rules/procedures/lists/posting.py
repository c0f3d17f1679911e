"""A foreign firm posts workers to Saxony: what must stand before the first day, and what a client checks."""

from typing import Final

from lotse.rules.engine.words import mark as _
from lotse.rules.funding.condition import yes
from lotse.rules.procedures.dues import zwoelf_monate
from lotse.rules.procedures.step import Phase, Procedure, Step, Who

PROCEDURE: Final = Procedure(
    key="posting",
    title=_("Entsendung nach Sachsen"),
    cites="§§ 13b, 14, 18, 19 AEntG; Art. 12 VO (EG) 883/2004",
    steps=(
        Step(
            id="a1",
            who=Who.FIRM,
            what=_("A1-Bescheinigung für jede Person besorgen."),
            form=_("A1"),
            authority=_("Sozialversicherung des Entsendestaats"),
            cites="Art. 12 VO (EG) 883/2004",
            days=14,
        ),
        Step(
            id="customs",
            who=Who.FIRM,
            what=_("Anmeldung im Meldeportal-Mindestlohn des Zolls."),
            form=_("Meldung nach § 18 AEntG"),
            authority=_("Zoll, Meldeportal-Mindestlohn"),
            cites="§ 18 AEntG; § 16 MiLoG",
            days=2,
        ),
        Step(
            id="documents",
            who=Who.FIRM,
            what=_("Vertrag, Stundenzettel, Abrechnung und Zahlungsnachweis auf Deutsch in Deutschland bereithalten."),
            cites="§ 19 Abs. 2 AEntG",
            days=7,
        ),
        Step(
            id="contact",
            who=Who.FIRM,
            what=_("Ansprechperson und Person für Zustellungen benennen."),
            cites="§ 18 Abs. 1 AEntG",
        ),
        Step(
            id="soka",
            who=Who.FIRM,
            what=_("Bei der Urlaubskasse des Baugewerbes anmelden."),
            authority=_("SOKA-BAU"),
            cites="§§ 5, 8 AEntG",
            days=7,
            needed=yes("construction"),
        ),
        Step(
            id="licence",
            who=Who.FIRM,
            what=_("Erlaubnis zur Überlassung besorgen; im Baugewerbe ist Leiharbeit weitgehend verboten."),
            authority=_("Agentur für Arbeit"),
            cites="§§ 1, 1b AÜG",
            days=60,
            needed=yes("agency_work"),
        ),
        Step(
            id="craft",
            who=Who.FIRM,
            what=_("Dienstleistung im zulassungspflichtigen Handwerk anzeigen."),
            authority=_("Handwerkskammer"),
            cites="§ 9 HwO",
            days=14,
            needed=yes("regulated_craft"),
            evidence="K",
            confidence=2,
        ),
        Step(
            id="drivers",
            who=Who.FIRM,
            what=_("Fahrerinnen und Fahrer im europäischen Portal für den Straßenverkehr melden."),
            authority=_("IMI-Portal"),
            cites="§ 36 AEntG",
            days=2,
            needed=yes("drivers"),
            confidence=2,
        ),
        Step(
            id="lodging",
            who=Who.FIRM,
            what=_("Unterkunft nach den Regeln der Arbeitsstätten stellen; nichts vom Mindestlohn abziehen."),
            cites="§ 2 Abs. 1 Nr. 4 AEntG",
            days=7,
            needed=yes("lodging"),
        ),
        Step(
            id="client",
            who=Who.MENTOR,
            what=_("Auftraggeber prüft A1 und Meldung; er haftet wie ein Bürge für den Netto-Mindestlohn."),
            hint=_("Am Bau, in der Fleischwirtschaft und bei Paketen haftet er auch für Beiträge (§ 28e SGB IV)."),
            cites="§ 14 AEntG; § 13 MiLoG; § 28e SGB IV",
            after=("a1", "customs"),
        ),
        Step(
            id="records",
            who=Who.FIRM,
            what=_("Beginn, Ende und Dauer der Arbeit spätestens am siebten Tag aufschreiben, zwei Jahre aufheben."),
            cites="§ 19 Abs. 1 AEntG; § 17 MiLoG",
            after=("client",),
            phase=Phase.AFTER,
        ),
        Step(
            id="pay",
            who=Who.FIRM,
            what=_("Lohn am vereinbarten Tag zahlen, spätestens am letzten Bankarbeitstag des Folgemonats."),
            cites="§ 2 MiLoG",
            after=("client",),
            phase=Phase.AFTER,
        ),
        Step(
            id="twelve_months",
            who=Who.FIRM,
            what=_(
                "Vor dem Ende von zwölf Monaten dem Zoll eine längere Dauer mitteilen; sonst gelten fast alle "
                "deutschen Bedingungen."
            ),
            hint=_("Mit Mitteilung beginnt das erst nach 18 Monaten."),
            authority=_("Zoll"),
            cites="§ 13b Abs. 1, 2 AEntG",
            after=("client",),
            phase=Phase.AFTER,
            due=zwoelf_monate,
            needed=yes("over_twelve_months"),
        ),
    ),
)
