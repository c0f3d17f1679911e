"""What a person may be in the programme. A role is held through a membership, never by a flag on the account."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Role(models.TextChoices):
    """The nine roles; the order is the order in which people meet them."""

    MENTOR = "mentor", _("Mentorin oder Mentor")
    DEPUTY = "deputy", _("Vertretung")
    LEAD = "lead", _("Leitung beim Träger")
    SUPPORT = "support", _("Programmbegleitung")
    MINISTRY = "ministry", _("Ministerium")
    COUNSELLOR = "counsellor", _("Beratung für EU-Beschäftigte")
    EDITOR = "editor", _("Redaktion")
    TRANSLATOR = "translator", _("Übersetzung")
    OPERATOR = "operator", _("Betrieb der Software")


# Roles that see personal data of mentees: for them row-level security opens their project, and nothing else.
CASE_ROLES = frozenset({Role.MENTOR, Role.DEPUTY, Role.LEAD})
# Roles that work on what the public reads.
EDITING_ROLES = frozenset({Role.EDITOR})
PUBLISHING_ROLES = EDITING_ROLES | {Role.TRANSLATOR}
# Roles for which a second factor is a duty: they see personal data of somebody, or speak for the programme in public.
SECOND_FACTOR_ROLES = CASE_ROLES | PUBLISHING_ROLES | {Role.COUNSELLOR, Role.SUPPORT, Role.OPERATOR}
EVERY_ROLE = frozenset(Role)
