"""What other rooms may use of the rules: facts in, answers out, explanations as lines."""

from lotse.rules.engine.answer import Answer, Ba, Grade
from lotse.rules.engine.facts import UNKNOWN, BadFact, Between, Case, Event, FactKind, Kind
from lotse.rules.engine.words import Sentence, say, show_german
from lotse.rules.explaining import Line, answer_lines, tree_lines
from lotse.rules.residence.decision import answer, next_questions, questions
from lotse.rules.residence.facts import SCHEMA
from lotse.rules.residence.facts_activity import ACTIVITY, TRAINING
from lotse.rules.residence.facts_document import DOCUMENT, PARAGRAPHS

__all__ = [
    "ACTIVITY",
    "DOCUMENT",
    "PARAGRAPHS",
    "SCHEMA",
    "TRAINING",
    "UNKNOWN",
    "Answer",
    "Ba",
    "BadFact",
    "Between",
    "Case",
    "Event",
    "FactKind",
    "Grade",
    "Kind",
    "Line",
    "Sentence",
    "answer",
    "answer_lines",
    "next_questions",
    "questions",
    "say",
    "show_german",
    "tree_lines",
]
