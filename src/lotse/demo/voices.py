"""Invented entries of visitors: most on the wall, some waiting for an editor, a few kept from it."""

import tomllib
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

from lotse.exhibition.domain.voices import Kind, State, Way, hints
from lotse.exhibition.models import Loan, ScanCount, ShortLink, Story, Voice
from lotse.foundation.actor import DESK, system
from lotse.foundation.clock import SAXONY
from lotse.foundation.database.context import at_work

DATA = Path(__file__).parent / "data" / "voices.toml"
# What visitors of a place said, out of a hundred: yes, a little, no.
_MOODS = {"learned": (68, 26), "moved": (74, 20), "will_tell": (61, 28)}
_FEEDBACK_OF_A_STOP = (6, 19)


def write_voices(today: date, *, seed: int = 2020) -> int:
    """Write what lies in the data file and some feedback of each past stop; returns the number of entries."""
    dice = Random(seed)
    entries = tomllib.loads(DATA.read_text(encoding="utf-8"))["voice"]
    with at_work(system(DESK), action="demo.write_voices"):
        stories = {story.key: story for story in Story.objects.unscoped("The demonstration writes it.").order_by("pk")}
        voices = [_voice(entry, stories.get(entry.get("story", "")), today=today, dice=dice) for entry in entries]
        voices += _feedback(today, dice)
        moments = [voice.created_at for voice in voices]
        Voice.objects.bulk_create(voices)
        for voice, moment in zip(voices, moments, strict=True):
            voice.created_at = moment
        Voice.objects.unscoped("The demonstration writes them.").bulk_update(voices, ["created_at"])
        ScanCount.objects.bulk_create(_scans(today, dice))
    return len(voices)


def _key(dice: Random) -> UUID:
    return UUID(int=dice.getrandbits(128), version=4)


def _voice(entry: dict[str, Any], story: Story | None, *, today: date, dice: Random) -> Voice:
    state = entry.get("state", State.SHOWN)
    days = dice.randint(0, 6) if state == State.WAITING else dice.randint(8, 60)
    left_at = datetime.combine(today - timedelta(days=days), time(10 + dice.randint(0, 7), dice.randint(0, 59)), SAXONY)
    decided_at = None if state == State.WAITING else left_at + timedelta(hours=20)
    words = {name: entry.get(name, "") for name in ("first_name", "age", "place", "german", "answer", "reason")}
    answered = bool(words["answer"])
    return Voice(
        story=story,
        kind=entry.get("kind", Kind.ANSWER),
        way=entry.get("way", Way.PHONE),
        state=state,
        language=entry.get("language", "de"),
        text=entry["text"],
        hints=sorted(hints(entry["text"])),
        client_key=_key(dice),
        is_invented=True,
        is_agreed=entry.get("is_agreed", False),
        answer_language="de" if answered else "",
        answered_at=decided_at if answered else None,
        moderated_at=decided_at,
        created_at=left_at,
        **words,
    )


def _feedback(today: date, dice: Random) -> Iterator[Voice]:
    """Crosses on the three questions, from every stop that has begun."""
    begun = Loan.objects.filter(state__in=("handed_over", "returned", "closed")).order_by("pk")
    for loan in begun:
        for _entry in range(dice.randint(*_FEEDBACK_OF_A_STOP)):
            day = min(today, loan.days.first + timedelta(days=dice.randint(0, 9)))
            yield Voice(
                kind=Kind.FEEDBACK,
                way=Way.TABLET,
                language="de",
                stop=loan.number,
                client_key=_key(dice),
                is_invented=True,
                created_at=datetime.combine(day, time(14, dice.randint(0, 59)), SAXONY),
                **{name: _mood(shares, dice) for name, shares in _MOODS.items()},
            )


def _mood(shares: tuple[int, int], dice: Random) -> str:
    rolled, (yes, some) = dice.randrange(100), shares
    return "yes" if rolled < yes else "some" if rolled < yes + some else "no"


def _scans(today: date, dice: Random) -> list[ScanCount]:
    codes = ShortLink.objects.unscoped("The demonstration counts them.").order_by("code").values_list("code", flat=True)
    days = [today - timedelta(days=back) for back in range(1, 15)]
    return [ScanCount(code=code, on=day, count=dice.randint(1, 30)) for code in codes for day in days]
