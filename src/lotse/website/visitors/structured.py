"""What machines are told of a page (schema.org): who we are, what happens when, which questions are answered."""

from collections.abc import Callable
from typing import Any, Final

from django.conf import settings
from django.urls import reverse
from django.utils.html import strip_tags

from lotse.foundation.clock import SAXONY, now
from lotse.foundation.outbox import link_to
from lotse.website.texts import words_of
from lotse.website.visitors.tree import Leaf, Tree
from lotse.website.visitors.vacancies import decided_by

Thing = dict[str, Any]
CONTEXT: Final = "https://schema.org"
_FULL_TIME: Final = 35  # hours a week


def organisation() -> Thing:
    """The programme."""
    return {
        "@context": CONTEXT,
        "@type": "GovernmentOrganization",
        "name": settings.WAGTAIL_SITE_NAME,
        "url": link_to(reverse("website:start")),
        "areaServed": {"@type": "State", "name": "Sachsen"},
        "availableLanguage": [code for code, _name in settings.LANGUAGES],
    }


def structured(page: Any, leaf: Leaf, *, trees: Tree) -> list[Thing]:
    """The way to the page, and what its kind has to say."""
    things = [_way(leaf, trees)] if leaf.way else [organisation()]
    make = _BY_KIND.get(leaf.kind)
    made = make(page, leaf) if make else None
    return [*things, made] if made else things


def _way(leaf: Leaf, trees: Tree) -> Thing:
    steps = [*trees.above(leaf), leaf]
    return {
        "@context": CONTEXT,
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": number, "name": step.title, "item": link_to(step.href)}
            for number, step in enumerate(steps, start=1)
        ],
    }


def _event(page: Any, leaf: Leaf) -> Thing:
    thing: Thing = {
        "@context": CONTEXT,
        "@type": "Event",
        "name": page.title,
        "description": page.lead,
        "startDate": page.starts_at.isoformat(),
        "eventStatus": f"{CONTEXT}/EventScheduled",
        "eventAttendanceMode": f"{CONTEXT}/OfflineEventAttendanceMode",
        "location": {"@type": "Place", "name": page.place, "address": page.address or page.place},
        "organizer": {"@type": "Organization", "name": settings.WAGTAIL_SITE_NAME},
        "inLanguage": leaf.language,
        "isAccessibleForFree": True,
        "url": link_to(leaf.href),
    }
    return {**thing, "endDate": page.ends_at.isoformat()} if page.ends_at else thing


def _news(page: Any, leaf: Leaf) -> Thing:
    return {
        "@context": CONTEXT,
        "@type": "NewsArticle",
        "headline": page.title,
        "description": page.lead,
        "datePublished": page.day.isoformat(),
        "inLanguage": leaf.language,
        "publisher": {"@type": "Organization", "name": settings.WAGTAIL_SITE_NAME},
    }


def _questions(page: Any, leaf: Leaf) -> Thing:
    asked = [block.value for block in page.questions if block.block_type == "question"]
    return {
        "@context": CONTEXT,
        "@type": "FAQPage",
        "inLanguage": leaf.language,
        "mainEntity": [
            {
                "@type": "Question",
                "name": value["question"],
                "acceptedAnswer": {"@type": "Answer", "text": strip_tags(value["answer"].source).strip()},
            }
            for value in asked
        ],
    }


def _vacancy(page: Any, leaf: Leaf) -> Thing | None:
    """Search engines hear of a vacancy as long as somebody can apply."""
    decides, is_over = decided_by(page, leaf)
    if is_over:
        return None
    thing: Thing = {
        "@context": CONTEXT,
        "@type": "JobPosting",
        "title": page.title,
        "description": "\n".join(part for part in (words_of(page), page.apply) if part),
        "datePosted": (page.first_published_at or now()).astimezone(SAXONY).date().isoformat(),
        "validThrough": decides.closes_on.isoformat(),
        "employmentType": _employment(decides),
        "hiringOrganization": {"@type": "Organization", "name": decides.employer},
        "jobLocation": {
            "@type": "Place",
            "address": {
                "@type": "PostalAddress",
                "postalCode": decides.postcode,
                "addressLocality": decides.place,
                "addressRegion": "Sachsen",
                "addressCountry": "DE",
            },
        },
        "directApply": False,
        "inLanguage": leaf.language,
        "url": link_to(leaf.href),
    }
    return {**thing, "jobStartDate": decides.starts_on.isoformat()} if decides.starts_on else thing


def _employment(page: Any) -> str:
    if page.kind in (page.Kind.EQ, page.Kind.INTERNSHIP):
        return "INTERN"
    return "PART_TIME" if page.weekly_hours and page.weekly_hours < _FULL_TIME else "FULL_TIME"


_BY_KIND: dict[str, Callable[[Any, Leaf], Thing | None]] = {
    "eventpage": _event,
    "newspage": _news,
    "faqpage": _questions,
    "vacancypage": _vacancy,
}
