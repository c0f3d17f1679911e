"""The search. What is asked stands in the address of the page and nowhere else: no log, no table, no cache knows it."""

from dataclasses import dataclass
from typing import Final

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.http import urlencode
from django.utils.translation import get_language, get_language_info
from django.utils.translation import gettext_lazy as _

from lotse.foundation.screens import Door, ScreenRequest, screen
from lotse.foundation.search.asking import LONGEST_QUESTION
from lotse.foundation.search.finding import Found, Hit, find

KINDS: Final[dict[str, str | Promise]] = {
    "contact": _("Ansprechpersonen und Projekte"),
    "page": _("Seiten"),
    "news": _("Nachrichten"),
    "event": _("Termine"),
    "story": _("Geschichten"),
    "exhibition": _("Ausstellung"),
    "check": _("Selbst prüfen"),
    "law": _("Recht"),
}
_MOST_EACH: Final = 5
_LEAVING_NO_TRACE: Final = {"Cache-Control": "no-store", "Referrer-Policy": "no-referrer", "X-Robots-Tag": "noindex"}


@dataclass(frozen=True, slots=True)
class Shown:
    """One find as the page shows it; `said` names its language where that is not the visitor's."""

    hit: Hit
    direction: str
    said: str


@dataclass(frozen=True, slots=True)
class Group:
    """The finds of one kind; `all_href` leads to all of them where there are more."""

    label: str | Promise
    shown: tuple[Shown, ...]
    total: int
    all_href: str


@screen(Door.VISITOR)
def search(request: ScreenRequest) -> HttpResponse:
    """One field; what was found by kind, in the visitor's language first."""
    asked = " ".join(request.GET.get("q", "")[:LONGEST_QUESTION].replace("\x00", " ").split())
    kind = request.GET.get("art", "")
    kind = kind if kind in KINDS else ""
    found = find(asked, get_language() or "de", kind=kind, most_each=_MOST_EACH) if asked else Found()
    context = {
        "asked": asked,
        "groups": _groups(found, asked, kind),
        "meant": found.meant,
        "meant_href": _way(found.meant) if found.meant else "",
        "whole_href": _way(asked) if kind else "",
    }
    response = render(request, "website/visitors/search.html", context)
    if asked:
        for name, value in _LEAVING_NO_TRACE.items():
            response.headers[name] = value
    return response


def _way(asked: str, kind: str = "") -> str:
    return f"{reverse('website:search')}?{urlencode({'q': asked} | ({'art': kind} if kind else {}))}"


def _groups(found: Found, asked: str, kind: str) -> list[Group]:
    totals = dict(found.totals)
    order = [each for each in KINDS if each in totals] + [each for each in totals if each not in KINDS]
    groups = []
    for name in order:
        shown = tuple(_shown(hit) for hit in found.hits if hit.kind == name)
        if shown:
            more = not kind and totals[name] > len(shown)
            label = KINDS.get(name, KINDS["page"])
            groups.append(Group(label, shown, totals[name], _way(asked, name) if more else ""))
    return groups


def _shown(hit: Hit) -> Shown:
    info = get_language_info(hit.language)
    said = "" if hit.language == get_language() else str(info["name_local"])
    return Shown(hit, "rtl" if info["bidi"] else "ltr", said)
