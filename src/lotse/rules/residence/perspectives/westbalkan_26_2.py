"""§ 26 Abs. 2 BeschV: work for nationals of six Western Balkan states."""

from datetime import date
from typing import Final

from lotse.rules.engine.answer import Ba, Grade
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.outcome import Outcome, Rank
from lotse.rules.residence.perspectives.fachkraefte_18a_18b import ist_45, mindestgehalt
from lotse.rules.residence.register import name_question, question
from lotse.rules.residence.requirements import Way, met, not_yet, refused, stated, unclear, weigh
from lotse.rules.residence.waiting import waited

READ_ON: Final = date(2026, 11, 21)

name_question("para_26_2", title=_("Westbalkanregelung (§ 26 Abs. 2 BeschV)"))


@law(
    "R-W6-STAAT",
    title=_("Staatsangehörigkeit der Westbalkanregelung"),
    cites="§ 26 Abs. 2 S. 1 BeschV",
    checked_on=READ_ON,
)
def staat(case: Case) -> Outcome:
    """Albania, Bosnia and Herzegovina, Kosovo, Montenegro, North Macedonia, Serbia."""
    states = parameter("residence.westbalkan_staaten").on(case.day)
    if states & set(case["nat"]):
        return met()
    return refused(
        say(_("Die Regelung gilt nur für Albanien, Bosnien, Kosovo, Montenegro, Nordmazedonien und Serbien."))
    )


@law(
    "R-W6-ORT",
    title=_("Antrag bei der deutschen Auslandsvertretung"),
    cites="§ 26 Abs. 2 S. 2 BeschV",
    checked_on=READ_ON,
)
def ort(case: Case) -> Outcome:
    """The first consent needs an application at the German mission in one of the six states."""
    if case["place"] == "mission":
        return met()
    return refused(
        say(_("Der erste Antrag muss bei der deutschen Auslandsvertretung im Herkunftsland gestellt werden."))
    )


@law("R-W6-ANGEBOT", title=_("Arbeitsangebot"), cites="§ 26 Abs. 2 S. 1 BeschV", checked_on=READ_ON)
def angebot(case: Case) -> Outcome:
    """Any job with an employer in Germany."""
    if case["job_offer"] in ("none", "no"):
        return not_yet(say(_("Nötig ist ein Arbeitsangebot aus Deutschland.")))
    return met()


@law(
    "R-W6-LEISTUNGEN",
    title=_("Keine Asylbewerberleistungen in 24 Monaten"),
    cites="§ 26 Abs. 2 S. 4 BeschV",
    checked_on=READ_ON,
)
def leistungssperre(case: Case) -> Outcome:
    """Benefits under the AsylbLG within 24 months bar the consent; the day of the last one begins the count."""
    months = parameter("residence.westbalkan_leistungssperre").on(case.day)
    what = say(_("In den letzten {months} Monaten darf es keine Asylbewerberleistungen gegeben haben."), months=months)
    last = stated(case, "asylblg_last")
    if last is not None:
        return waited(last, months, on=case.day, what=what)
    if stated(case, "asylblg_last_24m"):
        return not_yet(what)
    return met(what)


@law("R-W6-KONTINGENT", title=_("Freies Kontingent"), cites="§ 26 Abs. 2 S. 3 BeschV", checked_on=READ_ON)
def kontingent(case: Case) -> Outcome:
    """Fifty thousand consents a year; when they are used up, the next year counts."""
    places = parameter("residence.westbalkan_kontingent").on(case.day)
    if stated(case, "quota") in ("used_up", "closed"):
        return not_yet(
            say(_("Das Kontingent von {places} Zustimmungen ist für dieses Jahr verbraucht."), places=places),
            earliest=date(case.day.year + 1, 1, 1),
        )
    return met(say(_("Das Kontingent von {places} Zustimmungen im Jahr muss noch offen sein."), places=places))


@law(
    "R-W6-45",
    title=_("Mindestgehalt ab 45 Jahren"),
    cites="§ 26 Abs. 2 BeschV; § 18 Abs. 2 Nr. 5 AufenthG",
    checked_on=READ_ON,
    confidence=2,
)
def gehalt_ab_45(case: Case) -> Outcome:
    """The salary rule for people from 45 is strict here: no public interest lifts it."""
    rule = say(_("Ab 45 Jahren gilt ein Mindestgehalt oder der Nachweis einer Altersversorgung."))
    if not case.is_known("salary") and not (case.is_known("birth") or case.is_known("age")):
        return met(rule)
    if not ist_45(case) or stated(case, "pension_provision"):
        return met()
    wanted = mindestgehalt(case.day, "alterssicherung_anteil")
    if case["salary"] >= wanted:
        return met()
    if case.is_known("pension_provision"):
        return refused(say(_("Ab 45 Jahren sind {wanted} Euro im Jahr nötig."), wanted=wanted))
    return unclear(rule, "pension_provision")


@question("para_26_2", rank=Rank.ERLAUBNIS)
@law("R-W6", title=_("Westbalkanregelung"), cites="§ 26 Abs. 2 BeschV", checked_on=READ_ON)
def westbalkanregelung(case: Case) -> Outcome:
    """Discretion with priority check by the BA, within the yearly quota."""
    way = Way(
        Grade.KANN,
        say(_("Nach diesen Angaben kann die Bundesagentur zustimmen, nach einer Vorrangprüfung.")),
        (staat, ort, angebot, leistungssperre, kontingent, gehalt_ab_45),
        ba=Ba.VORRANG,
    )
    return weigh(case, way)
