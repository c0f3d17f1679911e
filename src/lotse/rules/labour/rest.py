"""Rest between shifts, Sundays and holidays: §§ 5, 9–11 ArbZG."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

from lotse.rules.dates.fristen import Deadline, Unit, zeitraum_ab_tag
from lotse.rules.dates.monate import READ_ON
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.labour.finding import Finding, Verdict

# Work in which the rest may be an hour shorter (§ 5 Abs. 2 ArbZG).
VERKUERZBAR = frozenset(
    {
        "krankenhaus",
        "pflege",
        "pflegeheim",
        "gaststaette",
        "gaststaetten",
        "gastgewerbe",
        "restaurant",
        "hotel",
        "beherbergung",
        "verkehr",
        "transport",
        "verkehrsbetrieb",
        "rundfunk",
        "landwirtschaft",
        "tierhaltung",
    }
)
# Work that § 10 Abs. 1 ArbZG allows on Sundays and holidays where it cannot be done on working days.
SONNTAGS_ERLAUBT = VERKUERZBAR | {
    "feuerwehr",
    "bewachung",
    "bewachungsgewerbe",
    "kultur",
    "messe",
    "baeckerei",
    "energie",
}


@dataclass(frozen=True, slots=True)
class Ruhezeit:
    """The rest between two shifts."""

    length: timedelta
    is_violation: bool
    # Another rest must be at least twelve hours within a month or four weeks (§ 5 Abs. 2 ArbZG).
    needs_compensation: bool


@law("L-ArbZG-5", title=_("Ruhezeit zwischen zwei Schichten"), cites="§ 5 Abs. 1, 2 ArbZG", checked_on=READ_ON)
def ruhezeit(end: datetime, next_start: datetime, *, branch: str = "") -> Ruhezeit:
    """Eleven hours without a break; ten in care, hospitals, restaurants, hotels, transport, radio and with animals.

    Counted as the hours really passed, also in the night of the clock change. Collective agreements may differ (§ 7).
    """
    length = next_start.astimezone(UTC) - end.astimezone(UTC)
    if length < timedelta():
        raise BadFact(say(_("Die nächste Schicht beginnt vor dem Ende der vorigen.")))
    hours = parameter("labour.ruhezeit").on(end.date())
    if length >= timedelta(hours=hours["regel"]):
        return Ruhezeit(length, is_violation=False, needs_compensation=False)
    allowed = branch in VERKUERZBAR and length >= timedelta(hours=hours["verkuerzt"])
    return Ruhezeit(length, is_violation=not allowed, needs_compensation=allowed)


class Ruhetag(StrEnum):
    """On which kind of day somebody worked."""

    SONNTAG = "sunday"
    FEIERTAG = "holiday"


@law(
    "L-ArbZG-11-3",
    title=_("Ersatzruhetag für Sonntag oder Feiertag"),
    cites="§ 11 Abs. 3 ArbZG",
    checked_on=READ_ON,
    confidence=2,
)
def ersatzruhetag_bis(worked: date, kind: Ruhetag) -> Deadline:
    """The last day for the substitute day: two weeks for a Sunday, eight for a holiday on a working day.

    The period includes the day worked ("einschließlich"): it may also lie before.
    """
    if kind is Ruhetag.SONNTAG and worked.weekday() != 6:
        raise BadFact(say(_("Der {day} ist kein Sonntag."), day=worked))
    weeks = parameter("labour.ersatzruhetag").on(worked)["sonntag" if kind is Ruhetag.SONNTAG else "feiertag"]
    return zeitraum_ab_tag(worked, weeks, Unit.WEEKS)


@law("L-ArbZG-9", title=_("Arbeit an Sonn- und Feiertagen"), cites="§§ 9, 10 ArbZG", checked_on=READ_ON)
def sonntagsarbeit(branch: str) -> Finding:
    """Forbidden from 0 to 24 o'clock, save the work of § 10 that cannot be done on working days."""
    if branch in SONNTAGS_ERLAUBT:
        ask = say(_("Lässt sich die Arbeit wirklich nicht an einem Werktag erledigen?"))
        return Finding(Verdict.YES, say(_("In dieser Branche ist Arbeit am Sonntag erlaubt (§ 10 ArbZG).")), ask=(ask,))
    ask = say(_("Gibt es eine Bewilligung der Landesdirektion Sachsen oder eine Ausnahme nach § 10 ArbZG?"))
    return Finding(
        Verdict.ASK, say(_("An Sonn- und Feiertagen ist Arbeit grundsätzlich verboten (§ 9 ArbZG).")), ask=(ask,)
    )


@law("L-ArbZG-11-1", title=_("Freie Sonntage im Jahr"), cites="§ 11 Abs. 1 ArbZG", checked_on=READ_ON)
def genug_freie_sonntage(free: int, day: date) -> bool:
    """At least fifteen in the year."""
    return bool(free >= parameter("labour.freie_sonntage").on(day))
