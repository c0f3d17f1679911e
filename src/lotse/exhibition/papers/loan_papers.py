"""Agreement and protocols as PDF/UA, in the language that is spoken."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from django.conf import settings
from django.http import Http404
from django.utils.formats import date_format
from django.utils.translation import get_language

from lotse.casework.domain.signature import HEIGHT, WIDTH
from lotse.exhibition.domain.loans import PanelCondition
from lotse.exhibition.models import HostContact, Loan, Protocol
from lotse.exhibition.visitors import paper_words
from lotse.exhibition.visitors.loan_words import CONDITIONS
from lotse.foundation.papers.typesetting import press
from lotse.organisations.public import Programme

TEMPLATE = Path(__file__).parent / "host_paper.typ"
AUTHOR = "Arbeitsmarktmentoren Sachsen"


def typst_language() -> str:
    """The spoken language as typst names it; easy German is German."""
    return (get_language() or "de").partition("-")[0]


def funder_line() -> str:
    """The duty of everybody who is paid by the state."""
    return Programme.objects.order_by("pk").values_list("funder_line", flat=True).first() or ""


def host_paper(title: str, parts: Iterable[Mapping[str, Any]], *, lead: str = "") -> bytes:
    """One paper; raises NotTypeset."""
    foot = paper_words.invented() if settings.DEMO else funder_line()
    return press(TEMPLATE).print(
        {
            "title": title,
            "lead": lead,
            "author": AUTHOR,
            "foot": foot,
            "language": typst_language(),
            "parts": list(parts),
        }
    )


def agreement_pdf(loan: Loan) -> bytes:
    """To sign by both sides."""
    contact = HostContact.objects.unscoped("Stands on the host's own agreement.").filter(host=loan.host_id).first()
    panels = loan.panel_set.panels.filter(taken_out_on=None).count()
    parts = list(paper_words.agreement_parts(loan, panels=panels, contact=contact.full_name if contact else ""))
    parts.append({"kind": "sign", "items": [{"name": name, "drawn": ""} for name in paper_words.signers()]})
    return host_paper(paper_words.paper_titles()["agreement"], parts, lead=paper_words.TITLE)


def protocol_pdf(loan: Loan, kind: str) -> bytes:
    """What was found, panel by panel, and who signed. Raises Http404 where there is none yet."""
    held = loan.protocols.filter(kind=kind).first()
    if held is None:
        raise Http404
    words = paper_words.protocol_words()
    parts: list[dict[str, Any]] = [
        {
            "kind": "facts",
            "items": [
                [paper_words.TITLE, f"{loan.number}, {loan.host.name}, {loan.host.place}"],
                [words["day"], date_format(held.held_on, "DATE_FORMAT")],
                [words["gave"], held.giver],
                [words["took"], held.taker],
            ],
        },
        {
            "kind": "table",
            "columns": [1, 5, 3, 5],
            "head": [words["number"], words["panel"], words["condition"], words["note"]],
            "rows": [_row(line) for line in held.lines.select_related("panel").order_by("panel__number")],
        },
        {"kind": "p", "text": held.remark},
    ]
    parts.append(_signatures(held, words))
    return host_paper(paper_words.paper_titles()[kind], parts)


def _row(line: Any) -> list[str]:
    condition = str(CONDITIONS[PanelCondition(line.condition)])
    return [str(line.panel.number), line.panel.title, condition, line.note]


def _signatures(held: Protocol, words: Mapping[str, str]) -> dict[str, Any]:
    if held.on_paper:
        return {"kind": "p", "text": words["on_paper"]}
    pairs = ((held.giver, held.giver_signature), (held.taker, held.taker_signature))
    return {"kind": "sign", "items": [{"name": name, "drawn": _drawing(path)} for name, path in pairs]}


def _drawing(path: str) -> str:
    """An SVG of a checked signature; "" where nothing was drawn."""
    if not path:
        return ""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}"><path d="{path}" fill="none"'
        ' stroke="#18251d" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/></svg>'
    )
