"""Days as people write them in German lists.

A day is only read when day, month and year are all there and only one reading is possible. "12/2025" stays a note,
3/4/2025 depends on what the rest of the column shows, and a day that does not exist is never moved to one that does.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from .readings import (
    EMPTY_READING,
    LONGEST_FACT,
    NOTHING_STATED,
    TOO_LONG,
    Reading,
    reading_of_markers,
    sure,
    unreadable,
    unsure,
)
from .spelling import fold, one_line, western_digits


class DayKind(StrEnum):
    """What a day is about decides which years are believable."""

    BIRTH = "birth"
    VALIDITY = "validity"
    EVENT = "event"


class SlashOrder(StrEnum):
    """How a column writes 3/4/2025: shown by its other cells, or unknown."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class DayContext:
    """What is known about the column before one of its cells is read."""

    kind: DayKind
    today: date
    slash_order: SlashOrder = SlashOrder.UNKNOWN


MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januar jan jaenner january",
            "februar feb febr feber february",
            "maerz mrz maer mar march",
            "april apr",
            "mai may",
            "juni jun june",
            "juli jul july",
            "august aug",
            "september sep sept",
            "oktober okt oct october",
            "november nov",
            "dezember dez dec december",
        ),
        start=1,
    )
    for name in names.split()
}
MONTH_WORD = "|".join(sorted(MONTHS, key=len, reverse=True))
YEAR = r"(?P<year>\d{4}|'?\d{2})"
NUMERIC = re.compile(
    rf"(?<![\d.])(?P<day>\d{{1,2}})(?P<mark>\s?[.\-/]\s?)(?P<month>\d{{1,2}})(?:\s?[.\-/]\s?){YEAR}(?!\d)"
)
PLAIN = re.compile(r"^([0-3]\d)\.([01]\d)\.(\d{4})$")
ISO = re.compile(r"(?<![\d.])(?P<year>\d{4})(?P<sign>[-/.])(?P<month>\d{1,2})(?P=sign)(?P<day>\d{1,2})(?!\d)")
WORDED = re.compile(rf"(?<!\d)(?P<day>\d{{1,2}})\s?[.\-]?\s?(?P<month>{MONTH_WORD})[.\-]?\s?,?\s?{YEAR}(?!\d)")
WORDED_ENGLISH = re.compile(
    rf"(?P<month>{MONTH_WORD})\.?\s(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s(?P<year>\d{{4}})(?!\d)"
)
COMPACT = re.compile(r"^(?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d)$")
CLOCK = re.compile(r"[t ,]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?uhr| ?z|\+\d\d:?\d\d)?$")
PART_OF_DAY = re.compile(
    rf"^(?:(?:ca\.?|etwa|um|seit|ab|bis|anfang|mitte|ende|voraussichtlich|vorauss\.?|vsl\.?)\s)*"
    rf"(?:(?:{MONTH_WORD})\.?\s?'?\d{{2,4}}|\d{{1,2}}\s?[./-]\s?\d{{2,4}}|[12]\d{{3}}|(?:{MONTH_WORD})|"
    rf"[x?_0]{{1,2}}\.[x?_\d]{{1,2}}\.\d{{2,4}}|\d{{1,2}}\.\d{{1,2}}\.?|(?:q[1-4]|kw ?\d+|[12]\. ?hj)\W*\d*)$"
)
HARMLESS_WORDS = frozenset(
    {
        "am", "ab", "bis", "seit", "vom", "von", "zum", "den", "der", "dem", "gueltig", "geb", "geboren",
        "geburtsdatum", "mo", "di", "mi", "do", "fr", "sa", "so", "montag", "dienstag", "mittwoch",
        "donnerstag", "freitag", "samstag", "sonntag", "ja", "iv", "einschliesslich", "einschl", "inkl",
        "datum", "d", "erteilt", "unterschrieben", "abgeschlossen", "geschlossen", "unterzeichnet", "start",
        "beginn",
    }
)  # fmt: skip
# The place of birth or the age in brackets; "fiktiv" or "geschätzt" is neither.
BESIDE_BIRTH = re.compile(
    r"^(?:\(\d{1,2}(?: ?j(?:ahre|\.)?)?\)|(?:in|,|/)\s*(?!ca|gesch|fikt|unkl|vermut|nicht)[^\W\d_][^\d?]{2,40})$"
)
RANGE_MARK = re.compile(r"^\s*(?:-|–|—|bis|bis zum)\s*$")
NO_END = re.compile(r"^(unbefristet|unbegrenzt|unbefr\.?|dauerhaft|ohne befristung|unlimited|∞)$")
NO_EVENT = re.compile(r"^(nein|noch nicht|keine?|noch keine?|ohne|nicht abgeschlossen)$")

NOT_FULL = "Das ist kein vollständiger Tag. Bitte ergänzen Sie Tag, Monat und Jahr."
IMPOSSIBLE = "Diesen Tag gibt es nicht."
EXCEL_EPOCH = date(1899, 12, 30)
SERIALS = range(5_000, 80_000)
YEARS_OF_AGE = (12, 90)
YEARS_AROUND = {DayKind.VALIDITY: (25, 25), DayKind.EVENT: (40, 6)}


def read_day(value: object, context: DayContext) -> Reading:
    """The day in a cell, whatever type the spreadsheet gave it."""
    match value:
        case None | "":
            return EMPTY_READING
        case datetime():
            return _believable(value.date(), context)
        case date():
            return _believable(value, context)
        case bool():
            return unreadable("Hier wird ein Datum erwartet.")
        case int() | float():
            return _serial(float(value), context)
        case str():
            plain = PLAIN.match(value)
            if plain:
                return _existing(int(plain[3]), int(plain[2]), int(plain[1]), context=context)
            return _written(value, context)
        case _:
            return unreadable("Hier wird ein Datum erwartet.")


def _serial(number: float, context: DayContext) -> Reading:
    """Excel counts days from 1900; calamine has already taken the 1904 calendar out of typed days."""
    if number.is_integer() and int(number) in SERIALS:
        reading = _believable(EXCEL_EPOCH + timedelta(days=int(number)), context)
        return Reading(reading.value, reading.certainty, reading.hint or "Als Zahl von Excel gespeichert.")
    if number.is_integer() and COMPACT.match(str(int(number))):
        return _written(str(int(number)), context)
    return unreadable(NOT_FULL if 1900 <= number <= 2100 else "Hier wird ein Datum erwartet.")


def _written(text: str, context: DayContext) -> Reading:
    if len(text) > LONGEST_FACT:
        return TOO_LONG
    marker = reading_of_markers(text)
    if marker is not None:
        return marker
    plain = fold(western_digits(one_line(text))).strip("'* ")
    if context.kind is DayKind.VALIDITY and NO_END.match(plain):
        return sure(None, "Ohne Ablauf.")
    if context.kind is DayKind.EVENT and NO_EVENT.match(plain):
        return NOTHING_STATED
    plain = CLOCK.sub("", plain)
    if plain.isdecimal() and int(plain) in SERIALS:
        return _serial(float(plain), context)
    found = _found_days(plain, context)
    if not found:
        partial = PART_OF_DAY.match(plain) is not None
        return unreadable(NOT_FULL if partial else "Darin steht kein lesbares Datum.")
    return _chosen(plain, found, context)


@dataclass(frozen=True, slots=True)
class _Found:
    reading: Reading
    start: int
    end: int


def _found_days(plain: str, context: DayContext) -> list[_Found]:
    for pattern in (ISO, NUMERIC, WORDED, WORDED_ENGLISH, COMPACT):
        found = [_Found(_of_match(match, context), match.start(), match.end()) for match in pattern.finditer(plain)]
        if found:
            return found
    return []


def _chosen(plain: str, found: list[_Found], context: DayContext) -> Reading:
    """One day among words, or the right end of a span of two."""
    if len(found) == 2 and RANGE_MARK.match(plain[found[0].end : found[1].start]):
        return _of_span(found[0].reading, found[1].reading, context)
    if len(found) > 1:
        return unsure(None, "Hier stehen mehrere Tage.")
    reading = found[0].reading
    rest = plain[: found[0].start] + " " + plain[found[0].end :]
    if context.kind is DayKind.BIRTH and BESIDE_BIRTH.match(rest.strip()):
        return reading
    strange = [word for word in re.findall(r"\w+", rest) if word not in HARMLESS_WORDS]
    if strange or "?" in rest:
        return unsure(reading.value, "Neben dem Datum steht noch etwas.") if reading.value else reading
    return reading


def _of_span(first: Reading, second: Reading, context: DayContext) -> Reading:
    if context.kind is DayKind.BIRTH or not isinstance(first.value, date) or not isinstance(second.value, date):
        return unsure(None, "Hier stehen mehrere Tage.")
    if first.value > second.value:
        return unsure(None, "Der Zeitraum endet, bevor er beginnt.")
    return second if context.kind is DayKind.VALIDITY else first


def _of_match(match: re.Match[str], context: DayContext) -> Reading:
    parts = match.groupdict()
    month_text = parts["month"]
    day, month = int(parts["day"]), MONTHS.get(month_text) or int(month_text)
    is_slash = "/" in (parts.get("mark") or "")
    if is_slash and context.slash_order is SlashOrder.MONTH_FIRST:
        day, month = month, day
    year_text = parts["year"].lstrip("'")
    years = [int(year_text)] if len(year_text) == 4 else _years_of_two_digits(int(year_text), context)
    if not years:
        return unreadable("Das Jahrhundert ist nicht eindeutig.")
    reading = _existing(years[0], month, day, context=context)
    ambiguous = is_slash and context.slash_order is SlashOrder.UNKNOWN and day != month and day <= 12 and month <= 12
    if ambiguous and reading.value is not None:
        return unsure(reading.value, "Tag und Monat könnten vertauscht sein.")
    if "-" in (parts.get("mark") or "") and len(year_text) == 2 and reading.value is not None:
        return unsure(reading.value, "Das Jahr könnte vorn oder hinten stehen.")
    return reading


def _existing(year: int, month: int, day: int, *, context: DayContext) -> Reading:
    try:
        return _believable(date(year, month, day), context)
    except ValueError:
        return unreadable(IMPOSSIBLE)


def _years_of_two_digits(digits: int, context: DayContext) -> list[int]:
    """The only century that makes sense for this kind of day, or none."""
    candidates = [2000 + digits, 1900 + digits]
    if context.kind is DayKind.BIRTH:
        youngest, oldest = YEARS_OF_AGE
        return [year for year in candidates if youngest <= context.today.year - year <= oldest][:1]
    back, ahead = YEARS_AROUND[context.kind]
    return [year for year in candidates if -back <= year - context.today.year <= ahead][:1]


def _believable(day: date, context: DayContext) -> Reading:
    """Sure only inside the years that make sense; a future birth or a title of 1926 is a typing error."""
    years_ago = context.today.year - day.year
    if context.kind is DayKind.BIRTH:
        youngest, oldest = YEARS_OF_AGE
        if day > context.today:
            return unsure(day, "Das Geburtsdatum liegt in der Zukunft.")
        if not youngest <= years_ago <= oldest:
            return unsure(day, "Das Alter ist ungewöhnlich.")
        return sure(day)
    back, ahead = YEARS_AROUND[context.kind]
    return sure(day) if -ahead <= years_ago <= back else unsure(day, "Das Jahr ist ungewöhnlich.")


def slash_order_of(values: list[object]) -> SlashOrder:
    """What the column's unambiguous cells show; a column that shows both ways shows nothing."""
    first_over_12 = second_over_12 = False
    for value in values:
        if not isinstance(value, str) or "/" not in value:
            continue
        for match in NUMERIC.finditer(western_digits(value)):
            first_over_12 |= int(match["day"]) > 12
            second_over_12 |= int(match["month"]) > 12
    if first_over_12 == second_over_12:
        return SlashOrder.UNKNOWN
    return SlashOrder.DAY_FIRST if first_over_12 else SlashOrder.MONTH_FIRST
