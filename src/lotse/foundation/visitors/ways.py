"""Ways between the languages: a page for visitors, and the same page in each other language."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from django.conf import settings
from django.urls import reverse
from django.utils.translation import get_language_info, override


@dataclass(frozen=True, slots=True)
class Way:
    """This page in one language, under the name that its readers give it."""

    code: str
    name: str
    direction: str
    href: str
    # Whether there is such a page; otherwise its address says so in that language.
    exists: bool = True


def way_in(code: str, href: str, *, exists: bool = True) -> Way:
    """The page at this address is in this language."""
    info = get_language_info(code)
    return Way(code, str(info["name_local"]), "rtl" if info["bidi"] else "ltr", href, exists)


@lru_cache(maxsize=4096)
def address_in(code: str, name: str, *keys: str) -> str:
    """The address of a page in a language. It is kept: for keys that anybody may read, never for what is secret."""
    with override(code):
        return reverse(name, args=keys)


def ways_to(name: str, *keys: str, codes: Iterable[str] | None = None) -> list[Way]:
    """The same page in these languages, or in all, in the order of the house."""
    wanted = None if codes is None else frozenset(codes)
    spoken = (code for code, _name in settings.LANGUAGES)
    return [way_in(code, address_in(code, name, *keys)) for code in spoken if wanted is None or code in wanted]
