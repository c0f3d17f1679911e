"""Residence status, legal basis and validity from the free text of one cell.

"AE §25.2 (subs. Schutz) bis 31.12.2027" holds three fields. What is applied for, expired or refused is not held; two
papers in one cell are a question. The law decides nothing here: this only reads what the carrier has written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from . import residence_words as w
from .readings import (
    EMPTY_READING,
    LONGEST_FACT,
    NOTHING_STATED,
    TOO_LONG,
    Reading,
    reading_of_markers,
    says_nothing,
    sure,
    unreadable,
    unsure,
)
from .spelling import fold, one_line

ROMAN = {"i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5", "vi": "6", "vii": "7", "viii": "8"}
ROMAN_WORD = "viii|vii|vi|iv|v|iii|ii|i"
DAY = r"\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}/\d{1,2}/\d{4}"
VALID_UNTIL = re.compile(rf"\(?\b(?:gueltig|gilt|befristet|laeuft|gult\.?)?\s*bis\s*(?:zum\s*)?:?\s*(?P<day>{DAY})\)?")
ANY_DAY = re.compile(
    rf"(?:\b(?:seit|vom|ab|am|erteilt(?: am)?|gueltig)\s*)?(?:{DAY})|\b\d{{1,2}}[./]\d{{4}}\b|\b(?:19|20)\d\d\b"
)
IN_CONNECTION = re.compile(r"\bi\.?\s?v\.?\s?m\.?\b.*$|\bin verb\w*\.? mit\b.*$")
OTHER_LAW = re.compile(r"paragraf\s*\d+\w*[^,;()]*?\b(beschv|sgb|stag|beschverfv|asylblg)\b")
SECTION = re.compile(
    rf"(?P<sign>paragraf\s*|art\.?\s*)?(?<![\d.])(?P<number>\d{{1,3}})(?:\s?(?P<letter>[a-g])(?![a-z]))?"
    rf"(?:\s*(?:abs(?:atz|\.)?|abschn\.?)\s*(?P<sub>\d|{ROMAN_WORD})(?P<sub_letter>[ab])?(?![a-z\d])"
    rf"|\s?[./,\-]\s?(?P<dotted>\d)(?P<dotted_letter>[ab])?(?![\d])"
    rf"|\s?\(\s?(?P<bracketed>\d|{ROMAN_WORD})\s?\)"
    rf"|\s?(?P<roman>{ROMAN_WORD})(?P<roman_letter>[ab])?(?![a-z]))?"
    rf"(?P<law>[^,;()\d]*?\b(?:asylg|asylvfg|freizueg\w*|gg)\b)?"
)
PENDING = re.compile(
    r"beantr\w*|antrag\b|in bearb\w*|geplant|vorauss\w*|moeglich|prueft|pruefung|angestrebt|ziel|wird erw\w*|"
    r"erwartet|wunsch|"
    r"in aussicht|zugesagt|voraussetzung"
)
LOST = re.compile(
    r"abgelaufen|abgel\.|erlosch\w*|widerr\w*|entzogen|abgelehnt|ablehnung|frueher|ehem\w*|vorher|zuvor|\balte[rs]?\b"
)
CLAUSE = re.compile(r"\s*(?:[,;\n()+]|->|=>|→|\s[-–]\s|\bund\b|\bdanach\b|\bdann\b)\s*")
GLUED = re.compile(r"\b(ae|ne|at|abs)(\d)")
TWO_SUBSECTIONS = re.compile(
    rf"\b(?:abs\.?|\d)\s?(?:\d|{ROMAN_WORD})\s*(?:und|u\.|\+|bis|-|,)\s*(?:abs\.?\s*)?(?:\d|"
    rf"{ROMAN_WORD})(?![\w.])"
)
IMPRECISE_SECTIONS = frozenset({"25", "60", "104", "26"})
THIS_LAW = re.compile(r"\b(?:des |d\.? )?(?:aufenthg|aufenthaltsg(?:esetz\w*)?|aufg(?= |$))\b\.?")

SEVERAL = "Hier stehen mehrere Aufenthaltspapiere."
PENDING_HINT = "Etwas ist beantragt, abgelaufen oder abgelehnt; bitte das aktuelle Papier prüfen."


@dataclass(frozen=True, slots=True)
class ResidenceReading:
    """The three fields of one cell; `until` is still text because the column's dates decide how to read it."""

    status: Reading
    paragraph: Reading
    until: str = ""


@dataclass(frozen=True, slots=True)
class _Claim:
    status: str
    paragraph: str | None
    is_sure: bool
    is_section: bool = False


@lru_cache(maxsize=8192)
def read_residence(text: str) -> ResidenceReading:
    """What the cell says about the person's paper today."""
    if len(text) > LONGEST_FACT:
        return ResidenceReading(TOO_LONG, TOO_LONG)
    if not text or says_nothing(text):
        empty = NOTHING_STATED if text else EMPTY_READING
        return ResidenceReading(empty, empty)
    plain = GLUED.sub(r"\1 \2", fold(one_line(text)).replace("§", " paragraf "))
    until = ""
    if match := VALID_UNTIL.search(plain):
        until, plain = match["day"], plain.replace(match[0], " ")
    plain = re.sub(r"(\d),(\d)", r"\1.\2", THIS_LAW.sub(" ", plain) if re.search(r"\d", plain) else plain)
    plain = ANY_DAY.sub(" ", OTHER_LAW.sub(" ", IN_CONNECTION.sub(" ", plain)))
    status, paragraph = _of_clauses(_clauses(plain), text)
    if paragraph.value is not None and TWO_SUBSECTIONS.search(plain):
        paragraph = unsure(None, "Hier stehen mehrere Rechtsgrundlagen.")
    return ResidenceReading(status, paragraph, until)


def read_paragraph(text: str) -> ResidenceReading:
    """The same for a column that holds only the legal basis: "25 II" or "25.2"."""
    return read_residence(text)


def _clauses(plain: str) -> list[str]:
    """Clauses that name a paper; words like "beantragt" go to the clause that they follow."""
    clauses: list[str] = []
    bare = re.sub(rf"\(\s?(\d|{ROMAN_WORD})\s?\)", r" abs \1 ", plain)
    for part in CLAUSE.split(bare):
        if not part:
            continue
        if clauses and not list(_claims(part)):
            clauses[-1] += " " + part
        else:
            clauses.append(part)
    return clauses


def _of_clauses(clauses: list[str], text: str) -> tuple[Reading, Reading]:
    claims = {clause: list(_claims(clause)) for clause in clauses}
    held = [claim for clause, found in claims.items() if not _is_not_held(clause) for claim in found]
    if held:
        return _decided(held)
    others = [claim for found in claims.values() for claim in found]
    if others:
        status, paragraph = _decided(others)
        return unsure(status.value, PENDING_HINT), unsure(paragraph.value, PENDING_HINT)
    marker = reading_of_markers(text)
    unknown = marker or unreadable("Diesen Aufenthaltsstatus kennt das Programm nicht.")
    return unknown, unknown


def _is_not_held(clause: str) -> bool:
    return PENDING.search(clause) is not None or LOST.search(clause) is not None or "?" in clause


def _claims(clause: str) -> Iterator[_Claim]:
    """Every paper that the words and the paragraphs of a clause name."""
    rest = clause
    for pattern, status, paragraph, is_sure in w.TERMS:
        rest, count = pattern.subn(" · ", rest)
        if count:
            yield _Claim(status, paragraph, is_sure)
    has_word = rest != clause
    for match in SECTION.finditer(rest):
        claim = _of_section(match, is_alone=has_word or match[0].strip() == rest.strip())
        if claim is not None:
            yield claim


def _of_section(match: re.Match[str], *, is_alone: bool) -> _Claim | None:
    """A paragraph needs its sign or a paper's name beside it, unless it is all that the cell says."""
    is_speaking = match["letter"] or match["roman"] or match["sub"]
    if not (match["sign"] or is_alone or is_speaking):
        return None
    section = match["number"] + (match["letter"] or "")
    sub = match["sub"] or match["dotted"] or match["bracketed"] or match["roman"] or ""
    letter = match["sub_letter"] or match["dotted_letter"] or match["roman_letter"] or ""
    sub = ROMAN.get(sub, sub) + (letter if sub else "")
    full = f"{section}.{sub}" if sub and section not in w.SECTIONS_WITHOUT_SUBSECTION else section
    law = match["law"] or ""
    if law.strip():
        return _of_other_law(law, section)
    if section == "60" and sub in {"5", "7"}:
        return _Claim(w.AE, "25.3", False)
    status = w.SECTION_STATUS.get(full) or w.SECTION_STATUS.get(section)
    if status is None and section in w.PERMIT_SECTIONS:
        status = w.AE
    return _Claim(status, full, True, is_section=True) if status else None


def _of_other_law(law: str, section: str) -> _Claim | None:
    if "freizueg" in law:
        return _Claim(w.EU, None, True)
    if re.search(r"\bgg\b", law):
        return _Claim(w.AE, "25.1", True) if section == "16a" else None
    asylum = {"3": _Claim(w.AE, "25.2", True), "4": _Claim(w.AE, "25.2", True), "2": _Claim(w.AE, "25.1", True)}
    if section in {"55", "63"}:
        return _Claim(w.GESTATTUNG, None, True)
    return _Claim(w.AKN, None, True) if section == "63a" else asylum.get(section)


def _decided(claims: list[_Claim]) -> tuple[Reading, Reading]:
    firm = [claim for claim in claims if claim.is_sure] or claims
    statuses = {claim.status for claim in firm}
    if w.FIKTION in statuses and statuses <= {w.FIKTION, w.AE, w.NE, w.VISUM}:
        # A Fiktionsbescheinigung names the title that it continues; the paper in hand is the Fiktion.
        statuses, firm = {w.FIKTION}, [claim for claim in firm if claim.status == w.FIKTION]
    if statuses == {w.VISUM, w.AE}:
        # A visa names the section of the permit that it prepares.
        statuses, claims = {w.VISUM}, [_Claim(w.VISUM, claim.paragraph, claim.is_sure) for claim in claims]
    if statuses == {w.NE, w.AE} and all(claim.is_section for claim in firm if claim.status == w.AE):
        # "NE (§ 28)" is a settlement permit; which subsection it rests on is not said.
        return sure(w.NE), unsure(None, "Bei diesem Paragrafen fehlt der Absatz oder Buchstabe.")
    if len(statuses) > 1:
        return unsure(None, SEVERAL), unsure(None, SEVERAL)
    status = statuses.pop()
    paragraph = _paragraph({claim.paragraph for claim in claims if claim.status == status and claim.paragraph}, status)
    if not any(claim.is_sure for claim in firm):
        hint = "Der Eintrag lässt mehrere Aufenthaltspapiere zu."
        return unsure(status, hint), unsure(paragraph.value, hint)
    return sure(status), paragraph


def _paragraph(found: set[str], status: str) -> Reading:
    precise = {one for one in found if not any(other != one and other.startswith(one + ".") for other in found)}
    precise -= w.USUAL_SECTIONS.get(status, frozenset())
    if not precise:
        return EMPTY_READING
    if len(precise) > 1:
        return unsure(None, "Hier stehen mehrere Rechtsgrundlagen.")
    paragraph = precise.pop()
    if paragraph in IMPRECISE_SECTIONS:
        return unsure(None, "Bei diesem Paragrafen fehlt der Absatz oder Buchstabe.")
    return sure(paragraph)
