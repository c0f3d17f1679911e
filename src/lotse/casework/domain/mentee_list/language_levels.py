"""Levels of German (A1 to C2) as they stand in lists.

Only what has been reached is entered. A running course, a planned or failed examination, and "A2/B1" are notes:
which of the two holds decides about courses and permits.
"""

from __future__ import annotations

import re
from functools import lru_cache

from .readings import EMPTY_READING, LONGEST_FACT, TOO_LONG, Reading, reading_of_markers, sure, unreadable, unsure
from .spelling import fold, one_line

LEVEL = re.compile(r"(?<![a-z0-9])([abc])[ .\-]?([12])(?![0-9])(\.\d|\+{1,2})?(?![a-z])")
COURSE = re.compile(
    r"kurs|laeuft|laufend|aktuell|derzeit|besucht|lernt|in (?:der )?pruef|geplant|angemeldet|anmeld|wartet|"
    r"warteliste|wird|"
    r"ab \d|start|vorauss|ziel|soll|moechte|steht an|ergebnis|(pruefung|test) (am|im)\b|\bbsk\b|\bik\b|in arbeit|"
    r"begonnen|teilnahme|"
    r"beginnt|demnaechst|bald|vorbereitung|in vorb|termin|offen|noch\b"
)
FAILED = re.compile(r"nicht|n\. ?b\.|durchgef|kein|ohne|fehlt|abgebr|abbruch|unterhalb|unter\b|knapp|\bn best")
HELD = re.compile(
    r"best\.?\b|bestanden|zertifikat|zert\b|zert\.|nachweis|vorhanden|abgeschl|erreicht|erfolgreich|liegt vor|"
    r"absolviert"
)
DOUBT = re.compile(
    r"\bca\b|etwa|~|\?|ungef|vermut|geschaetzt|selbst|einschaetzung|wohl|gefuehlt|eher|fast|circa|muendl|schriftl|"
    r"teilweise|teilw|einstuf|niveau ca|mind|angeblich"
)
OTHER_LANGUAGE = re.compile(
    r"engl|franz|arab|russ|tuerk|kurd|farsi|dari|persisch|paschtu|tigrin|spanisch|ukrain|polnisch|vietnam|italien|"
    r"portug"
)
GERMAN = re.compile(r"deutsch|german|dtz|telc|goethe|daf|daz|bamf|ger\b|gers\b|oesd|lid")
CLAUSE = re.compile(
    r"\s*(?:[,;\n()]|\s\+\s|\bund\b|\bu\.|(?<![a-c][12]) [-–] (?=\w)|(?<=[a-c][12]) [-–] "
    r"(?![abc][12]))\s*"
)
SPAN = re.compile(r"[abc][12]\+?\s*(?:/|-|–|→|>|->|=>|bis|oder|od\.?)\s*[abc]?[12]")
NO_GERMAN = re.compile(r"^(keine?|ohne)( deutsch)?(kenntnisse)?$|analphab|alphabet|^(a0|0|null)$|nicht vorhanden")

NAMES_OF_TESTS = re.compile(r"start deutsch( [12])?|fit in deutsch( [12])?|deutsch-?test fuer zuwanderer")
PENDING_HINT = "Ein Kurs oder eine Prüfung ist noch kein Nachweis."
FAILED_HINT = "Die Prüfung ist nicht bestanden oder der Nachweis fehlt."


@lru_cache(maxsize=4096)
def read_german_level(text: str) -> Reading:
    """The level that the person has, when the cell says exactly one."""
    if len(text) > LONGEST_FACT:
        return TOO_LONG
    marker = reading_of_markers(text) if text else EMPTY_READING
    if marker is not None and not LEVEL.search(fold(text)):
        return marker
    plain = NAMES_OF_TESTS.sub("telc", fold(one_line(text)))
    if NO_GERMAN.search(plain):
        return unreadable("Kein Niveau von A1 bis C2.")
    clauses = [clause for clause in CLAUSE.split(plain) if clause]
    clauses = [clause for clause in clauses if GERMAN.search(clause) or not OTHER_LANGUAGE.search(clause)]
    held: list[str] = []
    confirmed: list[str] = []
    doubts: list[Reading] = []
    for clause in _joined_with_their_words(clauses):
        reading = _of_clause(clause)
        if reading is None:
            continue
        if not isinstance(reading.value, str) or reading.certainty != "sure":
            doubts.append(reading)
        else:
            (confirmed if HELD.search(clause) else held).append(reading.value)
    return _decided(set(held), set(confirmed), doubts=doubts)


def _joined_with_their_words(clauses: list[str]) -> list[str]:
    """Words after a comma or in brackets belong to the level before them: "B1 (Kurs läuft)"."""
    joined: list[str] = []
    for clause in clauses:
        if joined and not LEVEL.search(clause):
            joined[-1] += " " + clause
        else:
            joined.append(clause)
    return joined


def _of_clause(clause: str) -> Reading | None:
    levels = [(match[1] + match[2]).upper() for match in LEVEL.finditer(clause)]
    if not levels:
        return None
    if FAILED.search(clause):
        return unsure(None, FAILED_HINT)
    if DOUBT.search(clause):
        return unsure(levels[0], "Das Niveau ist nur geschätzt oder gilt nur teilweise.")
    if COURSE.search(clause) and not HELD.search(clause):
        return unsure(None, PENDING_HINT)
    if len(set(levels)) > 1 or SPAN.search(clause):
        return unsure(None, "Hier stehen mehrere Niveaus.")
    if _is_half_course(clause):
        return unsure(levels[0], "Ein Kursabschnitt ist noch kein abgeschlossenes Niveau.")
    return sure(levels[0])


def _is_half_course(clause: str) -> bool:
    match = LEVEL.search(clause)
    return match is not None and (match[3] or "").startswith(".")


def _decided(held: set[str], confirmed: set[str], *, doubts: list[Reading]) -> Reading:
    """What is confirmed counts before what is merely named; two merely named levels cancel each other."""
    if confirmed:
        best = max(confirmed)
        if all(level <= best for level in held):
            return sure(best)
        return unsure(best, "Hier stehen mehrere Niveaus.")
    if len(held) == 1:
        return sure(next(iter(held)))
    if held:
        return unsure(None, "Hier stehen mehrere Niveaus.")
    if doubts:
        return doubts[0] if len(doubts) == 1 else unsure(None, "Hier stehen mehrere Niveaus.")
    return unreadable("Darin steht kein Niveau von A1 bis C2.")
