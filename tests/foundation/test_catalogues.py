"""What readers of every language would lose if catalogues that became one said anything else than before."""

from typing import Any

import pytest
from django.conf import settings
from django.utils.translation import trans_real

from lotse.foundation.catalogues import make_one

_MANY = (0, 1, 2, 3, 5, 11, 21, 100, 101)


@pytest.mark.parametrize("language", [code for code, _name in settings.LANGUAGES])
def test_every_text_and_every_plural_is_the_one_that_django_finds(language: str) -> None:
    trans_real._translations.pop(language, None)
    before: Any = trans_real.DjangoTranslation(language)._catalog
    texts = {key for catalogue in before._catalogs for key in catalogue}
    plurals = {key[0] for key in texts if isinstance(key, tuple) and isinstance(key[1], int)}
    make_one.__wrapped__(language)
    held = trans_real.translation(language)
    after: Any = held._catalog  # type: ignore[attr-defined]
    assert len(after._catalogs) <= (1 if language in settings.STAFF_LANGUAGES else len(before._catalogs))
    assert {key: before.get(key) for key in texts} == {key: after.get(key) for key in texts}
    assert plurals
    for text in plurals:
        assert [_plural(before, text, n) for n in _MANY] == [_plural(after, text, n) for n in _MANY]


def _plural(catalogue: Any, text: str, number: int) -> str | None:
    try:
        return str(catalogue.plural(text, number))
    except KeyError:
        return None
