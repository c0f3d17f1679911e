"""Which residence paper somebody of the programme may hold: plausible shares by origin, nobody's statistics."""

from datetime import date, timedelta
from random import Random

_PROTECTED = (("AE", "25.2"), ("AE", "25.2"), ("AE", "25.3"), ("AE", "25.1"), ("NE", "26.3"), ("AE", "104c"))
_REFUSED = (
    ("DULDUNG", "60a"),
    ("DULDUNG", "60c"),
    ("DULDUNG", "60d"),
    ("GESTATTUNG", ""),
    ("AE", "25.5"),
    ("FIKTION", ""),
)
_MOSTLY_PROTECTED = frozenset({"SY", "AF", "ER", "SO", "IQ", "IR"})
_OTHERS = (("AE", "28.1"), ("AE", "18a"), ("AE", "16d"), ("AE", "30.1"), ("NE", "9"))


def paper_of(dice: Random, nationality: str) -> tuple[str, str]:
    """Kind and paragraph."""
    if nationality == "UA":
        return "AE", "24"
    if nationality in _MOSTLY_PROTECTED:
        return dice.choice(_PROTECTED if dice.random() < 0.7 else _REFUSED)
    return dice.choice(_REFUSED if dice.random() < 0.55 else _OTHERS)


def last_day_of(dice: Random, kind: str, today: date) -> date | None:
    """Until when it is valid; one in eight ends within two months. A Niederlassungserlaubnis does not end."""
    if kind == "NE":
        return None
    near = dice.random() < 0.125
    return today + timedelta(days=int(dice.random() * 60) - 4 if near else 60 + int(dice.random() * 900))
