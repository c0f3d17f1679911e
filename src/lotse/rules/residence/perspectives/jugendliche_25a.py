"""§ 25a AufenthG: young people who went to school here, before and since 31 December 2022."""

from datetime import date
from typing import Final

from lotse.rules.dates.monate import ONE_DAY, vollendet_am
from lotse.rules.engine.answer import Grade
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.outcome import Outcome, Rank
from lotse.rules.residence.perspectives.bleiberecht import aufenthaltszeit, identitaet_nach_104c, keine_taeuschung
from lotse.rules.residence.perspectives.identitaet import antragstag
from lotse.rules.residence.perspectives.papiere import geduldet_oder_104c, is_104c
from lotse.rules.residence.perspectives.straftaten import kein_ausweisungsinteresse
from lotse.rules.residence.register import name_question, question
from lotse.rules.residence.requirements import Way, lifted, met, not_yet, refused, stated, weigh
from lotse.rules.residence.waiting import waited_without_60b

READ_ON: Final = date(2026, 11, 21)

name_question("para_25a", title=_("Aufenthaltserlaubnis für gut integrierte junge Menschen (§ 25a AufenthG)"))


@law(
    "R-25a-DULDUNG",
    title=_("Zwölf Monate Duldung oder Chancen-Aufenthaltsrecht"),
    cites="§ 25a Abs. 1 S. 1; § 60b Abs. 5 S. 1 AufenthG",
    checked_on=READ_ON,
)
def vorduldung_jugendliche(case: Case) -> Outcome:
    """Since 31 December 2022 twelve months of toleration, or the title of § 104c instead."""
    if is_104c(case):
        return met()
    months = parameter("residence.jugendliche_vorduldung").on(case.day)
    if months == 0:
        return met()
    what = say(_("Nötig sind {months} Monate Duldung."), months=months)
    start = case["duldung_since"]
    return not_yet(what) if start is None else waited_without_60b(case, start, months, what=what)


@law(
    "R-25a-AUFENTHALT",
    title=_("Ununterbrochener Aufenthalt"),
    cites="§ 25a Abs. 1 S. 1 Nr. 1 AufenthG",
    checked_on=READ_ON,
)
def aufenthalt_jugendliche(case: Case) -> Outcome:
    """Three years of allowed, permitted or tolerated stay (until 30 December 2022: four)."""
    months = parameter("residence.jugendliche_aufenthalt").on(case.day)
    return aufenthaltszeit(case, months)


@law(
    "R-25a-SCHULE",
    title=_("Erfolgreicher Schulbesuch oder Abschluss"),
    cites="§ 25a Abs. 1 S. 1 Nr. 2 AufenthG",
    checked_on=READ_ON,
)
def schulbesuch(case: Case) -> Outcome:
    """Three years of successful schooling (until 30 December 2022: four), or a school or vocational degree."""
    years = parameter("residence.jugendliche_schuljahre").on(case.day)
    has_degree = bool(stated(case, "degree_de"))
    if has_degree and not case.is_known("school_years_de"):
        return met()
    if case["school_years_de"] >= years:
        return met()
    no = not_yet(say(_("Nötig sind {years} Jahre erfolgreicher Schulbesuch oder ein Abschluss."), years=years))
    return lifted(no, by=has_degree)


@law("R-25a-ALTER", title=_("Alter beim Antrag"), cites="§ 25a Abs. 1 S. 1 Nr. 3 AufenthG", checked_on=READ_ON)
def alter_beim_antrag(case: Case) -> Outcome:
    """From 14, and the application before the 27th birthday (until 30 December 2022: the 21st)."""
    birth = case["birth"]
    if birth is None:
        return refused(say(_("Ohne Geburtsdatum lässt sich das Alter nicht prüfen.")))
    youngest = parameter("residence.jugendliche_mindestalter").on(case.day)
    oldest = parameter("residence.jugendliche_hoechstalter").on(case.day)
    last = vollendet_am(birth, oldest)
    if case.day > last:
        no = refused(
            say(
                _("Der Antrag musste vor dem {years}. Geburtstag gestellt sein, spätestens am {day}."),
                years=oldest,
                day=last,
            )
        )
        return lifted(no, by=antragstag(case) <= last)
    first = vollendet_am(birth, youngest) + ONE_DAY
    if case.day < first:
        return not_yet(say(_("Der Weg öffnet sich mit {years} Jahren."), years=youngest), earliest=first)
    return met(say(_("Stellen Sie den Antrag spätestens am {day}."), day=last))


@law("R-25a-PROGNOSE", title=_("Günstige Prognose"), cites="§ 25a Abs. 1 S. 1 Nr. 4, 5 AufenthG", checked_on=READ_ON)
def prognose(case: Case) -> Outcome:
    """It must seem assured that the young person will fit in; no doubts about the free democratic order."""
    if case["prognosis"] == "positive":
        return met(say(_("Es darf keine Zweifel am Bekenntnis zur freiheitlichen demokratischen Grundordnung geben.")))
    return refused(say(_("Nach Ausbildung und Lebensverhältnissen muss die Integration gewährleistet erscheinen.")))


@law("R-25a-UNTERHALT", title=_("Lebensunterhalt"), cites="§ 25a Abs. 1 S. 2 AufenthG", checked_on=READ_ON)
def unterhalt_jugendliche(case: Case) -> Outcome:
    """Benefits do no harm during school, training or study; otherwise the general rule holds."""
    if stated(case, "livelihood") == "no" and stated(case, "in_school") is False:
        return not_yet(say(_("Ohne Schule, Ausbildung oder Studium muss der Lebensunterhalt gesichert sein.")))
    return met(say(_("Während Schule, Ausbildung oder Studium schaden Sozialleistungen nicht.")))


@question("para_25a", rank=Rank.ERLAUBNIS)
@law(
    "R-25a",
    title=_("Gut integrierte Jugendliche und junge Volljährige"),
    cites="§ 25a Abs. 1, 5, 6 AufenthG",
    checked_on=READ_ON,
)
def gut_integrierte_jugendliche(case: Case) -> Outcome:
    """The permit should be given; for former holders of § 104c times under § 60b count until 30 June 2027."""
    way = Way(
        Grade.SOLL,
        say(_("Nach diesen Angaben soll die Aufenthaltserlaubnis erteilt werden.")),
        (
            geduldet_oder_104c,
            keine_taeuschung,
            vorduldung_jugendliche,
            aufenthalt_jugendliche,
            schulbesuch,
            alter_beim_antrag,
            prognose,
            identitaet_nach_104c,
            unterhalt_jugendliche,
            kein_ausweisungsinteresse,
        ),
    )
    return weigh(case, way)
