"""§ 60d AufenthG: thirty months of toleration for people who work, in both versions of the law."""

from datetime import date
from typing import Final

from lotse.rules.engine.answer import Grade
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.outcome import Outcome, Rank
from lotse.rules.residence.perspectives.identitaet import identitaet_60d
from lotse.rules.residence.perspectives.papiere import geduldet
from lotse.rules.residence.perspectives.sprache import deutsch_a2
from lotse.rules.residence.perspectives.straftaten import keine_ausweisung, keine_verurteilung
from lotse.rules.residence.register import name_question, question
from lotse.rules.residence.requirements import Way, met, not_yet, refused, stated, weigh
from lotse.rules.residence.waiting import waited, waited_without_60b

READ_ON: Final = date(2026, 11, 21)

name_question("para_60d", title=_("Beschäftigungsduldung (§ 60d AufenthG)"))


@law("R-60d-EINREISE", title=_("Einreise vor dem Stichtag"), cites="§ 60d Abs. 1 AufenthG", checked_on=READ_ON)
def einreise(case: Case) -> Outcome:
    """Entry up to and including the key day: 1 August 2018, since 27 February 2024 31 December 2022."""
    last: date = parameter("residence.beschaeftigungsduldung_einreise").on(case.day)
    entry = case["entry"]
    if entry is not None and entry <= last:
        return met()
    return refused(say(_("Die Beschäftigungsduldung gibt es nur bei Einreise bis zum {day}."), day=last))


@law(
    "R-60d-DULDUNG",
    title=_("Zwölf Monate Duldung"),
    cites="§ 60d Abs. 1 Nr. 2; § 60b Abs. 5 S. 1 AufenthG",
    checked_on=READ_ON,
)
def zwoelf_monate_duldung(case: Case) -> Outcome:
    """Twelve months of toleration; time under § 60b does not count."""
    months = parameter("residence.beschaeftigungsduldung_vorduldung").on(case.day)
    what = say(_("Nötig sind {months} Monate Duldung."), months=months)
    start = case["duldung_since"]
    return not_yet(what) if start is None else waited_without_60b(case, start, months, what=what)


@law("R-60d-DAUER", title=_("Dauer der Beschäftigung"), cites="§ 60d Abs. 1 Nr. 3 AufenthG", checked_on=READ_ON)
def dauer_der_beschaeftigung(case: Case) -> Outcome:
    """Insured employment for twelve months (until 26 February 2024: eighteen)."""
    months = parameter("residence.beschaeftigungsduldung_beschaeftigung").on(case.day)
    what = say(_("Nötig sind {months} Monate versicherungspflichtige Arbeit."), months=months)
    start = case["insured_job_since"]
    return not_yet(what) if start is None else waited(start, months, on=case.day, what=what)


@law(
    "R-60d-STUNDEN", title=_("Wochenstunden der Beschäftigung"), cites="§ 60d Abs. 1 Nr. 3 AufenthG", checked_on=READ_ON
)
def stunden(case: Case) -> Outcome:
    """Twenty hours a week (until 26 February 2024: 35, single parents 20)."""
    hours = parameter("residence.beschaeftigungsduldung_stunden").on(case.day)
    alone = parameter("residence.beschaeftigungsduldung_stunden_allein").on(case.day)
    if case["insured_hours"] >= hours:
        return met()
    if case["insured_hours"] >= alone and case["single_parent"]:
        return met()
    return not_yet(
        say(_("Nötig sind mindestens {hours} Stunden versicherungspflichtige Arbeit in der Woche."), hours=hours),
        say(_("Sprechen Sie mit dem Betrieb über mehr Stunden.")),
    )


@law(
    "R-60d-UNTERHALT",
    title=_("Lebensunterhalt durch Arbeit"),
    cites="§ 60d Abs. 1 Nr. 4, 5 AufenthG",
    checked_on=READ_ON,
)
def unterhalt_durch_arbeit(case: Case) -> Outcome:
    """Secured by the job during the last twelve months and now."""
    if case["livelihood_by_job_12m"]:
        return met(say(_("Ihr Lebensunterhalt muss auch weiter durch die Arbeit gesichert sein.")))
    return not_yet(say(_("Der Lebensunterhalt muss zwölf Monate lang durch die Arbeit gesichert sein.")))


@law(
    "R-60d-FAMILIE",
    title=_("Familie: Schulbesuch, Ehepartner, Integrationskurs"),
    cites="§ 60d Abs. 1 Nr. 1, 7, 10, 11 AufenthG",
    checked_on=READ_ON,
    confidence=2,
)
def familie(case: Case) -> Outcome:
    """Children attend school, the spouse meets identity and conviction rules, an obliged course was done."""
    if stated(case, "children_school") is False:
        return refused(say(_("Schulpflichtige Kinder müssen zur Schule gehen; das ist nachzuweisen.")))
    if stated(case, "spouse_conditions_ok") is False:
        return refused(say(_("Auch Ehepartner müssen die Bedingungen zu Identität und Straffreiheit erfüllen.")))
    return met(
        say(_("Schulpflichtige Kinder müssen zur Schule gehen.")),
        say(_("Ehepartner müssen die Bedingungen zu Identität und Straffreiheit auch erfüllen.")),
        say(_("Wer zum Integrationskurs verpflichtet war, muss ihn abgeschlossen haben.")),
    )


@question("para_60d", rank=Rank.ERLAUBNIS)
@law("R-60d", title=_("Beschäftigungsduldung"), cites="§ 60d Abs. 1, 4 AufenthG", checked_on=READ_ON)
def beschaeftigungsduldung(case: Case) -> Outcome:
    """As a rule thirty months; discretion where only the identity came late (Abs. 4)."""
    months = parameter("residence.beschaeftigungsduldung_dauer").on(case.day)
    way = Way(
        Grade.SOLL,
        say(_("In der Regel erhalten Sie eine Beschäftigungsduldung für {months} Monate."), months=months),
        (
            geduldet,
            einreise,
            identitaet_60d,
            zwoelf_monate_duldung,
            dauer_der_beschaeftigung,
            stunden,
            unterhalt_durch_arbeit,
            deutsch_a2,
            keine_verurteilung,
            keine_ausweisung,
            familie,
        ),
        notes={"months": months},
    )
    return weigh(case, way)
