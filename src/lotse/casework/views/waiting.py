"""Worauf wird gewartet: the gap monitor, and behind each number exactly the people it counts."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import urlencode

from lotse.casework.domain.gaps import scale_of
from lotse.casework.models.choices import Party, Topic
from lotse.casework.queries.waiting import INSIDE, By, WaitingGap, figures, longest_waits
from lotse.casework.queries.waits import WaitFor
from lotse.foundation.roles import CASE_ROLES
from lotse.foundation.screens import ScreenRequest, screen

SORTED_BY = "nach"


@screen(CASE_ROLES)
def waiting(request: ScreenRequest) -> HttpResponse:
    """By party, office, topic or person."""
    wanted = request.GET.get(SORTED_BY, By.PARTY)
    by = By(wanted) if wanted in set(By) else By.PARTY
    counted = figures(request.actor, by)
    context: dict[str, Any] = {
        "by": by.value,
        "is_party": by is By.PARTY,
        "is_office": by is By.OFFICE,
        "is_topic": by is By.TOPIC,
        "is_person": by is By.PERSON,
        "all": counted.all,
        "counted_at": counted.counted_at,
        "lines": [_line(by, each) for each in counted.gaps],
        "scale": scale_of(each.gap for each in counted.gaps),
        "people": longest_waits(request.actor) if by is By.PERSON else [],
    }
    return render(request, "casework/waiting.html", context)


def _line(by: By, each: WaitingGap) -> dict[str, Any]:
    return {
        "gap": each.gap,
        "label": _label(by, each.wait),
        "is_inside": each.wait.party in INSIDE,
        "note": Party(each.wait.party).label if by is By.OFFICE else "",
        "href": f"{reverse('casework:mentees')}?{urlencode(_asked(each.wait))}",
    }


def _label(by: By, wait: WaitFor) -> str:
    if by is By.OFFICE:
        return wait.office
    return str(Topic(wait.topic).label if by is By.TOPIC else Party(wait.party).label)


def _asked(wait: WaitFor) -> dict[str, str]:
    asked = {"wartet": wait.party, "stelle": wait.office, "thema": wait.topic}
    return {name: value for name, value in asked.items() if value}
