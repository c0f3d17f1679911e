"""A mentor who still accompanies mentees cannot simply leave: each of them must first know who comes next."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from lotse.casework.models import Mentee
from lotse.foundation.actor import Actor, Obstacle
from lotse.organisations.public import Membership, hinders_leaving


@hinders_leaving
def still_accompanies(actor: Actor, membership: Membership) -> list[Obstacle]:
    """Mentees whose open accompaniment is in this member's hands."""
    open_ones = Mentee.objects.visible_to(actor).filter(mentor=membership, mentoring__closed_on=None, merged_into=None)
    count = open_ones.count()
    if not count:
        return []
    said = ngettext("%(count)s Mentee wird noch begleitet.", "%(count)s Mentees werden noch begleitet.", count)
    return [
        Obstacle(
            "still_accompanies",
            said % {"count": count},
            _("Geben Sie zuerst jede Begleitung in andere Hände oder schließen Sie sie ab."),
        )
    ]
