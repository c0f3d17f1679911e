"""Subtitles in WebVTT (W3C, Candidate Recommendation of 2019): read, and judged line by line.

Limits as broadcasters keep them: at most two lines of 42 characters, 17 characters a second, in order, no overlap.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

LONGEST_LINE = 42
MOST_LINES = 2
FASTEST = 17.0
SHORTEST = 0.7

_TIME = r"(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})"
_TIMING = re.compile(rf"{_TIME}[ \t]+-->[ \t]+{_TIME}(?:[ \t]+.*)?")
_TAG = re.compile(r"</?[cibuv](?:\.[^ >]*)?(?: [^>]*)?>|</?(?:lang|ruby|rt)[^>]*>|<\d\d[^>]*>")
_VOICE = re.compile(r"<v(?:\.[^ >]*)? ([^>]+)>")


@dataclass(frozen=True, slots=True)
class Cue:
    """What stands on the screen from `begins` to `ends` (seconds); `line` is where it stands in the file."""

    line: int
    begins: float
    ends: float
    lines: tuple[str, ...]
    speaker: str = ""

    @property
    def text(self) -> str:
        """In one line."""
        return " ".join(self.lines)


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong at a line; `value` says how much, for the sentence beside it."""

    line: int
    code: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class SubtitleFile:
    """What was read."""

    cues: tuple[Cue, ...]
    faults: tuple[Fault, ...]


def read(source: str) -> SubtitleFile:
    """Read a file; everything that cannot be read is a fault with its line."""
    lines = source.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if not re.fullmatch(r"WEBVTT(?:[ \t].*)?", lines[0]):
        return SubtitleFile((), (Fault(1, "no_header"),))
    cues, faults = [], []
    for start, block in _blocks(lines):
        if block[0].startswith(("NOTE", "STYLE", "REGION", "WEBVTT")):
            continue
        read_one = _cue(start, block)
        if isinstance(read_one, Cue):
            cues.append(read_one)
        else:
            faults.append(read_one)
    if not cues and not faults:
        faults.append(Fault(1, "empty"))
    return SubtitleFile(tuple(cues), tuple(sorted([*faults, *_judged(cues)], key=lambda fault: fault.line)))


def _blocks(lines: list[str]) -> Iterator[tuple[int, list[str]]]:
    """Runs of lines between empty ones, with the number of their first line."""
    block: list[str] = []
    for number, line in enumerate([*lines, ""], start=1):
        if line.strip():
            block.append(line)
        elif block:
            yield number - len(block), block
            block = []


def _cue(start: int, block: list[str]) -> Cue | Fault:
    at = next((index for index, line in enumerate(block[:2]) if "-->" in line), None)
    if at is None:
        return Fault(start, "no_time")
    timing = _TIMING.fullmatch(block[at].strip())
    if timing is None:
        return Fault(start + at, "bad_time")
    text = block[at + 1 :]
    if not text:
        return Fault(start + at, "no_text")
    parts = timing.groups()
    voice = _VOICE.search(text[0])
    said = tuple(_TAG.sub("", line).replace("&amp;", "&").replace("&lt;", "<").strip() for line in text)
    return Cue(start + at, _seconds(parts[:4]), _seconds(parts[4:]), said, voice.group(1).strip() if voice else "")


def _seconds(parts: tuple[str | None, ...]) -> float:
    hours, minutes, seconds, thousandths = (int(part or 0) for part in parts)
    return hours * 3600 + minutes * 60 + seconds + thousandths / 1000


def _judged(cues: list[Cue]) -> Iterator[Fault]:
    before: Cue | None = None
    for cue in cues:
        yield from _alone(cue)
        if before is not None and cue.begins < before.begins:
            yield Fault(cue.line, "order")
        elif before is not None and cue.begins < before.ends:
            yield Fault(cue.line, "overlap")
        before = cue


def _alone(cue: Cue) -> Iterator[Fault]:
    lasts = cue.ends - cue.begins
    if lasts <= 0:
        yield Fault(cue.line, "backwards")
        return
    if lasts < SHORTEST:
        yield Fault(cue.line, "too_short", f"{lasts:.1f}")
    if len(cue.lines) > MOST_LINES:
        yield Fault(cue.line, "too_many_lines", str(len(cue.lines)))
    longest = max(len(line) for line in cue.lines)
    if longest > LONGEST_LINE:
        yield Fault(cue.line, "too_long", str(longest))
    speed = len(cue.text) / lasts
    if speed > FASTEST:
        yield Fault(cue.line, "too_fast", f"{speed:.0f}")
