"""A drawn signature as path data: only lines and curves between points of the pad, nothing that a file could smuggle.

The pad is 600 × 200 units. Allowed are M, L and C with plain decimal numbers inside the pad. Everything else is
refused, not cleaned: what was signed is stored as it was drawn or not at all.
"""

import re
from itertools import pairwise

WIDTH, HEIGHT = 600, 200
MAX_LENGTH = 24_000
# Fewer points than this are a slip of the finger.
MIN_POINTS = 4

_NUMBERS = {"M": 2, "L": 2, "C": 6}
_TOKEN = re.compile(r"([MLC])|([0-9]{1,3}(?:\.[0-9]{1,3})?)(?=[ ,MLC]|$)")
_SEPARATOR = re.compile(r"[ ,]*")


class BadSignature(ValueError):
    """The path data is not what the pad writes."""


def clean_signature(path: str) -> str:
    """`path` unchanged if the pad could have written it; "" for an empty pad; BadSignature for anything else."""
    text = path.strip()
    if not text:
        return ""
    if len(text) > MAX_LENGTH:
        raise BadSignature("too long")
    commands = _commands(_tokens(text))
    if sum(len(numbers) // 2 for _, numbers in commands) < MIN_POINTS:
        raise BadSignature("too few points")
    return text


def _tokens(text: str) -> list[str]:
    found, at = [], 0
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            raise BadSignature("unknown sign")
        found.append(match.group())
        at = match.end()
        at = _SEPARATOR.match(text, at).end()  # type: ignore[union-attr]  # the pattern matches the empty text
    return found


def _commands(tokens: list[str]) -> list[tuple[str, list[float]]]:
    starts = [n for n, token in enumerate(tokens) if token in _NUMBERS]
    if not starts or starts[0] != 0 or tokens[0] != "M":
        raise BadSignature("begins nowhere")
    commands = []
    for start, end in pairwise([*starts, len(tokens)]):
        numbers = [float(token) for token in tokens[start + 1 : end]]
        if not numbers or len(numbers) % _NUMBERS[tokens[start]]:
            raise BadSignature("wrong count of numbers")
        if any(x > WIDTH for x in numbers[::2]) or any(y > HEIGHT for y in numbers[1::2]):
            raise BadSignature("outside the pad")
        commands.append((tokens[start], numbers))
    return commands
