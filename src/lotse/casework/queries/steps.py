"""One step to work on, its past waits, and the names of offices as they were typed before."""

from collections.abc import Sequence
from uuid import UUID

from lotse.casework.models import Step, Wait
from lotse.foundation.actor import Actor
from lotse.foundation.scoping import get_visible_or_404

# Of how many of the newest steps names are offered, and how many names.
LOOKED_AT, OFFERED = 300, 40


def step_or_404(actor: Actor, public_id: UUID) -> Step:
    """The step with its mentee, if the actor sees it."""
    return get_visible_or_404(Step, actor, public_id, select=("mentee__mentoring",))


def waits_of(step: Step) -> Sequence[Wait]:
    """Stretches that have ended, the last first."""
    return list(step.waits.order_by("-until", "-pk")[:20])


def offices_named(actor: Actor) -> list[str]:
    """Names of offices that were typed lately, so that one office keeps one name."""
    named = Step.objects.visible_to(actor).exclude(waits_for_name="").order_by("-pk")
    return sorted(set(named.values_list("waits_for_name", flat=True)[:LOOKED_AT]))[:OFFERED]
