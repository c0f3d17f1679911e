"""The pieces that pages are built from, in the form in which the library stores them."""

import json
from collections.abc import Iterable
from typing import Any
from uuid import uuid4

from django.utils.html import escape

Stored = dict[str, Any]


def _stored(kind: str, value: Any) -> Stored:
    return {"type": kind, "value": value, "id": str(uuid4())}


def stream(*blocks: Stored) -> str:
    """A stream as a field takes it."""
    return json.dumps(blocks)


def items(values: Iterable[Any]) -> list[Stored]:
    """The entries of a list block."""
    return [_stored("item", value) for value in values]


def rich(*parts: str | list[str]) -> str:
    """Paragraphs, and lists where a part is a list; a part that begins with ## is a heading."""
    return "".join(_rich(part) for part in parts)


def _rich(part: str | list[str]) -> str:
    if isinstance(part, list):
        return "<ul>" + "".join(f"<li>{escape(line)}</li>" for line in part) + "</ul>"
    if part.startswith("## "):
        return f"<h2>{escape(part.removeprefix('## '))}</h2>"
    return f"<p>{escape(part)}</p>"


def text(*parts: str | list[str]) -> Stored:
    """Paragraphs."""
    return _stored("text", rich(*parts))


def easy(*parts: str | list[str]) -> Stored:
    """The same in Leichte Sprache."""
    return _stored("easy", {"text": rich(*parts)})


def notice(title: str, *parts: str | list[str], kind: str = "info") -> Stored:
    """Something not to be overlooked."""
    return _stored("notice", {"kind": kind, "title": title, "text": rich(*parts)})


def steps(title: str, *told: tuple[str, str]) -> Stored:
    """What happens one after the other."""
    return _stored("steps", {"title": title, "steps": items({"title": name, "text": what} for name, what in told)})


def figures(title: str, *counted: dict[str, str]) -> Stored:
    """Numbers with their way of counting."""
    return _stored("figures", {"title": title, "figures": items(counted)})


def finder(title: str) -> Stored:
    """The field that asks where somebody lives."""
    return _stored("finder", {"title": title})


def check(name: str) -> Stored:
    """A way into a check."""
    return _stored("check", {"check": name})


def stories(title: str, number: int = 3) -> Stored:
    """The latest stories."""
    return _stored("stories", {"title": title, "number": number})


def door(sign: str, title: str, words: str, *, page: int | None = None, screen: str = "") -> Stored:
    """A door of the first page."""
    return _stored("door", {"sign": sign, "title": title, "text": words, "page": page, "screen": screen})


def heading(words: str) -> Stored:
    """Between questions or partners."""
    return _stored("heading", words)


def question(asked: str, *answer: str | list[str]) -> Stored:
    """A question with its answer."""
    return _stored("question", {"question": asked, "answer": rich(*answer)})


def partner(name: str, words: str, link: str = "") -> Stored:
    """Who helps with what."""
    return _stored("partner", {"name": name, "text": words, "link": link})
