"""The Berufssprachkurs of the DeuFöV: who may, from which level, and who takes part free of charge."""

from datetime import date
from decimal import Decimal
from typing import Final

from lotse.rules.engine.answer import Grade
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.outcome import Outcome, Rank
from lotse.rules.residence.perspectives.sprache import reaches
from lotse.rules.residence.register import name_question, question
from lotse.rules.residence.requirements import Way, met, not_yet, refused, stated, unclear, weigh
from lotse.rules.residence.waiting import waited

READ_ON: Final = date(2026, 11, 21)

name_question("course_deufoev", title=_("Berufssprachkurs"))
name_question("course_deufoev_free", title=_("Kostenfreier Berufssprachkurs"))


@law("R-BSK-STATUS", title=_("Zugang zum Berufssprachkurs"), cites="§ 4 Abs. 1 DeuFöV", checked_on=READ_ON)
def zugang(case: Case) -> Outcome:
    """Titles, Gestattung, EU citizens and Germans may; tolerated people by their kind of toleration."""
    status = case["status"]
    if status in ("NONE", "GUEB", "VISUM_C"):
        return refused(say(_("Mit diesem Papier gibt es keinen Zugang zum Berufssprachkurs.")))
    if status != "DULDUNG":
        return met()
    return _mit_duldung(case)


def _mit_duldung(case: Case) -> Outcome:
    kind = case["duldung_kind"]
    if kind in ("60a2s3", "60c", "60d"):
        return met()
    if kind == "60b":
        return unclear(
            say(_("Mit einer Duldung nach § 60b ist Arbeit verboten. Ob der Kurs möglich ist, ist nicht geklärt."))
        )
    return _sechs_monate(case)


def _has_work(case: Case) -> bool:
    """Training or insured work, where it is told."""
    return bool(stated(case, "insured_job_since")) or stated(case, "training") == "running"


@law(
    "R-BSK-DULDUNG",
    title=_("Sechs Monate Duldung und Nähe zum Arbeitsmarkt"),
    cites="§ 4 Abs. 1 S. 2 Nr. 2 DeuFöV",
    checked_on=READ_ON,
)
def _sechs_monate(case: Case) -> Outcome:
    """Other tolerated people: registered for work, in training or work, and tolerated for six months."""
    if not (_has_work(case) or case["registered_at_ba"]):
        return not_yet(
            say(_("Nötig ist die Meldung bei der Agentur für Arbeit, eine Ausbildung oder eine Arbeit.")),
            say(_("Melden Sie sich bei der Agentur für Arbeit.")),
        )
    months = parameter("residence.deufoev_duldung").on(case.day)
    what = say(_("Nötig sind {months} Monate Duldung."), months=months)
    start = case["duldung_since"]
    return not_yet(what) if start is None else waited(start, months, on=case.day, what=what)


@law(
    "R-BSK-STUFE",
    title=_("Eingangsstufe B1 oder Spezialkurs"),
    cites="§ 4 Abs. 3; § 13 Abs. 1 Nr. 3, 4, Abs. 2 DeuFöV",
    checked_on=READ_ON,
)
def stufe(case: Case) -> Outcome:
    """From B1 on the basic courses; below only special courses for named groups."""
    if reaches(case["german"], "B1"):
        return met()
    return _spezialkurs(case)


def _spezialkurs(case: Case) -> Outcome:
    """After the integration course without B1, for people without access to it, and for employed people."""
    special = say(_("Ohne B1 kommt nur ein Spezialkurs bis B1 in Frage."))
    if case["status"] == "DULDUNG" or _has_work(case) or case["integration_course"] != "none":
        return met(special, type="special_course_to_B1")
    return not_yet(
        say(_("Der Berufssprachkurs beginnt bei B1.")),
        say(_("Besuchen Sie zuerst den Integrationskurs.")),
        type="special_course_to_B1",
    )


@question("course_deufoev", rank=Rank.ERLAUBNIS)
@law("R-BSK", title=_("Berufssprachkurs"), cites="§§ 4, 13 DeuFöV", checked_on=READ_ON)
def berufssprachkurs(case: Case) -> Outcome:
    """Discretion of BA, Jobcenter or BAMF; the permission to take part is asked for there."""
    way = Way(
        Grade.KANN,
        say(_("Sie können eine Berechtigung für den Berufssprachkurs erhalten. Fragen Sie Agentur oder Jobcenter.")),
        (zugang, stufe),
    )
    return weigh(case, way)


@law(
    "R-BSK-GRENZE",
    title=_("Entgeltgrenze der Kostenfreiheit"),
    cites="§ 4 Abs. 4 DeuFöV",
    checked_on=READ_ON,
    confidence=2,
)
def entgeltgrenze(day: date, children: int) -> Decimal:
    """Euros a year: 33 % of the contribution ceiling (2026: 33,462), with one child 10 %, with more 20 % above it."""
    ceiling: Decimal = parameter("residence.beitragsbemessungsgrenze").on(day)
    limit: Decimal = ceiling * parameter("residence.deufoev_kostenfrei_anteil").on(day) / 100
    if children == 0:
        return limit.quantize(Decimal("0.01"))
    extra: Decimal = parameter(f"residence.deufoev_zuschlag_{'kind' if children == 1 else 'kinder'}").on(day)
    return (limit * (100 + extra) / 100).quantize(Decimal("0.01"))


@question("course_deufoev_free", rank=Rank.ERLAUBNIS)
@law(
    "R-BSK-KOSTEN",
    title=_("Kostenfreiheit des Berufssprachkurses"),
    cites="§ 4 Abs. 4 DeuFöV",
    checked_on=READ_ON,
    confidence=2,
)
def kostenfrei(case: Case) -> Outcome:
    """Free without work, in training or EQ, with benefits, or up to the pay limit."""
    free = say(_("Der Berufssprachkurs kostet Sie nichts."))
    if stated(case, "benefit") not in (None, "none") or stated(case, "training") == "running":
        return Outcome(Grade.ANSPRUCH, (free,))
    if stated(case, "activity") in ("eq", "dual_training", "school_training") or case["insured_job_since"] is None:
        return Outcome(Grade.ANSPRUCH, (free,))
    limit = entgeltgrenze(case.day, int(stated(case, "children") or 0))
    if case["gross_pay"] <= limit:
        return Outcome(Grade.ANSPRUCH, (free,), notes={"limit": limit})
    because = say(_("Über {limit} Euro Bruttoentgelt im Jahr ist ein Kostenbeitrag zu zahlen."), limit=limit)
    return Outcome(Grade.NEIN, (because,), notes={"limit": limit})
