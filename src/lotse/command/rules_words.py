"""What `./lotse rules` prints: differences, explanations, entries of the list."""

from collections.abc import Iterator
from datetime import date

from lotse.command.steps import Complaint
from lotse.rules.engine import trace
from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.parameters import NoValue
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say, show_german
from lotse.rules.explaining import Line, answer_lines, tree_lines
from lotse.rules.listing import CONFIDENCE_WORDS, EVIDENCE_WORDS, Entry
from lotse.rules.residence.decision import answer
from lotse.rules.verification.access import case_of
from lotse.rules.verification.labour import calculators, computed
from lotse.rules.verification.result import Result, written
from lotse.rules.verification.vectors import BadPair, pairs


def difference(result: Result) -> str:
    """What a failed vector says: number, question, expectation, outcome, rules."""
    vector = result.vector
    lines = [f"{vector.id}  {vector.question}", f"  erwartet: {vector.expected}"]
    lines.append(f"  Fehler:   {result.fault}" if result.fault else f"  bekommen: {result.got}")
    lines += [f"  Regel:    {rule}" for rule in result.rules or (vector.citation or "–",)]
    return "\n".join(lines)


def explained(question: str, facts: str, day: date) -> list[Line]:
    """The answer and the way to it; what the reader can mend becomes a Complaint."""
    try:
        return list(_calculated(question, facts) if question in calculators() else _answered(question, facts, day))
    except (BadFact, BadPair, NoValue) as bad:
        raise Complaint(str(bad.sentence), "A fact is missing, unknown or impossible.") from None


def _answered(question: str, facts: str, day: date) -> Iterator[Line]:
    with trace.listening() as root:
        found = answer(question, case_of(facts, day))
    yield from answer_lines(found)
    yield from _way(root)


def _calculated(name: str, facts: str) -> Iterator[Line]:
    with trace.listening() as root:
        values = computed(name, pairs(facts))
    for key, value in values.items():
        yield Line(0, say("{key}: {value}", key=key, value=written(value)))
    yield from _way(root)


def _way(root: trace.Node) -> Iterator[Line]:
    yield Line(0, say(_("So kommt das zustande:")))
    yield from (Line(line.depth + 1, line.sentence) for line in tree_lines(root))


def listed_lines(entry: Entry) -> list[str]:
    """One entry: first what it is, then what a lawyer has to know to sign it."""
    head = f"{entry.area}  {entry.id}  {entry.title}" + (f": {entry.value}" if entry.value else "")
    lines = [head, f"    {entry.cites}"]
    if entry.source != entry.cites:
        lines.append(f"    Quelle: {entry.source}")
    if entry.valid_from or entry.valid_until:
        lines.append(f"    gilt {_span(entry.valid_from, entry.valid_until)}")
    lines.append(
        f"    gelesen am {show_german(entry.checked_on)} ({EVIDENCE_WORDS[entry.evidence]}), "
        f"Sicherheit {entry.confidence}: {CONFIDENCE_WORDS[entry.confidence]}; "
        f"Rechtsstand {show_german(entry.verified_until)}"
    )
    if entry.open_points:
        lines.append(f"    offen: {', '.join(entry.open_points)}")
    return lines


def _span(first: date | None, end: date | None) -> str:
    words = [f"seit {show_german(first)}"] if first else []
    return " ".join([*words, f"bis vor dem {show_german(end)}"] if end else words)
