"""What the cells of a column say about its meaning, whatever the header claims."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import pairwise

from .cells import ColumnContext, read_cell
from .contacts import E_MAIL, is_no_tick, is_tick
from .dates import slash_order_of
from .meanings import DAYS, Meaning
from .names import is_given_name
from .nationalities import known_nationality
from .readings import EMPTY_READING, LONGEST_FACT, Certainty, Reading, says_nothing
from .spelling import fold
from .workbook import Cell

SAMPLE = 120
CHECKED = (
    Meaning.SEX, Meaning.STATUS, Meaning.PARAGRAPH, Meaning.GERMAN_LEVEL, Meaning.OUTCOME,
    Meaning.EMAIL, Meaning.POSTCODE,
)  # fmt: skip
RELATED = (Meaning.STATUS, Meaning.PARAGRAPH, Meaning.GERMAN_LEVEL, Meaning.OUTCOME)
# Even good lists hold notes in these columns; a third of readable cells already speaks for the header.
ENOUGH = {
    Meaning.PHONE: 0.3,
    Meaning.OUTCOME: 0.34,
    Meaning.GERMAN_LEVEL: 0.3,
    Meaning.STATUS: 0.34,
    Meaning.PARAGRAPH: 0.3,
}


@dataclass(frozen=True, slots=True)
class Profile:
    """Shares of the filled cells that can be read as each meaning, from a sample spread over the column."""

    filled: int
    rates: dict[Meaning, float]
    # The same with cells that speak of the matter without saying it surely: "Kurs B1 läuft", "sucht Arbeit".
    related: dict[Meaning, float] = field(default_factory=dict)
    ticks: float = 0.0
    days: float = 0.0
    years: tuple[int, int] = (0, 0)
    numbers: float = 0.0
    counts_up: bool = False
    names: float = 0.0
    commas: float = 0.0
    several_words: float = 0.0
    distinct: float = 0.0

    def supports(self, meaning: Meaning) -> bool:
        """Whether the contents allow the meaning; free text allows everything."""
        if not self.filled or meaning not in self.rates:
            return True
        return self.share(meaning) >= ENOUGH.get(meaning, 0.5)

    def contradicts(self, meaning: Meaning) -> bool:
        """Whether almost no cell can be read as the header says."""
        return self.filled >= 2 and meaning in self.rates and self.share(meaning) < 0.12

    def share(self, meaning: Meaning) -> float:
        """The share of cells that speak of this meaning."""
        return max(self.related.get(meaning, 0.0), self.rates.get(meaning, 0.0))


def profile_of(cells: list[Cell], today: date) -> Profile:
    """Looks at an even sample, so that a list sorted by status is not judged by its first page."""
    filled = [cell for cell in cells if cell.text and not says_nothing(cell.text)]
    step = max(1, len(filled) // SAMPLE)
    sample = filled[::step][:SAMPLE]
    if not sample:
        return Profile(0, {})
    context = ColumnContext(today, slash_order_of([cell.value for cell in sample]))
    rates = {meaning: _share([_is_read(read_cell(cell, meaning, context)) for cell in sample]) for meaning in CHECKED}
    rates[Meaning.NATIONALITY] = _share([_is_read(known_nationality(cell.text) or EMPTY_READING) for cell in sample])
    rates |= {meaning: _share([_is_day(read_cell(cell, meaning, context)) for cell in sample]) for meaning in DAYS}
    texts = [cell.text for cell in sample]
    return Profile(
        filled=len(filled),
        related={meaning: _share([_speaks_of(cell, meaning, context) for cell in sample]) for meaning in RELATED},
        rates=rates | {Meaning.PHONE: _share([_looks_like_phone(text) for text in texts])},
        ticks=_share([is_tick(text) or is_no_tick(text) for text in texts]),
        days=_share(
            [
                isinstance(cell.value, date | datetime) or _is_day(read_cell(cell, Meaning.OUTCOME_ON, context))
                for cell in sample
            ]
        ),
        years=_years([read_cell(cell, Meaning.BORN_ON, context) for cell in sample]),
        numbers=_share(
            [isinstance(cell.value, int | float) or text.isdecimal() for cell, text in zip(sample, texts, strict=True)]
        ),
        counts_up=_counts_up(texts),
        names=_share([any(map(is_given_name, text.replace(",", " ").split())) for text in texts]),
        commas=_share([text.count(",") == 1 and not any(map(str.isdecimal, text)) for text in texts]),
        several_words=_share([len(text.split()) > 1 for text in texts]),
        distinct=len({fold(text) for text in texts}) / len(texts),
    )


def _share(hits: list[bool]) -> float:
    return sum(hits) / len(hits)


def _is_read(reading: Reading) -> bool:
    return reading.certainty is Certainty.SURE and reading.value is not None


def _speaks_of(cell: Cell, meaning: Meaning, context: ColumnContext) -> bool:
    reading = read_cell(cell, meaning, context)
    is_course = meaning is Meaning.GERMAN_LEVEL and "kurs" in fold(cell.text)
    return _is_read(reading) or reading.certainty is Certainty.UNSURE or is_course


def _is_day(reading: Reading) -> bool:
    return isinstance(reading.value, date)


def _years(readings: list[Reading]) -> tuple[int, int]:
    years = sorted(reading.value.year for reading in readings if isinstance(reading.value, date))
    if not years:
        return 0, 0
    tenth = len(years) // 10
    return years[tenth], years[-1 - tenth]


def _counts_up(texts: list[str]) -> bool:
    numbers = [int(text.strip(". ")) for text in texts if text.strip(". ").isdecimal() and len(text) < 8]
    rises = all(first < second for first, second in pairwise(numbers))
    return len(numbers) == len(texts) >= 3 and rises and numbers[0] < 10_000


def _looks_like_phone(text: str) -> bool:
    digits = sum(map(str.isdecimal, text))
    return 6 <= digits <= 18 and not E_MAIL.search(text[:LONGEST_FACT]) and digits * 2 >= len(text.replace(" ", ""))
