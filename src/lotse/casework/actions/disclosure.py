"""The person asks what is kept about them: the answer leaves a trace like every other look into the file."""

from typing import Any

from lotse.casework.models import Mentee
from lotse.casework.queries.disclosure import Disclosure, disclosure_of, portable_record
from lotse.foundation.actor import Actor
from lotse.foundation.clock import now
from lotse.foundation.journal import action, record_reading

SCREEN = "disclosure"


@action("mentee.disclosed")
def disclose_mentee(actor: Actor, *, mentee: Mentee) -> Disclosure:
    """Everything in words, for a printed answer."""
    _leave_trace(actor, mentee)
    return disclosure_of(mentee)


@action("mentee.disclosed")
def export_mentee(actor: Actor, *, mentee: Mentee) -> dict[str, Any]:
    """Everything as data, to be taken along."""
    _leave_trace(actor, mentee)
    return {"made_at": now().isoformat(), "made_with": "Lotse", "records": portable_record(mentee)}


def _leave_trace(actor: Actor, mentee: Mentee) -> None:
    record_reading(actor, project_id=mentee.project_id, subject_id=mentee.pk, screen=SCREEN)
