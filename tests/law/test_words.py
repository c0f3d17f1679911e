"""What the rules say: every gap is filled, every text can be found by the catalogues, every sentence ends."""

import ast
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from lotse.rules.engine.answer import Answer
from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.parameters import NoValue
from lotse.rules.engine.words import Sentence
from lotse.rules.explaining import answer_lines
from lotse.rules.residence import decision
from lotse.rules.verification.access import case_of
from lotse.rules.verification.labour import computed
from lotse.rules.verification.vectors import Form, Vector, pairs, read
from tests.law.reading import nodes

ALL = [vector for name in ("access.csv", "labour.csv") for vector in read(Path(__file__).parent / "vectors" / name)]


def _said() -> Iterator[tuple[str, ast.Call]]:
    for module, node in nodes():
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "say" and node.args:
            yield f"{module.name}:{node.lineno}", node


def _marked(node: ast.AST) -> str | None:
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "_":
        (text,) = node.args
        return text.value if isinstance(text, ast.Constant) else None
    return None


def _gaps(text: str) -> set[str]:
    return {name for _text, name, _spec, _conversion in string.Formatter().parse(text) if name is not None}


def test_every_gap_of_a_said_text_is_filled_and_nothing_is_said_in_vain() -> None:
    wrong = []
    for where, call in _said():
        text = _marked(call.args[0])
        given = {keyword.arg for keyword in call.keywords if keyword.arg}
        is_open = any(keyword.arg is None for keyword in call.keywords)
        if text is None:
            continue
        if "text" in given or (given - _gaps(text)) or (not is_open and _gaps(text) - given):
            wrong.append((where, sorted(_gaps(text) ^ given)))
    assert wrong == []


def test_every_literal_text_that_is_said_is_marked_for_the_catalogues() -> None:
    assert [where for where, call in _said() if isinstance(call.args[0], ast.Constant | ast.JoinedStr)] == []


def test_marked_texts_are_literal_and_have_only_named_gaps() -> None:
    wrong = []
    for module, node in nodes():
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "_":
            text = _marked(node)
            if text is None or any(not gap.isidentifier() for gap in _gaps(text)) or text != text.strip():
                wrong.append(f"{module.name}:{node.lineno}")
    assert wrong == []


def _is_whole(sentence: Sentence) -> bool:
    text = str(sentence)
    return text.rstrip("“)").endswith((".", "?", "!", ":")) and text.strip() == text and "{" not in text


@pytest.mark.parametrize("vector", [each for each in ALL if each.form is Form.ACCESS], ids=lambda each: each.id)
def test_the_sentences_of_an_answer_are_whole(vector: Vector) -> None:
    answer = _answer(vector)
    sentences = (*answer.because, *answer.conditions, *answer.cures, *answer.warnings)
    assert answer.because, "an answer says why"
    assert [str(each) for each in sentences if not _is_whole(each)] == []
    assert [str(line.sentence) for line in answer_lines(answer) if not _is_whole(line.sentence)] == []
    assert answer.citations, "a reader finds the paragraph"


def _answer(vector: Vector) -> Answer:
    from datetime import date

    return decision.answer(vector.question, case_of(vector.facts, date.fromisoformat(vector.date)))


@pytest.mark.parametrize("vector", [each for each in ALL if each.form is Form.LABOUR], ids=lambda each: each.id)
def test_a_calculation_with_a_nonsense_input_says_which(vector: Vector) -> None:
    inputs = pairs(vector.facts)
    for name in inputs:
        with pytest.raises((BadFact, NoValue)) as refused:
            # No input of any calculator can be this.
            computed(vector.question, {**inputs, name: "§§ 31.02.?"})
            pytest.fail(f"{vector.id}: {name} may be anything")
        assert _is_whole(refused.value.sentence)
    with pytest.raises(BadFact) as refused:
        computed(vector.question, {**inputs, "colour": "red"})
    assert "colour" in str(refused.value)
