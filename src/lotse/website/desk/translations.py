"""Page × language × who acts × by when: for editors all languages, for translators their own."""

import csv
from dataclasses import dataclass
from io import StringIO
from typing import Any, Final

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language_info
from django.utils.translation import gettext_lazy as _

from lotse.foundation.actor import Actor
from lotse.foundation.clock import today
from lotse.foundation.roles import PUBLISHING_ROLES, Role
from lotse.foundation.screens import ScreenRequest, screen
from lotse.website.translations import STATES, Line, translation_lines

_WORDS: Final = {
    "behind": _("veraltet"),
    "unpublished": _("noch nicht veröffentlicht"),
    "missing": _("fehlt"),
    "current": _("aktuell"),
}


@dataclass(frozen=True, slots=True)
class Row:
    """A line as the table shows it."""

    line: Line
    language: str
    state: Any
    is_late: bool
    href: str


def languages_seen(actor: Actor) -> list[str]:
    """Into which languages the actor sees translations."""
    known = [code for code, _name in settings.LANGUAGES if code != settings.LANGUAGE_CODE]
    return known if Role.EDITOR in actor.roles else [code for code in known if code in actor.languages]


def _name(code: str) -> str:
    return str(get_language_info(code)["name_local"])


def _rows(request: ScreenRequest) -> list[Row]:
    seen, wanted = languages_seen(request.actor), request.GET.get("sprache", "")
    state = request.GET.get("stand", "")
    day = today()
    found = translation_lines([wanted] if wanted in seen else seen, today=day)
    rows = [_row(line, day) for line in found if state in ("", line.state)]
    return sorted(rows, key=lambda row: (STATES.index(row.line.state), row.line.until or day, row.line.language))


def _row(line: Line, day: Any) -> Row:
    is_late = line.until is not None and line.until < day
    href = reverse("wagtailadmin_pages:edit", args=[line.page_id or line.source_id])
    return Row(line, _name(line.language), _WORDS[line.state], is_late, href)


@screen(PUBLISHING_ROLES)
def translations(request: ScreenRequest) -> HttpResponse:
    """The table, with its filter."""
    rows = _rows(request)
    context = {
        "rows": rows,
        "choices": [(code, _name(code)) for code in languages_seen(request.actor)],
        "states": _WORDS.items(),
        "language_asked": request.GET.get("sprache", ""),
        "state_asked": request.GET.get("stand", ""),
        "query": request.GET.urlencode(),
        "to_do": sum(row.line.state != "current" for row in rows),
    }
    return render(request, "website/desk/translations.html", context)


@screen(PUBLISHING_ROLES)
def translations_table(request: ScreenRequest) -> HttpResponse:
    """The same for a spreadsheet."""
    text = StringIO()
    table = csv.writer(text, delimiter=";")
    table.writerow(["Seite", "Sprache", "Stand", "Texte offen", "Wer", "Bis"])
    for row in _rows(request):
        line = row.line
        until = line.until.strftime("%d.%m.%Y") if line.until else ""
        cells = [line.title, line.language, str(row.state), line.missing, line.who, until]
        # A cell that begins like a formula is no formula.
        table.writerow([f"'{cell}" if str(cell)[:1] in "=+-@" and cell else cell for cell in cells])
    headers = {"Content-Disposition": f'attachment; filename="uebersetzungen-{today().isoformat()}.csv"'}
    return HttpResponse("\ufeff" + text.getvalue(), content_type="text/csv; charset=utf-8", headers=headers)
