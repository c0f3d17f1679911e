"""Teaching sheets along the questions of the panels: written by people, kept as data in German and English."""

import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from lotse.exhibition.papers.loan_papers import host_paper

_HERE = Path(__file__).parent


@cache
def sheets(language: str) -> dict[str, Any]:
    """The sheets in a language; English where nobody wrote them in it."""
    file = _HERE / f"{language}.toml"
    return tomllib.loads((file if file.exists() else _HERE / "en.toml").read_text(encoding="utf-8"))


def teaching_pdf(language: str) -> bytes:
    """All sheets as one PDF/UA."""
    held = sheets(language)
    return host_paper(held["title"], list(_parts(held)), lead=held["lead"])


def _parts(held: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield {"kind": "list", "items": held["before"]}
    for sheet in held["sheet"]:
        yield {"kind": "h2", "text": f"{sheet['name']} – {sheet['for_whom']}, {sheet['minutes']} min"}
        yield {"kind": "p", "text": sheet["aim"]}
        yield {
            "kind": "table",
            "columns": [1, 7],
            "head": held["head"],
            "rows": [[step["minutes"], step["task"]] for step in sheet["step"]],
        }
    yield {"kind": "h2", "text": held["sources_title"]}
    yield {"kind": "list", "items": held["sources"]}
