"""§ 18g AufenthG: the EU Blue Card with its two salary thresholds."""

from datetime import date
from typing import Final

from lotse.rules.engine.answer import Ba, Grade
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.outcome import Outcome, Rank
from lotse.rules.residence.perspectives.fachkraefte_18a_18b import berufserlaubnis, mindestgehalt
from lotse.rules.residence.perspectives.papiere import status_beim_antrag
from lotse.rules.residence.perspectives.straftaten import kein_ausweisungsinteresse
from lotse.rules.residence.register import name_question, question
from lotse.rules.residence.requirements import Way, met, refused, unclear, weigh

READ_ON: Final = date(2026, 11, 21)
# ISCO-08 groups of § 18g Abs. 1 S. 2 Nr. 1 AufenthG; a code of four digits belongs to the group that it begins with.
ENGPASSGRUPPEN: Final = ("132", "133", "134", "21", "221", "222", "225", "226", "23", "25")

name_question("para_18g", title=_("Blaue Karte EU (§ 18g AufenthG)"))


@law(
    "R-W3-PAPIER",
    title=_("Ausgangspunkt der Blauen Karte"),
    cites="§ 10 Abs. 1, 3; § 19f AufenthG",
    checked_on=READ_ON,
    evidence="K",
    confidence=1,
)
def ausgangspunkt(case: Case) -> Outcome:
    """During or after an asylum procedure the Blue Card may be excluded: that needs advice, never a yes from here."""
    if status_beim_antrag(case) in ("GESTATTUNG", "DULDUNG", "GUEB", "NONE"):
        return unclear(
            say(_("Ob aus Gestattung oder Duldung eine Blaue Karte möglich ist, muss eine Beratungsstelle prüfen."))
        )
    return met()


def ist_engpassberuf(occupation: str) -> bool:
    """Whether an occupation ("isco_2512") belongs to a listed group."""
    system, _sep, code = occupation.partition("_")
    return system == "isco" and code.startswith(ENGPASSGRUPPEN)


@law(
    "R-W3-ABSCHLUSS",
    title=_("Hochschulabschluss oder Erfahrung in der Informatik"),
    cites="§ 18g Abs. 1, 2 AufenthG",
    checked_on=READ_ON,
)
def abschluss_blaue_karte(case: Case) -> Outcome:
    """A recognised or comparable degree; in information technology three years' experience within seven instead."""
    if case["degree"] in ("german", "recognised", "comparable"):
        return met()
    if _is_it(case) and case["experience"] in ("3of7", "5of7"):
        return met()
    return refused(
        say(_("Für die Blaue Karte fehlt ein anerkannter oder vergleichbarer Hochschulabschluss.")),
        say(_("Ohne Abschluss geht das nur in der Informatik mit drei Jahren Erfahrung in den letzten sieben Jahren.")),
    )


def _is_it(case: Case) -> bool:
    return str(case["occupation"]).startswith(("isco_25", "isco_133"))


@law("R-W3-GEHALT", title=_("Mindestgehalt der Blauen Karte"), cites="§ 18g Abs. 1, 2, 7 AufenthG", checked_on=READ_ON)
def gehalt(case: Case) -> Outcome:
    """50 % of the ceiling without the BA; 45.3 % with it in listed groups, with a new degree, for IT experience.

    Unit: euros a year, 2026: 50,700.00 and 45,934.20. A year without a ceiling is unclear.
    """
    high = mindestgehalt(case.day, "blaue_karte_anteil")
    low = mindestgehalt(case.day, "blaue_karte_anteil_engpass")
    salary = case["salary"]
    by_degree = case["degree"] in ("german", "recognised", "comparable")
    if salary >= high and by_degree:
        return Outcome(Grade.FREI, ba=Ba.KEINE)
    if salary < low:
        return refused(
            say(_("Das Gehalt erreicht die Schwelle von {low} Euro im Jahr nicht."), low=low), alt="para_18b"
        )
    if not by_degree or ist_engpassberuf(case["occupation"]) or _is_new(case):
        return Outcome(Grade.FREI, ba=Ba.ZUSTIMMUNG)
    return refused(say(_("Das Gehalt erreicht die Schwelle von {high} Euro im Jahr nicht."), high=high), alt="para_18b")


def _is_new(case: Case) -> bool:
    """Whether the degree was obtained within the last three years."""
    return bool(case["degree_age_years"] <= parameter("residence.blaue_karte_neuer_abschluss").on(case.day))


@law("R-W3-DAUER", title=_("Mindestens sechs Monate Beschäftigung"), cites="§ 18g Abs. 1 AufenthG", checked_on=READ_ON)
def dauer(case: Case) -> Outcome:
    """The job lasts at least six months."""
    months = parameter("residence.blaue_karte_beschaeftigung").on(case.day)
    if case.is_known("job_months") and case["job_months"] < months:
        return refused(say(_("Die Beschäftigung muss mindestens {months} Monate dauern."), months=months))
    return met(
        say(_("Die Beschäftigung muss mindestens {months} Monate dauern und zum Abschluss passen."), months=months)
    )


@question("para_18g", rank=Rank.ERLAUBNIS)
@law("R-W3", title=_("Blaue Karte EU"), cites="§ 18g AufenthG", checked_on=READ_ON)
def blaue_karte(case: Case) -> Outcome:
    """A claim; whether the BA must consent hangs on the salary."""
    way = Way(
        Grade.ANSPRUCH,
        say(_("Nach diesen Angaben haben Sie Anspruch auf die Blaue Karte EU.")),
        (ausgangspunkt, abschluss_blaue_karte, gehalt, dauer, berufserlaubnis, kein_ausweisungsinteresse),
    )
    return weigh(case, way)
