"""What must be true of every answer, tried on random situations.

The engine never stumbles; a further ban never improves an answer; learning a fact never turns a no into "unclear"; an
unknown fact never yields a yes that a known one would forbid; a day more changes an answer only where the explanation
names a day; two rules of equal rank never contradict each other; every sentence is whole.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any, Final

from lotse.rules import residence
from lotse.rules.engine import trace
from lotse.rules.engine.answer import Answer, Grade
from lotse.rules.residence.facts import BASES, SCHEMA
from lotse.rules.verification.chance import BANS, Chance, Situation

_ONE_DAY: Final = timedelta(days=1)
_SCALE: Final = (Grade.KANN, Grade.SOLL, Grade.ANSPRUCH, Grade.KEINE_BESCH, Grade.FREI)


@dataclass(frozen=True, slots=True)
class Complaint:
    """What is wrong, and how to see it."""

    what: str
    situation: str

    def __str__(self) -> str:
        return f"{self.what}\n  {self.situation}"


def complaints(cases: int, seed: int) -> Iterator[Complaint]:
    """Everything that is wrong with so many random situations."""
    chance = Chance(seed)
    for _case in range(cases):
        yield from _about_one(chance)


def _about_one(chance: Chance) -> Iterator[Complaint]:
    try:
        situation = chance.situation()
        answer = situation.answered()
        for check in _CHECKS:
            yield from check(chance, situation, answer)
    except Exception as error:  # that nothing is raised is what is tried
        yield Complaint(f"{type(error).__name__}: {error}", str(chance.last))


def sound(chance: Chance, situation: Situation, answer: Answer) -> Iterator[Complaint]:
    """The answer is whole in itself."""
    if answer.notes.get("disagreement"):
        yield Complaint(f"Regeln widersprechen sich: {', '.join(answer.rules)}", str(situation))
    if not answer.because:
        yield Complaint("Eine Antwort ohne Grund", str(situation))
    for sentence in (*answer.because, *answer.conditions, *answer.cures, *answer.warnings):
        if not str(sentence).rstrip("“)").endswith((".", "?", "!", ":")):
            yield Complaint(f"Kein ganzer Satz: {sentence}", str(situation))
    if answer.grade is Grade.NEIN_NOCH and answer.earliest is not None and answer.earliest <= situation.day:
        yield Complaint(f"„Noch nicht“ nennt einen vergangenen Tag: {answer.earliest}", str(situation))
    if answer.verified_until is not None and situation.day > answer.verified_until and not answer.warnings:
        yield Complaint("Der Gesetzesstand ist älter als der Tag, und niemand sagt es", str(situation))


def never_better_with_a_ban(chance: Chance, situation: Situation, answer: Answer) -> Iterator[Complaint]:
    """A further ban never improves an answer."""
    ban = chance.random.choice(BANS)
    barred = situation.told(**ban)
    after = barred.answered()
    if is_better(after.grade, answer.grade):
        yield Complaint(f"Ein Verbot ({ban}) verbessert {answer.grade} zu {after.grade}", str(situation))


def is_better(after: Grade, before: Grade) -> bool:
    """Whether a grade promises more. "Unclear" lies between every no and every yes."""
    return _height(after) > _height(before)


def _height(grade: Grade) -> int:
    if grade.is_no:
        return 0
    return 1 if grade is Grade.UNKLAR else 2 + _SCALE.index(grade)


def never_blurred_by_learning(chance: Chance, situation: Situation, answer: Answer) -> Iterator[Complaint]:
    """A no stays clear whatever else becomes known.

    Two things are not learnt: that a nationality is unclear, and what is planned (another plan is another question).
    """
    if not answer.grade.is_no:
        return
    unknown = [kind for kind in SCHEMA if situation.facts.get(kind.name, "?") == "?" and kind.name != "activity"]
    kind = chance.random.choice(unknown)
    value = chance.value(kind, situation.day)
    is_said_by_base = kind.name in BASES.get(situation.facts.get("base", ""), {}) and kind.name not in situation.facts
    if ".." in value or "UNCLEAR" in value or is_said_by_base:
        return
    after = situation.told(**{kind.name: value}).answered()
    if after.grade is Grade.UNKLAR:
        yield Complaint(f"{kind.name}={value} macht aus {answer.grade} ein UNKLAR", str(situation))


def never_a_yes_on_less(chance: Chance, situation: Situation, answer: Answer) -> Iterator[Complaint]:
    """What is a no with a fact is no yes without it; tried with what is known, and with a ban."""
    known = [name for name, value in situation.facts.items() if value != "?" and name != "base"]
    if answer.grade.is_no and known:
        name = chance.random.choice(known)
        before = situation.asked(name).answered()
        if before.grade.is_yes and not _is_said_instead([name], before):
            yield Complaint(f"Ohne {name}: {before.grade}, mit ihm: {answer.grade}", str(situation))
    ban = chance.random.choice(BANS)
    if answer.grade.is_yes and situation.told(**ban).answered().grade.is_no:
        before = situation.told(**dict.fromkeys(ban, "?")).answered()
        if before.grade.is_yes and not _is_said_instead(list(ban), before):
            yield Complaint(f"Ohne {ban}: {before.grade}, mit ihm ein Nein", str(situation))


@cache
def seldom_said() -> frozenset[str]:
    """Facts that are told only where there is something to tell; a yes names them as conditions instead.

    Read from the source, where rules ask for them with `stated` or `is_known`, so that no list has to be kept.
    """
    sources = (path.read_text(encoding="utf-8") for path in Path(residence.__file__).parent.rglob("*.py"))
    return frozenset(name for source in sources for name in _STATED.findall(source))


_STATED: Final = re.compile(r"""(?:stated\(\w+, |is_known\()"(\w+)"\)""")


def _is_said_instead(names: list[str], yes: Answer) -> bool:
    return all(name in seldom_said() for name in names) and bool(yes.conditions)


def only_named_days_matter(chance: Chance, situation: Situation, answer: Answer) -> Iterator[Complaint]:
    """A day more changes the grade only where one of the two explanations names a day close by."""
    tomorrow = situation.day + _ONE_DAY
    if situation.on(tomorrow).answered().grade is answer.grade:
        return
    named = set().union(*(_named_days(situation.on(day)) for day in (situation.day, tomorrow)))
    near = {situation.day + _ONE_DAY * step for step in (-1, 0, 1, 2)}
    if not named & near:
        yield Complaint(f"Vom {situation.day} zum nächsten Tag ändert sich die Antwort ohne Grund", str(situation))


def _named_days(situation: Situation) -> set[date]:
    """Days that the answer and its explanation speak of; neither the day of decision nor the day of reading counts."""
    with trace.listening() as root:
        answer = situation.answered()
    named = {field.name: getattr(answer, field.name) for field in fields(answer) if field.name not in ("day", "tree")}
    found = days_in(named)
    for node in root.walk():
        versions = [(row.valid_from, row.valid_until) for _parameter, row in node.parameters.values()]
        if node.rule is not None:
            versions.append((node.rule.valid_from, node.rule.valid_until))
        found |= days_in((node.facts, versions, node.result))
    return found


def days_in(value: Any) -> set[date]:
    """All days that stand somewhere in a value."""
    if isinstance(value, datetime):
        return {value.date()}
    if isinstance(value, date):
        return {value}
    if is_dataclass(value) and not isinstance(value, type):
        return days_in(tuple(getattr(value, each.name) for each in fields(value)))
    if isinstance(value, dict):
        return days_in(tuple(value.values()))
    if isinstance(value, tuple | list | frozenset):
        return set().union(*map(days_in, value))
    return set()


_CHECKS: Final[tuple[Callable[[Chance, Situation, Answer], Iterator[Complaint]], ...]] = (
    sound,
    never_better_with_a_ban,
    never_blurred_by_learning,
    never_a_yes_on_less,
    only_named_days_matter,
)
