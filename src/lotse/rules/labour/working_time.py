"""Working time of adults: §§ 3, 4, 6, 16, 21a ArbZG. Several employers are added up (§ 2 Abs. 1 ArbZG).

Hours are counted on the clock of the world, not on the wall: in the night of the clock change a shift is an hour
shorter or longer. Weighing a violation is for the authority (in Saxony the Landesdirektion); here it is only named.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from zoneinfo import ZoneInfo

from lotse.rules.dates.monate import READ_ON
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import Sentence, say
from lotse.rules.engine.words import mark as _

BERLIN = ZoneInfo("Europe/Berlin")
MINUTE = timedelta(minutes=1)


class Verstoss(StrEnum):
    """What is wrong with hours or breaks."""

    TAG = "daily_over_10"
    WOCHE = "week_over_60"
    DURCHSCHNITT = "average_over_48"
    TAGESDURCHSCHNITT = "average_over_8"
    PAUSE_30 = "break_missing_30"
    PAUSE_45 = "break_missing_45"
    PAUSENSTUECKE = "break_blocks_under_15"
    SECHS_STUNDEN = "over_six_hours_without_break"

    @property
    def sentence(self) -> Sentence:
        """The violation with its paragraph."""
        return say(_VIOLATIONS[self])


_VIOLATIONS = {
    Verstoss.TAG: _("Mehr als zehn Stunden an einem Tag sind nicht erlaubt (§ 3 S. 2 ArbZG)."),
    Verstoss.WOCHE: _("Mehr als 60 Stunden in einer Woche sind nicht erlaubt (§ 3 ArbZG)."),
    Verstoss.DURCHSCHNITT: _("Im Schnitt von 24 Wochen sind höchstens 48 Stunden erlaubt (§ 3 S. 2 ArbZG)."),
    Verstoss.TAGESDURCHSCHNITT: _("Im Schnitt sind höchstens acht Stunden am Werktag erlaubt (§ 3 S. 2 ArbZG)."),
    Verstoss.PAUSE_30: _("Es fehlt eine Pause von 30 Minuten (§ 4 S. 1 ArbZG)."),
    Verstoss.PAUSE_45: _("Es fehlt eine Pause von 45 Minuten (§ 4 S. 1 ArbZG)."),
    Verstoss.PAUSENSTUECKE: _("Pausen unter 15 Minuten zählen nicht als Ruhepause (§ 4 S. 2 ArbZG)."),
    Verstoss.SECHS_STUNDEN: _("Länger als sechs Stunden am Stück ohne Pause sind nicht erlaubt (§ 4 S. 3 ArbZG)."),
}


@dataclass(frozen=True, slots=True)
class Schicht:
    """One stretch of presence with its breaks in minutes; start and end are aware moments."""

    start: datetime
    end: datetime
    breaks: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        """Refuse what no clock can show."""
        if self.start.tzinfo is None or self.end.tzinfo is None:
            raise BadFact(say(_("Zu den Uhrzeiten fehlt die Zeitzone.")))
        if self.end.astimezone(UTC) <= self.start.astimezone(UTC):
            raise BadFact(say(_("Das Ende der Arbeit liegt nicht nach dem Anfang.")))
        if any(each < 0 for each in self.breaks) or sum(self.breaks) * MINUTE > self.elapsed:
            raise BadFact(say(_("Die Pausen passen nicht in die Arbeitszeit.")))

    @property
    def elapsed(self) -> timedelta:
        """From start to end as it really passed."""
        return self.end.astimezone(UTC) - self.start.astimezone(UTC)


def stunden(time: timedelta) -> Decimal:
    """Hours with two places, for showing."""
    hours = Decimal(int(time.total_seconds())) / 3600
    return hours.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)


@law("L-ArbZG-2", title=_("Arbeitszeit ohne Ruhepausen"), cites="§ 2 Abs. 1 ArbZG; § 4 S. 2 ArbZG", checked_on=READ_ON)
def arbeitszeit(shift: Schicht) -> timedelta:
    """Presence less the breaks that count as such: pieces of at least fifteen minutes.

    Shorter pieces stay working time, because nobody can rest in them.
    """
    least = parameter("labour.ruhepause_abschnitt").on(shift.start.date())
    return shift.elapsed - sum(each for each in shift.breaks if each >= least) * MINUTE


@law(
    "L-ArbZG-3-sommerzeit",
    title=_("Stunden in der Nacht der Zeitumstellung"),
    cites="§ 2 Abs. 1 ArbZG; § 611a Abs. 2 BGB",
    checked_on=READ_ON,
)
def bezahlte_zeit(shift: Schicht) -> timedelta:
    """What was really worked: in March an hour less than the wall clock says, in October an hour more."""
    return shift.elapsed - sum(shift.breaks) * MINUTE


@law("L-ArbZG-4", title=_("Ruhepausen"), cites="§ 4 ArbZG", checked_on=READ_ON)
def noetige_pause(worked: timedelta, day: date) -> int:
    """Minutes of break that this much work needs: 30 beyond six hours, 45 beyond nine."""
    steps = parameter("labour.ruhepause").on(day)
    return max((minutes for hours, minutes in steps.items() if worked > timedelta(hours=int(hours))), default=0)


@law("L-ArbZG-4-pruefung", title=_("Prüfung der Ruhepausen"), cites="§ 4 ArbZG", checked_on=READ_ON)
def pausenverstoesse(shift: Schicht) -> tuple[Verstoss, ...]:
    """Whether the breaks are long enough, and cut into pieces that count.

    Work beyond six hours is measured without the breaks that were really taken.
    """
    day = shift.start.date()
    needed = noetige_pause(bezahlte_zeit(shift), day)
    least = parameter("labour.ruhepause_abschnitt").on(day)
    if sum(shift.breaks) < needed:
        return (Verstoss.PAUSE_30 if needed == 30 else Verstoss.PAUSE_45,)
    if sum(each for each in shift.breaks if each >= least) < needed:
        return (Verstoss.PAUSENSTUECKE,)
    return ()


@law("L-ArbZG-4-3", title=_("Höchstens sechs Stunden ohne Pause"), cites="§ 4 S. 3 ArbZG", checked_on=READ_ON)
def am_stueck_zu_lang(stretches: tuple[timedelta, ...], day: date) -> tuple[Verstoss, ...]:
    """`stretches` are the pieces of work between the breaks; none may be longer than six hours."""
    six = timedelta(hours=min(int(hours) for hours in parameter("labour.ruhepause").on(day)))
    return (Verstoss.SECHS_STUNDEN,) if any(each > six for each in stretches) else ()


@law("L-ArbZG-3-tag", title=_("Höchste Arbeitszeit am Tag"), cites="§ 3 ArbZG; § 2 Abs. 1 ArbZG", checked_on=READ_ON)
def tagesverstoesse(worked: timedelta, day: date) -> tuple[Verstoss, ...]:
    """Beyond ten hours never; between eight and ten the average has to balance it. All employers are added up."""
    most = timedelta(hours=parameter("labour.arbeitszeit_werktag").on(day)["grenze"])
    return (Verstoss.TAG,) if worked > most else ()


@law(
    "L-ArbZG-3-schnitt",
    title=_("Ausgleich auf acht Stunden im Schnitt"),
    cites="§ 3 S. 2 ArbZG",
    checked_on=READ_ON,
)
def wochenverstoesse(
    week_hours: Decimal | None, average: Decimal | None, day: date, *, driver: bool = False
) -> tuple[Verstoss, ...]:
    """Sixty hours in a week only if the average of 24 weeks (or six months) stays at 48; drivers: § 21a."""
    bounds = parameter("labour.arbeitszeit_fahrpersonal" if driver else "labour.arbeitszeit_woche").on(day)
    found = []
    if week_hours is not None and week_hours > bounds["grenze"]:
        found.append(Verstoss.WOCHE)
    if average is not None and average > bounds["schnitt"]:
        found.append(Verstoss.DURCHSCHNITT)
    return tuple(found)


@law("L-ArbZG-16-2", title=_("Aufzeichnung über acht Stunden hinaus"), cites="§ 16 Abs. 2 ArbZG", checked_on=READ_ON)
def aufzuzeichnen(worked: timedelta, day: date) -> bool:
    """Hours beyond eight are recorded and kept for two years; by BAG 1 ABR 22/21 all hours have to be measured."""
    return worked > timedelta(hours=parameter("labour.arbeitszeit_werktag").on(day)["regel"])


@law("L-ArbZG-2-nacht", title=_("Nachtarbeit"), cites="§ 2 Abs. 3, 4 ArbZG", checked_on=READ_ON)
def nachtstunden(shift: Schicht, *, bakery: bool = False) -> timedelta:
    """The part between 23 and 6 o'clock (bakeries 22 and 5); more than two hours of it make the work night work."""
    bounds = parameter("labour.nachtzeit").on(shift.start.date())
    first, last = ("baeckerei_von", "baeckerei_bis") if bakery else ("von", "bis")
    found = timedelta()
    day = shift.start.astimezone(BERLIN).date() - timedelta(days=1)
    while day <= shift.end.astimezone(BERLIN).date():
        begins = _at(day, bounds[first])
        ends = _at(day + timedelta(days=1), bounds[last])
        found += max(timedelta(), min(ends, shift.end.astimezone(UTC)) - max(begins, shift.start.astimezone(UTC)))
        day += timedelta(days=1)
    return found


def _at(day: date, hour: int) -> datetime:
    return datetime(day.year, day.month, day.day, hour, tzinfo=BERLIN).astimezone(UTC)


@law("L-ArbZG-2-4", title=_("Nachtarbeit ab mehr als zwei Stunden"), cites="§ 2 Abs. 4 ArbZG", checked_on=READ_ON)
def nachtarbeit(shift: Schicht, *, bakery: bool = False) -> bool:
    """Whether the shift is night work: more than two hours of night time."""
    least = parameter("labour.nachtzeit").on(shift.start.date())["mehr_als"]
    return nachtstunden(shift, bakery=bakery) > timedelta(hours=least)


@law(
    "L-ArbZG-6-5",
    title=_("Ausgleich für Nachtarbeit"),
    cites="§ 6 Abs. 5 ArbZG",
    checked_on=READ_ON,
    evidence="K",
    confidence=2,
)
def nachtzuschlag(day: date, *, permanent: bool) -> int:
    """Per cent of the gross pay, or as many free days: usually 25, in permanent night work 30 (BAG 10 AZR 423/14).

    The law says only "appropriate"; a collective agreement comes first.
    """
    return int(parameter("labour.nachtzuschlag").on(day)["dauernd" if permanent else "ueblich"])
