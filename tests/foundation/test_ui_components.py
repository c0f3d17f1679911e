"""Each component explains itself, stands on the style page, and puts nothing inline that the policy would block."""

import logging
import re
from pathlib import Path

import pytest
from django.template import Context, Template
from django.template.loader import get_template

import lotse.foundation
from tests.foundation.style_page import Reader, style_page

TEMPLATES = Path(lotse.foundation.__file__).parent / "templates"
COMPONENTS = sorted((TEMPLATES / "ui").rglob("*.html"))
VIEWS = [
    {"direction": d, "language": lang, "role": r}
    for d, r in (("ltr", "mentor"), ("rtl", "lead"))
    for lang in ("de", "en")
]


def _tag(path: Path) -> str:
    return "c-" + ".".join(path.relative_to(TEMPLATES / "ui").with_suffix("").parts).replace("_", "-")


def _used_in(text: str) -> set[str]:
    return set(re.findall(r"<(c-[\w.-]+)", re.sub(r"{% comment %}.*?{% endcomment %}", "", text, flags=re.S)))


@pytest.mark.parametrize("path", COMPONENTS, ids=_tag)
def test_component_parses_and_explains_itself(path):
    get_template(str(path.relative_to(TEMPLATES)))
    text = path.read_text()
    header = re.match(r"{% comment %}(.+?){% endcomment %}", text, flags=re.S)
    assert header, "no header"
    assert f"<{_tag(path)}" in header[1] or re.search(r"[Pp]art of|; see", header[1]), "no example of its use"
    assert len(text.splitlines()) <= 120


def test_every_component_is_on_the_style_page():
    seen: set[str] = set()
    sources = [
        TEMPLATES / "foundation/base.html",
        *(TEMPLATES / "foundation").glob("style*"),
        *(TEMPLATES / "foundation/style").glob("*"),
        *(TEMPLATES / "foundation/frame").glob("*"),
    ]
    todo = set().union(*(_used_in(path.read_text()) for path in sources if path.is_file()))
    files = {_tag(path): path for path in COMPONENTS}
    while todo:
        seen |= todo
        todo = set().union(*(_used_in(files[tag].read_text()) for tag in todo if tag in files)) - seen
    assert set(files) - seen == set()


@pytest.mark.parametrize("view", VIEWS, ids=str)
def test_nothing_is_inline_and_all_ids_are_tied(view):
    elements = Reader(style_page(**view)).elements
    ids = [e.attrs["id"] for e in elements if "id" in e.attrs]
    assert sorted(ids) == sorted(set(ids))
    assert next(e for e in elements if e.tag == "html").attrs["dir"] == view["direction"]
    for element in elements:
        assert not any(name == "style" or name.startswith("on") for name in element.attrs), element
        assert element.tag != "style" and not (element.tag == "script" and "src" not in element.attrs), element
        assert not str(element.attrs.get("href", "")).startswith("javascript:"), element
        for name in ("for", "aria-labelledby", "aria-describedby", "aria-controls"):
            for target in (element.attrs.get(name) or "").split():
                assert target in ids, (name, element)
        if element.tag in ("input", "select", "textarea") and element.attrs.get("type") not in ("hidden", "submit"):
            assert element.attrs.get("id") in {e.attrs.get("for") for e in elements if e.tag == "label"}, element


def test_wrong_fields_name_their_error_and_their_help():
    elements = {e.attrs["id"]: e.attrs for e in Reader(style_page()).elements if "id" in e.attrs}
    assert elements["id_born_on"]["aria-invalid"] == "true"
    assert elements["id_born_on"]["aria-describedby"] == "id_born_on_helptext id_born_on_error"
    assert elements["id_born_on"]["type"] == "date"
    assert "aria-describedby" not in elements["fresh_name"]


def test_components_know_all_their_variables(caplog):
    with caplog.at_level(logging.DEBUG, logger="django.template"):
        style_page(role="lead")
        style_page(role="mentor", direction="rtl", language="en")
    # A role's menu has no groups when nobody leads; everything else must be declared in <c-vars>.
    assert [record.getMessage() for record in caplog.records if record.name == "django.template"] == []


def test_attributes_given_to_a_component_are_escaped():
    hostile = '"x" onclick="steal()"'
    html = Template('{% cotton tag :title="hostile" %}{{ hostile }}{% endcotton %}').render(
        Context({"hostile": hostile})
    )
    assert "onclick=&quot;" in html
    assert 'onclick="' not in html


@pytest.mark.parametrize("path", [*COMPONENTS, *(TEMPLATES / "foundation").rglob("*.html")], ids=lambda p: p.name)
def test_only_the_escaping_tag_prints_attributes(path):
    assert "{{ attrs }}" not in path.read_text(), "use {% attributes attrs %}"
