"""Default: when it begins, what interest it brings (§§ 286–289 BGB)."""

from calendar import isleap
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from lotse.rules.dates.feiertage import naechster_werktag
from lotse.rules.dates.monate import READ_ON
from lotse.rules.dates.place import Place
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import Sentence, say
from lotse.rules.engine.words import mark as _
from lotse.rules.labour.finding import cents

_ONE_DAY: Final = timedelta(days=1)
# Points above the base rate: consumers and employees (§ 288 Abs. 1), business debts (§ 288 Abs. 2).
POINTS: Final = Decimal(5)
POINTS_BETWEEN_BUSINESSES: Final = Decimal(9)


@law("L-BGB-247", title=_("Basiszinssatz"), cites="§ 247 BGB", checked_on=READ_ON)
def basiszinssatz(day: date) -> Decimal:
    """Percent per year; changes on 1 January and 1 July. A half-year not yet announced raises NoValue."""
    rate: Decimal = parameter("labour.basiszinssatz").on(day)
    return rate


@dataclass(frozen=True, slots=True)
class InterestSlice:
    """Days with one rate and one year: both ends are counted."""

    first: date
    last: date
    principal: Decimal
    # Percent per year.
    rate: Decimal

    @property
    def days(self) -> int:
        """How many days bear interest."""
        return (self.last - self.first).days + 1

    @property
    def interest(self) -> Decimal:
        """EUR, not rounded; actual days over 365, in leap years over 366."""
        return self.principal * self.rate * self.days / (100 * (366 if isleap(self.first.year) else 365))


@dataclass(frozen=True, slots=True)
class Interest:
    """Slices and their sum."""

    slices: tuple[InterestSlice, ...]

    @property
    def total(self) -> Decimal:
        """EUR in cents."""
        return cents(sum((each.interest for each in self.slices), Decimal(0)))


@law(
    "L-BGB-288",
    title=_("Verzugszinsen"),
    cites="§ 288 Abs. 1, 2, § 289 S. 1, § 247 BGB",
    checked_on=READ_ON,
    confidence=2,
)
def verzugszinsen(
    principal: Decimal,
    first: date,
    last: date,
    *,
    points: Decimal = POINTS,
    payments: tuple[tuple[date, Decimal], ...] = (),
) -> Interest:
    """Interest for the days from `first` to `last`, both counted, in slices of half-years; no interest on interest.

    A payment lowers the principal from the day after it was made. The day count (actual/365, 366 in leap years) is our
    convention: courts only fix the rate. Gross pay may bear interest (BAG GS 1/00).
    """
    if principal < 0 or last < first:
        raise BadFact(say(_("Der Betrag darf nicht negativ sein und das Ende nicht vor dem Anfang liegen.")))
    slices = []
    here = first
    while here <= last:
        until = min(_next_change(here, payments) - _ONE_DAY, last)
        open_amount = max(principal - sum((paid for day, paid in payments if day < here), Decimal(0)), Decimal(0))
        slices.append(InterestSlice(here, until, open_amount, basiszinssatz(here) + points))
        here = until + _ONE_DAY
    return Interest(tuple(slices))


def _next_change(day: date, payments: tuple[tuple[date, Decimal], ...]) -> date:
    half_year = date(day.year, 7, 1) if day.month < 7 else date(day.year + 1, 1, 1)
    return min([half_year, *(paid_on + _ONE_DAY for paid_on, _amount in payments if paid_on + _ONE_DAY > day)])


@dataclass(frozen=True, slots=True)
class DefaultStart:
    """When pay was due and from which day it bears interest."""

    due: date
    default_from: date
    steps: tuple[Sentence, ...]


@law(
    "L-BGB-286-2",
    title=_("Beginn des Verzugs"),
    cites="§ 286 Abs. 2 Nr. 1, § 193, § 187 Abs. 1 BGB",
    checked_on=READ_ON,
    confidence=2,
)
def verzugsbeginn(due_day: date, place: Place, *, by_law: bool = False) -> DefaultStart:
    """With a day of the calendar fixed no reminder is needed; a weekend or holiday moves the due day (§ 193 BGB).

    `by_law`: nothing was agreed, the day is the outer limit of § 2 Abs. 1 MiLoG.
    """
    due = naechster_werktag(due_day, place)
    fixed = (
        _("Fällig war der Mindestlohn spätestens am {day} (§ 2 Abs. 1 MiLoG); eine Mahnung ist nicht nötig.")
        if by_law
        else _("Vereinbart ist der {day}: eine Mahnung ist nicht nötig (§ 286 Abs. 2 Nr. 1 BGB).")
    )
    steps = [say(fixed, day=due_day)]
    if due != due_day:
        steps.append(say(_("Das ist kein Werktag; fällig wird der Lohn am {day} (§ 193 BGB)."), day=due))
    steps.append(say(_("Zinsen laufen ab dem Tag danach, dem {day} (§ 187 Abs. 1 BGB)."), day=due + _ONE_DAY))
    return DefaultStart(due, due + _ONE_DAY, tuple(steps))


@law(
    "L-BGB-288-5",
    title=_("Pauschale von 40 Euro"),
    cites="§ 288 Abs. 5 BGB; § 12a Abs. 1 S. 1 ArbGG",
    checked_on=READ_ON,
)
def verzugspauschale(*, is_wage: bool, debtor_is_consumer: bool = False) -> Decimal:
    """EUR: none for wages (BAG 25.9.2018, 8 AZR 26/18: § 12a ArbGG bars it) and none against consumers; else 40."""
    return Decimal("0.00") if is_wage or debtor_is_consumer else Decimal("40.00")
