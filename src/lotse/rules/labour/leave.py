"""Leave: how much, when it lapses, what it is worth at the end. §§ 3–7, 11 BUrlG, § 19 JArbSchG, § 208 SGB IX."""

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from lotse.rules.dates.fristen import Deadline, zeitraum_ab_tag
from lotse.rules.dates.monate import READ_ON, alter_am, volle_monate
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import Sentence, say
from lotse.rules.engine.words import mark as _
from lotse.rules.labour.finding import cents

HALF = Decimal("0.5")
# Working days of the week by which the law counts (Monday to Saturday), and those of the usual five-day week.
WERKTAGE, FUENF_TAGE = 6, 5


class Grund(StrEnum):
    """Why somebody has the full leave or a part of it."""

    VOLL = "full_year"
    WARTEZEIT_ERFUELLT = "waiting_period_done"
    AUSTRITT_ZWEITE_HAELFTE = "waiting_period_done_and_exit_in_second_half"
    WARTEZEIT_OFFEN = "waiting_period_not_done_in_year"
    AUSTRITT_VOR_WARTEZEIT = "exit_before_waiting_period"
    AUSTRITT_ERSTE_HAELFTE = "exit_in_first_half"
    NICHT_BESCHAEFTIGT = "not_employed_in_year"

    @property
    def is_full(self) -> bool:
        """Whether it gives the whole year's leave."""
        return self in (Grund.VOLL, Grund.WARTEZEIT_ERFUELLT, Grund.AUSTRITT_ZWEITE_HAELFTE)

    @property
    def sentence(self) -> Sentence:
        """The reason with its paragraph."""
        return say(_REASONS[self])


_REASONS = {
    Grund.VOLL: _("Das Arbeitsverhältnis besteht das ganze Jahr: voller Urlaub (§ 3 BUrlG)."),
    Grund.WARTEZEIT_ERFUELLT: _("Die Wartezeit von sechs Monaten ist erfüllt: voller Urlaub (§ 4 BUrlG)."),
    Grund.AUSTRITT_ZWEITE_HAELFTE: _(
        "Die Wartezeit ist erfüllt, und das Ende liegt in der zweiten Hälfte des Jahres: voller Urlaub (§§ 4, 5 BUrlG)."
    ),
    Grund.WARTEZEIT_OFFEN: _(
        "Die Wartezeit wird in diesem Jahr nicht mehr erfüllt: ein Zwölftel je vollen Monat (§ 5 Abs. 1 a BUrlG)."
    ),
    Grund.AUSTRITT_VOR_WARTEZEIT: _(
        "Das Ende liegt vor dem Ablauf der Wartezeit: ein Zwölftel je vollen Monat (§ 5 Abs. 1 b BUrlG)."
    ),
    Grund.AUSTRITT_ERSTE_HAELFTE: _(
        "Das Ende liegt in der ersten Hälfte des Jahres: ein Zwölftel je vollen Monat (§ 5 Abs. 1 c BUrlG)."
    ),
    Grund.NICHT_BESCHAEFTIGT: _("In diesem Jahr bestand kein Arbeitsverhältnis."),
}


@dataclass(frozen=True, slots=True)
class Urlaub:
    """The leave of one year with one employer."""

    days: Decimal
    reason: Grund
    # Whole months that count where only twelfths are owed.
    full_months: int | None


@law("L-BUrlG-3", title=_("Gesetzlicher Mindesturlaub"), cites="§ 3 BUrlG", checked_on=READ_ON)
def mindesturlaub(days_per_week: int, day: date) -> Decimal:
    """Working days in the year: 24 on six days a week, 20 on five, 12 on three. Contracts may give more, never less."""
    _check_week(days_per_week)
    return Decimal(parameter("labour.urlaub_mindest").on(day) * days_per_week) / WERKTAGE


@law("L-JArbSchG-19", title=_("Urlaub Jugendlicher"), cites="§ 19 Abs. 2 JArbSchG", checked_on=READ_ON)
def jugendurlaub(birth: date, year: int, days_per_week: int) -> Decimal | None:
    """30, 27 or 25 Werktage for who is under 16, 17 or 18 on 1 January; None for adults."""
    _check_week(days_per_week)
    january = date(year, 1, 1)
    age = alter_am(birth, january)
    steps = parameter("labour.urlaub_jugendliche").on(january)
    fitting = [days for below, days in steps.items() if age < int(below)]
    return Decimal(max(fitting) * days_per_week) / WERKTAGE if fitting else None


@law(
    "L-SGBIX-208",
    title=_("Zusatzurlaub bei Schwerbehinderung"),
    cites="§ 208 Abs. 1 SGB IX",
    checked_on=READ_ON,
    evidence="K",
    confidence=2,
)
def zusatzurlaub(days_per_week: int, day: date) -> Decimal:
    """One more week: five days on five days a week. Not for people who are only put on a level (Gleichstellung)."""
    _check_week(days_per_week)
    return Decimal(parameter("labour.urlaub_schwerbehindert").on(day) * days_per_week) / FUENF_TAGE


@law(
    "L-PflegeArbbV-4",
    title=_("Mehrurlaub in der Pflege"),
    cites="§ 4 PflegeArbbV",
    checked_on=READ_ON,
    confidence=2,
)
def mehrurlaub_pflege(days_per_week: int, year: int, *, other_extra: Decimal = Decimal(0)) -> Decimal:
    """Nine days on five days a week beyond the statutory leave; extra leave from other sources is set off."""
    _check_week(days_per_week)
    most = Decimal(parameter("labour.urlaub_pflege").on(date(year, 1, 1)) * days_per_week) / FUENF_TAGE
    return max(most, other_extra)


@law(
    "L-AusbDienstLArbbV-4",
    title=_("Urlaub der Lehrkräfte in Maßnahmen"),
    cites="§ 4 AusbDienstLArbbV",
    checked_on=READ_ON,
)
def urlaub_lehrkraefte(days_per_week: int, year: int) -> Decimal:
    """Twenty-nine days on five days a week, the statutory leave included."""
    _check_week(days_per_week)
    return Decimal(parameter("labour.urlaub_lehrkraefte").on(date(year, 1, 1)) * days_per_week) / FUENF_TAGE


@law(
    "L-BUrlG-4",
    title=_("Wartezeit für den vollen Urlaub"),
    cites="§ 4 BUrlG; §§ 187 Abs. 2, 188 BGB",
    checked_on=READ_ON,
    confidence=2,
)
def urlaubswartezeit(start: date) -> Deadline:
    """Six months from the first day; the full leave arises on the day after them."""
    return zeitraum_ab_tag(start, parameter("labour.urlaub_wartezeit").on(start))


@law(
    "L-BUrlG-5",
    title=_("Voller Urlaub oder Teilurlaub"),
    cites="§§ 4, 5 Abs. 1 BUrlG",
    checked_on=READ_ON,
    confidence=2,
)
def urlaubsgrund(year: int, *, start: date | None, end: date | None) -> Grund:
    """Full leave only if the six months are over while the job still exists in that year, and it lasts beyond June.

    A start on 1 July gives twelfths: the waiting ends with the year itself (BAG 9 AZR 179/15). An end on 30 June gives
    twelfths, on 1 July the whole. Without a start the waiting time counts as over.
    """
    last_in_year = min(end or date(year, 12, 31), date(year, 12, 31))
    if (start and start > last_in_year) or last_in_year.year < year:
        return Grund.NICHT_BESCHAEFTIGT
    if start and urlaubswartezeit(start).last_day >= last_in_year:
        return Grund.AUSTRITT_VOR_WARTEZEIT if end and end.year == year else Grund.WARTEZEIT_OFFEN
    if end is None or end.year > year:
        return Grund.WARTEZEIT_ERFUELLT if start and start.year == year else Grund.VOLL
    return Grund.AUSTRITT_ERSTE_HAELFTE if end.month <= 6 else Grund.AUSTRITT_ZWEITE_HAELFTE


@law(
    "L-BUrlG-5-2",
    title=_("Zwölftel und Bruchteile"),
    cites="§ 5 Abs. 1, 2 BUrlG",
    checked_on=READ_ON,
    confidence=2,
)
def teilurlaub(full: Decimal, months: int) -> Decimal:
    """A twelfth for each whole month; half days and more round up, smaller parts stay (confidence 2)."""
    exact = full * months / 12
    whole = exact.to_integral_value(rounding="ROUND_FLOOR")
    if exact - whole >= HALF:
        return whole + 1
    return exact.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP) if exact != whole else whole


@law("L-BUrlG-3-jahr", title=_("Urlaub eines Jahres"), cites="§§ 3–5 BUrlG", checked_on=READ_ON)
def urlaubsanspruch(year: int, full: Decimal, *, start: date | None = None, end: date | None = None) -> Urlaub:
    """The leave of one year with one employer, from the full yearly claim. Months are the job's, not the calendar's.

    Raises BadFact where the end lies before the start. Leave already given by a former employer is set off (§ 6): ask
    for the certificate.
    """
    if start and end and end < start:
        raise BadFact(say(_("Das Ende {end} liegt vor dem Anfang {start}."), end=end, start=start))
    reason = urlaubsgrund(year, start=start, end=end)
    if reason is Grund.NICHT_BESCHAEFTIGT:
        return Urlaub(Decimal(0), reason, 0)
    if reason.is_full:
        return Urlaub(full, reason, None)
    months = _months_in_year(year, reason, start=start, end=end)
    return Urlaub(teilurlaub(full, months), reason, months)


def _months_in_year(year: int, reason: Grund, *, start: date | None, end: date | None) -> int:
    """Months of the job; those that began in the year before the exit within the waiting time are not lost."""
    first, last = date(year, 1, 1), min(end or date(year, 12, 31), date(year, 12, 31))
    if reason is Grund.AUSTRITT_ERSTE_HAELFTE or start is None:
        return volle_monate(max(first, start or first), last)
    before = volle_monate(start, date(year - 1, 12, 31)) if start < first else 0
    return volle_monate(start, last) - before


def _check_week(days_per_week: int) -> None:
    if not 1 <= days_per_week <= WERKTAGE:
        raise BadFact(
            say(_("Die Arbeitstage in der Woche liegen zwischen 1 und 6, nicht bei {days}."), days=days_per_week)
        )


@law("L-BUrlG-11", title=_("Urlaubsentgelt je Tag"), cites="§ 11 Abs. 1 BUrlG", checked_on=READ_ON)
def urlaubsentgelt_je_tag(gross_13_weeks: Decimal, days_per_week: int, day: date) -> Decimal:
    """The average of the last thirteen weeks without overtime pay, per working day; not rounded yet."""
    _check_week(days_per_week)
    weeks: int = parameter("labour.urlaub_referenz").on(day)
    return gross_13_weeks / weeks / days_per_week


@law("L-BUrlG-7-4", title=_("Abgeltung von Urlaub"), cites="§ 7 Abs. 4 BUrlG; § 11 BUrlG", checked_on=READ_ON)
def abgeltung(days_open: Decimal, per_day: Decimal) -> Decimal:
    """Paid out only when the job ends, then for every open day, fractions too."""
    return cents(days_open * per_day)


@law("L-BUrlG-5-3", title=_("Zu viel genommener Urlaub"), cites="§ 5 Abs. 3 BUrlG", checked_on=READ_ON)
def rueckzahlung() -> Decimal:
    """Leave pay for days beyond the twelfths is never paid back after an exit in the first half of the year."""
    return Decimal("0.00")
