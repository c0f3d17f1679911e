"""What a check declares. The flow does the rest: questions, Back, "weiß ich nicht", answer, print, PDF."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from django.utils.functional import Promise

from lotse.rules.engine.facts import FactKind, Schema
from lotse.website.checks.given import Given
from lotse.website.checks.pictures import Picture
from lotse.website.checks.result import Result

Text = str | Promise


@dataclass(frozen=True, slots=True)
class Asking:
    """How one fact is asked in one check, where that differs from what the rules say. Texts are marked German."""

    question: str = ""
    help: str = ""
    # Which of the fact's choices are offered, with other labels where they need them; the others stay readable.
    choices: Mapping[str, str] = field(default_factory=dict)
    # Answers beside "weiß ich nicht" that are one press: value and what it says.
    short: tuple[tuple[str, str], ...] = ()
    # What is typed behind a number.
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Check:
    """One question that people have, and how it is answered."""

    # The name of its addresses: website:check_<name>, check_<name>_answer, check_<name>_pdf.
    name: str
    # Its part of the address.
    path: str
    title: Text
    whom: Text
    lead: Text
    icon: str
    schema: Schema
    # The fact to ask next; None when the answer stands.
    next_fact: Callable[[Given], str | None]
    answer: Callable[[Given], Result]
    # About how many questions there are, in words.
    length: Text
    asked: Mapping[str, Asking] = field(default_factory=dict)
    # Where an answer stands on the paper, by fact and what was told so far.
    pictures: Callable[[str, Given], tuple[Picture, ...]] = lambda _name, _given: ()
    # Answers that no longer belong to the case once others were changed.
    stale: Callable[[Given], tuple[str, ...]] = lambda _given: ()

    def kind_of(self, name: str) -> FactKind:
        """The fact with this check's own words."""
        kind, own = self.schema[name], self.asked.get(name)
        if own is None:
            return kind
        return FactKind(
            name,
            kind.kind,
            own.question or kind.question,
            tuple(own.choices) or kind.choices,
            tuple(own.choices.values()) or kind.labels,
            own.help or kind.help,
            kind.tries,
        )
