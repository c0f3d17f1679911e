"""The living style page, rendered without a server or a database, and read back."""

from html.parser import HTMLParser
from types import SimpleNamespace

from django.test import RequestFactory

from lotse.foundation.actor import NOBODY
from lotse.foundation.views.style import style

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


def style_page(
    *, direction: str = "ltr", language: str = "de", role: str = "", fragment: bool = False, q: str = ""
) -> str:
    """HTML of the style page."""
    query = {"richtung": direction, "sprache": language, "rolle": role, "q": q}
    request = RequestFactory().get("/seite/stil/", query)
    request.actor, request.LANGUAGE_CODE = NOBODY, "de"
    request.htmx = fragment
    response = style(request)
    assert response.status_code == 200
    return response.content.decode()


class Reader(HTMLParser):
    """Every element with its attributes; fails on tags that are not closed in order."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[SimpleNamespace] = []
        self.open: list[str] = []
        self.feed(html)
        self.close()
        assert self.open == [], f"never closed: {self.open}"

    def handle_starttag(self, tag, attrs):  # type: ignore[no-untyped-def]
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), f"attribute twice on <{tag}>: {names}"
        self.elements.append(SimpleNamespace(tag=tag, attrs=dict(attrs), line=self.getpos()[0]))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):  # type: ignore[no-untyped-def]
        self.elements.append(SimpleNamespace(tag=tag, attrs=dict(attrs), line=self.getpos()[0]))

    def handle_endtag(self, tag):  # type: ignore[no-untyped-def]
        assert self.open and self.open[-1] == tag, f"</{tag}> closes {self.open[-1:]} in line {self.getpos()[0]}"
        self.open.pop()
