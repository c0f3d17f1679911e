"""What everybody would lose if templates that are worked out once said anything else than Django and cotton do."""

import re
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from uuid import uuid4

import pytest
from django.template import Context, Template, engines
from django.template.base import Node, NodeList
from django.template.loader import get_template
from django.test import Client
from django.urls import reverse
from django.utils.functional import lazystr
from django.utils.safestring import SafeString
from django.utils.translation import override
from django_cotton.cotton_loader import Loader as Cotton
from django_cotton.templatetags._slot import CottonSlotNode

import lotse
from lotse.foundation.templating.loader import typeset
from lotse.foundation.templating.setting import TypesetNodes
from tests.casework.file_case import full_mentee
from tests.foundation.style_page import style_page
from tests.people import Cast

OWN = sorted(Path(next(iter(lotse.__path__))).rglob("templates/**/*.html"))
KEY = uuid4()
ONCE = re.compile(r'value="[0-9a-zA-Z-]{36,64}"')


@pytest.fixture
def by_django(monkeypatch: pytest.MonkeyPatch) -> Iterator[SimpleNamespace]:
    """Lets a test have the same shown by Django and cotton alone."""
    quick = TypesetNodes.render

    def slow() -> None:
        monkeypatch.setattr(TypesetNodes, "render", NodeList.render)

    def fast() -> None:
        monkeypatch.setattr(TypesetNodes, "render", quick)

    yield SimpleNamespace(slow=slow, fast=fast)


def _engine():  # type: ignore[no-untyped-def]
    return engines["django"].engine  # type: ignore[attr-defined]


def _both(source: str, **values: object) -> tuple[str, str]:
    """What the quick way says, then what Django says."""
    cotton = Cotton(_engine()).cotton_compiler.process(source)
    quick, plain = Template(cotton, engine=_engine()), Template(cotton, engine=_engine())
    typeset(quick.nodelist)
    return quick.render(Context(values)), plain.render(Context(values))


class Thing:
    """Has what templates meet."""

    name = "<b>Öffnung & Co</b>"
    number = 12_345

    def method(self) -> str:
        return "said"

    def asks(self, _for: str) -> str:
        return "never"

    @property
    def wrong(self) -> str:
        raise ValueError("Broken inside.")

    def delete(self) -> str:
        raise AssertionError("A template must not call this.")

    delete.alters_data = True  # type: ignore[attr-defined]


VALUES = {
    "thing": Thing(),
    "names": ["Ada", "Bo & Co"],
    "pairs": [("a", 1), ("b", 2)],
    "table": {"items": "own", "key": "<i>"},
    "empty": [],
    "nothing": None,
    "lazy": lazystr("<träge>"),
    "safe": SafeString("<em>fertig</em>"),
    "zero": 0,
    "half": 2.5,
}
# Pieces of templates, one a line, so that each kind of node and each way to use a component is met.
SOURCES = (Path(__file__).parents[1] / "data" / "templates" / "one_a_line.txt").read_text().splitlines()


@pytest.mark.parametrize("source", SOURCES)
@pytest.mark.parametrize("language", ["de", "en"])
def test_each_kind_of_node_says_what_django_says(source: str, language: str) -> None:
    with override(language):
        for _again in range(2):
            quick, plain = _both(source, key=KEY, **VALUES)
            assert quick == plain


def test_what_fails_in_django_fails_here() -> None:
    for source, error in (("{{ thing.wrong }}", ValueError), ("{% for a, b in names %}{% endfor %}", ValueError)):
        with pytest.raises(error):
            _both(source, **VALUES)


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
@pytest.mark.parametrize("language", ["de", "en"])
def test_every_component_in_every_state_is_the_same(by_django: SimpleNamespace, direction: str, language: str) -> None:
    quick = style_page(direction=direction, language=language, role="mentor")
    by_django.slow()
    assert ONCE.sub("", style_page(direction=direction, language=language, role="mentor")) == ONCE.sub("", quick)


def test_the_screens_of_a_day_are_the_same_in_both_languages(by_django: SimpleNamespace, cast: Cast) -> None:
    mentee = full_mentee(cast)
    client = cast.anna.client()
    addresses = [reverse(f"casework:{name}") for name in ("today", "mentees", "waiting", "appointments", "note_new")]
    addresses += [
        reverse(f"casework:{name}", args=[mentee.public_id])
        for name in ("mentee", "note_for", "step_new", "profile_edit", "mentee_edit")
    ]
    for language in ("de", "en", "de"):
        for address in addresses:
            assert _shown(client, address, language) == _shown_slowly(client, address, language, by_django)


def _shown(client: Client, address: str, language: str) -> str:
    client.cookies["django_language"] = language
    response = client.get(address)
    assert response.status_code == 200, address
    assert f'lang="{language}"' in response.content.decode()
    return ONCE.sub("", response.content.decode())


def _shown_slowly(client: Client, address: str, language: str, by_django: SimpleNamespace) -> str:
    by_django.slow()
    try:
        return _shown(client, address, language)
    finally:
        by_django.fast()


def test_all_own_templates_are_turned_and_fill_slots_only_inside_components() -> None:
    for path in OWN:
        name = str(path).split("/templates/", 1)[1]
        template = get_template(name).template  # type: ignore[attr-defined]
        assert isinstance(template.nodelist, TypesetNodes), name
        assert not list(_loose_slots(template.nodelist)), name


def _loose_slots(nodes: list[Node]) -> Iterator[Node]:
    for node in nodes:
        if isinstance(node, CottonSlotNode):
            yield node
        elif type(node).__name__ != "CottonComponentNode":
            for name in node.child_nodelists:
                yield from _loose_slots(getattr(node, name, None) or [])


def test_templates_of_other_packages_stay_as_they_are() -> None:
    assert type(get_template("account/base_confirm_code.html").template.nodelist) is NodeList  # type: ignore[attr-defined]
