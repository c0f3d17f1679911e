"""Sentences that a rule says: a German text with named gaps, so that the screen can translate text and values apart."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Final

Show = Callable[[object], str]
Translate = Callable[[str], str]


def mark(text: str) -> str:
    """Mark a text for the catalogues and give it back; import it as `_`."""
    return text


def show_german(value: object) -> str:
    """A value as German readers write it: 21.11.2026, 1.234,50, ja, Pirna, Bautzen."""
    if isinstance(value, bool):
        return "ja" if value else "nein"
    if isinstance(value, datetime):
        return f"{show_german(value.date())}, {value:%H:%M} Uhr"
    if isinstance(value, date):
        return f"{value.day}.{value.month}.{value.year}"
    if isinstance(value, Decimal):
        return f"{value:,f}".translate(_GERMAN_POINTS)
    if isinstance(value, tuple | list | frozenset):
        return ", ".join(show_german(each) for each in (sorted(value) if isinstance(value, frozenset) else value))
    return str(value)


_GERMAN_POINTS: Final = str.maketrans({",": ".", ".": ","})


@dataclass(frozen=True, slots=True)
class Sentence:
    """A text with gaps in braces and what stands in them."""

    text: str
    values: tuple[tuple[str, object], ...] = ()

    def render(self, translate: Translate = mark, show: Show = show_german) -> str:
        """The whole sentence; values that are sentences themselves are rendered the same way."""
        if not self.values:
            return translate(self.text)
        said = {
            name: value.render(translate, show) if isinstance(value, Sentence) else show(value)
            for name, value in self.values
        }
        return translate(self.text).format(**said)

    def __str__(self) -> str:
        return self.render()


def say(text: str, **values: object) -> Sentence:
    """A sentence from a marked text: `say(_("Frist bis {day}."), day=day)`."""
    return Sentence(text, tuple(values.items()))


def said(values: Mapping[str, object]) -> str:
    """Names and values in one line, for lists and tests."""
    return "; ".join(f"{name}={show_german(value)}" for name, value in values.items())
