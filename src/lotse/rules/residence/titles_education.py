"""Education titles: the training or study, and how many hours beside it (R-E1 to R-E8)."""

from decimal import Decimal
from typing import Final

from lotse.rules.engine.answer import Ba, Grade
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.employment import BESCHAEFTIGUNG, EHRENAMT, MASSNAHME, SCHULE, SELBSTAENDIG
from lotse.rules.residence.outcome import Outcome, Rank
from lotse.rules.residence.papers import READ_ON
from lotse.rules.residence.register import question
from lotse.rules.residence.sayings import barred, free, open_law, permitted

AE: Final = ("AE",)
_TRAINING: Final = frozenset({"dual_training", "assist_training"})
_APPRENTICES: Final = frozenset({"16a", "16a1", "16a2", "16g"})
# Titles without any work beside them, and why.
_NO_WORK: Final = frozenset({"16d5", "16f_school", "16e"})
_CHANGE: Final = frozenset(
    {
        "16b",
        "16d1",
        "16d3",
        "16d4",
        "16d5",
        "16d6",
        "16f_lang",
        "16f_school",
        "17",
        "20",
        "18a",
        "18b",
        "18d",
        "19c",
        "19c1",
        "19c2",
    }
)
_SELF: Final = (_CHANGE | _APPRENTICES | {"19d", "16g8"}) - {"16d5", "16f_school", "16f_lang", "17", "20"}


_OTHER_PURPOSE: Final = (_CHANGE - {"20"}) | _APPRENTICES | {"19d", "16g8", "16e", "18f", "19", "19b", "19e", "38a"}


def _within(case: Case, name: str, because: str) -> Outcome:
    """Work up to the hours of a parameter is free, above it is barred."""
    most = parameter(f"residence.{name}").on(case.day)
    if case["hours"] <= most and most > 0:
        return free(case, say(because, hours=most))
    return barred(say(_("Nebenbei sind höchstens {hours} Stunden in der Woche erlaubt."), hours=most))


@question(BESCHAEFTIGUNG, rank=Rank.ERLAUBNIS, statuses=AE)
@law("R-E1", title=_("Arbeit neben der Ausbildung"), cites="§ 16a Abs. 3, § 16g Abs. 3a AufenthG", checked_on=READ_ON)
def neben_der_ausbildung(case: Case) -> Outcome | None:
    """The training itself lies in the title; beside it 20 hours, 10 before 1 March 2024 with § 16a."""
    paragraph = case["ae_par"]
    if paragraph not in _APPRENTICES:
        return None
    if case["activity"] in _TRAINING:
        return free(case, say(_("Die Ausbildung, für die Ihr Titel erteilt ist, ist erlaubt.")))
    text = _("Neben der Ausbildung sind {hours} Stunden in der Woche erlaubt.")
    return _within(case, "nebenjob_16g" if paragraph == "16g" else "nebenjob_ausbildung", text)


@question(BESCHAEFTIGUNG, rank=Rank.ERLAUBNIS, statuses=(*AE, "CHANCENKARTE"))
@law(
    "R-BA9",
    title=_("Wechsel in die betriebliche Ausbildung"),
    cites="§ 16a Abs. 1 AufenthG; § 8 Abs. 1 BeschV",
    checked_on=READ_ON,
)
def wechsel_in_ausbildung(case: Case) -> Outcome | None:
    """Another purpose needs another title; with consent, without priority check since 1 March 2024."""
    if case["activity"] not in _TRAINING:
        return None
    if case["status"] == "AE" and case["ae_par"] not in _CHANGE:
        return None
    text = _("Für die Ausbildung brauchen Sie einen Aufenthaltstitel nach § 16a; die Behörde kann ihn erteilen.")
    return permitted(Grade.KANN, Ba.ZUSTIMMUNG, say(text))


@question(BESCHAEFTIGUNG, rank=Rank.ERLAUBNIS, statuses=AE)
@law("R-E2", title=_("Arbeit neben dem Studium"), cites="§ 16b Abs. 3 AufenthG", checked_on=READ_ON)
def neben_dem_studium(case: Case) -> Outcome | None:
    """An account of working days per calendar year; student jobs and compulsory internships are not counted."""
    if case["ae_par"] != "16b" or case["activity"] in _TRAINING:
        return None
    if case["activity"] == "study_job":
        return free(case, say(_("Studentische Nebentätigkeiten an der Hochschule zählen nicht auf das Konto.")))
    if case["activity"] == "intern_mandatory":
        return free(case, say(_("Ein Pflichtpraktikum gehört zum Studium und zählt nicht auf das Konto.")))
    most = parameter("residence.studium_tage").on(case.day)
    booked = gebuchte_tage(case)
    notes = {"account": most if booked is None else booked}
    used = verbrauchte_tage(case, default=Decimal(0) if booked is not None else None)
    left = most - used
    needed = booked if booked is not None else naechster_tag(case)
    if needed > left:
        return barred(
            say(_("Von {most} Arbeitstagen im Kalenderjahr sind {used} verbraucht."), most=most, used=used), notes=notes
        )
    text = _("Sie dürfen im Kalenderjahr {most} Tage arbeiten; {used} sind verbraucht.")
    return free(case, say(text, most=most, used=used), notes=notes)


@law(
    "R-E2-woche",
    title=_("Buchung ganzer Wochen auf das Arbeitstagekonto"),
    cites="§ 16b Abs. 3 S. 3 Nr. 2 AufenthG",
    checked_on=READ_ON,
)
def gebuchte_tage(case: Case) -> Decimal | None:
    """Weeks of at most 20 hours in term, any week outside term, count 2.5 days each; None where days are counted."""
    per_week = parameter("residence.studium_woche")
    if not per_week.has_value_on(case.day):
        return None
    each: Decimal = per_week.on(case.day)
    if case.is_known("weeks_20h"):
        return Decimal(case["weeks_20h"]) * each
    if not case.is_known("weeks"):
        return None
    if case["term"] and case["hours"] > 20:
        return None
    return Decimal(case["weeks"]) * each


@law("R-E2-konto", title=_("Verbrauchte Arbeitstage"), cites="§ 16b Abs. 3 AufenthG", checked_on=READ_ON)
def verbrauchte_tage(case: Case, *, default: Decimal | None) -> Decimal:
    """Full days, half days as a half; where whole weeks are booked and nothing was told, an empty account."""
    if not case.is_known("days_used") and not case.is_known("half_days_used") and default is not None:
        return default
    halves = case["half_days_used"] / 2 if case.is_known("half_days_used") else Decimal(0)
    if case.is_known("half_days_used") and not case.is_known("days_used"):
        return halves
    return Decimal(case["days_used"]) + halves


@law(
    "R-E2-tag",
    title=_("Was der nächste Arbeitstag kostet"),
    cites="§ 16b Abs. 3 S. 3 Nr. 1 AufenthG",
    checked_on=READ_ON,
)
def naechster_tag(case: Case) -> Decimal:
    """What the next day of work costs: a half up to four hours, else a whole (§ 16b Abs. 3 S. 3 Nr. 1 AufenthG)."""
    if case.is_known("next") and case["next"] == "half_day":
        return Decimal("0.5")
    return Decimal(1)


@question(BESCHAEFTIGUNG, rank=Rank.ERLAUBNIS, statuses=AE)
@law(
    "R-E3",
    title=_("Arbeit während der Anerkennung"),
    cites="§ 16d Abs. 1, 2, 6 AufenthG; § 8 Abs. 2 BeschV",
    checked_on=READ_ON,
    confidence=2,
)
def waehrend_der_anerkennung(case: Case) -> Outcome | None:
    """20 hours of any work; work related to the occupation without limit of hours, with consent."""
    if case["ae_par"] not in ("16d1", "16d6") or case["activity"] in _TRAINING:
        return None
    result = _within(case, "nebenjob_anerkennung", _("Neben der Maßnahme sind {hours} Stunden in der Woche erlaubt."))
    if result.grade is Grade.FREI or case["activity"] == "temp_agency" or not case["related"]:
        return result
    text = _("Mehr Stunden sind möglich, wenn die Arbeit zum anzuerkennenden Beruf gehört und im Titel erlaubt wird.")
    return permitted(Grade.KANN, Ba.ZUSTIMMUNG, say(text))


@question(BESCHAEFTIGUNG, rank=Rank.ERLAUBNIS, statuses=AE)
@law(
    "R-E4",
    title=_("Arbeit in der Anerkennungspartnerschaft"),
    cites="§ 16d Abs. 3 S. 8 AufenthG; § 40 Abs. 1 Nr. 2 AufenthG",
    checked_on=READ_ON,
)
def anerkennungspartnerschaft(case: Case) -> Outcome | None:
    """Only the job of the partnership, and 20 hours beside it; agency work never as the main job."""
    if case["ae_par"] != "16d3" or case["activity"] in _TRAINING:
        return None
    if case["activity"] != "temp_agency" and case["employer"] in ("same", "partner"):
        return free(case, say(_("Die Arbeit beim Arbeitgeber der Anerkennungspartnerschaft ist erlaubt.")))
    return _within(case, "nebenjob_anerkennung", _("Daneben sind {hours} Stunden in der Woche bei anderen erlaubt."))


@question(BESCHAEFTIGUNG, rank=Rank.ERLAUBNIS, statuses=AE)
@law("R-E5", title=_("Arbeit neben der vermittelten Anerkennung"), cites="§ 16d Abs. 4 AufenthG", checked_on=READ_ON)
def vermittelte_anerkennung(case: Case) -> Outcome | None:
    """20 hours beside the measure."""
    if case["ae_par"] != "16d4" or case["activity"] in _TRAINING:
        return None
    return _within(case, "nebenjob_anerkennung", _("Neben der Maßnahme sind {hours} Stunden in der Woche erlaubt."))


@question(BESCHAEFTIGUNG, SELBSTAENDIG, rank=Rank.VERBOT, statuses=AE)
@law(
    "R-E6",
    title=_("Bildungstitel ohne Arbeit"),
    cites="§ 16d Abs. 5 S. 2, § 16e, § 16f Abs. 3 S. 5 AufenthG",
    checked_on=READ_ON,
)
def bildungstitel_ohne_arbeit(case: Case) -> Outcome | None:
    """Exam, school visit and exchange bar every work; § 16e allows only its own internship. Training: another title."""
    if case["ae_par"] not in _NO_WORK or case["activity"] in _TRAINING:
        return None
    if case["ae_par"] == "16e" and case["activity"].startswith("intern_"):
        return None
    return barred(say(_("Ihr Aufenthaltstitel erlaubt keine Arbeit.")))


@question(BESCHAEFTIGUNG, rank=Rank.ERLAUBNIS, statuses=AE)
@law("R-E6-16e", title=_("Praktikum mit § 16e"), cites="§ 16e AufenthG", checked_on=READ_ON)
def eu_praktikum(case: Case) -> Outcome | None:
    """The internship named in the title, six months at most."""
    if case["ae_par"] != "16e" or not case["activity"].startswith("intern_"):
        return None
    return free(case, say(_("Das Praktikum, für das Ihr Titel erteilt ist, ist erlaubt.")))


@question(BESCHAEFTIGUNG, rank=Rank.ERLAUBNIS, statuses=AE)
@law("R-E6-sprache", title=_("Arbeit neben dem Sprachkurs"), cites="§ 16f Abs. 3 S. 4 AufenthG", checked_on=READ_ON)
def neben_dem_sprachkurs(case: Case) -> Outcome | None:
    """20 hours since 1 March 2024, none before."""
    if case["ae_par"] != "16f_lang" or case["activity"] in _TRAINING:
        return None
    return _within(case, "nebenjob_sprachkurs", _("Neben dem Sprachkurs sind {hours} Stunden in der Woche erlaubt."))


@question(BESCHAEFTIGUNG, rank=Rank.ERLAUBNIS, statuses=AE)
@law(
    "R-E7",
    title=_("Arbeit während der Suche eines Ausbildungsplatzes"),
    cites="§ 17 Abs. 3 AufenthG",
    checked_on=READ_ON,
)
def waehrend_der_suche(case: Case) -> Outcome | None:
    """20 hours, and trial work of two weeks in total: on the fifteenth day it is over, whatever the employer."""
    if case["ae_par"] != "17" or case["activity"] in _TRAINING:
        return None
    if case["activity"] != "trial_work":
        return _within(case, "nebenjob_suche_17", _("Während der Suche sind {hours} Stunden in der Woche erlaubt."))
    most = parameter("residence.probe_17").on(case.day)
    if case["trial_days_used"] >= most:
        return barred(say(_("Die zwei Wochen Probearbeit sind verbraucht; sie gelten für alle Betriebe zusammen.")))
    return free(case, say(_("Zur Probe dürfen Sie insgesamt zwei Wochen arbeiten.")))


@question(BESCHAEFTIGUNG, SELBSTAENDIG, EHRENAMT, MASSNAHME, SCHULE, rank=Rank.FREIHEIT, statuses=AE)
@law(
    "R-E8",
    title=_("Arbeit während der Suche nach dem Abschluss"),
    cites="§ 20, § 4a Abs. 1 AufenthG",
    checked_on=READ_ON,
    confidence=2,
)
def suche_nach_abschluss(case: Case) -> Outcome | None:
    """No limit in the text since 1 March 2024; a card that limits it must be read."""
    if case["ae_par"] != "20" or case["activity"] in _TRAINING:
        return None
    if not parameter("residence.suche_ohne_grenze").has_value_on(case.day):
        return open_law(say(_("Für diesen Tag ist das Recht hier nicht erfasst.")))
    if case.is_known("note_text") and case["note_text"] != "GESTATTET":
        return open_law(say(_("Auf Ihrer Karte steht eine Beschränkung. Bitten Sie die Ausländerbehörde um Auskunft.")))
    return free(case, say(_("Während der Suche nach dem Abschluss ist jede Arbeit erlaubt.")))


@question(SELBSTAENDIG, rank=Rank.ERLAUBNIS, statuses=(*AE, "BLUECARD", "CHANCENKARTE"))
@law(
    "L-AufenthG-21-6",
    title=_("Selbständige Arbeit neben einem anderen Zweck"),
    cites="§ 21 Abs. 6 AufenthG",
    checked_on=READ_ON,
    confidence=2,
)
def selbstaendig_neben_anderem_zweck(case: Case) -> Outcome | None:
    """At discretion, with a separate permission; the purpose of the title stays."""
    if case["status"] == "AE" and case["ae_par"] not in _SELF and case["ae_par"] not in ("16f_lang", "17", "38a"):
        return None
    if case["status"] == "AE" and case["ae_par"] in ("16f_lang", "17"):
        return open_law(say(_("Ob dieser Titel selbständige Arbeit zulässt, ist nicht klar geregelt.")))
    text = _("Selbständige Arbeit kann die Ausländerbehörde zusätzlich erlauben (§ 21 Abs. 6).")
    return permitted(Grade.KANN, Ba.KEINE, say(text))


@question(SCHULE, MASSNAHME, EHRENAMT, rank=Rank.ERLAUBNIS, statuses=(*AE, "BLUECARD", "CHANCENKARTE"))
@law(
    "L-AufenthG-16-zweck",
    title=_("Anderer Zweck als der des Titels"),
    cites="§ 4a Abs. 3, § 16a Abs. 2, § 16f AufenthG",
    checked_on=READ_ON,
    confidence=1,
)
def anderer_zweck(case: Case) -> Outcome | None:
    """School, measures, honorary work beside a title for another purpose: it must not be endangered."""
    if case["status"] == "AE" and case["ae_par"] not in _OTHER_PURPOSE:
        return None
    return open_law(say(_("Fragen Sie die Ausländerbehörde, ob das zum Zweck Ihres Titels passt.")), "O-22")
