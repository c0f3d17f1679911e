"""Mini-jobs and short-term work (§ 8 SGB IV)."""

from datetime import date
from decimal import ROUND_CEILING, Decimal
from typing import Final

from lotse.rules.dates.monate import READ_ON
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.parameters import NoValue, parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.labour.finding import Finding, Verdict
from lotse.rules.labour.minimum_wage import mindestlohn

# From this day the limit follows the minimum wage, and the rule on unforeseeable excess is in the law.
_COUPLED_SINCE: Final = date(2022, 10, 1)
_WEEKLY_HOURS: Final = 10
_MOST_MONTHS_OVER: Final = 2


@law(
    "L-SGBIV-8-1a-formel", title=_("Formel der Geringfügigkeitsgrenze"), cites="§ 8 Abs. 1a SGB IV", checked_on=READ_ON
)
def geringfuegigkeitsgrenze_aus(rate: Decimal) -> Decimal:
    """EUR per month: minimum wage times 130, divided by three, rounded up to full euros; an exact value stays."""
    if rate < 0:
        raise BadFact(say(_("Der Stundenlohn kann nicht kleiner als null sein.")))
    return (rate * 13 * _WEEKLY_HOURS / 3).to_integral_value(rounding=ROUND_CEILING)


@law(
    "L-SGBIV-8-1a",
    title=_("Geringfügigkeitsgrenze (Minijob)"),
    cites="§ 8 Abs. 1 Nr. 1, Abs. 1a SGB IV",
    checked_on=READ_ON,
)
def geringfuegigkeitsgrenze(day: date) -> Decimal:
    """EUR per month on a day: fixed before October 2022, since then ten weekly hours at the minimum wage."""
    if day < _COUPLED_SINCE:
        fixed: Decimal = parameter("labour.geringfuegigkeit_fest").on(day)
        return fixed
    return geringfuegigkeitsgrenze_aus(mindestlohn(day))


@law(
    "L-SGBIV-8-1b",
    title=_("Unvorhersehbares Überschreiten der Minijob-Grenze"),
    cites="§ 8 Abs. 1b SGB IV",
    checked_on=READ_ON,
)
def bleibt_minijob(day: date, *, months_over: int, over_amount: Decimal, unforeseeable: bool | None) -> Finding:
    """Unforeseeable excess in at most two months of a year, by at most the limit each time, is harmless.

    `over_amount` is the highest excess over the limit in one month. Foreseeable excess is no matter of this rule: then
    the yearly total against twelve times the limit decides, and usually it is no mini-job.
    """
    if day < _COUPLED_SINCE:
        raise NoValue(parameter("labour.mindestlohn"), day)
    limit = geringfuegigkeitsgrenze(day)
    if months_over == 0:
        return Finding(Verdict.YES, say(_("Die Grenze von {limit} Euro wird nicht überschritten."), limit=limit))
    if unforeseeable is None:
        return Finding(Verdict.ASK, say(_("War der höhere Verdienst vorhersehbar (zum Beispiel Weihnachtsgeld)?")))
    if not unforeseeable:
        reason = _("Der höhere Verdienst war vorhersehbar: er zählt mit, wenn das Jahr über der Grenze liegt.")
        return Finding(Verdict.NO, say(reason))
    if months_over > _MOST_MONTHS_OVER:
        return Finding(Verdict.NO, say(_("Mehr als zwei Monate im Jahr über der Grenze (§ 8 Abs. 1b SGB IV).")))
    if over_amount > limit:
        return Finding(Verdict.NO, say(_("Der Betrag über der Grenze ist höher als {limit} Euro."), limit=limit))
    return Finding(
        Verdict.YES,
        say(_("Unvorhersehbar, höchstens zwei Monate, höchstens {limit} Euro mehr: unschädlich."), limit=limit),
    )


@law(
    "L-SGBIV-8-1-2",
    title=_("Kurzfristige Beschäftigung"),
    cites="§ 8 Abs. 1 Nr. 2 SGB IV",
    checked_on=READ_ON,
)
def kurzfristig(
    day: date,
    *,
    is_farm: bool,
    is_professional: bool | None,
    workdays: int | None = None,
    months: Decimal | None = None,
    weeks: Decimal | None = None,
    monthly_pay: Decimal | None = None,
) -> Finding:
    """Three months or 70 days in the calendar year, on farms (from 2026) 15 weeks or 90 days; either limit is enough.

    Not short-term where the work is somebody's living ("berufsmäßig") and pays above the mini-job limit; with unknown
    pay we take it to be above, because contributions are then due.
    """
    within = _within_limits(day, is_farm=is_farm, workdays=workdays, months=months, weeks=weeks)
    if within is None:
        return Finding(Verdict.ASK, say(_("Wie viele Tage oder Monate im Kalenderjahr dauert die Arbeit?")))
    if not within:
        return Finding(Verdict.NO, say(_("Die Arbeit dauert länger als eine kurzfristige (§ 8 Abs. 1 Nr. 2 SGB IV).")))
    if is_professional is None:
        return Finding(Verdict.ASK, say(_("Ist die Arbeit der Lebensunterhalt (berufsmäßig)?")))
    if is_professional and (monthly_pay is None or monthly_pay > geringfuegigkeitsgrenze(day)):
        reason = _("Berufsmäßig und über der Geringfügigkeitsgrenze: nicht kurzfristig, es fallen Beiträge an.")
        return Finding(Verdict.NO, say(reason))
    warning = say(_("Der Arbeitgeber muss melden, wie die Person krankenversichert ist (§ 28a Abs. 9a SGB IV)."))
    return Finding(Verdict.YES, say(_("Kurzfristig beschäftigt (§ 8 Abs. 1 Nr. 2 SGB IV).")), (warning,))


def _within_limits(
    day: date, *, is_farm: bool, workdays: int | None, months: Decimal | None, weeks: Decimal | None
) -> bool | None:
    """Whether one of the limits is kept; None where no length is known."""
    farms = parameter("labour.kurzfristig_landwirtschaft")
    if is_farm and farms.has_value_on(day):
        limits = farms.on(day)
        lengths = [(workdays, limits["arbeitstage"]), (weeks, limits["wochen"])]
        if months is not None:
            # A month has more than four weeks: three months are always within fifteen weeks.
            lengths.append((months, Decimal(3)))
    else:
        limits = parameter("labour.kurzfristig_allgemein").on(day)
        lengths = [(workdays, limits["arbeitstage"]), (months, limits["monate"])]
        if weeks is not None:
            lengths.append((weeks, Decimal(13)))
    known = [length <= limit for length, limit in lengths if length is not None]
    return any(known) if known else None
