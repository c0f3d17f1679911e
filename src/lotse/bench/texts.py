"""Texts that nobody wrote, offered to the visitors' search so that its index grows to the size that is promised.

Their words are those of the demo's own pages, as often as they occur there, so that a common word stands in many texts.
One word in twelve is put together of halves of two others and stands nowhere else: a vocabulary grows with its texts,
and what costs time after a typing error is the vocabulary.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from random import Random

from lotse.foundation import visitors
from lotse.foundation.actor import NOBODY
from lotse.foundation.database.context import at_work
from lotse.foundation.publishing import published_again
from lotse.foundation.search.index import bring_up_to_date, offered
from lotse.foundation.search.words import words_of
from lotse.foundation.visitors import Findable

# The languages in which the bench asks, and those in which every search looks besides.
LANGUAGES = ("de", "en", "ar", "ru")
KINDS = ("page", "contact", "story")
# Words of a text: what a story of the demo has.
_LENGTH = 200
_RARE = 12
_SHORTEST_HALVED = 6

_held: dict[str, tuple[Findable, ...]] = {}


def invented_texts(language: str, count: int, *, known: Sequence[Findable]) -> Iterator[Findable]:
    """So many texts out of the words of what is `known`; the same each time."""
    # Dice for a measure, not for a secret.
    dice = Random(f"{language} {count}")  # noqa: S311
    often = Counter(
        match.group() for each in known for match in words_of(f"{each.title} {each.text} {' '.join(each.words)}")
    )
    words, weights = tuple(often), tuple(often.values())
    long = [word for word in words if len(word) >= _SHORTEST_HALVED]
    for number in range(count):
        told = dice.choices(words, weights, k=_LENGTH)
        for place in range(dice.randrange(_RARE), _LENGTH if long else 0, _RARE):
            one, other = dice.choice(long), dice.choice(long)
            told[place] = one[: len(one) // 2] + other[len(other) // 2 :]
        yield Findable(
            kind=KINDS[number % len(KINDS)],
            href=f"/erfunden/{language}/{number}/",
            title=" ".join(told[:6]),
            text=" ".join(told[6:]),
            language=language,
            key=f"invented:{language}:{number}",
        )


@contextmanager
def more_texts(total: int) -> Iterator[None]:
    """Let the site offer `total` invented texts for a while, in equal parts of each language, and copy them."""
    _offer_ours()
    each, more = divmod(total, len(LANGUAGES))
    with at_work(NOBODY):
        known = {language: offered(language) for language in LANGUAGES}
    try:
        for place, language in enumerate(LANGUAGES):
            count = each + (place < more)
            _held[language] = tuple(invented_texts(language, count, known=known[language]))
        copy_anew()
        yield
    finally:
        _held.clear()
        copy_anew()


def copy_anew() -> None:
    """The index as the site is now, also where a bench was interrupted while it had grown."""
    with at_work(NOBODY):
        published_again()
    bring_up_to_date()


@cache
def _offer_ours() -> None:
    """Once in a process: a room that offers nothing until the index shall grow."""
    visitors.offer(findable=lambda language: _held.get(language, ()))
