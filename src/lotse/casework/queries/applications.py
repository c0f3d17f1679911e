"""The way of one application, as people read it."""

from dataclasses import dataclass
from datetime import date

from lotse.casework.models import Application
from lotse.casework.models.choices import ApplicationStage


@dataclass(frozen=True, slots=True)
class StageLine:
    """A stage and its day."""

    stage: ApplicationStage
    on: date


def stages_of(application: Application) -> list[StageLine]:
    """The history, the newest first."""
    lines = (
        StageLine(ApplicationStage(entry["stage"]), date.fromisoformat(entry["on"])) for entry in application.history
    )
    return list(lines)[::-1]
