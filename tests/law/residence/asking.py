"""Questions in one line, as the files of worked cases write them."""

from datetime import date

import pytest

from lotse.rules.engine.answer import Answer
from lotse.rules.engine.facts import Case
from lotse.rules.residence.decision import answer
from lotse.rules.verification.access import case_of

TODAY = "2026-11-21"
ASYL = "base=ASYL;status=GESTATTUNG;nat=AF"
OUT = f"{ASYL};reception_duty=no"
IN = f"{ASYL};reception_duty=yes"
DUL = "base=DUL;status=DULDUNG;nat=IQ;duldung_since=2025-01-01"

Row = tuple[str, str, str, str]


def case(facts: str, day: str = TODAY) -> Case:
    later_wins = dict(pair.split("=", 1) for pair in facts.split(";"))
    return case_of(";".join(f"{name}={value}" for name, value in later_wins.items()), date.fromisoformat(day))


def asked(question: str, facts: str, day: str = TODAY) -> Answer:
    return answer(question, case(facts, day))


def said(result: Answer) -> str:
    """Grade, the part of the Bundesagentur and the first safe day, as far as there are any."""
    parts = [result.grade.value, result.ba.value if result.ba else "", str(result.earliest or "")]
    return " ".join(part for part in parts if part)


def rows(*table: Row) -> pytest.MarkDecorator:
    """A table of question, facts, day and what is to be said."""
    names = [f"{question}-{day}-{place}" for place, (question, _facts, day, _said) in enumerate(table)]
    return pytest.mark.parametrize(("question", "facts", "day", "expected"), table, ids=names)
