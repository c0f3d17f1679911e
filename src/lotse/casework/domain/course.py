"""The course of a mentoring: which phase may follow which, and which one the facts propose.

Phases are signposts for people, not locks: whoever finds a job in the first week goes from intake to the start. What
the table forbids is what would be a lie: back to the waiting list once the work has begun, and any life after closing
other than through reopening.
"""

from dataclasses import dataclass
from datetime import date, timedelta

WAITING, INTAKE, CLOSED = "waiting", "intake", "closed"
WORKING = ("profiling", "agreement", "preparation", "placement", "start", "follow_up")
ORDER = (WAITING, INTAKE, *WORKING, CLOSED)

# Closing and reopening have actions of their own; so has assigning, which ends the wait.
MOVES: dict[str, frozenset[str]] = {
    WAITING: frozenset({INTAKE}),
    INTAKE: frozenset({WAITING, *WORKING}),
    **{phase: frozenset(WORKING) - {phase} for phase in WORKING},
    CLOSED: frozenset(),
}
REOPEN_DAYS = 14


def next_phases(phase: str) -> tuple[str, ...]:
    """Where a mentoring may go by one tap, in the order of the course."""
    return tuple(other for other in ORDER if other in MOVES.get(phase, frozenset()))


@dataclass(frozen=True, slots=True)
class CourseFacts:
    """What is known of a mentoring when a phase is proposed."""

    phase: str
    has_agreement: bool = False
    has_application_under_way: bool = False
    # A job, training or study that runs today or begins soon.
    has_live_outcome: bool = False
    # The first check-in of the live outcome was answered.
    has_arrived: bool = False
    # An outcome ended and none is live.
    has_lost_outcome: bool = False


def proposed_phase(facts: CourseFacts) -> str | None:
    """The phase that the facts speak for, where it is another one; somebody confirms it, nothing moves by itself."""
    proposal = _by_outcome(facts) or _by_work(facts)
    return proposal if proposal in MOVES.get(facts.phase, frozenset()) else None


def _by_outcome(facts: CourseFacts) -> str | None:
    if facts.has_live_outcome:
        return "follow_up" if facts.has_arrived else "start"
    if facts.has_lost_outcome and facts.phase in ("start", "follow_up"):
        return "placement"
    return None


def _by_work(facts: CourseFacts) -> str | None:
    """Only forward: who is already further on is not pushed back by an older fact."""
    reached = ORDER.index(facts.phase)
    if facts.has_application_under_way and reached < ORDER.index("placement"):
        return "placement"
    if facts.has_agreement and reached < ORDER.index("preparation"):
        return "preparation"
    return None


def is_undoable(closed_on: date, today: date) -> bool:
    """Whether a closing may still be undone; later a person who comes back begins a new mentoring."""
    return today - closed_on <= timedelta(days=REOPEN_DAYS)
