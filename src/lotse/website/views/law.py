"""Every rule and every dated value with its source: what the checks rest on, and the list that a lawyer signs."""

from functools import lru_cache
from typing import Any, Final

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.utils.http import urlencode
from django.utils.translation import gettext

from lotse.foundation.clock import today
from lotse.foundation.screens import Door, ScreenRequest, screen
from lotse.rules.engine.words import mark as _
from lotse.rules.listing import CONFIDENCE_WORDS, EVIDENCE_WORDS, Entry, areas, as_csv, entries
from lotse.website.checks.flow import leaving_no_trace
from lotse.website.checks.given import LANGUAGE
from lotse.website.checks.speech import kept, shown, way_on, way_to

ON_A_PAGE: Final = 40
_LONGEST: Final = 80


@lru_cache(maxsize=1)
def _all() -> tuple[tuple[Entry, str], ...]:
    """Each entry with the words in which it is searched; the law of a running program does not change."""
    return tuple(
        (entry, " ".join((entry.id, entry.title, entry.cites, entry.source)).casefold()) for entry in entries()
    )


def _chosen(request: ScreenRequest) -> list[Entry]:
    area = request.GET.get("gebiet", "")
    words = request.GET.get("q", "")[:_LONGEST].casefold().split()
    only_open = request.GET.get("offen") == "1"
    return [
        entry
        for entry, text in _all()
        if (not area or entry.area == area)
        and all(word in text for word in words)
        and (not only_open or entry.open_points or entry.confidence < 3)
    ]


@screen(Door.VISITOR)
@leaving_no_trace
def law(request: ScreenRequest) -> HttpResponse:
    """The list with its filter; forty entries on a page."""
    page = Paginator(_chosen(request), ON_A_PAGE).get_page(request.GET.get("seite"))
    asked = {name: request.GET[name][:_LONGEST] for name in ("gebiet", "q", "offen") if request.GET.get(name)}
    context = {
        "page": page,
        "rows": [_row(entry) for entry in page],
        "areas": [(name, gettext(_AREAS.get(name, name))) for name in areas()],
        "area": asked.get("gebiet", ""),
        "query": asked.get("q", ""),
        "only_open": asked.get("offen") == "1",
        "previous": _way(request, asked, page.previous_page_number()) if page.has_previous() else "",
        "next": _way(request, asked, page.next_page_number()) if page.has_next() else "",
        "table": f"{way_to('website:law_table', request)}?{urlencode(asked)}",
        "spoken": kept(request).get(LANGUAGE, ""),
    }
    return shown(request, "website/law.html", context)


@screen(Door.VISITOR)
def law_table(request: ScreenRequest) -> HttpResponse:
    """The same as CSV for a spreadsheet."""
    name = f"recht-{today().isoformat()}.csv"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    # The mark at the beginning tells Excel that it is UTF-8.
    return HttpResponse("\ufeff" + as_csv(_chosen(request)), content_type="text/csv; charset=utf-8", headers=headers)


_AREAS: Final = {
    "dates": _("Fristen und Feiertage"),
    "funding": _("Förderung"),
    "labour": _("Arbeitsrecht"),
    "procedures": _("Abläufe"),
    "residence": _("Aufenthalt und Arbeit"),
    "engine": _("Grundlagen"),
}


def _row(entry: Entry) -> dict[str, Any]:
    return {
        "entry": entry,
        "title": gettext(entry.title),
        "evidence": gettext(EVIDENCE_WORDS[entry.evidence]),
        "confidence": gettext(CONFIDENCE_WORDS[entry.confidence]),
        "is_sure": entry.confidence == 3 and not entry.open_points,
    }


def _way(request: ScreenRequest, asked: dict[str, str], number: int) -> str:
    return way_on("website:law", request, {**asked, "seite": str(number)})
