"""Sex, phone, e-mail, postcode and marks: the small cells."""

from __future__ import annotations

import re

from .readings import EMPTY_READING, LONGEST_FACT, TOO_LONG, Reading, reading_of_markers, sure, unreadable, unsure
from .spelling import fold, one_line, western_digits

SEXES = {
    "m": "m", "männlich": "m", "mann": "m", "male": "m", "man": "m", "herr": "m", "herrn": "m", "hr": "m",
    "mnl": "m", "maskulin": "m", "♂": "m",
    "w": "f", "weibl": "f", "f": "f", "frau": "f", "fr": "f", "female": "f", "woman": "f", "feminin": "f", "♀": "f",
    "fem": "f", "weib": "f",
    "d": "d", "div": "d", "divers": "d", "diverse": "d", "nonbinary": "d", "nichtbinaer": "d", "inter": "d",
}  # fmt: skip
E_MAIL = re.compile(r"[^\s@<>(),;:]+@[^\s@<>(),;:]+\.[a-z]{2,}", re.IGNORECASE)
PHONE = re.compile(r"^[+(]?[\d\s()/.\-–+]{5,}$")
TICKS = frozenset(
    {"x", "xx", "ja", "j", "1", "✓", "✔", "☑", "☒", "wahr", "true", "yes", "y", "o.k.", "ok", "√", "×", "erfolgt"}
)
UNTICKED = frozenset({"", "nein", "n", "0", "falsch", "false", "no", "☐", "-", "–"})


def read_sex(text: str) -> Reading:
    """m, f or d, from a letter, a word or a salutation."""
    if not text:
        return EMPTY_READING
    plain = fold(one_line(text)).strip(".*: ")
    code = SEXES.get(plain) or next((SEXES[stem] for stem in ("weibl",) if plain.startswith(stem)), None)
    if code is None and plain.startswith("maennl"):
        code = "m"
    return sure(code) if code else reading_of_markers(text) or unreadable("Dieses Geschlecht kennt das Programm nicht.")


def read_phone(text: str, *, is_number: bool) -> Reading:
    """Phone numbers stay as written; a number without its leading zero is what Excel does to them."""
    if not text:
        return EMPTY_READING
    plain = western_digits(one_line(text)).strip("' ")
    if is_number and plain.isdecimal() and not plain.startswith("0"):
        starts_abroad = plain.startswith("49") and len(plain) > 11
        return unsure(f"+{plain}" if starts_abroad else f"0{plain}", "Excel hat vermutlich die führende Null entfernt.")
    if PHONE.match(plain):
        return sure(plain)
    if sum(map(str.isdecimal, plain)) >= 5:
        return sure(plain, "Neben der Nummer steht noch etwas.")
    return reading_of_markers(text) or unreadable("Das ist keine Telefonnummer.")


def read_email(text: str) -> Reading:
    """One address, out of whatever stands around it."""
    if not text:
        return EMPTY_READING
    if len(text) > LONGEST_FACT:
        return TOO_LONG
    found = E_MAIL.findall(text.replace("mailto:", ""))
    if len(found) == 1:
        return sure(found[0].rstrip("."))
    if found:
        return unsure(found[0], "Hier stehen mehrere Adressen.")
    return reading_of_markers(text) or unreadable("Das ist keine E-Mail-Adresse.")


def read_postcode(text: str) -> Reading:
    """Five digits; four are what Excel leaves of a Saxon postcode."""
    if not text:
        return EMPTY_READING
    plain = re.sub(r"^d[- ]", "", fold(western_digits(one_line(text))).strip("' "))
    if re.fullmatch(r"\d{5}", plain):
        return sure(plain)
    if re.fullmatch(r"\d{4}", plain):
        return unsure(f"0{plain}", "Excel hat vermutlich die führende Null entfernt.")
    return reading_of_markers(text) or unreadable("Das ist keine Postleitzahl.")


def read_words(text: str) -> Reading:
    """Free text that is kept as it is: employer, profession, school, address."""
    if not text:
        return EMPTY_READING
    return reading_of_markers(text) or sure(one_line(text))


def is_tick(text: str) -> bool:
    """A cross, a check mark, or "ja"."""
    return fold(text) in TICKS


def is_no_tick(text: str) -> bool:
    """What people put where a cross is missing."""
    return fold(text) in UNTICKED
