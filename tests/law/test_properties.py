"""What must be true of every answer, on random cases. `./lotse rules fuzz --cases 100000` tries more of them."""

from datetime import date

import pytest

from lotse.rules.engine.answer import Answer, Ba, Grade
from lotse.rules.engine.words import say
from lotse.rules.residence import decision
from lotse.rules.residence.facts import SCHEMA
from lotse.rules.verification import fuzz
from lotse.rules.verification.chance import Chance, Situation
from lotse.rules.verification.fuzz import Complaint, complaints, is_better

DAY = date(2026, 11, 21)
WORK = Situation("work", {"status": "GESTATTUNG", "nat": "AF"}, DAY)


@pytest.mark.parametrize("seed", range(100))
def test_random_cases_keep_every_promise(seed: int) -> None:
    """50 each; a failing one prints the command that shows it."""
    assert [str(each) for each in complaints(50, seed)] == []


def test_chance_reaches_every_question_and_every_kind_of_answer() -> None:
    chance = Chance(seed=1)
    situations = [chance.situation() for _case in range(1500)]
    assert {each.question for each in situations} == {each.name for each in decision.questions()}
    # SOLL_NICHT needs a breach of duties in a reception centre after the wait: chance hardly ever draws it.
    assert {each.answered().grade for each in situations} >= set(Grade) - {Grade.SOLL_NICHT}


def test_the_same_seed_draws_the_same_cases() -> None:
    first, second = Chance(seed=5), Chance(seed=5)
    assert [str(first.situation()) for _case in range(20)] == [str(second.situation()) for _case in range(20)]


@pytest.mark.parametrize(
    ("after", "before", "better"),
    [
        (Grade.FREI, Grade.ANSPRUCH, True),
        (Grade.KANN, Grade.SOLL, False),
        (Grade.UNKLAR, Grade.NEIN, True),
        (Grade.UNKLAR, Grade.KANN, False),
        (Grade.NEIN_NOCH, Grade.NEIN, False),
        (Grade.ANSPRUCH, Grade.ANSPRUCH, False),
    ],
)
def test_what_is_better(after: Grade, before: Grade, better: bool) -> None:
    assert is_better(after, before) is better


def _complaints(
    check: str, monkeypatch: pytest.MonkeyPatch, answers: "dict[str, Grade] | Grade", before: Grade
) -> list[Complaint]:
    """What a check says when the rules answer like this."""

    def answer(self: Situation) -> Answer:
        if isinstance(answers, Grade):
            return Answer(answers, "work", self.day, (say("So."),))
        return Answer(answers.get(str(self.day), before), "work", self.day, (say("So."),))

    monkeypatch.setattr(Situation, "answered", answer)
    given = Answer(before, "work", DAY, (say("So."),))
    return [each for _try in range(50) for each in getattr(fuzz, check)(Chance(seed=2), WORK, given)]


def test_each_check_can_fail(monkeypatch: pytest.MonkeyPatch) -> None:
    assert _complaints("never_better_with_a_ban", monkeypatch, Grade.FREI, Grade.KANN)
    assert not _complaints("never_better_with_a_ban", monkeypatch, Grade.KANN, Grade.FREI)
    assert _complaints("never_blurred_by_learning", monkeypatch, Grade.UNKLAR, Grade.NEIN)
    assert not _complaints("never_blurred_by_learning", monkeypatch, Grade.UNKLAR, Grade.FREI)
    assert _complaints("never_a_yes_on_less", monkeypatch, Grade.KANN, Grade.NEIN)
    assert not _complaints("never_a_yes_on_less", monkeypatch, Grade.UNKLAR, Grade.NEIN)
    jump = {"2026-11-22": Grade.FREI}
    assert _complaints("only_named_days_matter", monkeypatch, jump, Grade.NEIN)
    assert not _complaints("only_named_days_matter", monkeypatch, {}, Grade.NEIN)


def test_an_answer_that_is_not_whole_is_a_complaint() -> None:
    chance = Chance(seed=1)
    whole = Answer(Grade.NEIN, "work", DAY, (say("So ist es."),))
    assert list(fuzz.sound(chance, WORK, whole)) == []
    for broken in (
        Answer(Grade.NEIN, "work", DAY),
        Answer(Grade.NEIN, "work", DAY, (say("So ist es"),)),
        Answer(Grade.NEIN_NOCH, "work", DAY, (say("So."),), earliest=DAY),
        Answer(Grade.KANN, "work", DAY, (say("So."),), ba=Ba.KEINE, verified_until=date(2026, 8, 19)),
        Answer(Grade.UNKLAR, "work", DAY, (say("So."),), notes={"disagreement": True}),
    ):
        assert len(list(fuzz.sound(chance, WORK, broken))) == 1


def test_what_raises_is_a_complaint(monkeypatch: pytest.MonkeyPatch) -> None:
    def stumble(question: str, case: object) -> Answer:
        raise ZeroDivisionError("x")

    monkeypatch.setattr(decision, "answer", stumble)
    assert any("ZeroDivisionError" in str(each) for each in complaints(5, 1))


def test_facts_that_are_seldom_said_are_read_from_the_rules() -> None:
    assert {"expulsion", "prison"} <= fuzz.seldom_said() <= set(SCHEMA.kinds)
