"""§§ 18a and 18b AufenthG for people here or abroad: the asylum bars of § 10, the qualification, the age rule."""

from datetime import date
from decimal import Decimal
from typing import Final

from lotse.rules.dates.monate import vollendet_am
from lotse.rules.engine.answer import Ba, Grade
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.outcome import Outcome, Rank
from lotse.rules.residence.perspectives.papiere import status_beim_antrag
from lotse.rules.residence.perspectives.straftaten import kein_ausweisungsinteresse
from lotse.rules.residence.register import name_question, question
from lotse.rules.residence.requirements import Requirement, Way, lifted, met, not_yet, refused, stated, unclear, weigh

READ_ON: Final = date(2026, 11, 21)
_LEAVE: Final = say(_("Möglich bleibt die Ausreise und ein Visum für die Arbeit. Lassen Sie sich vorher beraten."))
_CENT: Final = Decimal("0.01")
_BOUND_TO_LEAVE: Final = ("GESTATTUNG", "DULDUNG", "GUEB")

name_question("para_18a", title=_("Aufenthaltserlaubnis für Fachkräfte mit Berufsausbildung (§ 18a AufenthG)"))
name_question("para_18b", title=_("Aufenthaltserlaubnis für Fachkräfte mit akademischer Ausbildung (§ 18b AufenthG)"))


@law(
    "R-W7-W8",
    title=_("Sperre während und nach einem Asylverfahren"),
    cites="§ 10 Abs. 1, 3 AufenthG",
    checked_on=READ_ON,
)
def asylsperre(case: Case) -> Outcome:
    """Open procedure: only with consent of the top Land authority. Rejected: after departure. Withdrawn: entry decides.

    Source: § 10 Abs. 1 S. 2, Abs. 3 S. 1, 5 AufenthG. Who stands before a mission abroad is not concerned.
    """
    status = status_beim_antrag(case)
    if status not in _BOUND_TO_LEAVE and not case.is_known("asyl_state"):
        return met(say(_("Ein offener oder abgelehnter Asylantrag kann den Titel sperren (§ 10 AufenthG).")))
    result = _nach_asylverfahren(case, case["asyl_state"])
    if status in _BOUND_TO_LEAVE:
        return result
    if status not in (None, "NONE", "FIKTION") and result.grade is Grade.NEIN:
        return unclear(say(_("Ob das frühere Asylverfahren den Titel noch sperrt, muss eine Beratungsstelle prüfen.")))
    return lifted(result, by=stated(case, "place") in ("mission", "mission_other", "abroad"))


def _nach_asylverfahren(case: Case, state: str) -> Outcome:
    if stated(case, "status") == "GESTATTUNG" or state in ("open", "rejected_open_to_appeal"):
        return refused(
            say(
                _(
                    "Während des Asylverfahrens darf dieser Titel nur mit Zustimmung der obersten "
                    "Landesbehörde erteilt werden."
                )
            ),
            exception="top_Land_authority",
        )
    if state in ("withdrawn", "withdrawn_after_12b_advice"):
        return _zurueckgenommen(case)
    if state == "never_applied":
        return _ohne_asylantrag(case)
    return refused(
        say(_("Nach einem abgelehnten Asylantrag darf dieser Titel erst nach der Ausreise erteilt werden.")), _LEAVE
    )


def _ohne_asylantrag(case: Case) -> Outcome:
    """Who never applied and holds a Duldung needs a visa, unless the authority does without (§ 5 Abs. 2 S. 2)."""
    if stated(case, "status") not in _BOUND_TO_LEAVE:
        return met()
    return unclear(say(_("Ohne Asylantrag ist ein Visum nötig; ob davon abgesehen wird, entscheidet die Behörde.")))


def _zurueckgenommen(case: Case) -> Outcome:
    day: date = parameter("residence.rueckgenommen_einreise_vor").on(case.day)
    entry = case["entry"]
    if entry is not None and entry < day:
        return met()
    return refused(
        say(_("Nach einem zurückgenommenen Asylantrag geht das nur bei Einreise vor dem {day}."), day=day), _LEAVE
    )


@law(
    "R-W1-STELLE",
    title=_("Qualifizierte Beschäftigung"),
    cites="§ 18 Abs. 2 Nr. 1; §§ 18a, 18b AufenthG",
    checked_on=READ_ON,
)
def qualifizierte_stelle(case: Case) -> Outcome:
    """A concrete offer of qualified work, in any occupation that needs a qualification."""
    offer = stated(case, "job_offer")
    if offer in ("none", "no"):
        return not_yet(say(_("Nötig ist ein konkretes Angebot für eine qualifizierte Arbeit.")))
    if offer == "unqualified":
        return refused(say(_("Eine Helfertätigkeit reicht nicht; nötig ist eine qualifizierte Arbeit.")))
    return met(say(_("Nötig ist ein konkretes Angebot für eine qualifizierte Arbeit.")))


@law("R-W1-18a", title=_("Anerkannte Berufsausbildung"), cites="§ 18 Abs. 3 Nr. 1; § 18a AufenthG", checked_on=READ_ON)
def berufsausbildung(case: Case) -> Outcome:
    """A German qualified training or a foreign one that is recognised in full."""
    trained_here = bool(stated(case, "german_training"))
    if trained_here and not case.is_known("recognition"):
        return met()
    if case["recognition"] == "full":
        return met()
    no = not_yet(
        say(_("Die ausländische Ausbildung muss voll anerkannt sein.")),
        say(_("Beantragen Sie die Anerkennung; für die fehlenden Teile gibt es die Erlaubnis nach § 16d AufenthG.")),
    )
    return lifted(no, by=trained_here)


@law(
    "R-W1-18b",
    title=_("Deutscher, anerkannter oder vergleichbarer Hochschulabschluss"),
    cites="§ 18 Abs. 3 Nr. 2; § 18b AufenthG",
    checked_on=READ_ON,
)
def hochschulabschluss(case: Case) -> Outcome:
    """A German degree, or a foreign one that is recognised or comparable."""
    if case["degree"] in ("german", "recognised", "comparable"):
        return met()
    return not_yet(
        say(_("Der Hochschulabschluss muss anerkannt oder vergleichbar sein.")),
        say(_("Lassen Sie den Abschluss in der Datenbank anabin prüfen oder bei der ZAB bewerten.")),
    )


@law("R-W1-45", title=_("Alterssicherung ab 45 Jahren"), cites="§ 18 Abs. 2 Nr. 5 AufenthG", checked_on=READ_ON)
def alterssicherung(case: Case) -> Outcome:
    """First issue after the 45th birthday: 55 % of the contribution ceiling or proof of a pension.

    Unit: euros a year, 2026: 55,770. The pay is part of an offer that may still be open: then it stands as a condition.
    """
    wanted = mindestgehalt(case.day, "alterssicherung_anteil") if case.is_known("salary") else None
    rule = say(
        _("Wer bei der ersten Erteilung 45 oder älter ist, braucht ein höheres Gehalt oder eine Altersversorgung.")
    )
    if wanted is None:
        return met(rule)
    if case["salary"] >= wanted or not ist_45(case):
        return met()
    if not case["first_grant"] or case["pension_provision"]:
        return met()
    return refused(
        say(_("Ab 45 Jahren sind {wanted} Euro im Jahr oder eine angemessene Altersversorgung nötig."), wanted=wanted),
        exception="public_interest",
    )


@law("R-W1-ALTER", title=_("45. Lebensjahr vollendet"), cites="§ 18 Abs. 2 Nr. 5 AufenthG", checked_on=READ_ON)
def ist_45(case: Case) -> bool:
    """Whether the 45th year of life is completed, by the day of birth or by the age told."""
    years = parameter("residence.alterssicherung_alter").on(case.day)
    if not case.is_known("birth") and case.is_known("age"):
        return bool(case["age"] >= years)
    birth = case["birth"]
    return birth is None or case.day > vollendet_am(birth, years)


@law(
    "P-26-SCHWELLE",
    title=_("Gehaltsschwelle als Anteil der Beitragsbemessungsgrenze"),
    cites="§ 18 Abs. 2 Nr. 5; § 18g Abs. 1, 7 AufenthG",
    checked_on=READ_ON,
    evidence="F2",
)
def mindestgehalt(day: date, share: str) -> Decimal:
    """Euros a year: a share (per cent) of the contribution ceiling; raises NoValue where it is not known."""
    ceiling: Decimal = parameter("residence.beitragsbemessungsgrenze").on(day)
    percent: Decimal = parameter(f"residence.{share}").on(day)
    return (ceiling * percent / 100).quantize(_CENT)


@law("R-W1-ERLAUBNIS", title=_("Berufsausübungserlaubnis"), cites="§ 18 Abs. 2 Nr. 3 AufenthG", checked_on=READ_ON)
def berufserlaubnis(case: Case) -> Outcome:
    """Regulated occupations (care, medicine, teaching) need the licence or its assurance."""
    if stated(case, "regulated") and not case["licence"]:
        return not_yet(say(_("Für diesen Beruf fehlt noch die Erlaubnis zur Berufsausübung oder ihre Zusage.")))
    return met(say(_("In reglementierten Berufen ist die Erlaubnis zur Berufsausübung nötig.")))


_COMMON: Final[tuple[Requirement, ...]] = (asylsperre, qualifizierte_stelle)
_REST: Final[tuple[Requirement, ...]] = (alterssicherung, berufserlaubnis, kein_ausweisungsinteresse)


def _fachkraft(case: Case, qualification: Requirement) -> Outcome:
    is_claim = parameter("residence.fachkraft_anspruch").on(case.day)
    claim = say(_("Nach diesen Angaben haben Sie Anspruch auf die Aufenthaltserlaubnis."))
    may = say(_("Nach diesen Angaben kann die Aufenthaltserlaubnis erteilt werden."))
    way = Way(
        Grade.ANSPRUCH if is_claim else Grade.KANN,
        claim if is_claim else may,
        (*_COMMON, qualification, *_REST),
        ba=Ba.ZUSTIMMUNG,
    )
    return weigh(case, way)


@question("para_18a", rank=Rank.ERLAUBNIS)
@law("R-W1a", title=_("Fachkraft mit Berufsausbildung"), cites="§§ 18, 18a AufenthG", checked_on=READ_ON)
def fachkraft_berufsausbildung(case: Case) -> Outcome:
    """A claim since 18 November 2023 (before: discretion), with consent of the BA."""
    return _fachkraft(case, berufsausbildung)


@question("para_18b", rank=Rank.ERLAUBNIS)
@law("R-W1b", title=_("Fachkraft mit akademischer Ausbildung"), cites="§§ 18, 18b AufenthG", checked_on=READ_ON)
def fachkraft_hochschule(case: Case) -> Outcome:
    """A claim since 18 November 2023 (before: discretion), with consent of the BA."""
    return _fachkraft(case, hochschulabschluss)
