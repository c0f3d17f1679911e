"""Public holidays and working days. Source: the `holidays` package, checked for Saxony against § 1 SächsSFG.

24 and 31 December are no public holidays. Religious holidays (§ 3 SächsSFG) give leave without pay, no shift.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache

from lotse.rules.dates.fronleichnam import fronleichnam_gilt
from lotse.rules.dates.place import HESSEN, Place
from lotse.rules.engine.book import law
from lotse.rules.engine.words import Sentence, say
from lotse.rules.engine.words import mark as _

_NAMES = frozenset(
    {
        _("Neujahr"),
        _("Heilige Drei Könige"),
        _("Frauentag"),
        _("Karfreitag"),
        _("Ostersonntag"),
        _("Ostermontag"),
        _("Erster Mai"),
        _("Christi Himmelfahrt"),
        _("Pfingstsonntag"),
        _("Pfingstmontag"),
        _("Fronleichnam"),
        _("Mariä Himmelfahrt"),
        _("Weltkindertag"),
        _("Tag der Deutschen Einheit"),
        _("Reformationstag"),
        _("Allerheiligen"),
        _("Buß- und Bettag"),
        _("Erster Weihnachtstag"),
        _("Zweiter Weihnachtstag"),
    }
)
WEEKDAYS = (
    _("Montag"),
    _("Dienstag"),
    _("Mittwoch"),
    _("Donnerstag"),
    _("Freitag"),
    _("Samstag"),
    _("Sonntag"),
)


@cache
def _of_land(land: str, year: int) -> Mapping[date, str]:
    import holidays  # noqa: PLC0415 - costs a third of the import budget; needed only when a day is counted

    return dict(holidays.country_holidays("DE", subdiv=land, language="de", years=year))


@cache
def feiertage(place: Place, year: int) -> Mapping[date, str]:
    """The public holidays of a place in a year with their German names."""
    days = dict(_of_land(place.land, year))
    if fronleichnam_gilt(place):
        days[_fronleichnam(year)] = "Fronleichnam"
    return dict(sorted(days.items()))


def _fronleichnam(year: int) -> date:
    """Sixty days after Easter Sunday, counted from Easter Monday, which every Land has."""
    monday = next(day for day, name in _of_land("SN", year).items() if name == "Ostermontag")
    return monday + timedelta(days=59)


@law(
    "L-BGB-193-feiertag",
    title=_("Gesetzlicher Feiertag am Ort"),
    cites="§ 193 BGB; § 1 SächsSFG; FronleichnamsVO",
    checked_on=date(2026, 11, 21),
)
def feiertag(day: date, place: Place) -> str | None:
    """The name of the public holiday at that place on that day, or None.

    The holidays of the place where the act has to be done count (court, authority, workplace), not those of the home.
    """
    return feiertage(place, day.year).get(day)


@law(
    "L-BGB-193-kein-werktag",
    title=_("Kein Werktag: Samstag, Sonntag, Feiertag"),
    cites="§ 193 BGB",
    checked_on=date(2026, 11, 21),
)
def kein_werktag(day: date, place: Place) -> Sentence | None:
    """Why a day is Saturday, Sunday or a holiday (§ 193 BGB); None for a day on which things can be done."""
    name = feiertag(day, place)
    if name is not None:
        return say(_("{day} ist ein Feiertag: {name}"), day=day, name=say(name) if name in _NAMES else name)
    if day.weekday() >= 5:
        return say(_("{day} ist ein {weekday}"), day=day, weekday=say(WEEKDAYS[day.weekday()]))
    return None


@law(
    "L-BGB-193-werktag",
    title=_("Nächster Werktag"),
    cites="§ 193 BGB",
    checked_on=date(2026, 11, 21),
)
def naechster_werktag(day: date, place: Place) -> date:
    """The day itself or the next one that is neither Saturday nor Sunday nor holiday at the place (§ 193 BGB)."""
    while kein_werktag(day, place):
        day += timedelta(days=1)
    return day


@law(
    "L-MiLoG-2-bankarbeitstag",
    title=_("Letzter Bankarbeitstag (Frankfurt am Main)"),
    cites="§ 2 Abs. 1 S. 1 Nr. 2 MiLoG",
    checked_on=date(2026, 11, 21),
    confidence=2,
)
def letzter_bankarbeitstag(year: int, month: int) -> date:
    """The last day of a month that is neither Saturday, Sunday nor a holiday in Hesse.

    Confidence 2: whether 31 December counts as a bank day is not settled; many banks are closed. We count it, because
    no norm excludes it; payment on the 30th is always in time.
    """
    day = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    while kein_werktag(day, HESSEN):
        day -= timedelta(days=1)
    return day
