"""Is the programme right for this person? Three answers, because an unknown fact must never become a yes.

Source of the criteria: the programme's FAQ "Zielgruppe und Ziel" and the seed text: refugees whatever their status, and
other immigrants; sufficient language; at least subordinate access to the labour market; near to the labour market;
living in the project's region. Out is who may not work at all: § 60a (6) AufenthG (Duldung with a ban), § 61 (2) s. 4
AsylG (safe country of origin), § 60b (5) s. 2 AufenthG (unclear identity).
"""

from dataclasses import dataclass
from enum import Enum
from typing import Protocol


class State(Enum):
    """An answer. UNCLEAR is worth a question, never a yes."""

    YES = "yes"
    NO = "no"
    UNCLEAR = "unclear"


class Criterion(Enum):
    """What the programme asks for; the order is the order in which a mentor asks."""

    GROUP = "group"
    LANGUAGE = "language"
    LABOUR_ACCESS = "labour_access"
    NEAR = "near_labour_market"
    REGION = "lives_in_region"


class Access(Enum):
    """Access to the labour market; `subordinate` is enough for the programme."""

    FREE = "free"
    SUBORDINATE = "subordinate"
    NONE = "none"
    UNKNOWN = "unknown"


PROGRAMME = "arbeitsmarktmentoren-sachsen.de, „Zielgruppe und Ziel“"
SUBORDINATE_ACCESS = "§ 4a Abs. 4 AufenthG, § 61 AsylG, § 32 BeschV"
FREE_ACCESS = "§ 4a Abs. 1 AufenthG"
WORK_BAN = "§ 60a Abs. 6, § 60b Abs. 5 AufenthG, § 61 Abs. 2 S. 4 AsylG"

_SOURCES = {
    Criterion.GROUP: PROGRAMME,
    Criterion.LANGUAGE: PROGRAMME,
    Criterion.NEAR: PROGRAMME,
    Criterion.REGION: PROGRAMME,
}


@dataclass(frozen=True, slots=True)
class Facts:
    """What the mentor entered. Answers are "yes", "no" or "unknown"; the group is "refugee", "migrant" or ""."""

    group: str = ""
    speaks_enough: str = "unknown"
    labour_access: str = "unknown"
    near_labour_market: str = "unknown"
    lives_in_region: str = "unknown"


@dataclass(frozen=True, slots=True)
class Finding:
    """One criterion, how it stands, and where that is written."""

    criterion: Criterion
    state: State
    source: str


class LabourAccessRule(Protocol):
    """Where rules of residence law plug in: they read more than the one fact that stands here today."""

    def __call__(self, facts: Facts) -> tuple[Access, str]:
        """The access, and the norm that gives or takes it."""
        ...


def as_entered(facts: Facts) -> tuple[Access, str]:
    """The access as the mentor read it on the paper; anything unreadable is unknown."""
    sources = {Access.FREE: FREE_ACCESS, Access.SUBORDINATE: SUBORDINATE_ACCESS, Access.NONE: WORK_BAN}
    known = {access.value: access for access in Access}
    access = known.get(facts.labour_access, Access.UNKNOWN)
    return access, sources.get(access, PROGRAMME)


@dataclass(frozen=True, slots=True)
class Eligibility:
    """The answer with everything that led to it."""

    state: State
    findings: tuple[Finding, ...]

    @property
    def reasons(self) -> tuple[Finding, ...]:
        """What is decided: where something is missing, only that; else what speaks for the person."""
        wanted = State.NO if self.state is State.NO else State.YES
        return tuple(finding for finding in self.findings if finding.state is wanted)

    @property
    def questions(self) -> tuple[Finding, ...]:
        """What still has to be asked."""
        return tuple(finding for finding in self.findings if finding.state is State.UNCLEAR)


def _answer(value: str) -> State:
    return {"yes": State.YES, "no": State.NO}.get(value, State.UNCLEAR)


def _access_state(access: Access) -> State:
    if access in (Access.FREE, Access.SUBORDINATE):
        return State.YES
    return State.NO if access is Access.NONE else State.UNCLEAR


def eligibility(facts: Facts, *, labour_access: LabourAccessRule = as_entered) -> Eligibility:
    """Every criterion and what follows: one no decides, else one open question keeps it open, else yes."""
    access, norm = labour_access(facts)
    states = {
        Criterion.GROUP: State.YES if facts.group in ("refugee", "migrant") else State.UNCLEAR,
        Criterion.LANGUAGE: _answer(facts.speaks_enough),
        Criterion.LABOUR_ACCESS: _access_state(access),
        Criterion.NEAR: _answer(facts.near_labour_market),
        Criterion.REGION: _answer(facts.lives_in_region),
    }
    sources = {**_SOURCES, Criterion.LABOUR_ACCESS: norm}
    findings = tuple(Finding(criterion, states[criterion], sources[criterion]) for criterion in Criterion)
    held = {finding.state for finding in findings}
    state = State.NO if State.NO in held else State.UNCLEAR if State.UNCLEAR in held else State.YES
    return Eligibility(state, findings)
