"""The look as numbers: one file for both directions, small, readable in light and dark."""

import gzip
import math
import re
from pathlib import Path

import django_htmx
import pytest

import lotse.foundation

STATIC = Path(lotse.foundation.__file__).parent / "static" / "lotse"
SHEETS = [STATIC / "lotse.css", STATIC / "screens.css"]
CSS = "\n".join(re.sub(r"/\*.*?\*/", "", path.read_text(), flags=re.S) for path in SHEETS)
PHYSICAL = re.compile(
    r"(?<![\w-])(?P<name>(margin|padding|border|inset|scroll-margin|scroll-padding)-(top|right|bottom|left)[\w-]*|top|right|bottom|left"
    r"|(min-|max-)?(width|height)|border-(top|bottom)-(left|right)-radius|overflow-[xy]|text-align)\s*:\s*(?P<value>[^;}]+)"
)
ALLOWED = {"text-align: start", "text-align: end", "text-align: center", "overflow-x: auto", "overflow-y: auto"}


def test_only_logical_properties():
    found = {f"{match['name']}: {match['value'].strip()}" for match in PHYSICAL.finditer(CSS)}
    assert found - ALLOWED == set()
    four = re.findall(r"(?:margin|padding|inset)\s*:\s*([^;}()]+)", CSS)
    lopsided = [
        value for value in four if len(parts := value.replace("!important", "").split()) == 4 and parts[1] != parts[3]
    ]
    assert lopsided == []
    assert re.findall(r"float\s*:(?!\s*inline-)|\b(?:left|right)\b(?!=)", re.sub(r"\.[\w-]+|--[\w-]+", "", CSS)) == []


def test_nothing_is_fetched_from_elsewhere():
    assert "@import" not in CSS and "//" not in CSS
    for target in re.findall(r"url\(\"?([^\")]+)", CSS):
        assert (STATIC / target).is_file(), target
    for script in STATIC.glob("*.js"):
        assert "http" not in script.read_text().replace("https:", "").replace("XMLHttpRequest", "").lower(), script.name


def test_budgets():
    assert sum(path.stat().st_size for path in SHEETS) <= 32 * 1024
    assert sum(path.stat().st_size for path in STATIC.glob("*.js")) <= 15 * 1024
    assert (STATIC / "fonts" / "noto-sans-latin.woff2").stat().st_size <= 36 * 1024
    assert all(path.stat().st_size <= 170 * 1024 for path in (STATIC / "fonts").glob("*.woff2"))
    assert sum(path.stat().st_size for path in (STATIC.parents[1] / "fonts").glob("*.ttf")) <= 3 * 1024 * 1024


def test_first_load_of_a_page_stays_light():
    htmx = Path(django_htmx.__file__).parent / "static/django_htmx/htmx-2.min.js"
    packed = sum(len(gzip.compress(path.read_bytes())) for path in [*SHEETS, *STATIC.glob("*.js"), htmx])
    assert packed + (STATIC / "fonts" / "noto-sans-latin.woff2").stat().st_size <= 60 * 1024


def _linear(color: str) -> tuple[float, float, float]:
    """Linear sRGB of #fff or oklch(L% C h), by the matrices of CSS Color 4."""
    if color == "#fff":
        return (1.0, 1.0, 1.0)
    lightness, chroma, hue = (float(part) for part in re.findall(r"[\d.]+", color))
    lightness /= 100
    a, b = chroma * math.cos(math.radians(hue)), chroma * math.sin(math.radians(hue))
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    rgb = (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )
    return tuple(min(1.0, max(0.0, part)) for part in rgb)  # type: ignore[return-value]


TOKENS = {
    match[1]: (_linear(match[2]), _linear(match[3]))
    for match in re.finditer(r"--([\w-]+): light-dark\((#fff|oklch\([^)]*\)), (#fff|oklch\([^)]*\))\)", CSS)
}
TEXT = [
    ("ink", "paper card sunk green-soft wait-soft alarm-soft"),
    ("ink-soft", "paper card sunk green-soft"),
    ("green", "paper card sunk green-soft wait-soft"),
    ("green-deep", "green-soft card"),
    ("on-green", "green green-deep"),
    ("wait", "wait-soft card paper"),
    ("alarm", "alarm-soft card paper"),
    ("card", "alarm"),
]
EDGES = [
    ("edge", "paper card sunk"),
    ("green-bar", "card sunk"),
    ("wait-bar", "card sunk"),
    ("alarm-bar", "card sunk"),
    ("green", "paper card"),
]


def _contrast(first: str, second: str, scheme: int) -> float:
    def light(name: str) -> float:
        red, green, blue = TOKENS[name][scheme]
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    bright, dark = sorted((light(first), light(second)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
def test_contrast(scheme):
    for least, pairs in ((7.0, TEXT), (3.0, EDGES)):
        for front, grounds in pairs:
            for ground in grounds.split():
                assert _contrast(front, ground, scheme) >= least, (front, ground, _contrast(front, ground, scheme))
