"""An explanation as lines that can be read aloud: the answer, then rule → paragraph → fact → dated value."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum

from lotse.rules.engine.answer import Answer, Grade
from lotse.rules.engine.book import Rule
from lotse.rules.engine.facts import UNKNOWN, BadFact, Event, Missing, Unsettled
from lotse.rules.engine.parameters import BEGINNING, NoValue, Parameter, Row
from lotse.rules.engine.trace import Node
from lotse.rules.engine.words import Sentence, say
from lotse.rules.engine.words import mark as _


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence and how deep in the tree it stands."""

    depth: int
    sentence: Sentence


def tree_lines(root: Node) -> Iterator[Line]:
    """The tree below `root` in the order in which the rules ran; the root itself is nobody's rule."""
    for child in root.children:
        yield from _lines(child, 0)


def _lines(node: Node, depth: int) -> Iterator[Line]:
    if node.rule is not None:
        yield Line(depth, _rule_sentence(node.rule, result_in_words(node.result)))
    for name, value in node.facts.items():
        yield Line(depth + 1, say(_("Angabe „{name}“: {value}."), name=name, value=fact_in_words(value)))
    for parameter, row in node.parameters.values():
        yield Line(depth + 1, _value_sentence(parameter, row))
    for child in node.children:
        yield from _lines(child, depth + 1)


def _rule_sentence(rule: Rule, result: object | None) -> Sentence:
    said: dict[str, object] = {"title": say(rule.title), "cites": rule.cites}
    if result is None:
        return say(_("{title} ({cites})."), **said)
    if str(result).endswith("."):
        return say(_("{title} ({cites}): {result}"), **said, result=result)
    return say(_("{title} ({cites}): {result}."), **said, result=result)


def _value_sentence(parameter: Parameter, row: Row) -> Sentence:
    said: dict[str, object] = {
        "title": say(parameter.title),
        "value": row.value if not isinstance(row.value, dict) else ", ".join(map(str, row.value)),
        "unit": parameter.unit,
        "norm": parameter.norm,
        "source": row.source,
        "checked": row.checked_on,
    }
    if row.valid_from == BEGINNING:
        return say(_("{title}: {value} {unit} ({norm}; {source}, gelesen am {checked})."), **said)
    text = _("{title}: {value} {unit}, gilt seit dem {start} ({norm}; {source}, gelesen am {checked}).")
    return say(text, **said, start=row.valid_from)


def fact_in_words(value: object) -> object:
    """A fact's value as a sentence can show it."""
    if value is UNKNOWN:
        return say(_("nicht bekannt"))
    if value is None or value == ():
        return say(_("keine"))
    if isinstance(value, tuple) and any(isinstance(each, Event) for each in value):
        return tuple(_event(each) for each in value)
    return value


def _event(event: Event) -> Sentence:
    kind, first, last = event.kind, event.first, event.last
    if last is None:
        return say(_("{kind} seit dem {first}"), kind=kind, first=first)
    if last == first:
        return say(_("{kind} am {first}"), kind=kind, first=first)
    return say(_("{kind} vom {first} bis zum {last}"), kind=kind, first=first, last=last)


def result_in_words(result: object) -> object | None:
    """What a rule returned, where a few words can say it; None where it is a bundle of several things."""
    if result is None:
        return say(_("trifft hier nicht zu"))
    if isinstance(result, Missing):
        return say(_("dazu fehlt die Angabe „{name}“"), name=result.name)
    if isinstance(result, NoValue | BadFact):
        return result.sentence
    grade = getattr(result, "grade", None)
    if isinstance(grade, Grade):
        return say(grade.label)
    if isinstance(result, Unsettled):
        return say(_("hängt ab von {missing}"), missing=result.missing)
    if isinstance(result, Enum):
        label = getattr(result, "label", None)
        return say(label) if isinstance(label, str) else str(result.value)
    if isinstance(result, bool | int | str | date | Decimal | Sentence):
        return result
    # A deadline is a bundle, but everybody asks for its day.
    last_day = getattr(result, "last_day", None)
    return last_day if isinstance(last_day, date) else None


def answer_lines(answer: Answer) -> Iterator[Line]:
    """What the answer says, before the tree that says why."""
    yield Line(0, say(_("{label}."), label=say(answer.grade.label)))
    yield from (Line(1, each) for each in answer.because)
    if answer.ba is not None:
        yield Line(1, say(answer.ba.label))
    yield from (Line(1, each) for each in _days_of(answer))
    for text, sentences in (
        (_("Bedingung: {sentence}"), answer.conditions),
        (_("Was helfen kann: {sentence}"), answer.cures),
        (_("Achtung: {sentence}"), answer.warnings),
    ):
        yield from (Line(1, say(text, sentence=each)) for each in sentences)
    yield from (Line(1, each) for each in _lists_of(answer))


def _days_of(answer: Answer) -> Iterator[Sentence]:
    if answer.earliest is not None:
        yield say(_("Frühester sicherer Tag: {day}."), day=answer.earliest)
    if answer.until is not None:
        yield say(_("Das gilt bis zum {day}."), day=answer.until)


def _lists_of(answer: Answer) -> Iterator[Sentence]:
    if answer.missing:
        yield say(_("Bitte noch klären: {facts}."), facts=answer.missing)
    if answer.open_points:
        yield say(_("Offene Rechtsfragen: {points}."), points=answer.open_points)
    if answer.citations:
        yield say(_("Grundlagen: {citations}."), citations="; ".join(answer.citations))
    if answer.verified_until is not None:
        yield say(_("Rechtsstand der verglichenen Texte: {day}."), day=answer.verified_until)
