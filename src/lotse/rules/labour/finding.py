"""What a check found: yes, no or "ask", with the reason. Unknown facts never become a yes or a no by themselves."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from typing import Final

from lotse.rules.engine.words import Sentence

_CENT: Final = Decimal("0.01")


class Verdict(StrEnum):
    """Whether something is so."""

    YES = "yes"
    NO = "no"
    # A fact is missing or the law is unclear: somebody has to be asked.
    ASK = "unclear"


@dataclass(frozen=True, slots=True)
class Finding:
    """A verdict, why, and what to mind."""

    verdict: Verdict
    because: Sentence
    warnings: tuple[Sentence, ...] = ()
    # The reason in one word, for lists and worked cases ("six_months_not_exceeded").
    word: str = ""
    # What to ask or to look at before relying on it.
    ask: tuple[Sentence, ...] = ()

    @property
    def holds(self) -> bool | None:
        """The verdict as a truth value; None where somebody has to be asked."""
        return None if self.verdict is Verdict.ASK else self.verdict is Verdict.YES


def verdict(answer: bool) -> Verdict:
    """Yes or no."""
    return Verdict.YES if answer else Verdict.NO


def cents(amount: Decimal) -> Decimal:
    """An amount in full cents, halves upwards. Only at the end of a calculation."""
    return amount.quantize(_CENT, rounding=ROUND_HALF_UP)
