"""Invented stories as a real desk would hold them; one release ends soon, one story was taken back."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

from django.conf import settings

from lotse.exhibition.public import InventedStory, write_invented_panels, write_invented_stories

DATA = Path(__file__).parent / "data" / "stories"


def write_stories(today: date) -> int:
    """Write what lies in the data folder; every language is a file of its own. Returns the number of stories."""
    index = tomllib.loads((DATA / "index.toml").read_text(encoding="utf-8"))
    drafts = [InventedStory(about=entry, texts=_texts(entry["name"])) for entry in index["story"]]
    written = write_invented_stories(drafts, today=today)
    write_invented_panels()
    return written


def _texts(name: str) -> dict[str, dict[str, Any]]:
    """By language, the source first: translations name its version."""
    found = {}
    for code, _own_name in settings.LANGUAGES:
        path = DATA / f"{name}.{code}.toml"
        if path.exists():
            found[code] = tomllib.loads(path.read_text(encoding="utf-8"))
    return found
