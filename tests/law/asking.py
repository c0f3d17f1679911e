"""Asks questions as the vector files write them, for tables of neighbouring cases."""

from datetime import date

from lotse.rules.engine.answer import Answer
from lotse.rules.residence import decision
from lotse.rules.verification.access import case_of, token_of

DAY = "2026-11-21"


def ask(question: str, facts: str, day: str = DAY) -> Answer:
    """The answer to a question about written facts."""
    return decision.answer(question, case_of(facts, date.fromisoformat(day)))


def said(question: str, facts: str, day: str = DAY) -> str:
    """The answer in one line: token, then ba, earliest and missing where there are any."""
    answer = ask(question, facts, day)
    parts = [token_of(answer)]
    parts += [f"ba={answer.ba}"] if answer.ba else []
    parts += [f"earliest={answer.earliest}"] if answer.earliest else []
    parts += [f"missing={'|'.join(answer.missing)}"] if answer.missing else []
    return "; ".join(parts)


def but(facts: str, **changes: str | None) -> str:
    """The same facts with some of them changed, added or (None) left out."""
    known = dict(part.split("=", 1) for part in facts.split(";"))
    known |= {name: value for name, value in changes.items() if value is not None}
    return ";".join(f"{name}={value}" for name, value in known.items() if changes.get(name, "") is not None)
