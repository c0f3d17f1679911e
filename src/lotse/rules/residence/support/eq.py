"""Einstiegsqualifizierung: the subsidy of § 54a SGB III and its highest amount."""

from datetime import date
from typing import Final

from lotse.rules.engine.answer import Grade
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.outcome import Outcome, Rank
from lotse.rules.residence.register import name_question, question
from lotse.rules.residence.requirements import Way, met, refused, stated, weigh

READ_ON: Final = date(2026, 11, 21)

name_question("eq_subsidy", title=_("Zuschuss zur Einstiegsqualifizierung"))
name_question("eq_subsidy_amount", title=_("Höhe des Zuschusses zur Einstiegsqualifizierung"))


@law("R-EQ-DAUER", title=_("Dauer der Einstiegsqualifizierung"), cites="§ 54a Abs. 1, 2 SGB III", checked_on=READ_ON)
def dauer(case: Case) -> Outcome:
    """Four to twelve months (until 31 March 2024: at least six)."""
    least = parameter("residence.eq_dauer_mindestens").on(case.day)
    most = parameter("residence.eq_dauer_hoechstens").on(case.day)
    if least <= case["months"] <= most:
        return met()
    return refused(say(_("Eine Einstiegsqualifizierung dauert {least} bis {most} Monate."), least=least, most=most))


@law(
    "R-EQ-STUNDEN",
    title=_("Wochenstunden der Einstiegsqualifizierung"),
    cites="§ 54a Abs. 2 Nr. 3 SGB III",
    checked_on=READ_ON,
)
def stunden(case: Case) -> Outcome:
    """Full time, or part time of at least twenty hours because of children or care."""
    least = parameter("residence.eq_stunden").on(case.day)
    if case["hours"] >= least:
        return met()
    return refused(say(_("Nötig sind mindestens {least} Stunden in der Woche."), least=least))


@law(
    "R-EQ-PAPIER",
    title=_("Erlaubnis für die Einstiegsqualifizierung"),
    cites="§ 54a SGB III; § 60b Abs. 5 AufenthG",
    checked_on=READ_ON,
)
def papier(case: Case) -> Outcome:
    """The subsidy goes to the employer; the person needs the permission of the ABH, which § 60b excludes."""
    if stated(case, "duldung_kind") == "60b":
        return refused(say(_("Mit einer Duldung nach § 60b ist eine Einstiegsqualifizierung verboten.")))
    return met(
        say(_("Der Betrieb beantragt den Zuschuss vor Beginn bei der Agentur für Arbeit.")),
        say(_("Mit Gestattung oder Duldung muss die Ausländerbehörde die Einstiegsqualifizierung vorher erlauben.")),
    )


@question("eq_subsidy", rank=Rank.ERLAUBNIS)
@law("R-EQ", title=_("Zuschuss zur Einstiegsqualifizierung"), cites="§ 54a SGB III", checked_on=READ_ON)
def zuschuss(case: Case) -> Outcome:
    """Discretion of the agency or the Jobcenter."""
    way = Way(Grade.KANN, say(_("Der Zuschuss zur Einstiegsqualifizierung ist möglich.")), (dauer, stunden, papier))
    return weigh(case, way)


@question("eq_subsidy_amount", rank=Rank.ERLAUBNIS)
@law("R-EQ-HÖHE", title=_("Höhe des Zuschusses"), cites="§ 54a Abs. 1 SGB III", checked_on=READ_ON)
def hoehe(case: Case) -> Outcome:
    """The agreed pay, at most 276 euros a month since 1 August 2024, plus a flat share of social insurance."""
    most = parameter("residence.eq_zuschuss").on(case.day)
    pay = stated(case, "month_amount")
    amount = most if pay is None else min(most, pay)
    return Outcome(
        Grade.KANN,
        (say(_("Der Zuschuss beträgt höchstens {amount} Euro im Monat."), amount=amount),),
        conditions=(say(_("Dazu kommt ein pauschaler Anteil am Gesamtsozialversicherungsbeitrag.")),),
        notes={"token": f"MAX={amount}", "amount": amount},
    )
