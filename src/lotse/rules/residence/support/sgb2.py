"""Grundsicherung für Arbeitsuchende (§ 7 SGB II): who is in, who is out, who waits."""

from datetime import date
from typing import Final

from lotse.rules.engine.answer import Grade
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.statutes import statutes
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.outcome import Outcome, Rank
from lotse.rules.residence.register import name_question, question
from lotse.rules.residence.requirements import Way, met, not_yet, refused, stated, weigh
from lotse.rules.residence.support.asylblg import gehoert_zum_asylblg
from lotse.rules.residence.support.titel import FREE, is_search_title
from lotse.rules.residence.waiting import waited

READ_ON: Final = date(2026, 11, 21)

name_question("sgb2", title=_("Leistungen nach dem SGB II (Jobcenter)"))


@law(
    "R-SGB2-ASYLBLG",
    title=_("Kein Anspruch nach dem AsylbLG"),
    cites="§ 7 Abs. 1 S. 2 Nr. 3 SGB II; § 1 AsylbLG",
    checked_on=READ_ON,
)
def nicht_asylblg(case: Case) -> Outcome:
    """Who belongs to the AsylbLG is out; § 25 Abs. 5 only for eighteen months from the suspension (`earliest`)."""
    belongs = gehoert_zum_asylblg(case)
    if belongs is None:
        return met()
    if belongs.grade is Grade.UNKLAR:
        return belongs
    return Outcome(Grade.NEIN, belongs.because, earliest=belongs.earliest, notes={"alt": "AsylbLG"})


@law(
    "R-SGB2-3",
    title=_("Erste drei Monate"),
    cites="§ 7 Abs. 1 S. 2 Nr. 1, S. 3 SGB II; § 76 Abs. 6 SGB III",
    checked_on=READ_ON,
)
def erste_drei_monate(case: Case) -> Outcome:
    """Foreigners who are neither workers nor hold a title of section 5 wait three months from entry."""
    if _is_exempt(case):
        return met()
    months = parameter("residence.sgb2_ausschluss").on(case.day)
    what = say(_("In den ersten {months} Monaten nach der Einreise gibt es keine Leistungen."), months=months)
    for name in ("registration_first", "ae_since", "stay_since"):
        known = stated(case, name)
        if known and waited(known, months, on=case.day, what=what).grade is Grade.FREI:
            return met()
    entry = case["entry"]
    result = not_yet(what) if entry is None else waited(entry, months, on=case.day, what=what)
    return met() if result.grade is not Grade.FREI and case["worker"] else result


def _is_exempt(case: Case) -> bool:
    """Germans, unlimited rights, titles of section 5."""
    status = case["status"]
    if status in ("DE", "NE", "DA_EU", "UK_WA"):
        return True
    section_5 = ("22", "23", "24", "25", "104c")
    return bool(status == "AE" and str(case["ae_par"]).startswith(section_5))


@law(
    "R-SGB2-SUCHE",
    title=_("Aufenthalt nur zur Arbeitsuche"),
    cites="§ 7 Abs. 1 S. 2 Nr. 2, S. 4, 5 SGB II",
    checked_on=READ_ON,
)
def nicht_nur_arbeitsuche(case: Case) -> Outcome:
    """Search titles are out; EU citizens without worker status until five years of registered residence."""
    if is_search_title(case):
        return refused(say(_("Mit einem Titel nur zur Suche gibt es keine Leistungen nach dem SGB II.")))
    if case["status"] not in FREE or case["status"] == "UK_WA":
        return met()
    if case["worker"]:
        return met(say(_("Schon kleine Arbeiten können den Status als Arbeitnehmer geben.")))
    return _fuenf_jahre(case)


@law(
    "R-SGB2-5JAHRE", title=_("Fünf Jahre gemeldeter Aufenthalt"), cites="§ 7 Abs. 1 S. 4, 5 SGB II", checked_on=READ_ON
)
def _fuenf_jahre(case: Case) -> Outcome:
    """Five years from the first registration, unless the loss of free movement was found."""
    months = parameter("residence.sgb2_eu_jahre").on(case.day)
    bridge = say(
        _("Bis dahin gibt es nur Überbrückungsleistungen. Prüfen Sie zuerst, ob eine kleine Arbeit Sie schützt.")
    )
    since = case["registration_first"]
    if case["loss_finding"]:
        return refused(say(_("Der Verlust des Freizügigkeitsrechts ist festgestellt.")), bridge)
    if since is None:
        return refused(say(_("Ohne Arbeit und ohne gemeldeten Aufenthalt gibt es keine Leistungen.")), bridge)
    what = say(_("Ohne Arbeit sind fünf Jahre gemeldeter Aufenthalt nötig."))
    result = waited(since, months, on=case.day, what=what)
    if result.grade is not Grade.NEIN_NOCH:
        return result
    return Outcome(Grade.NEIN, result.because, earliest=result.earliest, cures=(bridge,))


@law(
    "R-SGB2-24",
    title=_("Schutzsuchende aus der Ukraine"),
    cites="§ 74 SGB II; § 1 Abs. 3a AsylbLG",
    checked_on=READ_ON,
    open_points=("O-14",),
)
def ukraine(case: Case) -> Outcome:
    """With title or fiction and recorded identity; a planned move to the AsylbLG makes later days unclear (O-14)."""
    if not _is_24(case):
        return met()
    if not case["id_recorded"]:
        return not_yet(say(_("Ihre Daten müssen von der Behörde erfasst sein.")), say(_("Bitten Sie um einen Termin.")))
    first: date = parameter("residence.rechtskreiswechsel_einreise").on(case.day)
    verified = statutes()["SGB II"].verified_until
    if case.day > verified and (case["entry"] or first) >= first:
        return Outcome(
            Grade.UNKLAR,
            (
                say(
                    _("Für Einreisen ab dem {day} ist ein Wechsel ins AsylbLG geplant. Fragen Sie das Jobcenter."),
                    day=first,
                ),
            ),
            open_points=("O-14",),
            notes={"lean": "ANSPRUCH"},
        )
    return met()


def _is_24(case: Case) -> bool:
    if case["status"] == "AE":
        return bool(case["ae_par"] == "24")
    return bool(case["status"] == "FIKTION" and stated(case, "applied_for") == "24")


@law("R-SGB2-BEDARF", title=_("Hilfebedürftigkeit"), cites="§ 7 Abs. 1 S. 1 Nr. 3; § 9 SGB II", checked_on=READ_ON)
def hilfebeduerftig(case: Case) -> Outcome:
    """The money is not enough."""
    if case["need"]:
        return met()
    return refused(say(_("Leistungen gibt es nur, wenn Ihr Geld nicht reicht.")))


@law(
    "R-SGB2-PAPIER",
    title=_("Aufenthaltsrecht und Arbeitserlaubnis"),
    cites="§ 7 Abs. 1 S. 1 Nr. 4; § 8 Abs. 2 SGB II",
    checked_on=READ_ON,
)
def aufenthaltsrecht(case: Case) -> Outcome:
    """A residence that is meant to last and work that is or can be allowed."""
    if case["status"] in ("VISUM_C", "NONE", "GUEB"):
        return refused(say(_("Mit diesem Papier gibt es keine Leistungen nach dem SGB II.")))
    if case["status"] == "AE" and str(case["ae_par"]).startswith(("16", "17", "18", "19", "20", "21")):
        warning = say(
            _("Der Bezug kann die Verlängerung Ihres Titels gefährden, weil der Lebensunterhalt gesichert sein muss.")
        )
        return met(warnings=(warning,))
    return met()


@question("sgb2", rank=Rank.ERLAUBNIS)
@law("R-SGB2", title=_("Grundsicherung für Arbeitsuchende"), cites="§ 7 SGB II", checked_on=READ_ON)
def grundsicherung(case: Case) -> Outcome:
    """A claim; since 1 July 2026 the benefit is called Grundsicherungsgeld and § 15a binds to courses."""
    new = parameter("residence.sgb2_grundsicherungsgeld").on(case.day)
    money = say(_("Nach diesen Angaben haben Sie Anspruch auf Grundsicherungsgeld beim Jobcenter."))
    before = say(_("Nach diesen Angaben haben Sie Anspruch auf Bürgergeld beim Jobcenter."))
    way = Way(
        Grade.ANSPRUCH,
        money if new else before,
        (nicht_asylblg, aufenthaltsrecht, nicht_nur_arbeitsuche, erste_drei_monate, ukraine, hilfebeduerftig),
    )
    return weigh(case, way)
