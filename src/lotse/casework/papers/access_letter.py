"""The letter to the Ausländerbehörde as a page: made when it is asked for, kept nowhere."""

from pathlib import Path
from typing import Any

from django.utils.formats import date_format
from django.utils.translation import override

from lotse.casework.countries import country_name
from lotse.casework.domain.access_letter import LetterText
from lotse.casework.models import Mentee, ResidencePaper
from lotse.casework.models.choices import PaperKind
from lotse.foundation.clock import today
from lotse.foundation.papers.typesetting import press

TEMPLATE = Path(__file__).parent / "access_letter.typ"


def access_letter_pdf(mentee: Mentee, paper: ResidencePaper | None, text: LetterText) -> bytes:
    """The letter as PDF/UA; raises NotTypeset."""
    with override("de"):
        return press(TEMPLATE).print(_facts(mentee, paper, text))


def _facts(mentee: Mentee, paper: ResidencePaper | None, text: LetterText) -> dict[str, Any]:
    mentor = mentee.mentor
    return {
        "name": mentee.full_name,
        "street": mentee.street,
        "town": f"{mentee.postcode} {mentee.place}".strip(),
        "place": mentee.place,
        "born": _day(mentee.born_on),
        "nationality": country_name(mentee.nationality) if mentee.nationality else "",
        "paper": _paper(paper),
        "paper_until": _day(paper.valid_until) if paper else "",
        "day": _day(today()),
        "subject": text.subject,
        "opening": text.opening,
        "points": "\n".join(text.points),
        "closing": "\n".join(text.closing),
        "enclosed": "\n".join(text.enclosed),
        "norms": text.norms,
        "gaps": text.kind == "application",
        "beside": ", ".join(filter(None, (mentor.account.full_name if mentor else "", mentee.project.name))),
    }


def _day(day: Any) -> str:
    return date_format(day, "d.m.Y") if day else ""


def _paper(paper: ResidencePaper | None) -> str:
    if paper is None:
        return ""
    kind = str(PaperKind(paper.kind).label) if paper.kind in PaperKind.values else ""
    return f"{kind} (§ {paper.paragraph.lstrip('§ ')})" if kind and paper.paragraph else kind
