"""An application's way: which stages are one tap away, and when to ask again."""

from datetime import date, timedelta

_NEXT: dict[str, tuple[str, ...]] = {
    "prepared": ("sent", "withdrawn"),
    "sent": ("invited", "trial", "accepted", "rejected", "withdrawn"),
    "invited": ("trial", "accepted", "rejected", "withdrawn"),
    "trial": ("accepted", "rejected", "withdrawn"),
    "accepted": ("withdrawn",),
    "rejected": (),
    "withdrawn": (),
}
UNDER_WAY = ("sent", "invited", "trial")
# Two weeks without an answer is when a friendly call is neither early nor late.
ASK_AFTER = timedelta(days=14)

Entry = dict[str, str]


def next_stages(stage: str) -> tuple[str, ...]:
    """Stages one tap away, the likely ones first."""
    return _NEXT.get(stage, ())


def ask_again_on(stage: str, on: date) -> date | None:
    """When to ask the firm again; None once there is nothing to ask."""
    return on + ASK_AFTER if stage in UNDER_WAY else None


def with_entry(history: list[Entry], stage: str, on: date) -> list[Entry]:
    """The history with one more stage."""
    return [*history, {"stage": stage, "on": on.isoformat()}]


def without_last(history: list[Entry]) -> tuple[list[Entry], Entry] | None:
    """The history without its last stage, and the stage that holds again; None where nothing can be taken back."""
    if len(history) < 2:
        return None
    return history[:-1], history[-2]
