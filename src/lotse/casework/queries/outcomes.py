"""Outcomes and what was asked about them."""

from collections.abc import Sequence
from typing import Any

from lotse.casework.domain.alarm import Alarm, alarm
from lotse.casework.models import CheckIn, Mentee, Outcome
from lotse.casework.models.choices import ApplicationStage


def check_ins_of(outcome: Outcome) -> Sequence[CheckIn]:
    """The five questions in order."""
    return list(outcome.check_ins.order_by("due_on", "id"))


def outcome_begun_from(mentee: Mentee) -> dict[str, Any]:
    """What an accepted application already says about the start."""
    accepted = mentee.applications.filter(stage=ApplicationStage.ACCEPTED).order_by("-stage_on", "-id").first()
    if accepted is None:
        return {}
    return {"employer_name": accepted.employer_name, "occupation": accepted.position, "kind": accepted.aims_at}


def alarm_of(check_in: CheckIn) -> Alarm | None:
    """What the answers so far give reason for."""
    return alarm(check_in.mentee_says, check_in.employer_says)
