"""Until when must I act? All deadlines of a person's situation, the most urgent first."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from lotse.rules.dates.gerichte import Court, arbeitsgericht_fuer
from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.labour.act_at_job_end import Befristungsende, Kuendigung, after_dismissal, after_fixed_term
from lotse.rules.labour.act_on_claims import (
    Benachteiligung,
    OffenerLohn,
    about_discrimination,
    about_insolvency,
    about_wages,
)
from lotse.rules.labour.to_do import Handlungsfrist


@dataclass(frozen=True, slots=True)
class Lage:
    """What happened; only what is known is filled in."""

    # District where the work is usually done, by name or key; empty where it is unknown or outside Saxony.
    district: str = ""
    dismissal: Kuendigung | None = None
    fixed_term: Befristungsende | None = None
    wages: tuple[OffenerLohn, ...] = ()
    discrimination: Benachteiligung | None = None
    insolvency_on: date | None = None


def bis_wann_handeln(situation: Lage, *, today: date) -> tuple[Handlungsfrist, ...]:
    """Every deadline with its steps, sorted by its last day; those that have passed say what is still possible.

    Raises BadFact for an event that lies in the future, and for a district outside Saxony.
    """
    _check_past(situation, today)
    court = arbeitsgericht_fuer(situation.district) if situation.district else None
    found = (each.seen_on(today) for each in _all(situation, court, today))
    return tuple(sorted(found, key=lambda each: (each.last_day, each.task.value)))


def _all(situation: Lage, court: Court | None, today: date) -> Iterator[Handlungsfrist]:
    if situation.dismissal:
        yield from after_dismissal(situation.dismissal, court, today)
    if situation.fixed_term:
        yield from after_fixed_term(situation.fixed_term, court, today)
    for wage in situation.wages:
        yield from about_wages(wage, court)
    if situation.discrimination:
        yield from about_discrimination(situation.discrimination, court)
    if situation.insolvency_on:
        yield from about_insolvency(situation.insolvency_on, court.place if court else None)


def _check_past(situation: Lage, today: date) -> None:
    """What arrives, happens or is refused cannot lie ahead; ends and due days may."""
    days = [
        situation.dismissal.received if situation.dismissal else None,
        situation.discrimination.happened if situation.discrimination else None,
        situation.insolvency_on,
    ]
    for day in days:
        if day and day > today:
            raise BadFact(say(_("Der {day} liegt in der Zukunft. Bitte nennen Sie den Tag, an dem es war."), day=day))
