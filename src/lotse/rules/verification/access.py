"""Checks questions of access: may she work, train, get a permission, a course, a benefit?

The first word of the expectation is the grade (or a token of its own: JA, MAX=…, AUFHEBUNG_ANSPRUCH), the rest are
named values. A vector with confidence 1 stands for an open point: any answer passes that is not a yes.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from lotse.rules.engine.answer import Answer
from lotse.rules.engine.facts import BadFact, Case
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence import decision, facts
from lotse.rules.verification.result import Result, in_one_line, is_same, number, written
from lotse.rules.verification.vectors import Vector, pairs

# Whatever promises something, with or without a permission that must be asked for first.
_YES: Final = frozenset({"FREI", "KEINE_BESCH", "ANSPRUCH", "SOLL", "KANN", "JA", "AUFHEBUNG_ANSPRUCH", "MAX"})


@dataclass(frozen=True, slots=True)
class Expectation:
    """What stands in the column `expected`: the token, and named values."""

    token: str
    values: Mapping[str, str]


def expectation(text: str) -> Expectation:
    """Read "ANSPRUCH; ba=ZUSTIMMUNG; start=NEIN_NOCH"."""
    token, _semicolon, rest = text.partition(";")
    return Expectation(token.strip(), pairs(rest))


def case_of(text: str, day: date) -> Case:
    """The case that "base=ASYL;status=…" describes; raises BadFact. What stands in `base` yields to what is said."""
    said = pairs(text)
    base = said.pop("base", "")
    if base and base not in facts.BASES:
        allowed = tuple(facts.BASES)
        raise BadFact(say(_("„{value}“ ist keine „base“. Möglich sind: {allowed}."), value=base, allowed=allowed))
    return Case.written(facts.SCHEMA, {**facts.BASES.get(base, {}), **said}, day=day)


def check(vector: Vector) -> Result:
    """Ask the question and compare; raises what reading and the rules raise."""
    try:
        day = date.fromisoformat(vector.date)
    except ValueError:
        return Result(vector, passed=False, fault=f"„{vector.date}“ ist kein Tag.")
    answer = decision.answer(vector.question, case_of(vector.facts, day))
    expected = expectation(vector.expected)
    token = token_of(answer)
    wrong = [name for name, value in expected.values.items() if not _agrees(name, value, answer)]
    same = _same_token(expected.token, token) and not wrong
    shown = [(name, written(_value(name, answer))) for name in expected.values]
    if answer.missing and "missing" not in expected.values:
        shown.append(("missing", written(answer.missing)))
    return Result(
        vector,
        passed=not is_yes(token) if vector.confidence == 1 else same,
        got="; ".join(filter(None, (token, in_one_line(shown)))),
        rules=_rules(answer),
    )


def token_of(answer: Answer) -> str:
    """The first word of an answer as vector files write it."""
    return str(answer.notes.get("token", answer.grade.value))


def is_yes(token: str) -> bool:
    """Whether a token promises something."""
    return token.partition("=")[0] in _YES


def _same_token(expected: str, got: str) -> bool:
    name, _equals, value = expected.partition("=")
    got_name, _equals, got_value = got.partition("=")
    if name != got_name:
        return False
    return value == got_value or (number(value) is not None and number(value) == number(got_value))


def _value(name: str, answer: Answer) -> object:
    fields: dict[str, object] = {
        "ba": answer.ba,
        "earliest": answer.earliest,
        "until": answer.until,
        "missing": answer.missing,
    }
    return fields[name] if fields.get(name) is not None else answer.notes.get(name)


def _agrees(name: str, expected: str, answer: Answer) -> bool:
    got = _value(name, answer)
    # Of several warnings and ways out, a vector names the one that matters.
    if name in ("warn", "alt", "exception") and isinstance(got, tuple | list | set | frozenset):
        return expected in [written(each) for each in got]
    return is_same(expected, got)


def _rules(answer: Answer) -> tuple[str, ...]:
    if not answer.citations:
        return answer.rules
    return (f"{', '.join(answer.rules)} ({'; '.join(answer.citations)})",)
