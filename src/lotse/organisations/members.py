"""Who works where, who is invited, and who may change that: reads and obstacles."""

from collections.abc import Collection, Iterable

from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from lotse.foundation.actor import Actor, Obstacle
from lotse.foundation.clock import now, today
from lotse.foundation.roles import CASE_ROLES, Role
from lotse.identity.public import Account
from lotse.organisations.leaving import obstacles_to_leaving
from lotse.organisations.models import Membership, Offer, Project

# Whom a lead brings into her own project; everybody else comes through the operator.
INVITED_BY_LEADS = (Role.MENTOR, Role.DEPUTY)

NOT_YOURS = Obstacle("not_yours", _("Zu dieser Aufgabe können Sie niemanden einladen."))
PROJECT_MISSING = Obstacle("project_missing", _("Zu dieser Aufgabe gehört ein Projekt."))
LANGUAGES_MISSING = Obstacle("languages_missing", _("Bitte wählen Sie die Sprachen, in die übersetzt wird."))
ALREADY_MEMBER = Obstacle("already_member", _("Unter dieser Adresse arbeitet schon jemand mit dieser Aufgabe mit."))
ALREADY_INVITED = Obstacle(
    "already_invited",
    _("Diese Adresse ist schon eingeladen."),
    _("Wenn die Nachricht nicht ankam: Ziehen Sie die Einladung zurück und laden Sie noch einmal ein."),
)
OWN_MEMBERSHIP = Obstacle(
    "own_membership", _("Ihre eigene Mitarbeit beendet jemand anderes: die Leitung oder der Betrieb der Software.")
)
LEADS_DECIDE = Obstacle("leads_decide", _("Wer im Projekt mitarbeitet, entscheidet die Leitung des Projekts."))
OPERATOR_DECIDES = Obstacle("operator_decides", _("Diese Mitarbeit beendet der Betrieb der Software."))
TOO_EARLY = Obstacle("too_early", _("Der letzte Tag liegt in der Vergangenheit."))


def is_operator(actor: Actor) -> bool:
    """Whether the actor runs the software; during help inside a project she only looks on."""
    return Role.OPERATOR in actor.roles and not actor.reads_only


def _yours(actor: Actor) -> Q:
    return Q() if Role.OPERATOR in actor.roles else Q(project_id__in=sorted(actor.led_project_ids))


def memberships_seen(actor: Actor) -> QuerySet[Membership]:
    """Present and coming members: of the projects that the actor leads; for the operator, of the whole programme."""
    return (
        memberships_in_force()
        .filter(_yours(actor))
        .select_related("account", "project")
        .order_by("project__name", "account__full_name", "id")
    )


def offers_seen(actor: Actor) -> QuerySet[Offer]:
    """Invitations that were not answered yet, those that ran out included: they can be sent again."""
    waiting = Offer.objects.filter(invitation__accepted_at=None, invitation__withdrawn_at=None)
    return (
        waiting.filter(_yours(actor))
        .select_related("invitation__invited_by", "project")
        .order_by("-invitation__created_at", "-id")
    )


def memberships_to_end(actor: Actor) -> QuerySet[Membership]:
    """Whose end the actor decides on: a lead on mentors and deputies, the operator on everybody else."""
    theirs = Q(role__in=INVITED_BY_LEADS, project_id__in=sorted(actor.led_project_ids))
    if Role.OPERATOR in actor.roles:
        theirs |= ~Q(role__in=INVITED_BY_LEADS)
    return memberships_seen(actor).filter(theirs)


def offers_to_withdraw(actor: Actor) -> QuerySet[Offer]:
    """Invitations that the actor sent, or that are hers to send."""
    theirs = Q(role__in=INVITED_BY_LEADS, project_id__in=sorted(actor.led_project_ids))
    return offers_seen(actor).filter(theirs | Q(invitation__invited_by_id=actor.account_id))


def own_memberships(actor: Actor) -> QuerySet[Membership]:
    """What the actor is, where, since when."""
    own = memberships_in_force().filter(account_id=actor.account_id or 0)
    return own.select_related("project__carrier").order_by("valid_from", "id")


def projects_to_invite_into(actor: Actor) -> QuerySet[Project]:
    """Projects that the actor may bring somebody into."""
    mine = Q() if Role.OPERATOR in actor.roles else Q(pk__in=sorted(actor.led_project_ids))
    return Project.objects.filter(mine).order_by("name", "id")


def roles_to_invite_for(actor: Actor) -> Iterable[Role]:
    """Roles that the actor may offer."""
    return tuple(Role) if Role.OPERATOR in actor.roles else INVITED_BY_LEADS


def obstacles_to_inviting(
    actor: Actor, *, address: str, role: Role, project: Project | None, languages: Collection[str] = ()
) -> list[Obstacle]:
    """Why this invitation cannot be sent; empty when it can."""
    found: list[Obstacle] = []
    leads = project is not None and project.pk in actor.led_project_ids and role in INVITED_BY_LEADS
    if not (is_operator(actor) or leads):
        found.append(NOT_YOURS)
    if role in CASE_ROLES and project is None:
        found.append(PROJECT_MISSING)
    if role == Role.TRANSLATOR and not languages:
        found.append(LANGUAGES_MISSING)
    there = {"role": role, "project": project}
    if memberships_in_force().filter(account__email=address, **there).exists():
        found.append(ALREADY_MEMBER)
    waiting = Offer.objects.filter(invitation__accepted_at=None, invitation__withdrawn_at=None, **there)
    if waiting.filter(invitation__address=address, invitation__expires_at__gt=now()).exists():
        found.append(ALREADY_INVITED)
    return found


def memberships_in_force() -> QuerySet[Membership]:
    """Memberships that have not ended."""
    return Membership.objects.filter(Q(valid_until=None) | Q(valid_until__gt=today()))


def obstacles_to_ending(actor: Actor, membership: Membership) -> list[Obstacle]:
    """Why this membership cannot be ended now."""
    if membership.account_id == actor.account_id:
        return [OWN_MEMBERSHIP]
    if membership.role in INVITED_BY_LEADS and membership.project_id not in actor.led_project_ids:
        return [LEADS_DECIDE]
    if membership.role not in INVITED_BY_LEADS and not is_operator(actor):
        return [OPERATOR_DECIDES]
    return obstacles_to_leaving(actor, membership)


def translators_by_language() -> dict[str, str]:
    """Who translates into what: names by language, for the lists of those who publish."""
    found: dict[str, list[str]] = {}
    held = memberships_in_force().filter(role=Role.TRANSLATOR).select_related("account")
    for membership in held.order_by("account__full_name", "id"):
        for language in membership.languages:
            found.setdefault(language, []).append(membership.account.full_name)
    return {language: ", ".join(names) for language, names in found.items()}


def editors_at_work() -> list[Account]:
    """Whom the programme tells of what happens on its public pages."""
    held = memberships_in_force().filter(role=Role.EDITOR, valid_from__lte=today()).select_related("account")
    return [membership.account for membership in held.order_by("account_id")]
