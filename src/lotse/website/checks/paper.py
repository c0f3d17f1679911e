"""The answer on paper: the same result as on the screen, as PDF/UA with its day, rules and sources."""

from pathlib import Path
from typing import Any, Final

from django.conf import settings
from django.utils.formats import date_format
from django.utils.translation import get_language, get_language_bidi, gettext

from lotse.foundation.papers.typesetting import press
from lotse.website.checks.check import Check
from lotse.website.checks.given import Given
from lotse.website.checks.result import Branch, Item, Result, Section
from lotse.website.checks.wording import told, translated

TEMPLATE: Final = Path(__file__).with_name("answer.typ")
# Deeper rules stay on the screen: a paper is read from above.
_DEPTH: Final = 5


def answer_pdf(check: Check, given: Given, result: Result, *, link: str) -> bytes:
    """The paper as PDF/UA; raises NotTypeset."""
    return press(TEMPLATE).print(
        {
            "lang": (get_language() or "de").partition("-")[0],
            "rtl": get_language_bidi(),
            "demo": gettext("Vorführung: alle Personen und Betriebe sind erfunden.") if settings.DEMO else "",
            "title": str(check.title),
            "day": gettext("Prüfung vom %(day)s") % {"day": date_format(given.day, "DATE_FORMAT")},
            "headline": result.headline,
            "tone": result.tone,
            "start_question": result.start_question,
            "start_answer": result.start_answer,
            "told_title": gettext("Ihre Angaben"),
            "told": [
                [translated(check.kind_of(name).question), told(check.kind_of(name), value)]
                for name, value in given.facts.items()
            ],
            "sections": [_section(each) for each in result.sections if not each.is_aside],
            "tree_title": gettext("So kommt die Antwort zustande"),
            "tree": [_branch(each, 1) for each in result.tree],
            "sources_title": gettext("Quellen"),
            "sources": [[each.title, each.cites, each.address] for each in result.sources],
            "stand": _stand(result),
            "not_advice": gettext("Berechnet aus Ihren Angaben; keine Rechtsberatung. Nichts davon ist gespeichert."),
            "link": link,
            "again": gettext("Diese Prüfung noch einmal öffnen"),
            "page": gettext("Seite"),
        }
    )


def _stand(result: Result) -> str:
    if result.stand is None:
        return ""
    said = gettext("Stand der Gesetze: %(day)s.") % {"day": date_format(result.stand.verified_until, "DATE_FORMAT")}
    if result.stand.is_stale:
        said += " " + gettext("Bitte fragen Sie, ob sich seitdem etwas geändert hat.")
    return said


def _section(section: Section) -> dict[str, Any]:
    return {"title": section.title, "lead": section.lead, "items": [_item(each) for each in section.items]}


def _item(item: Item) -> dict[str, Any]:
    mark = item.mark.text if item.mark else ""
    return {"text": item.text, "mark": mark, "cites": item.cites, "notes": list(item.notes)}


def _branch(branch: Branch, depth: int) -> dict[str, Any]:
    children = [_branch(each, depth + 1) for each in branch.children] if depth < _DEPTH else []
    return {"text": branch.text, "notes": list(branch.notes), "children": children}
