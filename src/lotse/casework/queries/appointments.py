"""Appointments of a week, of one person, and what a calendar program may know of them."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from django.db.models import QuerySet

from lotse.casework.models import Appointment, CalendarFeed
from lotse.casework.queries.lanes import own_lanes
from lotse.casework.queries.today import midnight
from lotse.foundation.actor import Actor
from lotse.foundation.clock import SAXONY, now, today
from lotse.foundation.scoping import get_visible_or_404
from lotse.identity.public import Account

MOST_OF_A_WEEK = 200
MOST_TO_CATCH_UP = 30
CATCH_UP_DAYS = 28
FEED_BACK, FEED_AHEAD, MOST_IN_FEED = timedelta(days=30), timedelta(days=180), 500


def digest_of(secret: str) -> str:
    """What is kept of a calendar's address: 256 random bits need no slow hash."""
    return hashlib.sha256(secret.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Day:
    """One day of the week with its appointments."""

    day: date
    appointments: Sequence[Appointment]

    @property
    def is_today(self) -> bool:
        """Marked on the page."""
        return self.day == today()


@dataclass(frozen=True, slots=True)
class Week:
    """Monday to Sunday; a weekend's day only if something happens on it, or if it is today."""

    monday: date
    days: Sequence[Day]
    is_cut: bool

    @property
    def previous(self) -> date:
        """The Monday before."""
        return self.monday - timedelta(days=7)

    @property
    def next(self) -> date:
        """The Monday after."""
        return self.monday + timedelta(days=7)

    @property
    def is_present(self) -> bool:
        """Whether today is in it."""
        return self.monday <= today() <= self.sunday

    @property
    def sunday(self) -> date:
        """The last day."""
        return self.monday + timedelta(days=6)


def monday_of(day: date) -> date:
    """The first day of its week."""
    return day - timedelta(days=day.weekday())


def _running(actor: Actor) -> QuerySet[Appointment]:
    seen: QuerySet[Appointment] = Appointment.objects.visible_to(actor)
    return seen.filter(mentee__merged_into=None)


def _accompanied(actor: Actor) -> QuerySet[Appointment]:
    """Of mentees whom the actor accompanies; of the projects for who only leads."""
    mentors = sorted({lane.mentor_id for lane in own_lanes(actor) if lane.mentor_id})
    return _running(actor).filter(mentee__mentor_id__in=mentors) if mentors else _running(actor)


def week_of(actor: Actor, day: date) -> Week:
    """The week around a day."""
    monday = monday_of(day)
    within = _accompanied(actor).filter(
        starts_at__gte=midnight(monday), starts_at__lt=midnight(monday + timedelta(days=7))
    )
    found = list(within.select_related("mentee").order_by("starts_at", "pk")[: MOST_OF_A_WEEK + 1])
    days = [
        Day(each, [one for one in found[:MOST_OF_A_WEEK] if one.starts_at.astimezone(SAXONY).date() == each])
        for each in (monday + timedelta(days=number) for number in range(7))
    ]
    shown = [each for each in days if each.appointments or each.day.weekday() < 5 or each.is_today]
    return Week(monday=monday, days=shown, is_cut=len(found) > MOST_OF_A_WEEK)


def without_result(actor: Actor) -> list[Appointment]:
    """What was within four weeks and has no result yet."""
    past = _accompanied(actor).filter(
        result="", starts_at__lt=now(), starts_at__gte=midnight(today() - timedelta(days=CATCH_UP_DAYS))
    )
    return list(past.select_related("mentee").order_by("-starts_at", "-pk")[:MOST_TO_CATCH_UP])


def appointment_or_404(actor: Actor, public_id: UUID) -> Appointment:
    """The appointment with its mentee, if the actor sees it."""
    return get_visible_or_404(Appointment, actor, public_id, select=("mentee__mentoring",))


def appointments_in_feed(actor: Actor) -> list[Appointment]:
    """What the actor's own calendar shows: mentees whom they accompany today, deputised ones included."""
    mentors = sorted(actor.mentor_ids)
    own = _running(actor).filter(mentee__mentor_id__in=mentors) if mentors else Appointment.objects.none()
    within = own.filter(starts_at__gte=now() - FEED_BACK, starts_at__lte=now() + FEED_AHEAD)
    kept = within.exclude(result__in=[Appointment.Result.MOVED, Appointment.Result.CANCELLED])
    return list(kept.order_by("starts_at", "pk")[:MOST_IN_FEED])


def account_behind_feed(secret: str) -> Account | None:
    """Whose calendar this secret opens; None for an unknown, ended or disabled one."""
    feeds = CalendarFeed.objects.filter(digest=digest_of(secret), revoked_at=None, account__is_active=True)
    feed = feeds.select_related("account").first()
    return feed.account if feed else None


def has_feed(actor: Actor) -> bool:
    """Whether a calendar program may read the actor's appointments now."""
    return CalendarFeed.objects.filter(account_id=actor.account_id or 0, revoked_at=None).exists()
