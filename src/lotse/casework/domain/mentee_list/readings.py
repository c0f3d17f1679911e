"""What reading one cell yields: a value, how sure it is, and the original beside it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from .spelling import fold

FieldValue = str | date


class Certainty(StrEnum):
    """SURE may be stored; UNSURE is a proposal for a person to confirm; UNREADABLE has only its original."""

    SURE = "sure"
    UNSURE = "unsure"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Reading:
    """The outcome of one parser, before it is known where the text came from."""

    value: FieldValue | None
    certainty: Certainty
    hint: str = ""


@dataclass(frozen=True, slots=True)
class ReadValue:
    """A reading with its cell: nothing is stored without the words that it was read from."""

    value: FieldValue | None
    certainty: Certainty
    original: str
    header: str
    hint: str = ""

    @property
    def is_sure(self) -> bool:
        """Whether the value may be stored without asking."""
        return self.certainty is Certainty.SURE


def sure(value: FieldValue | None, hint: str = "") -> Reading:
    """A value that only one reading allows, or a sure nothing."""
    return Reading(value, Certainty.SURE, hint)


def unsure(value: FieldValue | None, hint: str) -> Reading:
    """A proposal, or several readings of which none is proposed."""
    return Reading(value, Certainty.UNSURE, hint)


def unreadable(hint: str) -> Reading:
    """Only the original remains."""
    return Reading(None, Certainty.UNREADABLE, hint)


# No fact of a list needs more letters; patterns need more time than letters.
LONGEST_FACT = 250
EMPTY_READING = sure(None)
TOO_LONG = unreadable("Der Eintrag ist für dieses Feld zu lang.")
NOTHING_STATED = sure(None, "Die Zelle sagt ausdrücklich: nichts.")

NOTHING = frozenset(
    {
        "-", "--", "---", "–", "—", "_", "/", "//", "./.", "|", ".", "..", "...", "k.a.", "k. a.", "k.a", "ka",
        "o.a.", "n/a", "n.a.", "n. a.", "na", "nan", "nat", "<na>", "#nv", "#n/a", "none", "null", "nichts",
        "leer", "entf", "entf.", "entfaellt", "keine angabe", "keine angaben", "ohne angabe", "nicht angegeben",
        "nicht vorhanden", "trifft nicht zu", "nicht zutreffend",
    }
)  # fmt: skip
OPEN = re.compile(
    r"^[?¿\s]+$|\b(unklar|ungeklaert|unbekannt|unbek|s(iehe|\.)? ?akte|in klaerung|wird geklaert|zu klaeren|nachfragen|"
    r"nachreichen|offen|folgt|tbd|todo|pruefen|bitte klaeren|weiss nicht|nicht bekannt|fehlt( noch)?)\b"
)


def says_nothing(text: str) -> bool:
    """A dash or "k. A.": the carrier says that there is nothing, which is different from not knowing."""
    return fold(text) in NOTHING


def is_open(text: str) -> bool:
    """A question mark or "siehe Akte": there is something, but not here."""
    return OPEN.search(fold(text)) is not None


def reading_of_markers(text: str) -> Reading | None:
    """The reading of a cell that holds a marker instead of a value, else None."""
    if says_nothing(text):
        return NOTHING_STATED
    if is_open(text):
        return unreadable("Der Eintrag ist offen und muss geklärt werden.")
    return None
