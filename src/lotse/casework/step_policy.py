"""What stands in the way of working on a step or an appointment: for buttons, refusals and tests alike."""

from datetime import date

from django.utils.translation import gettext_lazy as _

from lotse.casework.course_policy import obstacles_to_working_on
from lotse.casework.file_policy import NOT_YET
from lotse.casework.models import Appointment, Step
from lotse.foundation.actor import Obstacle
from lotse.foundation.clock import now, today

HAS_ENDED = Obstacle("step_has_ended", _("Dieser Schritt ist schon erledigt oder gestrichen."))
STILL_OPEN = Obstacle("step_is_open", _("Dieser Schritt ist noch offen."))
BEFORE_IT_BEGAN = Obstacle("before_it_began", _("An diesem Tag lag der Ball noch bei jemand anderem."))
NOT_OVER = Obstacle(
    "not_over",
    _("Dieser Termin hat noch nicht begonnen."),
    _("Verschieben oder absagen können Sie ihn jetzt schon."),
)


def obstacles_to_finishing(step: Step, *, on: date) -> list[Obstacle]:
    """Why an open step cannot end on this day."""
    obstacles = obstacles_to_working_on(step.mentee)
    if step.done_on is not None or step.dropped_on is not None:
        obstacles.append(HAS_ENDED)
    if on > today():
        obstacles.append(NOT_YET)
    return obstacles


def obstacles_to_passing_on(step: Step, *, on: date) -> list[Obstacle]:
    """Why nobody else can have the ball from this day on."""
    obstacles = obstacles_to_finishing(step, on=on)
    if on < step.waits_since:
        obstacles.append(BEFORE_IT_BEGAN)
    return obstacles


def obstacles_to_taking_up_again(step: Step) -> list[Obstacle]:
    """Why an ended step cannot be open again."""
    obstacles = obstacles_to_working_on(step.mentee)
    if step.done_on is None and step.dropped_on is None:
        obstacles.append(STILL_OPEN)
    return obstacles


def obstacles_to_noting_result(appointment: Appointment, result: str) -> list[Obstacle]:
    """Nobody came or missed before it began; moving and calling off are possible at any time."""
    has_happened = result in (Appointment.Result.TOOK_PLACE, Appointment.Result.MISSED)
    return [NOT_OVER] if has_happened and appointment.starts_at > now() else []
