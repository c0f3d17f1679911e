"""Short ways to write down a fact of the schema: its name, how a person is asked, and what may be answered."""

from collections.abc import Mapping
from typing import Any

from lotse.rules.engine.facts import FactKind, Kind


def yes_no(name: str, question: str, help: str = "") -> FactKind:  # noqa: A002 - the field's name
    """A fact that is true or false."""
    return FactKind(name, Kind.YES_NO, question, help=help)


def day(name: str, question: str, help: str = "") -> FactKind:  # noqa: A002 - the field's name
    """A day, a stretch of days where it is known only roughly, or "none"."""
    return FactKind(name, Kind.DAY, question, help=help)


def number(name: str, question: str, *, tries: tuple[Any, ...] = (), help: str = "") -> FactKind:  # noqa: A002 - the field's name
    """An amount, a count of hours, days, months."""
    return FactKind(name, Kind.NUMBER, question, help=help, tries=tries)


def choice(
    name: str,
    question: str,
    choices: Mapping[str, str],
    *,
    tries: tuple[Any, ...] = (),
    help: str = "",  # noqa: A002 - the field's name
) -> FactKind:
    """One of several words, each with its label."""
    return FactKind(name, Kind.CHOICE, question, tuple(choices), tuple(choices.values()), help, tries)


def word(name: str, question: str, choices: Mapping[str, str] | None = None, *, help: str = "") -> FactKind:  # noqa: A002 - the field's name
    """A word of an open list; the choices are those that rules know."""
    known = choices or {}
    return FactKind(name, Kind.WORD, question, tuple(known), tuple(known.values()), help, tries=(*known,))


def events(name: str, question: str, *, tries: tuple[Any, ...] = (), help: str = "") -> FactKind:  # noqa: A002 - the field's name
    """Things that happened on days or lasted for stretches of days; "none" where there were none."""
    return FactKind(name, Kind.EVENTS, question, help=help, tries=tries)
