"""Notice periods: § 622 BGB. How long the period is, when it ends, and by when a notice must have arrived.

§ 193 BGB does not apply: a notice that must arrive by a Sunday must arrive by that Sunday (settled case law).
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from lotse.rules.dates.fristen import Unit, frist_ab_ereignis
from lotse.rules.dates.monate import READ_ON, letzter_tag
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import Sentence, say
from lotse.rules.engine.words import mark as _


class Partei(StrEnum):
    """Who gives notice."""

    EMPLOYEE = "employee"
    EMPLOYER = "employer"


class Termin(StrEnum):
    """On which days a period may end."""

    JEDER_TAG = "any_day"
    FUENFZEHNTER_ODER_MONATSENDE = "15th_or_month_end"
    MONATSENDE = "month_end"


@dataclass(frozen=True, slots=True)
class Frist:
    """The length of a notice period and the days on which it may end."""

    length: int
    unit: Unit
    termin: Termin

    @property
    def word(self) -> str:
        """In one word, as worked cases write it: 4_weeks, 1_month."""
        return f"{self.length}_{self.unit.value if self.length != 1 else self.unit.value[:-1]}"


@dataclass(frozen=True, slots=True)
class Kuendigungsende:
    """The last day of the employment, with the way to it."""

    frist: Frist
    end: date
    steps: tuple[Sentence, ...]


@law(
    "L-BGB-622-2-dauer",
    title=_("Volle Jahre der Beschäftigung bei Zugang der Kündigung"),
    cites="§ 622 Abs. 2 S. 1 BGB; §§ 187, 188 BGB",
    checked_on=READ_ON,
    evidence="K",
    confidence=2,
)
def volle_beschaeftigungsjahre(start: date, received: date) -> int:
    """Whole years of employment that lie before the day of receipt; the day of the notice decides, not the end.

    A job begun on 1 December 2024 has lasted two years from 1 December 2026 on. A start on 29 February is open
    (law_labour, point 8). Interruptions and former jobs in the same firm have to be asked for.
    """
    if received < start:
        raise BadFact(say(_("Die Kündigung vom {day} liegt vor dem Beginn am {start}."), day=received, start=start))
    years = received.year - start.year
    while years > 0 and letzter_tag(start, 12 * years) >= received:
        years -= 1
    return years


@law("L-BGB-622-1", title=_("Grundkündigungsfrist"), cites="§ 622 Abs. 1 BGB", checked_on=READ_ON)
def grundkuendigungsfrist(day: date) -> Frist:
    """Four weeks (28 days, not a month) to the fifteenth or the end of a month, for both sides."""
    weeks = parameter("labour.kuendigung_grundfrist").on(day)
    return Frist(weeks, Unit.WEEKS, Termin.FUENFZEHNTER_ODER_MONATSENDE)


@law(
    "L-BGB-622-2",
    title=_("Verlängerte Kündigungsfrist für den Arbeitgeber"),
    cites="§ 622 Abs. 2 BGB",
    checked_on=READ_ON,
)
def verlaengerte_kuendigungsfrist(years: int, day: date) -> Frist | None:
    """One to seven months to the end of a month after two to twenty years; None below two years.

    It binds the employer only. The old exception for years before the 25th birthday no longer exists.
    """
    steps = parameter("labour.kuendigung_staffel").on(day)
    reached = [months for least, months in steps.items() if years >= int(least)]
    return Frist(max(reached), Unit.MONTHS, Termin.MONATSENDE) if reached else None


@law(
    "L-BGB-622-3",
    title=_("Kündigungsfrist in der Probezeit"),
    cites="§ 622 Abs. 3 BGB",
    checked_on=READ_ON,
)
def probezeitfrist(received: date, *, start: date | None, probation_until: date | None) -> Frist | None:
    """Two weeks to any day while an agreed probation lasts, at the most six months; None outside.

    Receipt on the last day of the probation is enough. What was agreed beyond six months shortens nothing.
    """
    if probation_until is None:
        return None
    longest = letzter_tag(start, parameter("labour.probezeit_laengstens").on(received)) if start else probation_until
    if received > min(probation_until, longest):
        return None
    return Frist(parameter("labour.kuendigung_probezeit").on(received), Unit.WEEKS, Termin.JEDER_TAG)


@law(
    "L-BGB-622",
    title=_("Gesetzliche Kündigungsfrist"),
    cites="§ 622 Abs. 1–3 BGB",
    checked_on=READ_ON,
)
def kuendigungsfrist(
    party: Partei, received: date, *, start: date | None, probation_until: date | None = None, equal: bool = False
) -> Frist:
    """Probation first, then the employer's longer periods, then four weeks.

    `equal`: the contract gives the employee the employer's periods, which is allowed (§ 622(6) forbids only longer
    ones). Without a start the employer's period cannot be known: BadFact.
    """
    short = probezeitfrist(received, start=start, probation_until=probation_until)
    if short is not None:
        return short
    if party is Partei.EMPLOYEE and not equal:
        return grundkuendigungsfrist(received)
    if start is None:
        raise BadFact(say(_("Für die Frist des Arbeitgebers fehlt der Beginn der Beschäftigung.")))
    longer = verlaengerte_kuendigungsfrist(volle_beschaeftigungsjahre(start, received), received)
    return longer or grundkuendigungsfrist(received)


@law(
    "L-BGB-622-ende",
    title=_("Ende des Arbeitsverhältnisses nach der Kündigung"),
    cites="§§ 187 Abs. 1, 188, 622 BGB",
    checked_on=READ_ON,
)
def kuendigungsende(received: date, frist: Frist) -> Kuendigungsende:
    """The first allowed day on which the period, counted from the day after receipt, has run in full.

    Weekends and holidays move nothing (§ 193 BGB does not apply to notice periods).
    """
    ran = frist_ab_ereignis(received, frist.length, frist.unit)
    end = _termin(ran.last_day, frist.termin)
    steps = ran.steps
    if end != ran.last_day:
        steps += (say(_SENTENCES[frist.termin], day=end),)
    return Kuendigungsende(frist, end, (*steps, say(_("Wochenende oder Feiertag verschieben hier nichts."))))


_SENTENCES = {
    Termin.FUENFZEHNTER_ODER_MONATSENDE: _(
        "Das Arbeitsverhältnis kann nur zum Fünfzehnten oder zum Monatsende enden: {day} (§ 622 Abs. 1 BGB)."
    ),
    Termin.MONATSENDE: _("Das Arbeitsverhältnis kann nur zum Monatsende enden: {day} (§ 622 Abs. 2 BGB)."),
}


def _termin(day: date, termin: Termin) -> date:
    """The first allowed end on or after a day."""
    month_end = day.replace(day=monthrange(day.year, day.month)[1])
    if termin is Termin.JEDER_TAG:
        return day
    if termin is Termin.FUENFZEHNTER_ODER_MONATSENDE and day.day <= 15:
        return day.replace(day=15)
    return month_end


# Days that a unit has at the least: from there the search goes back.
_SHORTEST = {Unit.DAYS: 1, Unit.WEEKS: 7, Unit.MONTHS: 28, Unit.YEARS: 365}


@law(
    "L-BGB-622-zugang",
    title=_("Spätester Zugang für ein gewünschtes Ende"),
    cites="§§ 187 Abs. 1, 188, 622 BGB",
    checked_on=READ_ON,
)
def spaetester_zugang(end: date, frist: Frist) -> date:
    """The last day on which a notice may arrive so that the employment ends on `end`.

    Refuses an end that the period does not allow (the 14th, or the 15th for periods in months).
    """
    if _termin(end, frist.termin) != end:
        possible = _termin(end, frist.termin)
        raise BadFact(
            say(
                _("Am {day} kann das Arbeitsverhältnis mit dieser Frist nicht enden; möglich ist der {possible}."),
                day=end,
                possible=possible,
            )
        )
    latest = end - timedelta(days=_SHORTEST[frist.unit] * frist.length)
    while frist_ab_ereignis(latest, frist.length, frist.unit).last_day > end:
        latest -= timedelta(days=1)
    return latest
