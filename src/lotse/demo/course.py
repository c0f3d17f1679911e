"""How a mentoring may go: dates, phases, results. Pure: a dice, a person, a day → what happened until today.

Rates follow the public figures of 2020–2024 (programme.md 1.1): of 100 mentees about 46 begin work and 12 training;
about 32 new mentorings a year for each mentor.
"""

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

# New mentorings by year, as far as public; the present year is cut at today.
YEARS = {2020: 900, 2021: 950, 2022: 1150, 2023: 1200, 2024: 1100, 2025: 1600, 2026: 1600}
TRUE_SIZE = 8_300
_OUTCOMES = (
    ("employment", 0.62),
    ("training", 0.16),
    ("qualification", 0.08),
    ("eq", 0.04),
    ("minijob", 0.04),
    ("school", 0.03),
    ("study", 0.015),
    ("self_employment", 0.015),
)
_OPEN_PHASES = ("profiling", "agreement", "preparation", "placement")
_CLOSINGS = (
    ("goal_reached", 0.45),
    ("lost_contact", 0.2),
    ("own_wish", 0.12),
    ("moved", 0.1),
    ("other_offer", 0.07),
    ("health_family", 0.04),
    ("status", 0.02),
)


@dataclass(slots=True)
class Start:
    """A result with its first day."""

    kind: str
    on: date
    adequate: str
    ended_on: date | None = None


@dataclass(slots=True)
class Course:
    """One mentoring until today."""

    opened_on: date
    phase: str
    agreement_on: date | None = None
    closed_on: date | None = None
    closing_reason: str = ""
    starts: list[Start] = field(default_factory=list)
    last_contact_on: date | None = None

    @property
    def is_open(self) -> bool:
        """Whether somebody still accompanies."""
        return self.closed_on is None


def pick(dice: Random, weighted: tuple[tuple[str, float], ...]) -> str:
    """One of the words, by weight; the last takes what rounding leaves."""
    roll = dice.random()
    for word, weight in weighted:
        roll -= weight
        if roll < 0:
            return word
    return weighted[-1][0]


def opening_day(dice: Random, today: date) -> date:
    """A day on which a mentoring began, spread over the years as the programme's figures are."""
    spans = []
    for year, count in YEARS.items():
        first, last = date(year, 1, 2), min(date(year, 12, 20), today)
        if first <= today:
            share = ((last - first).days + 1) / 353
            spans.append((first, (last - first).days, count * share))
    roll = dice.random() * sum(weight for _, _, weight in spans)
    for first, days, weight in spans:
        if roll < weight:
            return first + timedelta(days=int(days * roll / weight))
        roll -= weight
    return today


def course_of(dice: Random, today: date) -> Course:
    """What became of one mentoring."""
    opened_on = opening_day(dice, today)
    age = (today - opened_on).days
    course = Course(opened_on=opened_on, phase="intake")
    if age < 10 and dice.random() < 0.6:
        course.phase = "waiting" if dice.random() < 0.3 else "intake"
        return course
    agreed_after = 10 + int(dice.random() * 35)
    if age > agreed_after and dice.random() < 0.93:
        course.agreement_on = opened_on + timedelta(days=agreed_after)
    _add_start(dice, course, today)
    _end_or_go_on(dice, course, today)
    course.last_contact_on = _last_contact(dice, course, today)
    return course


def _add_start(dice: Random, course: Course, today: date) -> None:
    if course.agreement_on is None or dice.random() > 0.66:
        return
    on = course.agreement_on + timedelta(days=30 + int(dice.expovariate(1 / 160)))
    if on > today:
        return
    kind = pick(dice, _OUTCOMES)
    adequate = pick(dice, (("yes", 0.72), ("no", 0.18), ("unknown", 0.1))) if kind == "employment" else "unknown"
    start = Start(kind, on, adequate)
    if dice.random() < 0.17:
        ended_on = on + timedelta(days=20 + int(dice.random() * 300))
        start.ended_on = ended_on if ended_on <= today else None
    course.starts.append(start)


def _end_or_go_on(dice: Random, course: Course, today: date) -> None:
    length = timedelta(days=120 + int(dice.expovariate(1 / 220)))
    end = (
        (course.starts[0].on + timedelta(days=200 + int(dice.random() * 190)))
        if course.starts
        else (course.opened_on + length)
    )
    if end <= today:
        course.closed_on, course.phase = end, "closed"
        course.closing_reason = "goal_reached" if course.starts else pick(dice, _CLOSINGS[1:])
    elif course.starts:
        course.phase = "start" if (today - course.starts[0].on).days < 45 else "follow_up"
    elif course.agreement_on is None:
        course.phase = "profiling"
    else:
        course.phase = dice.choice(_OPEN_PHASES[1:])


def _last_contact(dice: Random, course: Course, today: date) -> date:
    if course.closed_on is not None:
        return course.closed_on
    silent = int(dice.expovariate(1 / 11)) if dice.random() < 0.9 else 30 + int(dice.random() * 60)
    return max(course.opened_on, today - timedelta(days=silent))
