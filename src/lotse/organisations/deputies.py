"""Who stands in for whom: from a first day to a last one, and not a day longer."""

from datetime import date, timedelta
from uuid import UUID

from django.db.models import Q, QuerySet
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext_lazy as _

from lotse.foundation.actor import Actor, Obstacle
from lotse.foundation.clock import today
from lotse.foundation.journal import action, refuse_if
from lotse.foundation.roles import Role
from lotse.organisations.models import Deputyship, Membership

NOT_LED = Obstacle("not_led", _("Vertretungen regelt die Leitung des Projekts."))
ONESELF = Obstacle("oneself", _("Niemand vertritt sich selbst."))
OTHER_PROJECT = Obstacle("other_project", _("Vertreten kann nur, wer im selben Projekt arbeitet."))
BACKWARDS = Obstacle("backwards", _("Der letzte Tag liegt vor dem ersten."))
IS_PAST = Obstacle("is_past", _("Der letzte Tag ist schon vorbei."))
TOO_LONG = Obstacle(
    "too_long",
    _("Eine Vertretung dauert höchstens ein Jahr."),
    _("Wer länger fehlt, gibt die Begleitungen in andere Hände."),
)
ALREADY = Obstacle("already", _("In diesen Tagen ist die Vertretung schon geregelt."))
DEPUTY_AWAY = Obstacle("deputy_away", _("In diesen Tagen ist die Vertretung selbst nicht da."))
LONGEST = timedelta(days=366)


def people_to_replace(actor: Actor) -> QuerySet[Membership]:
    """Mentors of the projects that the actor leads."""
    return _members(actor).filter(role=Role.MENTOR)


def people_to_stand_in(actor: Actor) -> QuerySet[Membership]:
    """Mentors and deputies of the projects that the actor leads."""
    return _members(actor).filter(role__in=(Role.MENTOR, Role.DEPUTY))


def _members(actor: Actor) -> QuerySet[Membership]:
    return (
        Membership.objects.filter(Q(valid_until=None) | Q(valid_until__gt=today()))
        .filter(project_id__in=sorted(actor.led_project_ids))
        .select_related("account", "project")
        .order_by("account__full_name", "id")
    )


def deputyships_of(actor: Actor) -> QuerySet[Deputyship]:
    """Present and coming ones of the projects that the actor leads, the next first."""
    return (
        Deputyship.objects.filter(absent__project_id__in=sorted(actor.led_project_ids), valid_until__gt=today())
        .select_related("absent__account", "deputy__account")
        .order_by("valid_from", "id")
    )


def obstacles_to_standing_in(
    actor: Actor, *, absent: Membership, deputy: Membership, first_day: date, last_day: date
) -> list[Obstacle]:
    """Why this cannot be arranged."""
    obstacles = [] if absent.project_id in actor.led_project_ids else [NOT_LED]
    if absent.account_id == deputy.account_id:
        obstacles.append(ONESELF)
    if absent.project_id != deputy.project_id:
        obstacles.append(OTHER_PROJECT)
    return obstacles + _obstacles_of_days(absent, deputy, first_day=first_day, last_day=last_day)


def _obstacles_of_days(absent: Membership, deputy: Membership, *, first_day: date, last_day: date) -> list[Obstacle]:
    if last_day < first_day:
        return [BACKWARDS]
    obstacles = [IS_PAST] if last_day < today() else []
    if last_day - first_day > LONGEST:
        obstacles.append(TOO_LONG)
    meanwhile = Deputyship.objects.filter(valid_from__lte=last_day, valid_until__gt=first_day)
    if meanwhile.filter(absent=absent).exists():
        obstacles.append(ALREADY)
    if meanwhile.filter(absent=deputy).exists():
        obstacles.append(DEPUTY_AWAY)
    return obstacles


@action("deputy.appointed")
def appoint_deputy(
    actor: Actor, *, absent: Membership, deputy: Membership, first_day: date, last_day: date, reason: str = ""
) -> Deputyship:
    """Let `deputy` see and do what `absent` would, on these days; both days included."""
    refuse_if(obstacles_to_standing_in(actor, absent=absent, deputy=deputy, first_day=first_day, last_day=last_day))
    return Deputyship.objects.create(
        absent=absent,
        deputy=deputy,
        valid_from=first_day,
        valid_until=last_day + timedelta(days=1),
        reason=reason,
    )


@action("deputy.ended")
def end_deputyship(actor: Actor, *, deputyship: Deputyship) -> None:
    """End it now: with the next click the deputy sees nothing of it any more."""
    refuse_if([] if deputyship.absent.project_id in actor.led_project_ids else [NOT_LED])
    if deputyship.valid_from >= today():
        deputyship.delete()
    elif deputyship.valid_until > today():
        deputyship.valid_until = today()
        deputyship.save(update_fields=["valid_until"])


def deputyship_or_404(actor: Actor, public_id: UUID) -> Deputyship:
    """The deputyship if it belongs to a project that the actor leads; else 404."""
    led = Deputyship.objects.filter(absent__project_id__in=sorted(actor.led_project_ids))
    return get_object_or_404(led.select_related("absent__account", "deputy__account"), public_id=public_id)
