"""Where a story is in the world: each room part that keeps or lends something of it tells here, and cleans up here.

A provider of traces says what people must still do (a panel hangs in a town hall); a provider of effects does at once
what the program can do itself (delete print files, block a print run) and says how many.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What was taken back of one story: everything, or one medium, or one language, or one medium in one language."""

    story_id: int
    story_key: str
    medium: str = ""
    language: str = ""

    def concerns(self, medium: str, language: str = "") -> bool:
        """Whether something shown in this medium and language must go."""
        if self.medium and medium != self.medium:
            return False
        return not self.language or not language or language == self.language


@dataclass(frozen=True, slots=True)
class Trace:
    """One thing at one place. `kind` is a word of `models.choices.TaskKind`; `key` tells it from all others."""

    key: str
    kind: str
    what: str
    where: str = ""
    who: str = ""
    # In how many days it must be done.
    days: int = 3


Traces = Callable[[TakenBack], Iterable[Trace]]
Effect = Callable[[TakenBack], int]
_traces: list[Traces] = []
_effects: dict[str, tuple[Effect, object]] = {}


def provide(*, traces: Traces | None = None, effect: Effect | None = None, name: str = "", label: object = "") -> None:
    """Called by a part of the room when it starts. `name` and `label` say on the receipt what the effect did."""
    if traces and traces not in _traces:
        _traces.append(traces)
    if effect:
        _effects[name] = (effect, label)


def traces_of(taken: TakenBack) -> list[Trace]:
    """Everything that people must do something about."""
    return [trace for provider in _traces for trace in provider(taken)]


def take_effect(taken: TakenBack) -> dict[str, int]:
    """Run every effect inside the running transaction; how many things each one removed or blocked."""
    return {name: effect(taken) for name, (effect, _label) in _effects.items()}


def effect_labels() -> dict[str, object]:
    """What the receipt calls each effect."""
    return {name: label for name, (_effect, label) in _effects.items()}
