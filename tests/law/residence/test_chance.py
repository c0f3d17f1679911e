"""Random situations: nothing is raised, and no two rules of one rank disagree."""

import random
from datetime import date, timedelta
from typing import Any

from lotse.rules.engine.facts import Between, Case, Event, FactKind, Kind
from lotse.rules.residence.decision import answer
from lotse.rules.residence.facts import SCHEMA

QUESTIONS = (
    "work", "training", "self_employed", "internship", "mag", "hospitation", "volunteer", "agh", "school_training",
    "reception_duty", "side_job", "agency_work", "trial_work", "family_business", "seasonal", "job_loss", "para_26_1",
)  # fmt: skip
NATIONALITIES = ("SY", "AF", "RS", "GE", "EG", "TR", "PL", "UNCLEAR", "STATELESS", "UA", "DE", "GB")
NUMBERS = (0, 1, 5, 10, 19, 20, 21, 24, 36, 48, 60, 140, 50700)


def a_day(dice: random.Random) -> date:
    return date(2014, 1, 1) + timedelta(days=dice.randrange(365 * 14))


def a_value(dice: random.Random, kind: FactKind) -> Any:
    match kind.kind:
        case Kind.YES_NO:
            return dice.random() < 0.5
        case Kind.DAY:
            first = a_day(dice)
            return dice.choice(
                (None, first, first, first, Between(first, first + timedelta(days=90)), date.max, date.min)
            )
        case Kind.NUMBER:
            return SCHEMA.read(kind.name, str(dice.choice(NUMBERS)))
        case Kind.EVENTS:
            first = a_day(dice)
            return dice.choice(((), (Event("x", first, dice.choice((None, first + timedelta(days=100)))),)))
        case Kind.NATIONALITIES:
            return tuple(dice.sample(NATIONALITIES, dice.choice((1, 1, 1, 2))))
    return dice.choice(kind.choices or ("word",))


def a_case(dice: random.Random) -> Case:
    share = dice.random()
    facts = {kind.name: a_value(dice, kind) for kind in SCHEMA if dice.random() < share}
    facts["status"] = dice.choice(SCHEMA["status"].choices)
    return Case(SCHEMA, facts, day=date(2019, 1, 1) + timedelta(days=dice.randrange(365 * 9)))


def test_five_thousand_random_situations() -> None:
    dice = random.Random(20261121)
    for _round in range(5000):
        situation = a_case(dice)
        result = answer(dice.choice(QUESTIONS), situation)
        assert "disagreement" not in result.notes, (result.rules, situation.facts)
        assert result.because, situation.facts
