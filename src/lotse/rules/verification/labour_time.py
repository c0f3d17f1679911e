"""Working time, breaks, rest and work on call, as worked cases write them."""

from collections.abc import Mapping
from datetime import timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from lotse.rules.dates.monate import READ_ON
from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.labour.on_call import Vereinbart, abrufspanne, abrufzeit, ankuendigung_bis
from lotse.rules.labour.rest import Ruhetag, ersatzruhetag_bis, ruhezeit
from lotse.rules.labour.working_time import (
    Schicht,
    arbeitszeit,
    bezahlte_zeit,
    nachtarbeit,
    nachtstunden,
    pausenverstoesse,
    stunden,
    tagesverstoesse,
    wochenverstoesse,
)
from lotse.rules.labour.youth import jugendlich, pause_jugendlicher, ruhezeit_jugendlicher
from lotse.rules.verification.inputs import Inputs


def _shift(inputs: Inputs) -> Schicht:
    """A stretch of work; breaks are written "30" or "10+10+10"."""
    text = inputs.word("breaks") or inputs.word("break") or "0"
    inputs.word("break")
    try:
        breaks = tuple(int(piece) for piece in text.split("+"))
    except ValueError:
        raise BadFact(say(_("„{value}“ sind keine Pausen in Minuten wie 30 oder 15+15."), value=text)) from None
    start, end, zone = inputs.moment("start"), inputs.moment("end"), inputs.word("tz")
    if zone:
        try:
            there = ZoneInfo(zone)
        except (ZoneInfoNotFoundError, ValueError):
            raise BadFact(say(_("„{value}“ ist keine Zeitzone wie Europe/Berlin."), value=zone)) from None
        start, end = start.replace(tzinfo=there), end.replace(tzinfo=there)
    return Schicht(start, end, tuple(each for each in breaks if each))


def worktime_check(written: Mapping[str, str]) -> Mapping[str, object]:
    """Breaks and hours of one day, or a week with its average."""
    inputs = Inputs(written)
    if "start" not in inputs:
        week, average = inputs.maybe_number("week_hours"), inputs.maybe_number("average_24_weeks")
        driver = inputs.is_set("driver")
        inputs.done()
        return {"violations": wochenverstoesse(week, average, READ_ON, driver=driver)}
    shift = _shift(inputs)
    day = shift.start.date()
    inputs.done()
    worked = arbeitszeit(shift)
    return {
        "hours": stunden(worked),
        "hours_net_of_valid_breaks": stunden(worked),
        "violations": pausenverstoesse(shift) + tagesverstoesse(worked, day),
    }


def rest_check(written: Mapping[str, str]) -> Mapping[str, object]:
    """The rest between two shifts."""
    inputs = Inputs(written)
    found = ruhezeit(inputs.moment("end"), inputs.moment("next_start"), branch=inputs.word("branch"))
    inputs.done()
    compensation = "one_rest_of_12h_within_month_or_4_weeks" if found.needs_compensation else "none"
    return {"rest": stunden(found.length), "violation": found.is_violation, "compensation": compensation}


def shift_hours(written: Mapping[str, str]) -> Mapping[str, object]:
    """Hours as they really passed, also in the night of the clock change."""
    inputs = Inputs(written)
    shift = _shift(inputs)
    inputs.done()
    return {"elapsed": stunden(shift.elapsed), "paid": stunden(bezahlte_zeit(shift))}


def night_work(written: Mapping[str, str]) -> Mapping[str, object]:
    """How much of a shift lies in the night."""
    inputs = Inputs(written)
    shift, bakery = _shift(inputs), inputs.word("branch") == "baeckerei"
    inputs.done()
    return {"night_hours": stunden(nachtstunden(shift, bakery=bakery)), "night_work": nachtarbeit(shift, bakery=bakery)}


def sunday_substitute(written: Mapping[str, str]) -> Mapping[str, object]:
    """The last day for a substitute day of rest."""
    inputs = Inputs(written)
    worked, kind = inputs.day("worked"), inputs.choice("kind", Ruhetag, Ruhetag.SONNTAG)
    inputs.done()
    return {"rest_day_until": ersatzruhetag_bis(worked, kind or Ruhetag.SONNTAG).last_day}


def oncall_notice(written: Mapping[str, str]) -> Mapping[str, object]:
    """Whether a call has to be followed."""
    inputs = Inputs(written)
    work_day, informed = inputs.day("work_day"), inputs.day("informed")
    inputs.done()
    latest = ankuendigung_bis(work_day).last_day
    return {"must_work": informed <= latest, "latest": latest}


def oncall_default_hours(written: Mapping[str, str]) -> Mapping[str, object]:
    """What is deemed agreed, and how much may vary."""
    inputs = Inputs(written)
    weekly, daily = inputs.maybe_number("weekly_hours_agreed"), inputs.maybe_number("daily_hours_agreed")
    kind = inputs.choice("kind", Vereinbart, Vereinbart.FEST)
    day = inputs.maybe_day("date") or READ_ON
    inputs.done()
    found = abrufzeit(weekly, daily, day)
    least, most = abrufspanne(found.weekly, kind or Vereinbart.FEST, day)
    return {"weekly": found.weekly, "daily_min": found.daily_min, "min": least, "max": most}


def youth_break(written: Mapping[str, str]) -> Mapping[str, object]:
    """The breaks that somebody under 18 needs."""
    inputs = Inputs(written)
    _need_youth(inputs)
    hours = inputs.number("work_hours")
    inputs.done()
    return {"break_minutes_needed": pause_jugendlicher(_hours(hours), READ_ON)}


def youth_rest(written: Mapping[str, str]) -> Mapping[str, object]:
    """The rest that somebody under 18 needs."""
    inputs = Inputs(written)
    _need_youth(inputs)
    found = ruhezeit_jugendlicher(inputs.moment("end"), inputs.moment("next_start"))
    inputs.done()
    return {"rest": stunden(found.length), "violation": found.is_violation}


def _need_youth(inputs: Inputs) -> None:
    if not jugendlich(inputs.count("age")):
        raise BadFact(say(_("Ab 18 Jahren gilt das Arbeitszeitgesetz, nicht das Jugendarbeitsschutzgesetz.")))


def _hours(hours: Decimal) -> timedelta:
    return timedelta(minutes=float(hours * 60))


CALCULATORS = {
    "worktime_check": worktime_check,
    "rest_check": rest_check,
    "shift_hours": shift_hours,
    "night_work": night_work,
    "sunday_substitute": sunday_substitute,
    "oncall_notice": oncall_notice,
    "oncall_default_hours": oncall_default_hours,
    "youth_break": youth_break,
    "youth_rest": youth_rest,
}
