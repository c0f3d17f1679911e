"""Sickness benefit and health insurance: §§ 5, 7, 10, 46–48 SGB V."""

from datetime import date
from decimal import Decimal

from lotse.rules.dates.feiertage import naechster_werktag
from lotse.rules.dates.fristen import Unit, frist_ab_ereignis, zeitraum_ab_tag
from lotse.rules.dates.monate import ONE_DAY, READ_ON, alter_am
from lotse.rules.dates.place import SACHSEN, Place
from lotse.rules.engine.book import law
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.labour.finding import Finding, Verdict, cents
from lotse.rules.labour.minijob import geringfuegigkeitsgrenze


@law("L-SGBV-47", title=_("Höhe des Krankengeldes"), cites="§ 47 Abs. 1 SGB V", checked_on=READ_ON)
def krankengeld(gross: Decimal, net: Decimal, day: date) -> Decimal:
    """Per day or month, as the amounts given: 70 % of the gross, at most 90 % of the net; before contributions."""
    share = parameter("labour.krankengeld").on(day)
    return cents(min(gross * share["brutto"], net * share["netto"]) / 100)


@law("L-SGBV-48", title=_("Dauer des Krankengeldes"), cites="§ 48 Abs. 1 SGB V", checked_on=READ_ON)
def krankengeld_laengstens(sick_from: date) -> date:
    """The last day for the same illness: 78 weeks from its beginning, within three years; weeks of pay count too."""
    weeks = parameter("labour.krankengeld_dauer").on(sick_from)["wochen"]
    return zeitraum_ab_tag(sick_from, weeks, Unit.WEEKS).last_day


@law("L-SGBV-46", title=_("Folgebescheinigung"), cites="§ 46 S. 2, 3 SGB V", checked_on=READ_ON)
def folgebescheinigung_bis(certified_until: date, *, place: Place = SACHSEN) -> date:
    """The next working day after the last certified one; Saturday is none. Earlier is always safe."""
    return naechster_werktag(certified_until + ONE_DAY, place)


@law(
    "L-SGBV-46-frist",
    title=_("Ein Monat Nachfrist für die Mitgliedschaft"),
    cites="§ 46 S. 3 SGB V",
    checked_on=READ_ON,
)
def mitgliedschaft_bleibt_bis(certified_until: date) -> date:
    """Where membership hangs on the benefit, a certificate within a month saves it; days between are lost."""
    return frist_ab_ereignis(certified_until, 1, Unit.MONTHS).last_day


@law(
    "L-SGBV-5",
    title=_("Krankenversicherung in der Beschäftigung"),
    cites="§§ 5, 7 SGB V; § 28a Abs. 9a SGB IV",
    checked_on=READ_ON,
)
def pflichtversichert(*, minijob: bool, short_term: bool) -> Finding:
    """Employees are insured; mini-jobbers and short-term helpers are not and need cover from elsewhere."""
    if not minijob and not short_term:
        return Finding(Verdict.YES, say(_("Als Arbeitnehmerin sind Sie krankenversichert (§ 5 Abs. 1 Nr. 1 SGB V).")))
    ask = say(
        _("Wie sind Sie versichert: über die Familie, freiwillig, im Heimatland? Lassen Sie sich die Karte zeigen.")
    )
    why = say(_("Im Minijob und in kurzfristiger Arbeit entsteht keine Krankenversicherung (§ 7 SGB V)."))
    return Finding(Verdict.NO, why, word="no_cover_from_job", ask=(ask,))


@law(
    "L-SGBV-10",
    title=_("Einkommensgrenze der Familienversicherung"),
    cites="§ 10 Abs. 1 S. 1 Nr. 5 SGB V; § 18 SGB IV",
    checked_on=READ_ON,
)
def familienversicherung_grenze(day: date, *, minijob: bool = False) -> Decimal:
    """A seventh of the monthly reference amount; for mini-jobbers the limit of the mini-job."""
    if minijob:
        return geringfuegigkeitsgrenze(day)
    return cents(Decimal(parameter("labour.bezugsgroesse").on(day)) / 7)


@law("L-SGBV-10-2", title=_("Alter in der Familienversicherung"), cites="§ 10 Abs. 2 SGB V", checked_on=READ_ON)
def kind_familienversichert(birth: date, day: date, *, works: bool, in_training: bool) -> bool:
    """Children up to 18, without work up to 23, in school, study or service up to 25; disabled ones longer."""
    age = alter_am(birth, day)
    limit = 25 if in_training else 18 if works else 23
    return age < limit
