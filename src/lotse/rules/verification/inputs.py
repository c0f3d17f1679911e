"""Reads the written inputs of a calculation: days, numbers, yes or no, words. It holds no law.

Each name that a calculator reads is remembered; `done` refuses the rest, so that no input is silently ignored.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Final, TypeVar
from zoneinfo import ZoneInfo

from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say

BERLIN: Final = ZoneInfo("Europe/Berlin")
_EMPTY: Final = frozenset({"", "?", "none", "unknown"})
_YES_NO: Final = {"yes": True, "no": False, "ja": True, "nein": False}
# Letters, digits and what stands in names, days, times and lists.
_NO_WORD: Final = re.compile(r"[^\w .,:+/()|%&'-]")
E = TypeVar("E", bound=StrEnum)
T = TypeVar("T")


class Inputs:
    """What stands in "key=value;key=value", read by name. A value that is missing or "none" is None."""

    def __init__(self, written: Mapping[str, str]) -> None:
        self._written = written
        self._read: set[str] = set()

    def __contains__(self, name: str) -> bool:
        return name in self._written

    def __iter__(self) -> Iterator[str]:
        return iter(self._written)

    def word(self, name: str, default: str = "") -> str:
        """A word of an open list as it stands (a place, a branch, a pay group)."""
        self._read.add(name)
        text = self._written.get(name, default).strip()
        if _NO_WORD.search(text) and text not in _EMPTY:
            raise BadFact(say(_("„{value}“ ist kein Wort für „{name}“."), value=text, name=name))
        return text

    def one_of(self, name: str, *allowed: str, default: str = "") -> str:
        """A word of a closed list, or the default where nothing is said."""
        text = self.word(name)
        if text in _EMPTY - set(allowed):
            return default
        if text not in allowed:
            sentence = say(
                _("„{value}“ passt nicht zu „{name}“. Möglich sind: {allowed}."), value=text, name=name, allowed=allowed
            )
            raise BadFact(sentence)
        return text

    def choice(self, name: str, choices: type[E], default: E | None = None) -> E | None:
        """One word of an enumeration."""
        text = self.word(name)
        if text in _EMPTY and text not in [each.value for each in choices]:
            return default
        try:
            return choices(text)
        except ValueError:
            allowed = tuple(each.value for each in choices)
            raise BadFact(
                say(
                    _("„{value}“ passt nicht zu „{name}“. Möglich sind: {allowed}."),
                    value=text,
                    name=name,
                    allowed=allowed,
                )
            ) from None

    def maybe_day(self, name: str) -> date | None:
        """A day, or None where it is not said."""
        return self._maybe(name, date.fromisoformat, _("„{value}“ ist kein Tag für „{name}“."))

    def day(self, name: str) -> date:
        """A day that is needed."""
        return _needed(name, self.maybe_day(name))

    def moment(self, name: str) -> datetime:
        """A time of day in Germany."""
        found = self._maybe(name, datetime.fromisoformat, _("„{value}“ ist keine Uhrzeit für „{name}“."))
        moment = _needed(name, found)
        return moment if moment.tzinfo else moment.replace(tzinfo=BERLIN)

    def maybe_number(self, name: str) -> Decimal | None:
        """A number, or None where it is not said."""
        return self._maybe(name, _finite, _("„{value}“ ist keine Zahl für „{name}“."))

    def number(self, name: str) -> Decimal:
        """A number that is needed."""
        return _needed(name, self.maybe_number(name))

    def maybe_count(self, name: str) -> int | None:
        """A whole number that is not negative, or None where it is not said."""
        return self._maybe(name, _whole, _("„{value}“ ist keine ganze Zahl für „{name}“."))

    def count(self, name: str) -> int:
        """A whole number that is needed."""
        return _needed(name, self.maybe_count(name))

    def flag(self, name: str) -> bool | None:
        """Yes, no, or None where it is not said."""
        return self._maybe(
            name, lambda text: _YES_NO[text.lower()], _("„{value}“ ist für „{name}“ weder ja noch nein.")
        )

    def is_set(self, name: str) -> bool:
        """Whether it is said and said with yes."""
        return bool(self.flag(name))

    def done(self) -> None:
        """Refuse what nobody read."""
        for name in self._written:
            if name not in self._read:
                raise BadFact(say(_("Eine Angabe „{name}“ gibt es nicht."), name=name))

    def _maybe(self, name: str, read: Callable[[str], T], complaint: str) -> T | None:
        text = self.word(name)
        if text in _EMPTY:
            return None
        try:
            return read(text)
        except (ValueError, KeyError, InvalidOperation):
            raise BadFact(say(complaint, value=text, name=name)) from None


def _finite(text: str) -> Decimal:
    number = Decimal(text)
    if not number.is_finite():
        raise ValueError(text)
    return number


def _whole(text: str) -> int:
    number = int(text)
    if number < 0:
        raise ValueError(text)
    return number


def _needed(name: str, value: T | None) -> T:
    if value is None:
        raise BadFact(say(_("Es fehlt die Angabe „{name}“."), name=name))
    return value
