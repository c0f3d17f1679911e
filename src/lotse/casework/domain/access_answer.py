"""Answers about access to the labour market: what is kept, what a change means, what the programme makes of it."""

import json
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from lotse.casework.domain.eligibility import Access
from lotse.rules.public import Answer, Grade

# What mentors and mentees ask most comes first; names of questions of the rules.
QUESTIONS: Final = (
    "work",
    "training",
    "internship",
    "eq",
    "mag",
    "trial_work",
    "hospitation",
    "minijob",
    "side_job",
    "qualified_work",
    "school_training",
    "assist_training",
    "agency_work",
    "fsj_bfd",
    "volunteer",
    "self_employed",
)
FIRST: Final = QUESTIONS[0]
LAW, TIME = "law", "time"

_SUBORDINATE: Final = frozenset({Grade.ANSPRUCH, Grade.SOLL, Grade.KANN})
_LISTS: Final = ("because", "conditions", "cures", "warnings")


def question_or_first(name: str) -> str:
    """A question that the screen knows; nonsense asks the first."""
    return name if name in QUESTIONS else FIRST


def said_of(answer: Answer) -> str:
    """The answer's sentences in German, for the sealed column: readable when the rules have long changed."""
    held: dict[str, Any] = {name: [str(each) for each in getattr(answer, name)] for name in _LISTS}
    held["ba"] = answer.ba.label if answer.ba else ""
    held |= {name: list(getattr(answer, name)) for name in ("missing", "citations", "rules", "open_points")}
    return json.dumps(held, ensure_ascii=False)


def read_said(text: str) -> dict[str, Any]:
    """What `said_of` kept; empty lists where nothing can be read."""
    try:
        held = json.loads(text or "{}")
    except ValueError:
        held = {}
    empty: dict[str, Any] = {name: [] for name in (*_LISTS, "missing", "citations", "rules", "open_points")}
    return empty | {"ba": ""} | (held if isinstance(held, dict) else {})


@dataclass(frozen=True, slots=True)
class Given:
    """The part of an answer by which one sees that it is another."""

    grade: str
    earliest: date | None

    @classmethod
    def by(cls, answer: Answer) -> "Given":
        """Of an answer of the rules."""
        return cls(answer.grade.value, answer.earliest)


def why_changed(before: Given, *, then: Given, now: Given) -> str:
    """Why the same facts have another answer: `then` is what the present rules say to the day of the old answer."""
    if now == before:
        return ""
    return TIME if then == before else LAW


def access_of(grade: Grade) -> Access | None:
    """What the programme's question about access would be answered with; None where the rules leave it open.

    A wait that still runs and a permission that is normally refused are for a person to weigh.
    """
    if grade is Grade.FREI:
        return Access.FREE
    if grade in _SUBORDINATE:
        return Access.SUBORDINATE
    return Access.NONE if grade is Grade.NEIN else None


def is_known_grade(code: str) -> bool:
    """Whether the present rules still know the grade."""
    return code in Grade.__members__
