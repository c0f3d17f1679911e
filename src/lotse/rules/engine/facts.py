"""What is known of a case. A fact is known with its evidence, known only roughly, or unknown; unknown is never "no".

Rules read facts through `Case`. A rule that needs an unknown one is stopped (`Missing`), and `settle` tries every value
that the fact could have: if all lead to the same result, nobody need be asked.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any, Final, TypeVar

from lotse.rules.engine import trace
from lotse.rules.engine.words import Sentence, say
from lotse.rules.engine.words import mark as _


class Kind(StrEnum):
    """What a fact's value looks like."""

    CHOICE = "choice"
    YES_NO = "yes_no"
    DAY = "day"
    NUMBER = "number"
    # ISO 3166 codes, XK, STATELESS, UNCLEAR; several separated by "|".
    NATIONALITIES = "nationalities"
    # Words of the schema's choices, several separated by "|".
    CHOICES = "choices"
    # "kind:day", "kind:from..until" or "from..until", several separated by "|".
    EVENTS = "events"
    # One word of an open list (an employer's name in a case, a code): letters, digits, "_" and ".".
    WORD = "word"


@dataclass(frozen=True, slots=True)
class FactKind:
    """A fact of the schema: how it is called, asked and written. Texts are marked German."""

    name: str
    kind: Kind
    question: str
    choices: tuple[str, ...] = ()
    # What each choice is called on the screen, in the order of `choices`.
    labels: tuple[str, ...] = ()
    help: str = ""
    # Values that stand for all others where the kind alone names none (numbers, nationalities, events).
    tries: tuple[Any, ...] = ()

    def domain(self, day: date) -> tuple[Any, ...]:
        """Values that stand for all that the fact could be; rules are monotone in days and numbers between them."""
        if self.tries:
            return self.tries
        match self.kind:
            case Kind.YES_NO:
                return (True, False)
            case Kind.CHOICE:
                return self.choices
            case Kind.DAY:
                return (date(1990, 1, 1), day - timedelta(days=1), day, day + timedelta(days=3650), None)
        return ()


@dataclass(frozen=True, slots=True)
class Known:
    """A value and what it rests on ("Ausweis gesehen", "Angabe im Gespräch")."""

    value: Any
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class Between:
    """A day that is known only roughly; both ends are possible."""

    first: date
    last: date


class _Unknown:
    __slots__ = ()

    def __repr__(self) -> str:
        return "unbekannt"


UNKNOWN: Final = _Unknown()


class Missing(Exception):
    """A rule needs a fact that is unknown or known only roughly; `options` are values to try (empty: none can be)."""

    def __init__(self, name: str, options: tuple[Any, ...]) -> None:
        super().__init__(name)
        self.name, self.options = name, options


class BadFact(ValueError):
    """An impossible value or an unknown name; the sentence says which fact and what is allowed."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


class Schema:
    """The facts that an area knows."""

    def __init__(self, *kinds: FactKind) -> None:
        self.kinds = {kind.name: kind for kind in kinds}

    def __iter__(self) -> Iterator[FactKind]:
        return iter(self.kinds.values())

    def __contains__(self, name: str) -> bool:
        return name in self.kinds

    def __getitem__(self, name: str) -> FactKind:
        return self.kinds[name]

    def read(self, name: str, text: str) -> Any:
        """A written value: "yes", "2026-11-21", "AF|SY", "?"; raises BadFact with the allowed values."""
        if name not in self.kinds:
            raise BadFact(say(_("Eine Angabe „{name}“ gibt es nicht."), name=name))
        text = text.strip()
        if text in ("?", "", "unknown"):
            return UNKNOWN
        return _READERS[self.kinds[name].kind](self.kinds[name], text)


def _read_choice(kind: FactKind, text: str) -> str:
    if text not in kind.choices:
        raise BadFact(
            say(
                _("„{value}“ passt nicht zu „{name}“. Möglich sind: {allowed}."),
                value=text,
                name=kind.name,
                allowed=kind.choices,
            )
        )
    return text


def _read_choices(kind: FactKind, text: str) -> tuple[str, ...]:
    return tuple(_read_choice(kind, part.strip()) for part in text.split("|"))


def _read_yes_no(kind: FactKind, text: str) -> bool:
    words = {"yes": True, "ja": True, "no": False, "nein": False}
    if text.lower() not in words:
        raise BadFact(say(_("„{value}“ passt nicht zu „{name}“. Möglich sind: ja, nein."), value=text, name=kind.name))
    return words[text.lower()]


def _day(kind: FactKind, text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        sentence = say(
            _("„{value}“ ist kein Tag für „{name}“. Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2026-11-21."),
            value=text,
            name=kind.name,
        )
        raise BadFact(sentence) from None


def _read_day(kind: FactKind, text: str) -> date | Between | None:
    if text == "none":
        return None
    first, dots, last = text.partition("..")
    if not dots:
        return _day(kind, text)
    between = Between(_day(kind, first), _day(kind, last))
    if between.last < between.first:
        raise BadFact(say(_("Bei „{name}“ liegt das Ende vor dem Anfang."), name=kind.name))
    return between


def _read_number(kind: FactKind, text: str) -> Decimal:
    try:
        number = Decimal(text)
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite():
        raise BadFact(say(_("„{value}“ ist keine Zahl für „{name}“."), value=text, name=kind.name))
    return number


_NATIONALITY: Final = re.compile(r"[A-Z]{2}|STATELESS|UNCLEAR")


def _read_nationalities(kind: FactKind, text: str) -> tuple[str, ...]:
    parts = tuple(part.strip() for part in text.split("|"))
    if not all(_NATIONALITY.fullmatch(part) for part in parts):
        sentence = say(
            _("„{value}“ passt nicht zu „{name}“. Schreiben Sie Länderkürzel wie AF oder SY, STATELESS oder UNCLEAR."),
            value=text,
            name=kind.name,
        )
        raise BadFact(sentence)
    return parts


@dataclass(frozen=True, slots=True)
class Event:
    """Something of a kind at a day or over a stretch of days; the end is the last day, None while it lasts."""

    kind: str
    first: date
    last: date | None


def _read_events(kind: FactKind, text: str) -> tuple[Event, ...]:
    if text == "none":
        return ()
    events = []
    for part in text.split("|"):
        name, colon, days = part.strip().partition(":")
        if not colon:
            name, days = "", name
        first, dots, last = days.partition("..")
        end = (_day(kind, last) if last else None) if dots else _day(kind, first)
        events.append(Event(name, _day(kind, first), end))
    return tuple(events)


_WORD: Final = re.compile(r"[A-Za-z0-9_.]{1,40}")


def _read_word(kind: FactKind, text: str) -> str:
    if not _WORD.fullmatch(text):
        sentence = say(
            _("„{value}“ passt nicht zu „{name}“. Möglich sind Buchstaben, Ziffern, Punkt und Unterstrich."),
            value=text,
            name=kind.name,
        )
        raise BadFact(sentence)
    return text


_READERS: Final[dict[Kind, Callable[[FactKind, str], Any]]] = {
    Kind.CHOICE: _read_choice,
    Kind.CHOICES: _read_choices,
    Kind.YES_NO: _read_yes_no,
    Kind.DAY: _read_day,
    Kind.NUMBER: _read_number,
    Kind.NATIONALITIES: _read_nationalities,
    Kind.EVENTS: _read_events,
    Kind.WORD: _read_word,
}


class Case:
    """The facts of one case on one day of decision."""

    __slots__ = ("_known", "day", "schema")

    def __init__(self, schema: Schema, facts: Mapping[str, Any], *, day: date) -> None:
        self.schema, self.day = schema, day
        self._known: dict[str, Any] = {}
        for name, fact in facts.items():
            if name not in schema:
                raise BadFact(say(_("Eine Angabe „{name}“ gibt es nicht."), name=name))
            value = fact.value if isinstance(fact, Known) else fact
            if value is not UNKNOWN:
                self._known[name] = value

    @classmethod
    def written(cls, schema: Schema, facts: Mapping[str, str], *, day: date) -> "Case":
        """A case from texts; raises BadFact."""
        return cls(schema, {name: schema.read(name, text) for name, text in facts.items()}, day=day)

    def __getitem__(self, name: str) -> Any:
        """The value; raises Missing where it is unknown or known only roughly."""
        try:
            value = self._known[name]
        except KeyError:
            raise Missing(name, self.schema[name].domain(self.day)) from None
        if value.__class__ is Between:
            raise Missing(name, (value.first, value.last))
        if trace.Listeners.count:
            trace.note_fact(name, value)
        return value

    def is_known(self, name: str) -> bool:
        """Whether the fact is known, at least roughly. For asking, not for deciding: unknown is never no."""
        return name in self._known

    def value(self, name: str, default: Any = None) -> Any:
        """The value for a sentence or a hint; never decide by it."""
        return self._known.get(name, default)

    def supposing(self, **facts: Any) -> "Case":
        """The same case with some facts taken for known."""
        case = Case.__new__(Case)
        case.schema, case.day = self.schema, self.day
        case._known = {**self._known, **facts}
        return case

    def without(self, name: str) -> "Case":
        """The same case with one fact unknown."""
        case = Case.__new__(Case)
        case.schema, case.day = self.schema, self.day
        case._known = {known: value for known, value in self._known.items() if known != name}
        return case

    @property
    def facts(self) -> Mapping[str, Any]:
        """All that is known."""
        return self._known


@dataclass(frozen=True, slots=True)
class Unsettled:
    """The result depends on facts that are unknown; `results` are those that are possible."""

    missing: tuple[str, ...]
    results: tuple[Any, ...]


T = TypeVar("T")
_MOST_BRANCHES: Final = 400


def settle(rule: Callable[[Case], T], case: Case) -> T | Unsettled:
    """The rule's result, or what it depends on. Unknown facts are tried out; equal results need no question."""
    try:
        return rule(case)
    except Missing as first:
        with trace.silence():
            missing: dict[str, None] = {}
            results: list[T] = []
            _branch(rule, case, missing=missing, results=results, budget=[_MOST_BRANCHES])
        unique = [result for place, result in enumerate(results) if result not in results[:place]]
        if len(unique) == 1 and first.options:
            trace.note_fact(first.name, UNKNOWN)
            return unique[0]
        return Unsettled(tuple(missing), tuple(unique))


def _branch(
    rule: Callable[[Case], T], case: Case, *, missing: dict[str, None], results: list[T], budget: list[int]
) -> None:
    """Try every value of what is missing; a fact that cannot be tried leaves the results open."""
    budget[0] -= 1
    try:
        results.append(rule(case))
    except Missing as fact:
        missing[fact.name] = None
        if not fact.options or budget[0] <= 0:
            results.append(_Open(fact.name))  # type: ignore[arg-type]  # never equal to a result: keeps it unsettled
            return
        for option in fact.options:
            _branch(rule, case.supposing(**{fact.name: option}), missing=missing, results=results, budget=budget)


class _Open:
    """Stands for results that could not be tried."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def __repr__(self) -> str:
        return f"offen: {self.name}"
