"""Where the words of a question stand in a text: a piece of it around them, in parts that are marked or not."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from lotse.foundation.search.words import folded, words_of

_AROUND: Final = 90
_LENGTH: Final = 220
_SHORTEST_STEM: Final = 3


@dataclass(frozen=True, slots=True)
class Part:
    """A run of a text."""

    text: str
    is_marked: bool = False


def matcher(words: set[str], stems: set[str]) -> Callable[[str], bool]:
    """Whether a word of a text is one of those that were looked for, or begins with their stem."""
    beginnings = tuple(stem for each in stems if len(stem := folded(each)) >= _SHORTEST_STEM)

    def is_meant(word: str) -> bool:
        plain = folded(word)
        return plain in words or plain.startswith(beginnings)

    return is_meant


def marked(text: str, is_meant: Callable[[str], bool]) -> tuple[Part, ...]:
    """The whole text."""
    parts: list[Part] = []
    end = 0
    for match in words_of(text):
        if is_meant(match.group()):
            parts += [Part(text[end : match.start()]), Part(match.group(), is_marked=True)]
            end = match.end()
    parts.append(Part(text[end:]))
    return tuple(part for part in parts if part.text)


def snippet(text: str, is_meant: Callable[[str], bool]) -> tuple[Part, ...]:
    """A piece around the first place; the beginning where the words stand elsewhere."""
    plain = " ".join(text.split())
    first = next((match.start() for match in words_of(plain) if is_meant(match.group())), 0)
    start = _word_after(plain, first - _AROUND) if first > _AROUND else 0
    end = _word_before(plain, start + _LENGTH)
    parts = marked(plain[start:end], is_meant)
    return (*((Part("… "),) if start else ()), *parts, *((Part(" …"),) if end < len(plain) else ()))


def _word_after(text: str, place: int) -> int:
    gap = text.find(" ", place)
    return gap + 1 if 0 <= gap < place + 40 else place


def _word_before(text: str, place: int) -> int:
    if place >= len(text):
        return len(text)
    gap = text.rfind(" ", place - 40, place)
    return gap if gap > 0 else place
