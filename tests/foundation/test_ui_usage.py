"""Screens give components what they know: a misspelt attribute would silently end up in the page."""

import re
from pathlib import Path

import pytest

import lotse

ROOMS = Path(next(iter(lotse.__path__)))
COMPONENTS = {
    "c-" + ".".join(path.relative_to(root).with_suffix("").parts).replace("_", "-"): path
    for root in ROOMS.glob("*/templates/ui")
    for path in root.rglob("*.html")
}
SCREENS = sorted(path for path in ROOMS.rglob("templates/**/*.html"))
# What any component may hand to its element.
HTML = re.compile(
    r"aria-|data-|hx-|(id|name|value|type|role|lang|dir|title|hidden|tabindex|rel|target|download|form|formaction|formnovalidate"
    r"|accept|autocomplete|autofocus|disabled|open|class|inputmode|maxlength|min|max|placeholder|required|enctype|novalidate)$"
)


def _plain(text: str) -> str:
    text = re.sub(r"{% comment %}.*?{% endcomment %}", "", text, flags=re.S)
    return re.sub(r"{{.*?}}|{%.*?%}", "X", text, flags=re.S)


def _known(path: Path) -> set[str]:
    declared = re.search(r"<c-vars\s(.*?)/>", _plain(path.read_text()), flags=re.S)
    return {name.lstrip(":") for name in re.findall(r"(:?[\w-]+)=", declared[1] if declared else "")}


@pytest.mark.parametrize("path", SCREENS, ids=lambda path: str(path.relative_to(ROOMS)))
def test_components_get_what_they_know(path):
    for tag, given in re.findall(
        r"<(c-[\w.-]+)((?:\s+[^\s/>\"'=]+(?:=(?:\"[^\"]*\"|'[^']*'))?)*)\s*/?>", _plain(path.read_text())
    ):
        if tag in ("c-slot", "c-vars"):
            continue
        assert tag in COMPONENTS, tag
        known = _known(COMPONENTS[tag])
        for name in re.findall(r"\s(:?[\w-]+)(?==|\s|$)", re.sub(r"\"[^\"]*\"|'[^']*'", "", given)):
            plain = name.lstrip(":")
            assert plain in known or plain.replace("-", "_") in known or HTML.match(plain), f"<{tag} {name}>"


@pytest.mark.parametrize("path", SCREENS, ids=lambda path: str(path.relative_to(ROOMS)))
def test_numbers_reach_bars_unformatted(path):
    """A number written into an attribute gets a thousands point; given with a colon it stays a number."""
    for tag, given in re.findall(r"<(c-meter-bar|c-progress)\s((?:[^>\"]|\"[^\"]*\")*)>", path.read_text()):
        assert not re.search(r"\s(?:value|max)=\"{{", " " + given), tag
