"""Severance: the offer of § 1a KSchG and the limits of § 10 KSchG. There is no general claim to severance."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from lotse.rules.dates.monate import READ_ON
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say

CENT = Decimal("0.01")


@law(
    "L-KSchG-1a-jahre",
    title=_("Gezählte Jahre für die Abfindung"),
    cites="§ 1a Abs. 2 S. 3 KSchG",
    checked_on=READ_ON,
)
def gezaehlte_jahre(years: int, *, months: int = 0, days: int = 0) -> int:
    """More than six months round up to a year; six months exactly and less are dropped."""
    if months > 11 or days > 31 or min(years, months, days) < 0:
        raise BadFact(say(_("Bitte schreiben Sie die Dauer in Jahren, bis zu 11 Monaten und Tagen.")))
    return years + (months > 6 or (months == 6 and days > 0))


@law(
    "L-KSchG-1a",
    title=_("Abfindung bei betriebsbedingter Kündigung"),
    cites="§ 1a Abs. 1, 2 KSchG",
    checked_on=READ_ON,
)
def abfindung_1a(monthly: Decimal, counted_years: int, *, day: date) -> Decimal:
    """Half a month's pay for each year, in euros, if the notice itself offers it and nobody sues within three weeks.

    `monthly` is the gross pay with benefits in kind of the last month (§ 10(3)).
    """
    share = parameter("labour.abfindung_1a").on(day)
    return Decimal(monthly * share * counted_years).quantize(CENT, rounding=ROUND_HALF_UP)


@law(
    "L-KSchG-10",
    title=_("Höchste Abfindung bei Auflösung durch das Gericht"),
    cites="§ 10 Abs. 1, 2 KSchG",
    checked_on=READ_ON,
)
def abfindung_hoechstens(age: int, years: int, *, day: date, retired: bool = False) -> int:
    """Monthly pays: 12; 15 from 50 years of age and 15 of service; 18 from 55 and 20; not beyond pension age."""
    most = parameter("labour.abfindung_hoechstens").on(day)
    if age >= 55 and years >= 20 and not retired:
        return int(most["ab_55"])
    if age >= 50 and years >= 15 and not retired:
        return int(most["ab_50"])
    return int(most["normal"])
