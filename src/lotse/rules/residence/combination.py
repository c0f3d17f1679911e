"""How the outcomes of several rules of one rank become one."""

from datetime import date
from typing import Any, Final

from lotse.rules.engine.answer import Grade
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.outcome import Outcome
from lotse.rules.residence.register import Entry

Fired = tuple[Entry, Outcome]

_STRICT: Final = (Grade.NEIN, Grade.SOLL_NICHT, Grade.NEIN_NOCH)
_DISAGREE: Final = say(_("Zwei Regeln widersprechen sich hier. Bitte fragen Sie die Ausländerbehörde."))


def strictest(fired: list[Fired]) -> Outcome:
    """Of several bans the hardest grade; all reasons are named. A ban whose value is unknown makes it unclear."""
    grades = {result.grade for _entry, result in fired}
    grade = next((grade for grade in _STRICT if grade in grades), Grade.UNKLAR)
    return fired[0][1] if len(fired) == 1 else merged(fired, grade)


def latest(fired: list[Fired]) -> Outcome:
    """Of several waits the one that ends last; without a day where one of them names none."""
    if len(fired) == 1:
        return fired[0][1]
    days = [result.earliest for _entry, result in fired]
    last: date | None = None if None in days else max(day for day in days if day is not None)
    return merged(fired, strictest(fired).grade, earliest=last)


def agree(fired: list[Fired]) -> Outcome:
    """Rules of equal rank must say the same; where they do not, the answer is unclear and says so."""
    if len(fired) == 1:
        return fired[0][1]
    if are_at_odds(fired):
        return merged(fired, Grade.UNKLAR, because=(_DISAGREE,), ba=None, notes={"disagreement": True})
    return merged(fired, fired[0][1].grade)


def are_at_odds(fired: list[Fired]) -> bool:
    """Whether two outcomes name different grades, or different parts of the Bundesagentur."""
    grades = {result.grade for _entry, result in fired}
    parts = {result.ba for _entry, result in fired} - {None}
    return len(grades) > 1 or len(parts) > 1


def merged(fired: list[Fired], grade: Grade, **changes: Any) -> Outcome:
    """All reasons, conditions and hints of several outcomes under one grade."""
    results = [result for _entry, result in fired]

    def all_of(name: str) -> tuple[Any, ...]:
        return tuple(dict.fromkeys(each for result in results for each in getattr(result, name)))

    def first_of(name: str) -> Any:
        return next((value for result in results if (value := getattr(result, name)) is not None), None)

    many = ("because", "conditions", "cures", "warnings", "missing", "open_points")
    values: dict[str, Any] = {name: all_of(name) for name in many}
    values |= {name: first_of(name) for name in ("ba", "earliest", "until")}
    values["notes"] = {name: value for result in results for name, value in result.notes.items()}
    for name, value in changes.items():
        values[name] = value + values[name] if isinstance(value, tuple) else value
    return Outcome(grade, **values)
