"""Random cases of residence law, written as vector files write them, so that each can be tried again by hand."""

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from lotse.rules.engine.answer import Answer
from lotse.rules.engine.facts import Case, FactKind, Kind
from lotse.rules.residence import decision
from lotse.rules.residence.facts import BASES, SCHEMA
from lotse.rules.verification.access import case_of

# Days on which the law changed or ends, and what lies beside them.
_TURNS: Final = (
    date(2024, 2, 27),
    date(2024, 3, 1),
    date(2025, 12, 31),
    date(2026, 6, 12),
    date(2026, 7, 29),
    date(2026, 8, 19),
    date(2026, 11, 21),
    date(2027, 3, 4),
)
_NATIONALITIES: Final = (
    "AF SY IQ IR RS AL XK GH GE MD EG IN BD CO MA TN TR UA PL RO CH NO GB US VN NG RS|SY AF|DE STATELESS UNCLEAR"
)
_NUMBERS: Final = "0 1 2 3 5 6 12 15 18 20 24 36 50 51 90 91 140 276 45934.20 50700 60000"
# The papers of most people whom the programme accompanies.
_OFTEN: Final = ("GESTATTUNG", "DULDUNG", "AE")
_LONGEST: Final = 24
# Facts that bar something and open nothing; what they replace never barred more.
BANS: Final = (
    {"deception_now": "yes"},
    {"entered_for_benefits": "yes"},
    {"expulsion": "yes"},
    {"coop_breach": "repeated_or_serious"},
    {"conviction_day_rates": "200", "offence_only_foreigners": "no"},
)


@dataclass(frozen=True, slots=True)
class Situation:
    """A question about written facts on a day."""

    question: str
    facts: Mapping[str, str]
    day: date

    def case(self) -> Case:
        """The case that the written facts describe."""
        return case_of(";".join(f"{name}={value}" for name, value in self.facts.items()), self.day)

    def answered(self) -> Answer:
        """The answer of the rules; raises what they raise."""
        return decision.answer(self.question, self.case())

    def told(self, **facts: str) -> "Situation":
        """The same with further or other facts."""
        return Situation(self.question, {**self.facts, **facts}, self.day)

    def asked(self, name: str) -> "Situation":
        """The same with one fact unknown."""
        return Situation(self.question, {**self.facts, name: "?"}, self.day)

    def on(self, day: date) -> "Situation":
        """The same on another day."""
        return Situation(self.question, self.facts, day)

    def __str__(self) -> str:
        words = " ".join(f"'{name}={value}'" for name, value in self.facts.items())
        return f"./lotse rules explain {self.question} {words} --day {self.day}"


class Chance:
    """Draws situations; the same seed draws the same ones."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)  # noqa: S311 - cases for tests, nothing secret
        self.questions = tuple(each.name for each in decision.questions())
        self._kinds = tuple(SCHEMA)
        # The situation that is being drawn or was drawn last.
        self.last: Situation | None = None

    def situation(self) -> Situation:
        """A question, a day, a paper, and then what the rules ask for: the way a counselling goes."""
        day = self._decision_day()
        facts = {"base": self.random.choice(tuple(BASES))} if self.random.random() < 0.6 else {}
        if self.random.random() < 0.95:
            often = self.random.random() < 0.5
            facts["status"] = self.random.choice(_OFTEN if often else SCHEMA["status"].choices)
        for kind in self.random.sample(self._kinds, self.random.randrange(12)):
            facts[kind.name] = self.value(kind, day)
        if self.random.random() < 0.15:
            facts |= self.random.choice(BANS)
        self.last = Situation(self.random.choice(self.questions), facts, day)
        return self._led_on(self.last)

    def _led_on(self, situation: Situation) -> Situation:
        """Answer what the rules ask, some of the time."""
        for _turn in range(self.random.randrange(_LONGEST)):
            missing = situation.answered().missing
            if not missing:
                break
            name = self.random.choice(missing)
            self.last = situation = situation.told(**{name: self.value(SCHEMA[name], situation.day)})
        return situation

    def value(self, kind: FactKind, day: date) -> str:
        """A written value that the fact may have."""
        return _WRITERS[kind.kind](self, kind, day)

    def _decision_day(self) -> date:
        if self.random.random() < 0.6:
            return self.random.choice(_TURNS) + timedelta(days=self.random.randrange(-2, 3))
        return date(2023, 1, 1) + timedelta(days=self.random.randrange(1900))

    def one_of(self, kind: FactKind, day: date) -> str:
        """One of the words."""
        return self.random.choice(kind.choices)

    def some_of(self, kind: FactKind, day: date) -> str:
        """One or two of the words."""
        return "|".join(dict.fromkeys(self.random.choices(kind.choices, k=self.random.randrange(1, 3))))

    def yes_or_no(self, kind: FactKind, day: date) -> str:
        """Yes or no."""
        return self.random.choice(("yes", "no"))

    def day_near(self, kind: FactKind, day: date) -> str:
        """A day whose months, or years, end about the day of decision; sometimes none, sometimes only roughly known."""
        if self.random.random() < 0.05:
            return "none"
        months = self.random.choice((0, 1, 3, 4, 6, 7, 9, 12, 15, 18, 24, 30, 36, 48, 60, 72, 96, 240, 324))
        found = day - timedelta(days=round(months * 30.44) + self.random.randrange(-4, 5))
        if self.random.random() < 0.05:
            return f"{found}..{found + timedelta(days=self.random.randrange(60))}"
        return str(found)

    def number(self, kind: FactKind, day: date) -> str:
        """A number at one of the law's limits or beside it."""
        return self.random.choice(_NUMBERS.split())

    def nationality(self, kind: FactKind, day: date) -> str:
        """One or two nationalities."""
        return self.random.choice(_NATIONALITIES.split())

    def events(self, kind: FactKind, day: date) -> str:
        """Nothing, or something on a day or for a time."""
        if self.random.random() < 0.4:
            return "none"
        start = day - timedelta(days=self.random.randrange(800))
        end = start + timedelta(days=self.random.randrange(400))
        word = self.random.choice(("transport_booked:", "AE_16b:", "training_broken_off:", "training_passed:", ""))
        return self.random.choice((f"{word}{start}", f"{word}{start}..{end}", f"{word}{start}.."))

    def word(self, kind: FactKind, day: date) -> str:
        """A word that the rules know, or another."""
        return self.random.choice((*kind.choices, "employer_B"))


_WRITERS: Final[dict[Kind, Callable[[Chance, FactKind, date], str]]] = {
    Kind.CHOICE: Chance.one_of,
    Kind.CHOICES: Chance.some_of,
    Kind.YES_NO: Chance.yes_or_no,
    Kind.DAY: Chance.day_near,
    Kind.NUMBER: Chance.number,
    Kind.NATIONALITIES: Chance.nationality,
    Kind.EVENTS: Chance.events,
    Kind.WORD: Chance.word,
}
