"""Closed files whose time is up: shown to the lead, who erases; nothing goes by itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from lotse.casework.domain.retention import ended_by, kept_until
from lotse.casework.models import Mentee
from lotse.casework.models.choices import Phase
from lotse.foundation.actor import Actor
from lotse.foundation.clock import today

SHOWN_AT_MOST = 100


@dataclass(frozen=True, slots=True)
class FileDue:
    """A closed file, and since when it must go."""

    mentee: Mentee
    since: date


def files_due(actor: Actor) -> Sequence[FileDue]:
    """The oldest first, page by page: what is erased makes room for the next."""
    rows = (
        Mentee.objects.visible_to(actor)
        .filter(
            project_id__in=sorted(actor.led_project_ids),
            phase=Phase.CLOSED,
            merged_into=None,
            project__phase__valid_until__lte=ended_by(today()),
        )
        .select_related("project__phase", "mentoring")
        .order_by("project__phase__valid_until", "sort_key", "id")[:SHOWN_AT_MOST]
    )
    return [FileDue(row, kept_until(row.project.phase.valid_until)) for row in rows]
