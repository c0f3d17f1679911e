"""Who sees which mentee and what hangs from one: said once, for lists, objects, counts, exports and choosers alike."""

from django.db.models import Q

from lotse.casework.models import (
    AccessCheck,
    Agreement,
    Application,
    Appointment,
    CellToCheck,
    CheckIn,
    ContactNote,
    Handover,
    ImportedRow,
    ListImport,
    Mentee,
    Mentoring,
    Merge,
    NameKey,
    Outcome,
    Profile,
    ResidencePaper,
    Step,
    TwoPeople,
    Wait,
)
from lotse.foundation.actor import Actor
from lotse.foundation.models import Change, DataKey, Reading
from lotse.foundation.roles import CASE_ROLES
from lotse.foundation.scoping import sees, through

_NOBODY = Q(pk__in=[])


@sees(Mentee)
def visible_mentees(actor: Actor) -> Q:
    """A lead sees the project. A mentor sees whom she accompanies or deputises for, and who waits without a mentor.

    What is left of somebody whose data were erased is there for counting and is shown to nobody.
    """
    led = actor.led_project_ids
    accompanied = Q(mentor_id__in=sorted(actor.mentor_ids)) if actor.mentor_ids else _NOBODY
    worked_in = {g.project_id for g in actor.grants if g.role in CASE_ROLES and g.project_id is not None} - led
    waiting = Q(project_id__in=sorted(worked_in), mentor_id__isnull=True) & ~Q(phase="closed") if worked_in else _NOBODY
    whole = Q(project_id__in=sorted(led)) if led else _NOBODY
    return (whole | accompanied | waiting) & Q(erased_at__isnull=True)


def _with_its_mentee(actor: Actor) -> Q:
    """What hangs from a mentee is seen with the mentee."""
    if not actor.grants and actor.led_project_ids:
        return Q(project_id__in=sorted(actor.led_project_ids))
    return through("mentee", visible_mentees(actor))


for _model in (
    AccessCheck,
    Agreement,
    Application,
    Appointment,
    CellToCheck,
    CheckIn,
    ContactNote,
    ImportedRow,
    Mentoring,
    Merge,
    Outcome,
    Profile,
    ResidencePaper,
    Step,
    TwoPeople,
    Wait,
):
    sees(_model)(_with_its_mentee)


@sees(NameKey)
def visible_name_keys(actor: Actor) -> Q:
    """A key is seen with the mentee whom it finds."""
    return Q(mentee_id__in=Mentee.objects.visible_to(actor).values("pk"))


@sees(Handover)
def visible_handovers(actor: Actor) -> Q:
    """Who sees the mentee, and the leads of the project that is asked to take over.

    Not by a join: behind the wall of the project that is asked there is no mentee to join to.
    """
    seen = Mentee.objects.visible_to(actor).values("pk")
    return Q(mentee_id__in=seen) | Q(to_project_id__in=sorted(actor.led_project_ids))


@sees(ListImport)
def visible_imports(actor: Actor) -> Q:
    """Leads see the lists of their projects."""
    return Q(project_id__in=sorted(actor.led_project_ids))


@sees(Change)
@sees(Reading)
@sees(DataKey)
def visible_traces(actor: Actor) -> Q:
    """Leads see what was changed and read in their projects."""
    return Q(project_id__in=sorted(actor.led_project_ids))
