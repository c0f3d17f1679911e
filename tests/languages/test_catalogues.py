"""What a user would lose: a page in her language, all of it."""

import ast
import re
from functools import cache
from pathlib import Path

import polib
import pytest

from lotse.command.messages import Text, texts_for
from lotse.foundation.catalogues import SOURCE
from lotse.foundation.languages import PUBLIC

_NAMED = re.compile(r"%\((\w+)\)[sd]|\{(\w+)\}")
CATALOGUES = sorted(SOURCE.glob("*/LC_MESSAGES/*.po"))


def _names(text: str) -> set[str]:
    return {found for pair in _NAMED.findall(text) for found in pair if found}


def _language(path: Path) -> str:
    return path.parts[-3].replace("_", "-").lower()


@cache
def _present(language: str) -> frozenset[Text]:
    return frozenset(texts_for(language))


def _entries(path: Path) -> dict[Text, polib.POEntry]:
    file = polib.pofile(str(path), encoding="utf-8")
    return {Text(e.msgctxt or "", e.msgid, e.msgid_plural): e for e in file if not e.obsolete}


def test_every_language_of_visitors_is_there() -> None:
    assert {_language(path) for path in CATALOGUES} == set(PUBLIC) - {"de"}


@pytest.mark.parametrize("path", CATALOGUES, ids=_language)
def test_every_text_of_the_program_is_translated(path: Path) -> None:
    known = _entries(path)
    missing = [text.singular for text in _present(_language(path)) if text not in known or not known[text].translated()]
    assert missing == []


@pytest.mark.parametrize("path", CATALOGUES, ids=_language)
def test_no_translation_speaks_of_what_is_gone(path: Path) -> None:
    assert [text.singular for text in _entries(path) if text not in _present(_language(path))] == []


@pytest.mark.parametrize("path", CATALOGUES, ids=_language)
def test_placeholders_are_the_same(path: Path) -> None:
    for text, entry in _entries(path).items():
        forms = list(entry.msgstr_plural.values()) if text.plural else [entry.msgstr]
        wanted = _names(text.singular) | _names(text.plural)
        for form in forms:
            assert _names(form) <= wanted, text.singular
        assert set().union(*map(_names, forms)) == wanted, text.singular


def test_texts_are_marked_by_names_that_are_gathered() -> None:
    """What an alias marks is in no catalogue, and stays German for everybody without anybody's noticing."""
    strange = [
        f"{path.name}: {name.asname}"
        for path in sorted(SOURCE.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.ImportFrom) and node.module == "django.utils.translation"
        for name in node.names
        if "gettext" in name.name and name.asname not in (None, "_")
    ]
    assert strange == []
