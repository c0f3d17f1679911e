"""Nationalities as ISO 3166-1 alpha-2 codes, plus XK for Kosovo and STATELESS.

Abbreviations are completed only when one country alone can be meant: "syr." is Syria, "niger." is either Niger or
Nigeria and stays a note. A misspelt country is a proposal, never an entry.
"""

from __future__ import annotations

import re
from difflib import get_close_matches
from functools import lru_cache
from importlib.resources import files

from .readings import (
    EMPTY_READING,
    LONGEST_FACT,
    NOTHING_STATED,
    TOO_LONG,
    Reading,
    says_nothing,
    sure,
    unreadable,
    unsure,
)
from .spelling import fold, one_line

STATELESS = "STATELESS"
STATELESS_WORDS = frozenset(
    [
        "staatenlos",
        "staatenlose",
        "staatenloser",
        "ohne",
        "stateless",
        "sl",
        "stl",
        "staatenl",
        "staatslos",
        "apatride",
        "xxa",
    ]
) | {"ohne staatsangehoerigkeit", "ohne sta", "ohne staatsang", "keine staatsangehoerigkeit", "heimatlos"}
OPEN_WORDS = re.compile(r"^(ungekl|unklar|unbek|unknown|xxx|wird geklaert|in klaerung|offen|siehe|s akte|fraglich|\?)")
# Which Congo, Korea or Guinea is meant is for a person to say; so is a state that no longer exists.
SEVERAL_STATES: dict[str, str] = {
    "kongo": "Demokratische Republik Kongo oder Republik Kongo?",
    "kongolesisch": "Demokratische Republik Kongo oder Republik Kongo?",
    "congo": "Demokratische Republik Kongo oder Republik Kongo?",
    "korea": "Nord- oder Südkorea?",
    "koreanisch": "Nord- oder Südkorea?",
    "jugoslawien": "Welcher Nachfolgestaat ist gemeint?",
    "jugoslawisch": "Welcher Nachfolgestaat ist gemeint?",
    "serbien und montenegro": "Serbien oder Montenegro?",
    "sowjetunion": "Welcher Nachfolgestaat ist gemeint?",
    "udssr": "Welcher Nachfolgestaat ist gemeint?",
    "tschechoslowakei": "Tschechien oder Slowakei?",
    "kurdistan": "Kurdistan ist keine Staatsangehörigkeit. Welchen Pass hat die Person?",
    "kurdisch": "Kurdisch ist keine Staatsangehörigkeit. Welchen Pass hat die Person?",
    "arabisch": "Arabisch ist keine Staatsangehörigkeit.",
    "tschetschenisch": "Welchen Pass hat die Person?",
    "tschetschenien": "Welchen Pass hat die Person?",
    "irakisch kurdistan": "Wahrscheinlich Irak; bitte den Pass prüfen.",
}
CITIZENSHIP_WORDS = re.compile(
    r"\b(staatsangehoerigkeit|staatsbuerger(in|schaft)?|nationalitaet|sta|pass|herkunft|aus)\b"
)
DECORATION = re.compile(r"[*†¹²³\"']+|\(\s*\)")
TWO_STATES = re.compile(r"\s*(?:[/,;+&]|\bund\b|\boder\b|\n)\s*")
SHORTEST_ABBREVIATION = 3
SHORTEST_PREFIX = 4


SHORT_FORMS = {
    "rep": "republik",
    "dem": "demokratische",
    "arab": "arabische",
    "isl": "islamische",
    "u": "und",
    "foed": "foederation",
}


def _key(text: str) -> str:
    found = re.findall(r"\w+", fold(text))
    return " ".join(SHORT_FORMS.get(word, word) for word in found) if len(found) > 1 else " ".join(found)


@lru_cache(maxsize=1)
def vocabulary() -> dict[str, str]:
    """Every spelling of every country, folded, to its code."""
    known: dict[str, str] = {}
    table = files(__package__).joinpath("nationalities.txt").read_text(encoding="utf-8")
    for line in table.splitlines():
        if line.startswith("#") or not line:
            continue
        alpha2, alpha3, *spellings = line.split(";")
        names = [alpha2, alpha3, *(name for group in spellings for name in group.split(","))]
        for name in names:
            known.setdefault(_key(name), alpha2)
    return known


@lru_cache(maxsize=1)
def _by_beginning() -> dict[str, list[tuple[str, str]]]:
    """The vocabulary by its first three letters, for abbreviations."""
    grouped: dict[str, list[tuple[str, str]]] = {}
    for name, code in vocabulary().items():
        grouped.setdefault(name[:SHORTEST_ABBREVIATION], []).append((name, code))
    return grouped


@lru_cache(maxsize=1)
def _by_words() -> dict[tuple[int, str], list[tuple[list[str], str]]]:
    """The vocabulary in words, by their number and the first letter, for abbreviations of several words."""
    grouped: dict[tuple[int, str], list[tuple[list[str], str]]] = {}
    for name, code in vocabulary().items():
        words = name.split()
        if words:
            grouped.setdefault((len(words), words[0][:1]), []).append((words, code))
    return grouped


@lru_cache(maxsize=8192)
def read_nationality(text: str) -> Reading:
    """One code when one country is named; otherwise a question."""
    if len(text) > LONGEST_FACT:
        return TOO_LONG
    known = known_nationality(text)
    if known is not None:
        return known
    return _misspelt(_key(_plain(text)))


def _plain(text: str) -> str:
    return DECORATION.sub(" ", CITIZENSHIP_WORDS.sub(" ", fold(one_line(text)))).strip(" :")


@lru_cache(maxsize=8192)
def known_nationality(text: str) -> Reading | None:
    """The same without proposals for misspelt names, None when the text names no country."""
    if not text or len(text) > LONGEST_FACT:
        return None if text else EMPTY_READING
    plain = _plain(text)
    key = _key(plain)
    if key in STATELESS_WORDS:
        return sure(STATELESS)
    if says_nothing(text):
        return NOTHING_STATED
    if OPEN_WORDS.match(plain) or not key or "?" in text:
        return unreadable("Die Staatsangehörigkeit ist nicht geklärt.")
    return _of_one(plain) or _of_several(plain)


def _of_one(plain: str) -> Reading | None:
    key = _key(plain)
    if key in SEVERAL_STATES:
        return unreadable(SEVERAL_STATES[key])
    if plain.endswith(".") and len(key) >= SHORTEST_ABBREVIATION:
        return _of_abbreviation(plain)
    name, comma, form = plain.partition(",")
    if comma and _key(f"{form} {name}") in vocabulary():
        # The lists of the Statistical Office write "Iran, Islamische Republik".
        return sure(vocabulary()[_key(f"{form} {name}")])
    code = vocabulary().get(key) or vocabulary().get(_without_ending(key))
    if code is not None:
        return sure(code)
    return _of_abbreviation(plain) or _without_brackets(plain)


def _without_brackets(plain: str) -> Reading | None:
    """One country said twice, "SY (Syrien)", or with something else, "Syrien (Kurde)"."""
    match = re.fullmatch(r"([^()]+)\(([^()]+)\)\s*", plain)
    if match is None:
        return None
    outer, inner = _of_one(match[1].strip()), _of_one(match[2].strip())
    if outer is None or outer.value is None:
        return None
    if inner is not None and inner.value is not None and inner.value != outer.value:
        return unsure(None, "Hier stehen mehrere Staatsangehörigkeiten.")
    return outer


def _without_ending(key: str) -> str:
    """The bare adjective: "syrisch" for "syrische" and "syrischer"."""
    return re.sub(r"isch(e|er|en|es|em)$", "isch", key)


def _of_abbreviation(plain: str) -> Reading | None:
    stems = [stem.strip() for stem in plain.split(".") if stem.strip()]
    is_dotted = plain.endswith(".") or "." in plain
    if is_dotted and len(plain.split()) + plain.count(".") > 1 and len(_key(plain).split()) > 1:
        return _of_abbreviated_words(_key(plain).split())
    if len(stems) != 1 or len(stems[0]) < (SHORTEST_ABBREVIATION if is_dotted else SHORTEST_PREFIX):
        return None
    candidates = _by_beginning().get(stems[0][:SHORTEST_ABBREVIATION], [])
    codes = {code for name, code in candidates if name.startswith(stems[0])}
    if len(codes) == 1:
        return sure(codes.pop())
    return unreadable("Die Abkürzung passt auf mehrere Staaten.") if codes and is_dotted else None


def _of_abbreviated_words(stems: list[str]) -> Reading | None:
    """Like "Dem. Rep. Kongo" and "Russ. Föd.": every word begins like a word of one state's name."""
    candidates = _by_words().get((len(stems), stems[0][:1]), [])
    codes = {
        code
        for parts, code in candidates
        if all(part.startswith(stem) for part, stem in zip(parts, stems, strict=True))
    }
    return sure(codes.pop()) if len(codes) == 1 else None


def _of_several(plain: str) -> Reading | None:
    parts = [part for part in TWO_STATES.split(plain) if part.strip()]
    if len(parts) < 2:
        return None
    codes = {reading.value for part in parts if (reading := _part(part)).value is not None}
    if len(codes) == 1 and all(_part(part).value is not None for part in parts):
        return sure(codes.pop())
    if codes:
        return unsure(None, "Hier stehen mehrere Staatsangehörigkeiten.")
    return None


def _part(part: str) -> Reading:
    """In "syr./türk." and "syr-türk" the dots may be missing, so short stems count as abbreviations."""
    return _of_one(part.strip()) or _of_abbreviation(part.strip(" .") + ".") or unreadable("")


def _misspelt(key: str) -> Reading:
    close = get_close_matches(key, [name for name in vocabulary() if len(name) > 4], n=1, cutoff=0.84)
    if close:
        return unsure(vocabulary()[close[0]], "Der Staat ist wahrscheinlich falsch geschrieben.")
    return unreadable("Diesen Staat kennt das Programm nicht.")
