"""Tools of a trade as objects on the bench in front of a person: drawings in `tools/`, one file a trade.

Origin of each: middle of the bench's edge. The files use no ink but ours, so that a press knows every colour.
"""

from functools import cache
from pathlib import Path

TOOLS = Path(__file__).parent / "tools"


@cache
def trades() -> tuple[str, ...]:
    """The trades for which tools are drawn."""
    return tuple(sorted(file.stem for file in TOOLS.glob("*.svg")))


@cache
def tools_of(trade: str) -> str:
    """The tools of a trade, without the frame of their file."""
    drawn = (TOOLS / f"{trade}.svg").read_text(encoding="utf-8")
    return drawn.partition(">")[2].rpartition("</svg>")[0].replace("\n", "")
