"""Who opened a file and who changed what in it, told in the words of the people whom it is about."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.contrib.postgres.aggregates import ArrayAgg
from django.db.models import Count
from django.db.models.functions import TruncDate

from lotse.casework.models import Mentee
from lotse.casework.models.records import MenteeRecord
from lotse.casework.queries.trace_words import reading_in_words, what_was_done
from lotse.foundation.actor import Actor
from lotse.foundation.clock import SAXONY, now, today
from lotse.foundation.models import Change, Reading
from lotse.identity.public import Account

# The trace belongs to the mentee, not to a role: whoever sees the mentee may show it to them.
ABOUT_A_SEEN_MENTEE = "The mentee was scoped, and the trace is theirs."
DAYS_SHOWN = 366
LINES_AT_MOST = 1000
SAME_SITTING = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class TraceLine:
    """One day, one person, one kind of doing."""

    day: date
    who: str
    what: str
    times: int


@dataclass(frozen=True, slots=True)
class LatestChange:
    """Who changed a row last, and when."""

    who: str
    at: datetime


def was_opened_lately(actor: Actor, mentee: Mentee) -> bool:
    """Whether this person left a trace of opening the file within the last hours."""
    return (
        Reading.objects.unscoped(ABOUT_A_SEEN_MENTEE)
        .filter(subject_id=mentee.pk, account_id=actor.account_id, at__gt=now() - SAME_SITTING)
        .exists()
    )


def latest_change(row: Mentee | MenteeRecord) -> LatestChange | None:
    """For "meanwhile Clara changed this at 14:03"; the row came from a scoped query."""
    subject = row.pk if isinstance(row, Mentee) else row.mentee_id
    change = (
        Change.objects.unscoped(ABOUT_A_SEEN_MENTEE)
        .filter(subject_id=subject, table_name=row._meta.db_table, row_id=row.pk)
        .order_by("-id")
        .first()
    )
    if change is None:
        return None
    return LatestChange(_names({change.account_id})[change.account_id], change.at)


def trace_of(subject_ids: Sequence[int]) -> list[TraceLine]:
    """The last year, newest day first; several openings on one day are one line."""
    since = today() - timedelta(days=DAYS_SHOWN)
    readings = (
        Reading.objects.unscoped(ABOUT_A_SEEN_MENTEE)
        .filter(subject_id__in=subject_ids, at__date__gte=since)
        .values("account_id", "screen", day=TruncDate("at", tzinfo=SAXONY))
        .annotate(times=Count("id"))
        .order_by("-day", "account_id", "screen")[:LINES_AT_MOST]
    )
    changes = (
        Change.objects.unscoped(ABOUT_A_SEEN_MENTEE)
        .filter(subject_id__in=subject_ids, at__date__gte=since)
        .values("account_id", "action", day=TruncDate("at", tzinfo=SAXONY))
        .annotate(times=Count("at", distinct=True), tables=ArrayAgg("table_name", distinct=True))
        .order_by("-day", "account_id", "action")[:LINES_AT_MOST]
    )
    read, changed = list(readings), list(changes)
    names = _names({row["account_id"] for row in (*read, *changed)})
    lines = [
        *(TraceLine(r["day"], names[r["account_id"]], reading_in_words(r["screen"]), r["times"]) for r in read),
        *(
            TraceLine(c["day"], names[c["account_id"]], what_was_done(c["action"], c["tables"]), c["times"])
            for c in changed
        ),
    ]
    return sorted(lines, key=lambda line: (-line.day.toordinal(), line.who, line.what))


def _names(account_ids: set[int | None]) -> dict[int | None, str]:
    known = Account.objects.in_bulk([key for key in account_ids if key is not None])
    return {key: "Lotse" if key is None else known[key].full_name if key in known else "?" for key in account_ids}
