"""Pages that somebody should read again."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from lotse.website.models import PAGE_KINDS


@dataclass(frozen=True, slots=True)
class DuePage:
    """One page with its day and who answers for it."""

    id: int
    title: str
    review_on: date
    who: str


def pages_to_review(day: date) -> list[DuePage]:
    """German pages whose day has come, the longest overdue first; translations follow their source."""
    found: list[Any] = []
    for kind in PAGE_KINDS:
        due = kind.objects.filter(live=True, review_on__lte=day, locale__language_code="de").select_related("owner")
        found += list(due.order_by("review_on", "pk"))
    pages = [
        DuePage(page.pk, page.title, page.review_on, page.owner.get_full_name() if page.owner else "") for page in found
    ]
    return sorted(pages, key=lambda page: (page.review_on, page.id))
