"""What a check answers, ready for screen and paper. All texts are in the language of the page."""

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class Mark:
    """A state in a word; `kind` is the tag's colour: "", "done", "wait", "alarm"."""

    text: str
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One point of a list: a sentence, where it stands in the law, and what belongs to it."""

    text: str
    mark: Mark | None = None
    cites: str = ""
    notes: tuple[str, ...] = ()
    # Where something can be done about it, and what that is called.
    href: str = ""
    action: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """Points under a heading; `kind` is how they are shown: "list", "steps", "cards", "words" (to be read out)."""

    title: str
    items: tuple[Item, ...]
    kind: str = "list"
    lead: str = ""
    # The colour of the edge, for what must not be overlooked.
    tone: str = ""
    # Closed until somebody asks for it.
    is_aside: bool = False


@dataclass(frozen=True, slots=True)
class Source:
    """A statute with the places in it that the answer rests on."""

    title: str
    address: str
    cites: str


@dataclass(frozen=True, slots=True)
class Branch:
    """One rule as it ran: what it found, what it looked at, the rules inside it."""

    text: str
    notes: tuple[str, ...] = ()
    children: "tuple[Branch, ...]" = ()


@dataclass(frozen=True, slots=True)
class Stand:
    """Until when the texts behind the answer were compared with the law in force."""

    verified_until: date
    is_stale: bool


@dataclass(frozen=True, slots=True)
class Result:
    """The answer: one calm sentence, whether one may start, why, what next, and on what it rests."""

    headline: str
    # "done", "wait", "alarm" or "" for what is neither.
    tone: str
    # "Darf ich jetzt anfangen?" and its answer; empty where the question does not arise.
    start_question: str = ""
    start_answer: str = ""
    sections: tuple[Section, ...] = ()
    sources: tuple[Source, ...] = ()
    stand: Stand | None = None
    tree: tuple[Branch, ...] = field(default=())
