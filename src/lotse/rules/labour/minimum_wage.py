"""The statutory minimum wage: rate, monthly comparison, due date."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from lotse.rules.dates.feiertage import letzter_bankarbeitstag
from lotse.rules.dates.monate import READ_ON
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import Sentence, say
from lotse.rules.engine.words import mark as _
from lotse.rules.labour.finding import cents


@law("L-MiLoG-1", title=_("Gesetzlicher Mindestlohn"), cites="§ 1 Abs. 1, 2 MiLoG", checked_on=READ_ON)
def mindestlohn(day: date) -> Decimal:
    """EUR gross per hour on a day. There is none before 2015 and none announced from 2028 on: NoValue."""
    rate: Decimal = parameter("labour.mindestlohn").on(day)
    return rate


@dataclass(frozen=True, slots=True)
class MonthlyComparison:
    """What the hours of a month are worth at least, and what is missing."""

    due: Decimal
    paid: Decimal

    @property
    def shortfall(self) -> Decimal:
        """What is missing, never below zero: too much in one month does not pay for another."""
        return max(self.due - self.paid, Decimal("0.00"))


@law(
    "L-MiLoG-1-monat",
    title=_("Monatsvergleich"),
    cites="§ 1 Abs. 2, § 2 MiLoG",
    checked_on=READ_ON,
    evidence="K",
    confidence=2,
)
def monatsvergleich(hours: Decimal, gross: Decimal, rate: Decimal) -> MonthlyComparison:
    """Gross pay of a month against the hours really worked times the rate (BAG 25.5.2016, 5 AZR 135/16).

    Only pay for work counts: no refund of expenses and no night supplement under § 6 Abs. 5 ArbZG.
    """
    if hours < 0 or gross < 0:
        raise BadFact(say(_("Stunden und Lohn können nicht kleiner als null sein.")))
    return MonthlyComparison(cents(hours * rate), cents(gross))


@dataclass(frozen=True, slots=True)
class DueDate:
    """When the minimum wage of a month is due at the latest."""

    latest: date
    because: Sentence
    warnings: tuple[Sentence, ...] = ()


@law(
    "L-MiLoG-2-1",
    title=_("Fälligkeit des Mindestlohns"),
    cites="§ 2 Abs. 1 MiLoG; § 614 BGB",
    checked_on=READ_ON,
)
def faelligkeit_mindestlohn(year: int, month: int, *, agreed: date | None = None) -> DueDate:
    """The agreed date, at the latest the last bank working day in Frankfurt of the following month.

    Without an agreement pay is due after the month is over (§ 614 BGB); the bank day is only the outer limit.
    """
    latest = letzter_bankarbeitstag(year + month // 12, month % 12 + 1)
    warnings: tuple[Sentence, ...] = ()
    if (latest.month, latest.day) == (12, 31):
        warnings = (say(_("Viele Banken arbeiten am 31. Dezember nicht: rechnen Sie vorsichtshalber mit dem 30.12.")),)
    if agreed is not None and agreed <= latest:
        return DueDate(agreed, say(_("Vereinbart ist der {day} (§ 2 Abs. 1 S. 1 Nr. 1 MiLoG)."), day=agreed))
    because = say(
        _("Spätestens am letzten Bankarbeitstag (Frankfurt) des Folgemonats, dem {day} (§ 2 Abs. 1 S. 1 Nr. 2 MiLoG)."),
        day=latest,
    )
    return DueDate(latest, because, warnings)


@law(
    "L-BGB-614",
    title=_("Frühester Tag, an dem der Lohn fällig sein kann"),
    cites="§ 614 BGB; § 3 PflegeArbbV; GebäudeArbbV",
    checked_on=READ_ON,
    confidence=2,
)
def frueheste_faelligkeit(year: int, month: int, *, sector: str = "", agreed: date | None = None) -> date:
    """The earliest day from which a preclusion period can run: to warn by, not to claim by.

    Without agreement the first day after the month (§ 614 BGB); in care the last bank day of the same month, in
    building cleaning the 15th of the next one at the latest.
    """
    if agreed is not None:
        return agreed
    if sector == "pflege":
        return letzter_bankarbeitstag(year, month)
    return date(year + month // 12, month % 12 + 1, 1)
