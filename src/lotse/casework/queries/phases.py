"""The way of a mentoring as steps on a line: what is behind, where one stands, what comes."""

from dataclasses import dataclass

from lotse.casework.models.choices import Phase, label_of

WAY = (
    Phase.INTAKE,
    Phase.PROFILING,
    Phase.AGREEMENT,
    Phase.PREPARATION,
    Phase.PLACEMENT,
    Phase.START,
    Phase.FOLLOW_UP,
)


@dataclass(frozen=True, slots=True)
class PhaseOnTheWay:
    """One phase; state as the stepper component knows it: done, here, or empty for what comes."""

    label: str
    state: str


def way_of(phase: str) -> list[PhaseOnTheWay]:
    """All phases seen from `phase`; nothing is behind on the waiting list, everything after closing."""
    reached = len(WAY) if phase == Phase.CLOSED else WAY.index(Phase(phase)) if phase in WAY else -1

    def state(position: int) -> str:
        return "done" if position < reached else "here" if position == reached else ""

    return [PhaseOnTheWay(label_of(Phase, each), state(position)) for position, each in enumerate(WAY)]
