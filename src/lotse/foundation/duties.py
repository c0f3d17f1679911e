"""What every model declares before its first row: class of data, scope, retention, journal, erasure.

The registry test (`tests/duties`) refuses a model of ours without a complete declaration.
"""

from dataclasses import dataclass
from enum import Enum


class DataClass(Enum):
    """A: sealed in the application. B: identity and course of a case, restricted. C: figures and settings."""

    A = "A"
    B = "B"
    C = "C"


class Scope(Enum):
    """Who draws the wall around the rows."""

    PROJECT = "row-level security by project, and a predicate"
    OWN = "the account that it belongs to"
    PROGRAMME = "everybody who is signed in may read it"
    PUBLIC = "anybody may read it"
    MACHINE = "no person reads it; only the program does"


class Retention(Enum):
    """When a row goes. Days are counted by `casework.retention` and shown to the lead before anything is deleted."""

    CASE = "with the mentee's file: ten years after the end of the funding phase at the latest"
    SHORT = "a few weeks after its purpose is fulfilled"
    MEMBERSHIP = "with the person's work in the programme"
    LOG = "two years"
    RELEASE = "with the last release of the people portrayed: thirty days after it was taken back or has ended"
    PERMANENT = "no personal data in it"


class Erasure(Enum):
    """What erasing a person (a mentee, or somebody portrayed) does to the row."""

    DELETE = "the row is deleted"
    BLANK = "the content goes; a row without content stays for counting"
    KEEP = "nothing about a mentee is in it"


@dataclass(frozen=True, slots=True)
class Duties:
    """A model's declaration; `why` is needed where journal is False or scope is not PROJECT for class A or B."""

    data_class: DataClass
    scope: Scope
    retention: Retention
    erasure: Erasure
    journal: bool
    why: str = ""
