"""§§ 20a and 20b AufenthG: the Chancenkarte and its points."""

from dataclasses import replace
from datetime import date
from typing import Final

from lotse.rules.dates.monate import alter_am
from lotse.rules.engine.answer import Grade
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.outcome import Outcome, Rank
from lotse.rules.residence.perspectives.papiere import status_beim_antrag
from lotse.rules.residence.perspectives.sprache import reaches
from lotse.rules.residence.perspectives.straftaten import kein_ausweisungsinteresse
from lotse.rules.residence.register import name_question, question
from lotse.rules.residence.requirements import Way, met, not_yet, refused, stated, weigh

READ_ON: Final = date(2026, 11, 21)
# Titles of sections 3 (training) and 4 (work); only from these the card can be had inside the country.
_SECTION_3_4: Final = ("16", "17", "18", "19", "20", "21")

name_question("para_20a", title=_("Chancenkarte (§ 20a AufenthG)"))


def _points(name: str, day: date) -> int:
    value: int = parameter(f"residence.chancenkarte_{name}").on(day)
    return value


@law("R-C-DEUTSCH", title=_("Punkte für Deutsch"), cites="§ 20b Abs. 1 Nr. 2–4 AufenthG", checked_on=READ_ON)
def punkte_deutsch(case: Case) -> int:
    """B2 three, B1 two, A2 one: only the highest counts."""
    level = stated(case, "german") or "none"
    for wanted, name in (("B2", "deutsch_b2"), ("B1", "deutsch_b1"), ("A2", "deutsch_a2")):
        if reaches(level, wanted):
            return _points(name, case.day)
    return 0


@law("R-C-ERFAHRUNG", title=_("Punkte für Berufserfahrung"), cites="§ 20b Abs. 1 Nr. 6, 7 AufenthG", checked_on=READ_ON)
def punkte_erfahrung(case: Case) -> int:
    """Five years within seven three points, else two within five two points: not both."""
    names = {"5of7": "erfahrung_5_in_7", "2of5": "erfahrung_2_in_5"}
    name = names.get(stated(case, "experience") or "")
    return _points(name, case.day) if name else 0


@law("R-C-ALTER", title=_("Punkte für das Alter"), cites="§ 20b Abs. 1 Nr. 9, 10 AufenthG", checked_on=READ_ON)
def punkte_alter(case: Case) -> int:
    """Not older than 35 two, not older than 40 one; completed years on the day of decision."""
    age = _age(case)
    if age is None or age > 40:
        return 0
    return _points("alter_bis_35" if age <= 35 else "alter_bis_40", case.day)


def _age(case: Case) -> int | None:
    birth = stated(case, "birth")
    if birth is not None:
        return alter_am(birth, case.day)
    age = stated(case, "age")
    return None if age is None else int(age)


@law("R-C-PUNKTE", title=_("Summe der Punkte"), cites="§ 20b Abs. 1 AufenthG", checked_on=READ_ON)
def punkte(case: Case) -> int:
    """Only what is stated brings points; a sum that was told beforehand is taken over."""
    if stated(case, "points") is not None:
        return int(case["points"])
    day = case.day
    single = (
        ("teilanerkennung", stated(case, "recognition") == "partial"),
        ("englisch_c1", reaches(stated(case, "english") or "none", "C1")),
        ("engpass", bool(stated(case, "shortage"))),
        ("voraufenthalt", bool(stated(case, "stay_6m"))),
        ("ehepartner", bool(stated(case, "spouse_qualifies"))),
    )
    return (
        punkte_deutsch(case)
        + punkte_erfahrung(case)
        + punkte_alter(case)
        + sum(_points(name, day) for name, is_met in single if is_met)
    )


@law("R-E9-PAPIER", title=_("Chancenkarte im Inland"), cites="§ 20a Abs. 4 S. 2 AufenthG", checked_on=READ_ON)
def ausgangspunkt(case: Case) -> Outcome:
    """From abroad with a visa, inside the country from a title of section 3 or 4; never from asylum or toleration."""
    if not parameter("residence.chancenkarte_in_kraft").on(case.day):
        return refused(say(_("Die Chancenkarte gibt es seit dem 1.6.2024.")))
    status = status_beim_antrag(case)
    if status is None or (status == "NONE" and stated(case, "place") in ("mission", "mission_other", "abroad")):
        return met(say(_("Aus dem Ausland mit Visum, im Inland nur aus einem Titel zu Ausbildung oder Arbeit.")))
    if status in ("VISUM_D", "BLUECARD", "CHANCENKARTE"):
        return met()
    if status == "AE" and case["ae_par"].startswith(_SECTION_3_4):
        return met()
    return refused(say(_("Im Inland gibt es die Chancenkarte nur aus einem Titel zu Ausbildung oder Arbeit heraus.")))


@law(
    "R-C-GRUND",
    title=_("Grundbedingungen oder Fachkraft, sechs Punkte"),
    cites="§ 20a Abs. 3, 4 AufenthG",
    checked_on=READ_ON,
)
def fachkraft_oder_punkte(case: Case) -> Outcome:
    """Full recognition suffices; else training or degree abroad, German A1 or English B2, and six points."""
    if stated(case, "recognition") == "full":
        return met()
    if not case["base_conditions"]:
        return refused(
            say(
                _(
                    "Nötig sind eine im Herkunftsland anerkannte Ausbildung von zwei Jahren oder ein Abschluss, "
                    "dazu Deutsch A1 oder Englisch B2."
                )
            )
        )
    wanted = _points("punkte", case.day)
    total = punkte(case)
    if total >= wanted:
        return met(points=total)
    return refused(
        say(_("Das ergibt {total} Punkte; nötig sind {wanted}."), total=total, wanted=wanted),
        say(_("Mehr Punkte geben zum Beispiel bessere Sprachkenntnisse oder eine teilweise Anerkennung.")),
        points=total,
    )


@law("R-C-UNTERHALT", title=_("Gesicherter Lebensunterhalt"), cites="§ 20a Abs. 4 S. 1 AufenthG", checked_on=READ_ON)
def unterhalt(case: Case) -> Outcome:
    """Livelihood for the time of the search, from savings, a declaration or side work."""
    if case["livelihood"] in ("secured", "yes"):
        return met()
    return not_yet(
        say(_("Der Lebensunterhalt muss gesichert sein, zum Beispiel durch ein Sperrkonto oder eine Nebenarbeit."))
    )


@question("para_20a", rank=Rank.ERLAUBNIS)
@law("R-C", title=_("Chancenkarte"), cites="§§ 20a, 20b AufenthG", checked_on=READ_ON)
def chancenkarte(case: Case) -> Outcome:
    """Discretion for Fachkräfte and people with six points whose livelihood is secured."""
    way = Way(
        Grade.KANN,
        say(_("Nach diesen Angaben kann die Chancenkarte erteilt werden.")),
        (ausgangspunkt, fachkraft_oder_punkte, unterhalt, kein_ausweisungsinteresse),
        conditions=(say(_("Erlaubt sind Nebenarbeit bis 20 Stunden in der Woche und Probearbeit bis zwei Wochen.")),),
    )
    result = weigh(case, way)
    return replace(result, notes={**_counted(case), **result.notes})


def _counted(case: Case) -> dict[str, object]:
    """The points for the answer, also where something else decides."""
    if not parameter("residence.chancenkarte_in_kraft").on(case.day) or stated(case, "recognition") == "full":
        return {}
    return {"points": punkte(case)}
