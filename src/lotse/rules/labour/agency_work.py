"""Agency work: longest assignment, gaps, equal pay (AÜG)."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from lotse.rules.dates.monate import READ_ON, letzter_tag, same_day
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.words import Sentence, say
from lotse.rules.engine.words import mark as _

_ONE_DAY: Final = timedelta(days=1)
_MOST_MONTHS: Final = 18
_EQUAL_PAY_MONTHS: Final = 9
_EQUAL_PAY_WITH_SUPPLEMENTS: Final = 15
_GAP_MONTHS: Final = 3


@law(
    "L-AÜG-1-1b",
    title=_("Höchstdauer der Überlassung"),
    cites="§ 1 Abs. 1b S. 1, 3 AÜG",
    checked_on=READ_ON,
)
def hoechstdauer(start: date, *, months: int = _MOST_MONTHS) -> date:
    """The last day with the same user firm: 18 months unless a collective agreement of its sector says otherwise."""
    if months < 1:
        raise BadFact(say(_("Die Höchstdauer muss mindestens einen Monat betragen.")))
    return letzter_tag(start, months)


@law(
    "L-AÜG-8-4",
    title=_("Gleicher Lohn in der Leiharbeit"),
    cites="§ 8 Abs. 1, 2, 4 AÜG",
    checked_on=READ_ON,
)
def gleicher_lohn_ab(start: date, *, has_tariff: bool, has_branch_supplements: bool = False) -> date:
    """From which day the pay of comparable staff is owed.

    At once without a collective agreement, after nine months with one, after fifteen where branch supplements lead
    there step by step.
    """
    if not has_tariff:
        return start
    return same_day(start, _EQUAL_PAY_WITH_SUPPLEMENTS if has_branch_supplements else _EQUAL_PAY_MONTHS)


@dataclass(frozen=True, slots=True)
class Gap:
    """Whether two assignments to the same user firm add up."""

    adds_up: bool
    is_exactly_three_months: bool
    because: Sentence


@law(
    "L-AÜG-1-1b-unterbrechung",
    title=_("Unterbrechung der Überlassung"),
    cites="§ 1 Abs. 1b S. 2, § 8 Abs. 4 S. 4 AÜG",
    checked_on=READ_ON,
    confidence=2,
)
def unterbrechung(first: tuple[date, date], second_start: date) -> Gap:
    """Former times at the same firm count on where not more than three months lie between."""
    began, ended = first
    if not began <= ended < second_start:
        raise BadFact(say(_("Der zweite Einsatz muss nach dem ersten beginnen.")))
    three_months_end = letzter_tag(ended + _ONE_DAY, _GAP_MONTHS)
    gap_ends = second_start - _ONE_DAY
    adds = gap_ends <= three_months_end
    text = (
        _("Dazwischen liegen nicht mehr als drei Monate: die Zeiten zählen zusammen (§ 1 Abs. 1b S. 2 AÜG).")
        if adds
        else _("Dazwischen liegen mehr als drei Monate: die Zählung beginnt neu (§ 1 Abs. 1b S. 2 AÜG).")
    )
    return Gap(adds, gap_ends == three_months_end, say(text))
