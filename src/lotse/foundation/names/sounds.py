"""How a name sounds, as far as its consonants tell: Khaled, Chaled, Халед, Halid and خالد are one.

A key is made of the classes A (a vowel at the beginning), B D F G J K L M N P R S T V Y. All hissing sounds are S
(Schule, Şule, Shula), the throat sounds h, kh, gh and g are G, vowels after the beginning are left out. Letters that
differ from language to language ("ch", "c", "j", "g", "q", "w") give several keys; two words sound alike if they
share one. Vowels are not looked at, so Mohammed and Mahmoud meet here: finding should, judging (likeness) must not.
"""

import re
from functools import lru_cache

from lotse.foundation.names.scripts import folded_words

_FIXED = (
    ("tsch", "S"), ("dsch", "J"), ("dzh", "J"), ("tch", "S"), ("sch", "S"), ("sh", "S"), ("zh", "S"), ("cz", "S"),
    ("ts", "S"), ("tz", "S"), ("dj", "J"), ("kh", "G"), ("ph", "F"), ("ck", "K"), ("x", "ks"),
)  # fmt: skip
# Letters with several readings, the likeliest first. "ç" is c before a bright vowel: Cemal, Cetin, Cecilia; "U" is a
# w after a vowel, a u before one, or the Arabic و: Marwan and Maruan, Chowdhury and Choudhury, Dawud and Daoud.
_READINGS = (
    ("ch", ("G", "S")), ("th", ("T", "S")), ("dh", ("D", "S")), ("gh", ("G", "K")), ("ç", ("S", "J")),
    ("c", ("K", "S", "J")), ("q", ("K", "G")), ("j", ("J", "I")), ("U", ("V", ".")), ("g", ("G", "J")),
)  # fmt: skip
_CLASSES = str.maketrans("abdefghiklmnoprstuvwyzI", ".BD.FGG.KLMN.PRST.VV.S.")
_BRIGHT_C = re.compile(r"c(?=[eiy])")
_SOFT_W = re.compile(r"(?<=[aeiou])w(?=.)|(?<=[b-dfhj-np-tv-zA-Z])o?u(?=[aei])")
_DOUBLE = re.compile(r"([A-Z])\1+")
_SERVANT = re.compile(r"^\.+B\.*D\.+L(?=[A-Z])")
_CLASS = re.compile(r"[^A-Z]+")
_DARK = frozenset("aeou")
_VOWELS = _DARK | {"i"}
_FINAL = {"B": "P", "D": "T"}
_MOST_READINGS = 8


def sound_key(word: str) -> str:
    """The likeliest key of a word; "" for a script that we cannot read."""
    return next(iter(sound_keys(word)), "")


def sound_keys(word: str) -> tuple[str, ...]:
    """All keys of a word, the likeliest first."""
    return keys_of_spelling("".join(folded_words(word)[1]))


def sounds_alike(first: str, second: str) -> bool:
    """Whether two words share a key."""
    return not set(sound_keys(first)).isdisjoint(sound_keys(second))


@lru_cache(maxsize=1 << 16)
def keys_of_spelling(spelling: str) -> tuple[str, ...]:
    """Keys of a word as the table of sounds spells it; the last sound is voiceless (Murad, Murat)."""
    return tuple(dict.fromkeys(key[:-1] + _FINAL.get(key[-1], key[-1]) for key in open_keys(spelling)))


@lru_cache(maxsize=1 << 12)
def open_keys(spelling: str) -> tuple[str, ...]:
    """The same without hardening the end: for half a word, whose last letter is not its end."""
    return tuple(dict.fromkeys(key for reading in readings(spelling) if (key := open_key(reading))))


def readings(spelling: str) -> list[str]:
    """How a word may be read: sounds that are sure as capital letters, what is left as it is spelt."""
    plain = spelling
    for letters, sound in _FIXED:
        if letters in plain:
            plain = plain.replace(letters, sound)
    plain = _marked(plain)
    found = _beginnings(plain)
    for letters, sounds in _READINGS:
        if letters in found[0]:
            found = [reading.replace(letters, sound) for reading in found for sound in sounds][:_MOST_READINGS]
    bare = plain.rstrip(".")
    if bare.endswith("h"):  # Sarah and Sara, Oleh and Oleg.
        found = [reading.rstrip(".")[:-1] for reading in found] + found
    return found


def _marked(plain: str) -> str:
    if plain.startswith(("chr", "chl")):
        plain = f"K{plain[2:]}"
    if "c" in plain:
        plain = _BRIGHT_C.sub("ç", plain)
    if "w" in plain or "u" in plain:
        plain = _SOFT_W.sub("U", plain)
    return plain


def _beginnings(plain: str) -> list[str]:
    """Readings of the first letters: Yevhen, Jewhen, Ievgen, Evgeni; Julia, Yuliia; Ouattara, Wattara."""
    head, rest = plain[:1], plain[1:]
    if head == "I":
        return [f"Y{rest}"]
    if head == "U":
        return [f"V{rest}"]
    if head == "j":
        return [f"Y{rest}", f"J{rest}", *([rest] if rest[:1] == "e" else [])]
    if (head == "y" and rest[:1] in _VOWELS) or (head == "i" and rest[:1] in _DARK):
        return [f"Y{rest}", *([rest] if head == "i" or rest[0] == "e" else [])]
    if head == "o" and rest[:1] == "u" and rest[1:2] in ("a", "e", "i"):
        return [plain, f"V{rest[1:]}"]
    return [plain]


def open_key(reading: str) -> str:
    """The classes of a reading, without its vowels."""
    classes = _DOUBLE.sub(r"\1", reading.translate(_CLASSES))
    if classes.startswith((".BD.", "..B.D")):  # Abdulrahman, Abdurrahman, Abd al-Rahman: the article goes.
        classes = _SERVANT.sub(".BD.", classes)
    consonants = _CLASS.sub("", classes)
    return f"A{consonants}" if classes.startswith(".") else consonants
