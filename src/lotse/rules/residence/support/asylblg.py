"""Asylbewerberleistungsgesetz: who belongs to it (§ 1), benefits like social assistance (§ 2)."""

from datetime import date
from typing import Final

from lotse.rules.dates.monate import Stand, monatsfrist
from lotse.rules.engine.answer import Grade
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.outcome import Outcome, Rank
from lotse.rules.residence.register import name_question, question
from lotse.rules.residence.requirements import Way, met, refused, stated, unclear, weigh
from lotse.rules.residence.support.titel import gets_asylblg_by_status
from lotse.rules.residence.waiting import stayed, waited

READ_ON: Final = date(2026, 11, 21)

name_question("asylblg", title=_("Leistungen nach dem AsylbLG"))
name_question("asylblg_2", title=_("Leistungen entsprechend dem SGB XII (§ 2 AsylbLG)"))


@law("R-AsylbLG-1", title=_("Leistungsberechtigte nach dem AsylbLG"), cites="§ 1 Abs. 1 AsylbLG", checked_on=READ_ON)
def gehoert_zum_asylblg(case: Case) -> Outcome | None:
    """Gestattung, Duldung, duty to leave, § 25 Abs. 4 S. 1, young § 25 Abs. 5, § 23 Abs. 1 for war, § 24 untitled.

    None: does not belong. `earliest` is the first safe day on which the belonging ends by time.
    """
    if gets_asylblg_by_status(case):
        return _belongs()
    status = case["status"]
    if status == "AE":
        return _mit_titel(case, case["ae_par"])
    if status == "NONE":
        return _ohne_papier(case)
    return None


def _belongs(earliest: date | None = None) -> Outcome:
    return Outcome(
        Grade.ANSPRUCH,
        (say(_("Sie gehören zum Asylbewerberleistungsgesetz; zuständig ist das Sozialamt.")),),
        earliest=earliest,
    )


@law(
    "R-AsylbLG-25.5",
    title=_("§ 25 Abs. 5 in den ersten achtzehn Monaten"),
    cites="§ 1 Abs. 1 Nr. 3 Buchst. c AsylbLG",
    checked_on=READ_ON,
)
def _mit_titel(case: Case, title: str) -> Outcome | None:
    """§ 25 Abs. 4 S. 1 always, § 25 Abs. 5 until eighteen months after the decision on the suspension."""
    if title == "25.4":
        return _belongs()
    if title == "23.1":
        return unclear(
            say(_("Bei § 23 Abs. 1 AufenthG kommt es darauf an, ob die Anordnung wegen eines Krieges erging."))
        )
    if title != "25.5":
        return None
    months = parameter("residence.asylblg_25_5").on(case.day)
    since = case["suspension_decision"]
    if since is None:
        return _belongs()
    what = say(_("Ab {months} Monaten nach der Aussetzung der Abschiebung ist das Jobcenter zuständig."), months=months)
    result = waited(since, months, on=case.day, what=what)
    if result.grade is Grade.FREI:
        return None
    return result if result.grade is Grade.UNKLAR else Outcome(Grade.ANSPRUCH, result.because, earliest=result.earliest)


@law(
    "R-AsylbLG-24",
    title=_("Schutzgesuch vor Titel und Fiktion"),
    cites="§ 1 Abs. 1 Nr. 1a, 1b AsylbLG",
    checked_on=READ_ON,
)
def _ohne_papier(case: Case) -> Outcome | None:
    """Who asked for protection under § 24 and has neither title nor fiction yet; also who asked for asylum."""
    if stated(case, "applied_for") == "24" and case["fiktion"] in ("none", "no"):
        return _belongs()
    if stated(case, "asyl_state") in ("open", "rejected_open_to_appeal"):
        return _belongs()
    return unclear(say(_("Ohne Papier hängt es davon ab, ob Sie ausreisepflichtig sind. Holen Sie sich Rat.")))


@law("R-AsylbLG-BEDARF", title=_("Bedarf"), cites="§§ 3, 7 AsylbLG", checked_on=READ_ON)
def bedarf(case: Case) -> Outcome:
    """Own income and assets come first."""
    if case["need"]:
        return met()
    return refused(say(_("Leistungen gibt es nur, wenn Ihr Geld nicht reicht.")))


@law("R-AsylbLG-KREIS", title=_("Zugehörigkeit zum AsylbLG"), cites="§ 1 AsylbLG", checked_on=READ_ON)
def im_kreis(case: Case) -> Outcome:
    """Belonging to the group of § 1 as a requirement of the benefits."""
    belongs = gehoert_zum_asylblg(case)
    if belongs is None:
        return refused(
            say(_("Sie gehören nicht zum Asylbewerberleistungsgesetz.")),
            say(_("Prüfen Sie das Jobcenter.")),
            alt="sgb2",
        )
    return belongs if belongs.grade is Grade.UNKLAR else met()


@question("asylblg", rank=Rank.ERLAUBNIS)
@law("R-AsylbLG", title=_("Leistungen nach dem AsylbLG"), cites="§§ 1, 3 AsylbLG", checked_on=READ_ON)
def asylbewerberleistungen(case: Case) -> Outcome:
    """A claim for who belongs to § 1 and is in need."""
    way = Way(
        Grade.ANSPRUCH, say(_("Sie haben Anspruch auf Leistungen nach dem AsylbLG beim Sozialamt.")), (im_kreis, bedarf)
    )
    return weigh(case, way)


@law(
    "R-AsylbLG-2-ZEIT",
    title=_("Aufenthalt vor den Analogleistungen"),
    cites="§ 2 Abs. 1; § 20 AsylbLG",
    checked_on=READ_ON,
)
def analog_zeit(case: Case) -> Outcome:
    """36 months of uninterrupted stay; 18 until 26 February 2024, kept by who received them by then (§ 20)."""
    months = parameter("residence.asylblg_analog").on(case.day)
    what = say(_("Nötig sind {months} Monate ununterbrochener Aufenthalt."), months=months)
    general = stayed(case, months, what=what)
    if general.grade is not Grade.NEIN_NOCH or not parameter("residence.asylblg_analog_altfall").has_value_on(case.day):
        return general
    last: date = parameter("residence.asylblg_analog_altfall").on(case.day)
    old = parameter("residence.asylblg_analog").on(last)
    if stayed_by(case, old, last) and (case["analog_since"] or date.max) <= last:
        return met()
    return general


@law("R-AsylbLG-20", title=_("Altfälle der Analogleistungen"), cites="§ 20 AsylbLG", checked_on=READ_ON)
def stayed_by(case: Case, months: int, day: date) -> bool:
    """Whether the months could have been full on an earlier day; if not, nobody need be asked about it."""
    start = case["stay_since"]
    return start is not None and monatsfrist(start, months).stand(day) is not Stand.NOCH_NICHT


@law("R-AsylbLG-2-VERHALTEN", title=_("Kein Rechtsmissbrauch"), cites="§ 2 Abs. 1 S. 1 AsylbLG", checked_on=READ_ON)
def kein_missbrauch(case: Case) -> Outcome:
    """The length of the stay must not be the result of own abuse, such as deception; nothing stated is a condition."""
    if stated(case, "deception_now"):
        return unclear(
            say(_("Wer die Dauer des Aufenthalts rechtsmissbräuchlich beeinflusst, erhält sie nicht. Holen Sie Rat."))
        )
    return met(say(_("Die Dauer des Aufenthalts darf nicht rechtsmissbräuchlich beeinflusst sein.")))


@question("asylblg_2", rank=Rank.ERLAUBNIS)
@law("R-AsylbLG-2", title=_("Analogleistungen"), cites="§ 2 AsylbLG", checked_on=READ_ON)
def analogleistungen(case: Case) -> Outcome:
    """A claim to benefits like those of the SGB XII; training is no exclusion (§ 2 Abs. 1 S. 2, 3)."""
    way = Way(
        Grade.ANSPRUCH,
        say(_("Sie haben Anspruch auf Leistungen entsprechend dem SGB XII.")),
        (im_kreis, analog_zeit, kein_missbrauch),
        conditions=(say(_("Neben einer Ausbildung werden die Leistungen als Zuschuss oder Darlehen gezahlt.")),),
    )
    return weigh(case, way)
