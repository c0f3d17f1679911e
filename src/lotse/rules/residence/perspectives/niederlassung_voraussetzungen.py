"""Single conditions of the settlement permit: years, contributions, livelihood."""

from datetime import date, timedelta
from typing import Any, Final

from lotse.rules.engine.answer import Grade
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.outcome import Outcome
from lotse.rules.residence.perspectives.sprache import deutsch
from lotse.rules.residence.requirements import met, not_yet, stated, unclear
from lotse.rules.residence.waiting import waited

READ_ON: Final = date(2026, 11, 21)
_SECURED: Final = ("secured", "yes")


def _value(name: str, case: Case) -> Any:
    return parameter(f"residence.niederlassung_{name}").on(case.day)


def _held(case: Case, name: str) -> Outcome:
    """How long the title has been held."""
    months = _value(name, case)
    what = say(_("Nötig sind {months} Monate mit diesem Titel."), months=months)
    since = case["ae_since"]
    return not_yet(what) if since is None else waited(since, months, on=case.day, what=what)


def _paid(case: Case, name: str) -> Outcome:
    """How many months of contributions to the pension insurance there are."""
    months = _value(name, case)
    if case["pension_months"] >= months:
        return met()
    return not_yet(say(_("Nötig sind {months} Monate Beiträge zur Rentenversicherung."), months=months))


def _with_procedure(case: Case, name: str) -> Outcome:
    """The time of the asylum procedure before the title counts (§ 26 Abs. 3 S. 3, Abs. 4 S. 3 AufenthG)."""
    months = _value(name, case)
    what = say(_("Nötig sind {months} Monate Aufenthalt; die Zeit des Asylverfahrens zählt mit."), months=months)
    since = case["ae_since"]
    if since is None:
        return not_yet(what)
    alone = waited(since, months, on=case.day, what=what)
    if alone.grade is Grade.FREI:
        return alone
    periods = [each for each in case["asyl_procedure"] if each.first < since]
    days = sum((min(each.last or since, since - timedelta(days=1)) - each.first).days + 1 for each in periods)
    return waited(since - timedelta(days=days), months, on=case.day, what=what)


@law("L-NE-SCHUTZ-5", title=_("Fünf Jahre mit Schutz"), cites="§ 26 Abs. 3 S. 1, 3 AufenthG", checked_on=READ_ON)
def fuenf_jahre_schutz(case: Case) -> Outcome:
    """Five years including the asylum procedure."""
    return _with_procedure(case, "26_3_lang")


@law("L-NE-SCHUTZ-3", title=_("Drei Jahre mit Schutz"), cites="§ 26 Abs. 3 S. 3 AufenthG", checked_on=READ_ON)
def drei_jahre_schutz(case: Case) -> Outcome:
    """Three years including the asylum procedure."""
    return _with_procedure(case, "26_3_kurz")


@law(
    "L-NE-HUMANITAER-5",
    title=_("Fünf Jahre mit humanitärem Titel"),
    cites="§ 26 Abs. 4 S. 1, 3 AufenthG",
    checked_on=READ_ON,
)
def fuenf_jahre_humanitaer(case: Case) -> Outcome:
    """Five years including the asylum procedure."""
    return _with_procedure(case, "26_4")


@law("L-NE-C1", title=_("Deutsch C1"), cites="§ 26 Abs. 3 S. 3 AufenthG", checked_on=READ_ON)
def deutsch_c1(case: Case) -> Outcome:
    """The short way asks for a command of the language."""
    return deutsch(case, "C1")


@law(
    "L-NE-UNTERHALT-MEIST",
    title=_("Überwiegend gesicherter Lebensunterhalt"),
    cites="§ 26 Abs. 3 S. 1 Nr. 3 AufenthG",
    checked_on=READ_ON,
)
def unterhalt_ueberwiegend(case: Case) -> Outcome:
    """More than half."""
    if case["livelihood"] in (*_SECURED, "far_mostly", "mostly"):
        return met()
    return not_yet(say(_("Der Lebensunterhalt muss überwiegend gesichert sein.")))


@law(
    "L-NE-UNTERHALT-WEIT",
    title=_("Weit überwiegend gesicherter Lebensunterhalt"),
    cites="§ 26 Abs. 3 S. 3 AufenthG",
    checked_on=READ_ON,
)
def unterhalt_weit_ueberwiegend(case: Case) -> Outcome:
    """By far the most part; offices look for about three quarters."""
    if case["livelihood"] in (*_SECURED, "far_mostly"):
        return met()
    return not_yet(say(_("Für den kurzen Weg muss der Lebensunterhalt weit überwiegend gesichert sein.")))


@law(
    "L-NE-WIDERRUF", title=_("Kein Widerruf des Schutzes"), cites="§ 26 Abs. 3 S. 1 Nr. 2 AufenthG", checked_on=READ_ON
)
def kein_widerruf(case: Case) -> Outcome:
    """The BAMF must not have told that it revokes the protection; nothing told is enough."""
    if stated(case, "bamf_decision") == "rejected":
        return unclear(say(_("Das Bundesamt hat anders entschieden. Lassen Sie prüfen, ob der Schutz noch besteht.")))
    return met(say(_("Das Bundesamt darf keinen Widerruf des Schutzes mitgeteilt haben.")))


@law(
    "L-NE-UNTERHALT", title=_("Gesicherter Lebensunterhalt"), cites="§ 9 Abs. 2 S. 1 Nr. 2 AufenthG", checked_on=READ_ON
)
def unterhalt(case: Case) -> Outcome:
    """Without benefits."""
    if case["livelihood"] in _SECURED:
        return met()
    return not_yet(say(_("Der Lebensunterhalt muss ohne Sozialleistungen gesichert sein.")))


@law(
    "L-NE-UNTERHALT-FACHKRAFT",
    title=_("Lebensunterhalt von Fachkräften"),
    cites="§ 18c Abs. 1 S. 1; § 9 Abs. 2 S. 1 Nr. 2 AufenthG",
    checked_on=READ_ON,
)
def unterhalt_fachkraft(case: Case) -> Outcome:
    """Skilled workers live from their pay, so it is a condition; where benefits are told, somebody must look."""
    if stated(case, "livelihood") in (None, *_SECURED):
        return met(say(_("Der Lebensunterhalt muss ohne Sozialleistungen gesichert sein.")))
    return unclear(say(_("Der Lebensunterhalt muss ohne Sozialleistungen gesichert sein. Lassen Sie es prüfen.")))


@law(
    "L-NE-26-4-RENTE",
    title=_("Beiträge zur Rentenversicherung"),
    cites="§ 26 Abs. 4; § 9 Abs. 2 S. 1 Nr. 3 AufenthG",
    checked_on=READ_ON,
)
def rentenbeitraege_26_4(case: Case) -> Outcome:
    """Sixty months; exceptions for illness and for people who came as children, so unknown is a condition."""
    need = say(_("Nötig sind 60 Monate Beiträge zur Rentenversicherung; es gibt Ausnahmen."))
    if case.is_known("pension_months") and _paid(case, "9_beitraege").grade is not Grade.FREI:
        return unclear(need)
    return met(need)


@law(
    "L-NE-9-RENTE", title=_("Sechzig Monate Rentenbeiträge"), cites="§ 9 Abs. 2 S. 1 Nr. 3 AufenthG", checked_on=READ_ON
)
def rentenbeitraege(case: Case) -> Outcome:
    """Sixty months of contributions; times of childcare count."""
    return _paid(case, "9_beitraege")


@law(
    "L-NE-9-JAHRE",
    title=_("Fünf Jahre Aufenthaltserlaubnis"),
    cites="§ 9 Abs. 2 S. 1 Nr. 1 AufenthG",
    checked_on=READ_ON,
)
def fuenf_jahre(case: Case) -> Outcome:
    """Five years with a residence permit."""
    return _held(case, "9_jahre")


@law(
    "L-NE-9-GRUND",
    title=_("Grundkenntnisse und Wohnraum"),
    cites="§ 9 Abs. 2 S. 1 Nr. 8, 9 AufenthG",
    checked_on=READ_ON,
)
def grundkenntnisse(case: Case) -> Outcome:
    """Basics of law and society, enough living space; refuses only where the space is known to be too small."""
    if stated(case, "housing_ok") is False:
        return not_yet(say(_("Nötig ist ausreichender Wohnraum.")))
    return met(say(_("Der Test „Leben in Deutschland“ belegt die Grundkenntnisse.")))


def _inland(case: Case) -> str:
    """German training or degree shortens the time; unknown is asked, because it decides."""
    return "_inland" if stated(case, "degree") == "german" or case["german_training"] else ""


@law(
    "L-NE-18c-JAHRE", title=_("Jahre als Fachkraft"), cites="§ 18c Abs. 1 S. 1 Nr. 1, S. 2 AufenthG", checked_on=READ_ON
)
def jahre_fachkraft(case: Case) -> Outcome:
    """Three years with a title for Fachkräfte, two with German training or degree."""
    return _held(case, f"18c_jahre{_inland(case)}")


@law(
    "L-NE-18c-RENTE",
    title=_("Rentenbeiträge als Fachkraft"),
    cites="§ 18c Abs. 1 S. 1 Nr. 3, S. 2 AufenthG",
    checked_on=READ_ON,
)
def rentenbeitraege_fachkraft(case: Case) -> Outcome:
    """36 months, 24 with German training or degree."""
    return _paid(case, f"18c_beitraege{_inland(case)}")


@law("L-NE-BK-27", title=_("27 Monate Blaue Karte"), cites="§ 18c Abs. 2 S. 1 AufenthG", checked_on=READ_ON)
def monate_blaue_karte(case: Case) -> Outcome:
    """27 months of work with the card."""
    return _held(case, "18c_blaue_karte")


@law("L-NE-BK-27-RENTE", title=_("27 Monate Rentenbeiträge"), cites="§ 18c Abs. 2 S. 1 AufenthG", checked_on=READ_ON)
def rentenbeitraege_blaue_karte(case: Case) -> Outcome:
    """Contributions for the same time."""
    return _paid(case, "18c_blaue_karte")


@law("L-NE-BK-21", title=_("21 Monate Blaue Karte"), cites="§ 18c Abs. 2 S. 3 AufenthG", checked_on=READ_ON)
def monate_blaue_karte_b1(case: Case) -> Outcome:
    """21 months of work with the card."""
    return _held(case, "18c_blaue_karte_b1")


@law("L-NE-BK-21-RENTE", title=_("21 Monate Rentenbeiträge"), cites="§ 18c Abs. 2 S. 3 AufenthG", checked_on=READ_ON)
def rentenbeitraege_blaue_karte_b1(case: Case) -> Outcome:
    """Contributions for the same time."""
    return _paid(case, "18c_blaue_karte_b1")


@law(
    "L-NE-28-JAHRE",
    title=_("Drei Jahre mit deutschem Familienmitglied"),
    cites="§ 28 Abs. 2 S. 1 AufenthG",
    checked_on=READ_ON,
)
def drei_jahre_familie(case: Case) -> Outcome:
    """Three years with the title of § 28."""
    return _held(case, "28")


@law("L-NE-28-FAMILIE", title=_("Familiäre Lebensgemeinschaft"), cites="§ 28 Abs. 2 S. 1 AufenthG", checked_on=READ_ON)
def familie_besteht(case: Case) -> Outcome:
    """The family life with the German goes on."""
    if stated(case, "spouse_of") == "none" and stated(case, "german_child") is False:
        return unclear(
            say(_("Es zählt, ob die familiäre Lebensgemeinschaft mit einem deutschen Menschen fortbesteht."))
        )
    return met(say(_("Die familiäre Lebensgemeinschaft mit einem deutschen Menschen muss fortbestehen.")))


@law(
    "L-NE-9-3a-JAHRE",
    title=_("Drei Jahre als Ehegatte einer Fachkraft"),
    cites="§ 9 Abs. 3a AufenthG",
    checked_on=READ_ON,
)
def drei_jahre_ehe(case: Case) -> Outcome:
    """Three years with a residence permit."""
    return _held(case, "9_ehe")


@law("L-NE-9-3a-ARBEIT", title=_("Zwanzig Wochenstunden Arbeit"), cites="§ 9 Abs. 3a AufenthG", checked_on=READ_ON)
def arbeit_ehe(case: Case) -> Outcome:
    """Work of at least twenty hours a week."""
    hours = _value("9_ehe_stunden", case)
    if case["insured_hours"] >= hours:
        return met()
    return not_yet(say(_("Nötig sind mindestens {hours} Stunden Arbeit in der Woche."), hours=hours))
