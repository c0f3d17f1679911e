"""Work titles: the job they are given for, the change of employer, agency work (R-W1 to R-W11, R-BA8, R-BA12, R-F5)."""

from dataclasses import replace
from decimal import Decimal
from typing import Final

from lotse.rules.dates.monate import Stand
from lotse.rules.engine.answer import Ba, Grade
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.employment import BESCHAEFTIGUNG
from lotse.rules.residence.outcome import Outcome, Rank
from lotse.rules.residence.papers import READ_ON
from lotse.rules.residence.register import question
from lotse.rules.residence.sayings import barred, border_day, free, open_law, permitted
from lotse.rules.residence.spans import first_safe_day, known_day, stand_of

AE: Final = ("AE",)
WORK_TITLES: Final = frozenset({"18a", "18b", "18d", "19c", "19c1", "19c2"})
_CLAIM: Final = frozenset({"18a", "18b"})
_QUALIFIED: Final = frozenset({"19d", "16g8"})
_TRAINING: Final = frozenset({"dual_training", "assist_training"})
_TELL: Final = say(
    _("Teilen Sie der Ausländerbehörde das Ende einer Arbeit in zwei Wochen mit (§ 82 Abs. 6 AufenthG).")
)


@law(
    "R-BA8",
    title=_("Zustimmungsfrei nach Beschäftigung oder Aufenthalt"),
    cites="§ 9 Abs. 1 Nr. 1, 2 BeschV",
    checked_on=READ_ON,
)
def zustimmungsfrei_nach_9(case: Case) -> bool:
    """Two years of insured work, or three years of stay as far as known; education titles are excluded."""
    if _stayed_three_years(case):
        return True
    return bool(case["insured_months"] >= parameter("residence.zustimmungsfrei_arbeit").on(case.day))


def _stayed_three_years(case: Case) -> bool:
    since = known_day(case, "stay_since")
    months = parameter("residence.zustimmungsfrei_aufenthalt").on(case.day)
    return since is not None and stand_of(since, months, case.day) is Stand.ERFUELLT


def _is_bound(case: Case) -> bool:
    """Whether the consent of the Bundesagentur is still needed; the stay is a thing that may be told later."""
    most = parameter("residence.zustimmungsfrei_arbeit").on(case.day)
    return bool(case["insured_months"] < most)


@question(BESCHAEFTIGUNG, rank=Rank.VERBOT, statuses=(*AE, "BLUECARD"))
@law(
    "R-BA12",
    title=_("Keine Leiharbeit mit Titeln, die Zustimmung brauchen"),
    cites="§ 40 Abs. 1 Nr. 2 AufenthG",
    checked_on=READ_ON,
)
def leiharbeit_ausgeschlossen(case: Case) -> Outcome | None:
    """The consent must be refused to agency workers; once none is needed (§ 9 BeschV) the bar falls."""
    if case["activity"] != "temp_agency":
        return None
    if case["status"] == "AE" and case["ae_par"] not in WORK_TITLES | _QUALIFIED:
        return None
    no = barred(say(_("Leiharbeit ist ausgeschlossen, solange die Bundesagentur für Arbeit zustimmen muss.")))
    if case["status"] == "BLUECARD":
        return no
    if _is_bound(case):
        return replace(no, is_lifted=True) if _stayed_three_years(case) else no
    return None


@question(BESCHAEFTIGUNG, rank=Rank.ERLAUBNIS, statuses=AE)
@law(
    "R-W1-arbeit",
    title=_("Arbeit mit einem Titel zur Beschäftigung"),
    cites="§§ 18a, 18b, 18d, 19c, § 4a Abs. 2, 3 AufenthG",
    checked_on=READ_ON,
)
def titel_zur_beschaeftigung(case: Case) -> Outcome | None:
    """The job that the title was given for; a card without a bound job frees the change."""
    if case["ae_par"] not in WORK_TITLES or case["activity"] in _TRAINING or case["activity"] == "temp_agency":
        return None
    if case.is_known("note_text") and case["note_text"] == "GESTATTET":
        return free(case, say(_("Auf Ihrer Karte steht, dass die Erwerbstätigkeit gestattet ist.")), warnings=(_TELL,))
    if case["employer"] == "same":
        return free(case, say(_("Die Arbeit, für die Ihr Titel erteilt ist, ist erlaubt.")), warnings=(_TELL,))
    return None


@question(BESCHAEFTIGUNG, rank=Rank.ERLAUBNIS, statuses=AE)
@law(
    "R-W2",
    title=_("Wechsel des Arbeitgebers"),
    cites="§ 4a Abs. 3 S. 4, §§ 18a, 18b AufenthG; § 9 BeschV",
    checked_on=READ_ON,
    confidence=2,
)
def wechsel_des_arbeitgebers(case: Case) -> Outcome | None:
    """A title for one job: a new permission, with consent until § 9 BeschV; qualified work is a claim."""
    if case["ae_par"] not in WORK_TITLES or case["activity"] in _TRAINING:
        return None
    if case["activity"] != "temp_agency":
        if case.is_known("note_text") and case["note_text"] == "GESTATTET":
            return None
        if case["employer"] == "same":
            return None
    ba = Ba.KEINE if zustimmungsfrei_nach_9(case) else Ba.ZUSTIMMUNG
    text = _("Ihr Titel gilt für eine bestimmte Arbeit. Für eine andere brauchen Sie vorher eine neue Erlaubnis.")
    return permitted(_grade_of_change(case), ba, say(text), warnings=(_TELL,))


def _grade_of_change(case: Case) -> Grade:
    claim = case["ae_par"] in _CLAIM and case["activity"] == "job_qualified"
    return Grade.ANSPRUCH if claim and parameter("residence.fachkraft_anspruch").on(case.day) else Grade.KANN


@question(BESCHAEFTIGUNG, rank=Rank.ERLAUBNIS, statuses=("BLUECARD",))
@law("R-W3-wechsel", title=_("Wechsel mit der Blauen Karte"), cites="§ 18g Abs. 4 AufenthG", checked_on=READ_ON)
def blaue_karte(case: Case) -> Outcome | None:
    """The change is free; in the first twelve months the authority may suspend it for 30 days, so it must be told."""
    if case["activity"] in ("temp_agency", *_TRAINING):
        return None
    if case.is_known("employer") and case["employer"] == "same":
        return free(case, say(_("Die Arbeit, für die Ihre Blaue Karte erteilt ist, ist erlaubt.")))
    if not case["salary_ok"]:
        return open_law(
            say(_("Die neue Arbeit erreicht das Mindestgehalt nicht. Fragen Sie vor dem Wechsel die Ausländerbehörde."))
        )
    return _free_change(case)


def _free_change(case: Case) -> Outcome:
    text = _("Mit der Blauen Karte dürfen Sie den Arbeitgeber ohne Erlaubnis wechseln.")
    most = parameter("residence.blaue_karte_aussetzung").on(case.day)
    if case["job_months"] >= most:
        return free(case, say(text), warnings=(_TELL,))
    warning = say(
        _("Im ersten Jahr kann die Ausländerbehörde den Wechsel 30 Tage lang aussetzen. Teilen Sie ihn vorher mit.")
    )
    return free(case, say(text), warnings=(warning, _TELL), notes={"warn": "ABH_may_suspend_30_days"})


@question(BESCHAEFTIGUNG, rank=Rank.ERLAUBNIS, statuses=AE)
@law(
    "L-AufenthG-19d-2",
    title=_("Arbeit mit § 19d und § 16g Abs. 8"),
    cites="§ 19d Abs. 2, § 16g Abs. 8 AufenthG",
    checked_on=READ_ON,
)
def qualifizierte_geduldete(case: Case) -> Outcome | None:
    """Work that fits the qualification; after two years any employment."""
    if case["ae_par"] not in _QUALIFIED or case["activity"] in _TRAINING:
        return None
    if _held_long_enough(case):
        return free(case, say(_("Nach zwei Jahren mit diesem Titel ist jede Beschäftigung erlaubt.")))
    if case["activity"] == "temp_agency" or case["employer"] == "same":
        return (
            free(case, say(_("Die Arbeit, für die Ihr Titel erteilt ist, ist erlaubt.")))
            if case["activity"] != "temp_agency"
            else None
        )
    if case["activity"] != "job_qualified":
        return barred(say(_("In den ersten zwei Jahren ist nur Arbeit erlaubt, die zu Ihrer Qualifikation passt.")))
    text = _("Eine andere passende Arbeit kann mit Zustimmung der Bundesagentur erlaubt werden.")
    return permitted(Grade.KANN, Ba.ZUSTIMMUNG, say(text))


def _held_long_enough(case: Case) -> bool:
    since = known_day(case, "ae_since")
    months = parameter("residence.qualifizierte_frei").on(case.day)
    return since is not None and stand_of(since, months, case.day) is Stand.ERFUELLT


@question(BESCHAEFTIGUNG, rank=Rank.ERLAUBNIS, statuses=AE)
@law(
    "R-F5",
    title=_("Arbeit mit Daueraufenthalt aus einem anderen EU-Staat"),
    cites="§ 38a Abs. 3, 4 AufenthG",
    checked_on=READ_ON,
    confidence=2,
)
def daueraufenthalt_anderer_staat(case: Case) -> Outcome | None:
    """Consent in the first twelve months at most, training without it, then any work."""
    if case["ae_par"] != "38a":
        return None
    since = case["first_permission"]
    months = parameter("residence.daueraufenthalt_38a").on(case.day)
    stand = Stand.NOCH_NICHT if since is None else stand_of(since, months, case.day)
    if stand is Stand.ERFUELLT:
        return free(case, say(_("Nach zwölf Monaten mit diesem Titel ist jede Arbeit erlaubt.")))
    if stand is Stand.GRENZTAG and since is not None:
        return border_day(first_safe_day(since, months))
    if case["activity"] == "temp_agency":
        return barred(say(_("Leiharbeit ist in den ersten zwölf Monaten ausgeschlossen.")))
    ba = Ba.KEINE if case["activity"] in _TRAINING else Ba.ZUSTIMMUNG
    return permitted(
        Grade.ANSPRUCH, ba, say(_("In den ersten zwölf Monaten brauchen Sie für jede Arbeit eine Erlaubnis."))
    )


@question(BESCHAEFTIGUNG, rank=Rank.ERLAUBNIS, statuses=("CHANCENKARTE",))
@law("R-E9-arbeit", title=_("Arbeit mit der Chancenkarte"), cites="§ 20a Abs. 2 Nr. 1, 2 AufenthG", checked_on=READ_ON)
def chancenkarte(case: Case) -> Outcome | None:
    """20 hours on average over all jobs, and trial work of two weeks with each employer, if qualified."""
    if case["activity"] in _TRAINING:
        return None
    if case["activity"] == "trial_work":
        return _trial(case)
    most = parameter("residence.chancenkarte_stunden").on(case.day)
    if case["hours"] <= most or case["averaging"]:
        return free(
            case, say(_("Mit der Chancenkarte sind im Durchschnitt {hours} Stunden in der Woche erlaubt."), hours=most)
        )
    return barred(say(_("Mit der Chancenkarte sind höchstens {hours} Stunden in der Woche erlaubt."), hours=most))


def _trial(case: Case) -> Outcome:
    most = parameter("residence.chancenkarte_probe").on(case.day)
    days: Decimal = case["trial_days_here"]
    if days > most or not case["qualified"]:
        return barred(
            say(_("Probearbeit ist je Arbeitgeber höchstens zwei Wochen erlaubt, und nur in qualifizierter Arbeit."))
        )
    return free(case, say(_("Mit der Chancenkarte dürfen Sie bei jedem Arbeitgeber zwei Wochen zur Probe arbeiten.")))


@question(BESCHAEFTIGUNG, rank=Rank.ERLAUBNIS, statuses=AE)
@law(
    "L-AufenthG-4a-2",
    title=_("Titel, die hier nicht einzeln erfasst sind"),
    cites="§ 4a Abs. 1, 2 AufenthG",
    checked_on=READ_ON,
    confidence=1,
)
def nicht_erfasster_titel(case: Case) -> Outcome | None:
    """Transfer within a company, mobile research, volunteer service: what is allowed stands on the card."""
    if case["ae_par"] not in ("18f", "19", "19b", "19e"):
        return None
    return open_law(
        say(_("Was Ihr Titel erlaubt, steht auf der Karte. Lassen Sie sie von einer Beratungsstelle lesen."))
    )
