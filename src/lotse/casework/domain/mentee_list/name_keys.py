"""Keys for finding the same name in other spellings."""

from __future__ import annotations

import re
from functools import lru_cache

from .spelling import fold


def name_key(given: str, family: str) -> str:
    """One key for the spellings of one name: order, case, accents, hyphens, ö/oe do not count."""
    folded = re.sub(r"(?<=[aou])e", "", fold(f"{given} {family}".replace("-", " ").replace("'", "").replace("’", "")))
    return " ".join(sorted(re.findall(r"\w+", folded)))


SOUNDS = (
    ("sch", "s"), ("sh", "s"), ("ch", "h"), ("kh", "h"), ("gh", "g"), ("ph", "f"), ("dj", "j"), ("zh", "j"), ("tz",
    "z"), ("ts", "z"),
    ("th", "t"), ("dh", "d"), ("ck", "k"), ("q", "k"), ("c", "k"), ("w", "v"), ("y", "i"), ("x", "ks"),
)  # fmt: skip
CYRILLIC = str.maketrans(
    dict(
        zip(
            "абвгґдезиійклмнопрстуфхцьюяєїжчшщыэё",
            [*"abvggdeziijklmnoprstufhc", "", "iu", "ia", "ie", "i", "j", "c", "s", "s", "i", "e", "e"],
            strict=True,
        )
    )
)


@lru_cache(maxsize=65536)
def sound_key(key: str) -> str:
    """Rough sound of a name key: Mohammed, Mohamad and Muhammad fall together. For flags, never for merging."""
    heard = []
    for word in key.translate(CYRILLIC).split():
        sounding = word
        for written, sound in SOUNDS:
            sounding = sounding.replace(written, sound)
        skeleton = sounding[:1] + re.sub(r"[aeiouh]", "", sounding[1:])
        heard.append(re.sub(r"(.)\1+", r"\1", skeleton))
    return " ".join(sorted(heard))
