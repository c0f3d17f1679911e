"""Help inside one project: who helps now, and beginning and ending it. Everything about it is seen by the project."""

from datetime import timedelta

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from lotse.foundation import outbox
from lotse.foundation.actor import Actor, Obstacle
from lotse.foundation.clock import now
from lotse.foundation.journal import refuse_if
from lotse.foundation.roles import Role
from lotse.organisations.members import memberships_in_force
from lotse.organisations.models import Project, SupportSession
from lotse.organisations.models.support_session import LONGEST

MAIL = "organisations.support"
DURATIONS = (15, 30, 60)
NOT_OPERATOR = Obstacle("not_operator", _("Hilfe im Projekt leistet nur der Betrieb der Software."))
ALREADY_HELPING = Obstacle(
    "already_helping", _("Sie sehen schon in einem Projekt zu."), _("Bitte beenden Sie das zuerst.")
)
TOO_LONG = Obstacle("too_long", _("Höchstens eine Stunde am Stück."))
NO_REASON = Obstacle("no_reason", _("Bitte schreiben Sie, warum."))


def running_session(account_id: int) -> SupportSession | None:
    """The help that this account gives right now."""
    running = SupportSession.objects.filter(operator_id=account_id, ended_at=None, until__gt=now())
    return running.select_related("project").order_by("-until", "-id").first()


def sessions_seen(actor: Actor) -> QuerySet[SupportSession]:
    """A lead sees who looked into her projects; an operator, what she did herself."""
    seen = Q(project_id__in=sorted(actor.led_project_ids)) | Q(operator_id=actor.account_id)
    return SupportSession.objects.filter(seen).select_related("operator", "project").order_by("-began_at", "-id")


@transaction.atomic
def begin_support(actor: Actor, *, project: Project, reason: str, minutes: int) -> SupportSession:
    """Let the operator look on in one project, and tell its leads at once."""
    refuse_if(_obstacles(actor, reason=reason, minutes=minutes))
    moment = now()
    session = SupportSession.objects.create(
        operator_id=actor.account_id or 0,
        project=project,
        reason=reason.strip(),
        began_at=moment,
        until=moment + timedelta(minutes=minutes),
    )
    for lead in memberships_in_force().filter(role=Role.LEAD, project=project).select_related("account"):
        outbox.put(
            MAIL,
            recipient=lead.account,
            cause=f"{MAIL}:{session.public_id}:{lead.public_id}",
            facts={"session": str(session.public_id)},
        )
    return session


def _obstacles(actor: Actor, *, reason: str, minutes: int) -> list[Obstacle]:
    found = []
    if Role.OPERATOR not in actor.roles or actor.account_id is None:
        found.append(NOT_OPERATOR)
    elif running_session(actor.account_id):
        found.append(ALREADY_HELPING)
    if not 0 < minutes <= LONGEST.total_seconds() / 60:
        found.append(TOO_LONG)
    if not reason.strip():
        found.append(NO_REASON)
    return found


def end_support(actor: Actor) -> None:
    """Stop looking on; the rights are gone with the next click."""
    SupportSession.objects.filter(operator_id=actor.account_id, ended_at=None).update(ended_at=now())
