"""The paper of the Integrationsvereinbarung: what stands on it, in German and in one more language."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from django.conf import settings
from django.utils.formats import date_format
from django.utils.translation import override

from lotse.casework.domain.signature import HEIGHT, WIDTH
from lotse.casework.models import Agreement
from lotse.foundation.papers.typesetting import press

HERE = Path(__file__).parent
TEMPLATE = HERE / "agreement.typ"
RIGHT_TO_LEFT = frozenset({"ar", "fa"})
# Languages in which the headings can stand beside the German ones; Dari reads Persian.
READS = {"prs": "fa"}


@cache
def words() -> dict[str, dict[str, str]]:
    """The paper's fixed words by language."""
    held: dict[str, dict[str, str]] = json.loads((HERE / "agreement_words.json").read_text(encoding="utf-8"))
    return held


def languages() -> tuple[str, ...]:
    """Languages that can stand beside the German."""
    return tuple(code for code in words() if code != "de")


def language_for(spoken: str) -> str:
    """The language to begin with for somebody who speaks `spoken`: theirs, or English."""
    code = READS.get(spoken, spoken)
    return code if code in languages() else "en"


def agreement_pdf(agreement: Agreement) -> bytes:
    """The paper as PDF/UA; raises NotTypeset."""
    return press(TEMPLATE).print(_facts(agreement))


def _facts(agreement: Agreement) -> dict[str, Any]:
    project, mentor = agreement.project, agreement.mentoring.mentor
    with override("de"):
        day = date_format(agreement.signed_on, "d.m.Y") if agreement.signed_on else ""
    return {
        "words": _two_languages(agreement.language),
        "demo": settings.DEMO,
        "funder": project.phase.programme.funder_line,
        "project": project.name,
        "carrier": project.carrier.name,
        "mentee": agreement.mentee.full_name,
        "mentor": mentor.account.full_name if mentor else "",
        "goals": agreement.goals,
        "mentor_does": agreement.mentor_does,
        "mentee_does": agreement.mentee_does,
        "mentee_signature": _drawing(agreement.mentee_signature),
        "mentor_signature": _drawing(agreement.mentor_signature),
        "day": day,
        "signed": agreement.signed_on is not None,
        "on_paper": agreement.signed_on_paper,
    }


def _two_languages(code: str) -> dict[str, Any]:
    held: dict[str, Any] = {"de": words()["de"]}
    if code in languages():
        held["other"] = {**words()[code], "code": code, "rtl": code in RIGHT_TO_LEFT}
    return held


def _drawing(path: str) -> str:
    """An SVG of a checked signature; "" where nothing was drawn."""
    if not path:
        return ""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}"><path d="{path}" fill="none"'
        ' stroke="#18251d" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/></svg>'
    )
