"""From a mentee's file to the facts that rules of residence law read. What the file does not say stays unknown.

A fact is held as the text that the rules' schema reads ("DULDUNG", "2024-05-01", "?"), with where it comes from. The
file's own facts win over what was said in a talk: they are put right where they stand. What was said about one paper
does not hold for the next, and what was said about one activity does not hold for another.
"""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final

from lotse.rules.public import ACTIVITY, DOCUMENT, PARAGRAPHS, SCHEMA, TRAINING, BadFact, Case


class Source(StrEnum):
    """What a fact rests on."""

    PAPER = "paper"
    PERSON = "person"
    PROFILE = "profile"
    TALK = "talk"


UNSURE: Final = "?"
# The law's history of a person stays true when the paper changes; all else in DOCUMENT is read from the paper in hand.
_HISTORY: Final = frozenset(
    {"duldung_since", "d60b_periods", "prior", "first_permission", "valid_on_2026_02_01", "continued_chain"}
    | {"ua_title", "loss_finding", "acts_made_up"}
)
OF_THE_PAPER: Final = frozenset(kind.name for kind in DOCUMENT) - _HISTORY
OF_THE_ACTIVITY: Final = frozenset(kind.name for kind in (*ACTIVITY, *TRAINING))


@dataclass(frozen=True, slots=True)
class Held:
    """One fact of one file."""

    value: str
    source: Source
    said_on: date | None = None
    # The paper and the question that it was said about, where it holds for these alone.
    paper: str = ""
    question: str = ""

    @property
    def is_sure(self) -> bool:
        """Whether anybody knows it; an unsure one was asked and nobody knew."""
        return self.value != UNSURE


Facts = Mapping[str, Held]


@dataclass(frozen=True, slots=True)
class PaperSeen:
    """The paper that holds now, as the file has it: codes of PaperKind, free text for the rest."""

    key: str
    kind: str
    paragraph: str = ""
    remark: str = ""
    valid_until: date | None = None
    seen_on: date | None = None


@dataclass(frozen=True, slots=True)
class PersonKnown:
    """What identity and profile say, in the codes of the file; empty for nothing."""

    nationality: str = ""
    born_on: date | None = None
    german_level: str = ""
    degree: str = ""
    recognition: str = ""


# An "other paper" and a visa (which of two kinds?) say nothing that a rule could rely on.
_STATUS: Final = {
    "AE": "AE",
    "NE": "NE",
    "DAUERAUFENTHALT_EU": "DA_EU",
    "DULDUNG": "DULDUNG",
    "GESTATTUNG": "GESTATTUNG",
    "ANKUNFTSNACHWEIS": "GESTATTUNG",
    "FIKTION": "FIKTION",
    "DE": "DE",
}
_PARAGRAPH: Final = re.compile(
    r"(\d+)([a-z](?!bs))?(?:abs)?[.(]*(\d+(?:[a-d](?=$|s|[^a-z]))?)?[)]?(?:(?:satz|s)\.?(\d))?"
)
# Two paragraphs on one line are two papers or a doubt; what stands after "i. V. m." only says more about the first.
_TWO: Final = re.compile(r"[/,;]|\boder\b|\bund\b")
_ALIASES: Final = {"16g1": "16g"}
_DULDUNG: Final = ("60b", "60c", "60d")
# Whole sentences of the usual side notes; a sentence that says more is left to a human reader.
_NOTES: Final = (
    ("GESTATTET", re.compile(r"(jede )?erwerbstätigkeit (ist )?(gestattet|erlaubt)")),
    ("NICHT_GESTATTET", re.compile(r"(jede )?erwerbstätigkeit (ist )?nicht (gestattet|erlaubt)")),
    (
        "NUR_MIT_ERLAUBNIS",
        re.compile(
            r"(unselbständige )?(beschäftigung|erwerbstätigkeit) (ist )?nur (mit|nach) (vorheriger )?"
            r"(erlaubnis|genehmigung|zustimmung)( durch die| der) (zuständigen )?ausländerbehörde( gestattet| erlaubt)?"
        ),
    ),
)
_LEVELS: Final = {"A0": "none", **{level: level for level in ("A1", "A2", "B1", "B2", "C1", "C2")}}
_RECOGNITION: Final = {"full": "full", "partial": "partial", "refused": "none", "open": "none"}


def paragraph_read(text: str) -> str:
    """The rules' code of a paragraph as people write it ("§ 25 Abs. 2 AufenthG", "25.2"); "" where it is not sure."""
    plain = re.sub(r"[§\s]|aufenthg", "", text.lower())
    found = _PARAGRAPH.match(plain)
    if found is None or _TWO.search(text.lower()):
        return ""
    number, letter, part, sentence = (group or "" for group in found.groups())
    base = number + letter
    exact = [f"{base}.{part}s{sentence}", f"{base}.{part}", f"{base}{part}"] if part else [base]
    for code in exact:
        if _ALIASES.get(code, code) in PARAGRAPHS:
            return _ALIASES.get(code, code)
    finer = any(code.startswith(base) and code[len(base) :][:1] in tuple(".123456789") for code in PARAGRAPHS)
    return base if base in PARAGRAPHS and not finer else ""


def duldung_read(text: str) -> str:
    """The kind of a Duldung from its paragraph; one that names § 60b, § 60c or § 60d is of that kind."""
    plain = re.sub(r"[§\s.()]|aufenthg|abs|satz", "", text.lower())
    named = [kind for kind in _DULDUNG if kind in plain]
    if len(named) == 1:
        return named[0]
    if named or "60a" not in plain:
        return ""
    return next((kind for kind in ("60a2s1", "60a2s3") if re.search(rf"60a2s?{kind[-1]}(?!\d)", plain)), "60a")


def note_read(remark: str) -> str:
    """The side note about work, where the remark is one of the usual sentences and no other; else ""."""
    sentences = [" ".join(part.split()).strip(" „“\"'").lower() for part in re.split(r"[.;\n]", remark)]
    found = {code for each in sentences for code, pattern in _NOTES if pattern.fullmatch(each)}
    return found.pop() if len(found) == 1 else ""


def facts_of_file(paper: PaperSeen | None, person: PersonKnown) -> dict[str, Held]:
    """What the file knows for certain."""
    known = {} if paper is None else _of_paper(paper)
    values = {
        "nat": (person.nationality, Source.PERSON),
        "birth": (person.born_on.isoformat() if person.born_on else "", Source.PERSON),
        "german": (_LEVELS.get(person.german_level, ""), Source.PROFILE),
        "recognition": (_RECOGNITION.get(person.recognition, ""), Source.PROFILE),
        "degree": (_degree(person), Source.PROFILE),
    }
    return known | {name: Held(value, source) for name, (value, source) in values.items() if _is_readable(name, value)}


def _degree(person: PersonKnown) -> str:
    if person.degree == "none":
        return "none"
    return "recognised" if person.degree in ("vocational", "academic") and person.recognition == "full" else ""


def _of_paper(paper: PaperSeen) -> dict[str, Held]:
    values = {"status": _STATUS.get(paper.kind, ""), "note_text": note_read(paper.remark)}
    if paper.kind == "AE":
        values["ae_par"] = paragraph_read(paper.paragraph)
    elif paper.kind == "DULDUNG":
        values["duldung_kind"] = duldung_read(paper.paragraph)
    values["valid_to"] = paper.valid_until.isoformat() if paper.valid_until else ""
    return {
        name: Held(value, Source.PAPER, said_on=paper.seen_on, paper=paper.key)
        for name, value in values.items()
        if _is_readable(name, value)
    }


def _is_readable(name: str, value: str) -> bool:
    """Whether the schema accepts it; a code that it does not know is no fact."""
    if not value or value == UNSURE:
        return False
    try:
        SCHEMA.read(name, value)
    except BadFact:
        return False
    return True


def said(name: str, value: str, *, day: date, paper: str, question: str) -> Held:
    """What was said in a talk today; raises BadFact where the rules cannot read it."""
    if value != UNSURE:
        SCHEMA.read(name, value)
    return Held(
        value,
        Source.TALK,
        said_on=day,
        paper=paper if name in OF_THE_PAPER else "",
        question=question if name in OF_THE_ACTIVITY else "",
    )


def key_of(name: str, question: str) -> str:
    """Under what a fact is held: hours of a side job are not the hours of a training."""
    return f"{name}@{question}" if name in OF_THE_ACTIVITY else name


def name_in(key: str) -> str:
    """The fact's name in the rules."""
    return key.partition("@")[0]


def still_said(before: Facts, *, paper: str) -> dict[str, Held]:
    """What was said in talks and still holds now that `paper` is the paper in hand."""
    return {
        key: held
        for key, held in before.items()
        if held.source is Source.TALK and (key not in OF_THE_PAPER or held.paper == paper)
    }


def joined(file: Facts, talks: Facts) -> dict[str, Held]:
    """Everything held: the file goes before what was said, but a second nationality adds to the first."""
    both = {**talks, **file}
    first, spoken = file.get("nat"), talks.get("nat")
    if first is not None and spoken is not None and first.value in spoken.value.split("|"):
        both["nat"] = spoken
    return both


def for_question(facts: Facts, question: str) -> dict[str, Held]:
    """The facts that speak about this question."""
    return {name_in(key): held for key, held in facts.items() if held.question in ("", question)}


def case_on(facts: Facts, day: date) -> Case:
    """The case for the rules; facts that nobody knows are unknown, and so is what the schema no longer has."""
    sure = {name: held.value for name, held in facts.items() if held.is_sure and _is_readable(name, held.value)}
    return Case.written(SCHEMA, sure, day=day)


def unsure(facts: Facts) -> frozenset[str]:
    """What was asked and nobody knew."""
    return frozenset(name for name, held in facts.items() if not held.is_sure)


def packed(facts: Facts) -> str:
    """For the sealed column."""
    rows = {
        name: {
            "value": held.value,
            "source": held.source.value,
            "on": held.said_on.isoformat() if held.said_on else "",
            "paper": held.paper,
            "question": held.question,
        }
        for name, held in facts.items()
    }
    return json.dumps(rows, ensure_ascii=False, sort_keys=True)


def unpacked(text: str) -> dict[str, Held]:
    """From the sealed column; what is no object of facts holds none."""
    try:
        rows = json.loads(text or "{}")
    except ValueError:
        return {}
    if not isinstance(rows, dict):
        return {}
    return {name: _held(row) for name, row in rows.items() if name_in(name) in SCHEMA}


def _held(row: Mapping[str, str]) -> Held:
    held = Held(row["value"], Source(row["source"]), paper=row.get("paper", ""), question=row.get("question", ""))
    return replace(held, said_on=date.fromisoformat(row["on"])) if row.get("on") else held


def same(first: Facts, second: Facts, *, names: Iterable[str] | None = None) -> bool:
    """Whether two sets of facts say the same, whoever said it and when."""
    wanted = set(names) if names is not None else first.keys() | second.keys()
    return all(_value(first, name) == _value(second, name) for name in wanted)


def _value(facts: Facts, name: str) -> str:
    return facts[name].value if name in facts else UNSURE
