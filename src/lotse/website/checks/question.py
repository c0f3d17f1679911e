"""One question as a page shows it: what to choose from, what was answered before, where it stands on the paper."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from django.utils.translation import gettext

from lotse.casework.public import country_choices
from lotse.rules.engine.facts import Between, Event, Kind
from lotse.website.checks.check import Check
from lotse.website.checks.given import CHANGE, UNSURE, Given
from lotse.website.checks.pictures import Picture
from lotse.website.checks.wording import told, translated

# More choices than these are a list to pick from instead of lines to tick.
_MOST_LINES: Final = 19


@dataclass(frozen=True, slots=True)
class Option:
    """A choice: what travels, what is read, whether it was chosen before."""

    value: str
    label: str
    is_chosen: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """One page."""

    name: str
    # Which of the inputs in question.html: "lines", "list", "countries", "day", "number", "stretch", "word".
    look: str
    text: str
    help: str
    options: tuple[Option, ...]
    # Answers of one press: "weiß ich nicht", and what this question allows besides.
    short: tuple[Option, ...]
    # What the inputs hold, in their order.
    held: tuple[str, ...]
    unit: str
    error: str
    # Whether several options may be ticked.
    several: bool
    pictures: tuple[Picture, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """An answer given before, and the way to change it."""

    question: str
    answer: str
    change: str


def question(check: Check, name: str, given: Given) -> Question:
    """The page for one fact."""
    kind, own = check.kind_of(name), check.asked.get(name)
    held = given.typed.get(name) or _held(kind.kind, given, name)
    short = [(value, translated(label)) for value, label in (own.short if own else ())]
    return Question(
        name=name,
        look=_look(kind.kind, len(kind.choices)),
        text=translated(kind.question),
        help=translated(kind.help),
        options=_options(check, name, held),
        short=tuple(Option(*each) for each in [*short, (UNSURE, gettext("Weiß ich nicht"))]),
        held=(*held, "", "", "")[:3],
        unit=translated(own.unit) if own else "",
        error=given.errors.get(name, ""),
        several=kind.kind is Kind.CHOICES,
        pictures=check.pictures(name, given),
    )


def answers(check: Check, given: Given, address: str, *, more: Mapping[str, str]) -> tuple[Told, ...]:
    """All answers so far, each with its way back."""
    return tuple(
        Told(
            translated(check.kind_of(name).question),
            told(check.kind_of(name), value),
            f"{address}?{given.query(**{CHANGE: name}, **more)}",
        )
        for name, value in given.facts.items()
    )


def _look(kind: Kind, choices: int) -> str:
    match kind:
        case Kind.YES_NO:
            return "lines"
        case Kind.CHOICE | Kind.CHOICES | Kind.WORD if choices:
            return "lines" if choices <= _MOST_LINES else "list"
        case Kind.DAY:
            return "day"
        case Kind.NUMBER:
            return "number"
        case Kind.EVENTS:
            return "stretch"
        case Kind.NATIONALITIES:
            return "countries"
    return "word"


def _options(check: Check, name: str, held: tuple[str, ...]) -> tuple[Option, ...]:
    kind = check.kind_of(name)
    pairs: dict[str, str] = {}
    match kind.kind:
        case Kind.YES_NO:
            pairs = {"yes": gettext("Ja"), "no": gettext("Nein")}
        case Kind.NATIONALITIES:
            pairs = {**dict(country_choices()), "UNCLEAR": gettext("ungeklärt")}
        case Kind.EVENTS:
            pairs = {"none": gettext("Nein"), **_happened(kind.choices, kind.labels)}
        case _:
            pairs = _distinct(kind.choices, kind.labels)
    return tuple(Option(value, label, value in held) for value, label in pairs.items())


def _happened(kinds: tuple[str, ...], labels: tuple[str, ...]) -> dict[str, str]:
    return _distinct(kinds, labels) if kinds else {"yes": gettext("Ja")}


def _distinct(choices: tuple[str, ...], labels: tuple[str, ...]) -> dict[str, str]:
    """Of choices that are called the same, the first: worked cases know several words for one thing."""
    pairs: dict[str, str] = {}
    for value, label in zip(choices, labels, strict=False):
        if translated(label) not in pairs.values():
            pairs[value] = translated(label)
    return pairs


def _held(kind: Kind, given: Given, name: str) -> tuple[str, ...]:
    """An earlier answer as the inputs of the page hold it."""
    text, value = given.texts.get(name, ""), given.facts.get(name)
    if text in ("", UNSURE):
        return ()
    if kind is Kind.DAY:
        return _day_fields(value)
    if kind is Kind.EVENTS and isinstance(value, tuple):
        return _stretch_fields(value)
    if kind in (Kind.NATIONALITIES, Kind.CHOICES):
        return tuple(text.split("|"))
    return (text.replace("nein", "no").replace("ja", "yes") if kind is Kind.YES_NO else text,)


def _day_fields(value: object) -> tuple[str, ...]:
    if isinstance(value, date):
        return str(value.day), str(value.month), str(value.year)
    if isinstance(value, Between):
        month = str(value.first.month) if value.first.month == value.last.month else ""
        return "", month, str(value.first.year)
    return ()


def _stretch_fields(events: tuple[Event, ...]) -> tuple[str, ...]:
    if not events:
        return ("none",)
    first = events[0]
    return first.kind or "yes", first.first.isoformat(), first.last.isoformat() if first.last else ""
