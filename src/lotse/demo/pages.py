"""Invented events, news and vacancies on the public pages, in German and English, around the day they are written."""

import tomllib
from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import transaction
from holidays import country_holidays
from wagtail.models import Locale, Page

from lotse.foundation.clock import SAXONY
from lotse.website.contents.pieces import notice, stream, text
from lotse.website.contents.plan import Planned
from lotse.website.contents.writing import SOURCE, write_planned
from lotse.website.models import EventIndexPage, EventPage, NewsIndexPage, NewsPage, VacancyIndexPage, VacancyPage

DATA = Path(__file__).parent / "data" / "pages.toml"
TRANSLATED = "en"
_NAMES = {"event": "events", "news": "news", "vacancy": "vacancies"}
_MARK = (
    ("Erfunden", "Invented"),
    (
        "Diese Seite gehört zur Vorführung. Was hier steht, gibt es nicht.",
        "This page is part of the demonstration. What it says does not exist.",
    ),
)


@transaction.atomic
def write_invented_pages(today: date) -> int:
    """Below the first pages, all at once; returns how many pages. Nothing outside a demonstration."""
    told = tomllib.loads(DATA.read_text(encoding="utf-8"))
    locales = {one.language_code: one for one in Locale.objects.filter(language_code__in=(SOURCE, TRANSLATED))}
    tops = {code: dict(_tops(locale)) for code, locale in locales.items()}
    if not settings.DEMO or not tops.get(SOURCE):
        return 0
    plan = [_planned(kind, each, today) for kind in _NAMES for each in told[kind]]
    texts = dict(_MARK) | {german: own for kind in _NAMES for each in told[kind] for german, own in _pairs(each)}
    return write_planned(plan, tops, locales=locales, spoken={TRANSLATED: texts})


def _tops(locale: Locale) -> Iterator[tuple[str, Page]]:
    """The lists in one language, under the names by which the plan asks for them."""
    for name, kind in (("events", EventIndexPage), ("news", NewsIndexPage), ("vacancies", VacancyIndexPage)):
        page = kind.objects.filter(locale=locale).order_by("path").first()
        if page is not None:
            yield name, page


def _pairs(told: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """German and English of every text; slugs are marked as the writer asks for them."""
    yield f"/{told['slug'][0]}/", told["slug"][1]
    yield from (tuple(told[name]) for name in ("title", "lead", "place", "apply") if isinstance(told.get(name), list))
    yield from (tuple(pair) for pair in told["text"])


def _planned(kind: str, told: dict[str, Any], today: date) -> Planned:
    fields = {"title": told["title"][0], "lead": told["lead"][0]}
    body = stream(notice(*(german for german, _own in _MARK)), text(*(german for german, _own in told["text"])))
    page, own = _OWN[kind]
    more = own(told, today)
    return Planned(told["slug"][0], page, lambda _ids: {**fields, **more, "body": body}, above=_NAMES[kind])


def _of_news(told: dict[str, Any], today: date) -> dict[str, Any]:
    return {"day": _day(told, today)}


def _of_event(told: dict[str, Any], today: date) -> dict[str, Any]:
    day = _day(told, today)
    begins, ends = (datetime.combine(day, time.fromisoformat(hour), SAXONY) for hour in told["hours"])
    return {"starts_at": begins, "ends_at": ends, "place": told["place"][0], "address": told["address"]}


def _of_vacancy(told: dict[str, Any], today: date) -> dict[str, Any]:
    same = {name: told[name] for name in ("kind", "employer", "postcode", "place", "weekly_hours", "german")}
    return {
        **same,
        "apply": told["apply"][0],
        "starts_on": today + timedelta(days=told["begins"]) if told["begins"] else None,
        "closes_on": today + timedelta(days=told["days"]),
        "released_on": today,
    }


_OWN: dict[str, tuple[type[Page], Callable[[dict[str, Any], date], dict[str, Any]]]] = {
    "event": (EventPage, _of_event),
    "news": (NewsPage, _of_news),
    "vacancy": (VacancyPage, _of_vacancy),
}


def _day(told: dict[str, Any], today: date) -> date:
    """The weekday wanted; events wait until offices are open again after holidays and the turn of the year."""
    day = today + timedelta(days=told["days"])
    weekday = told.get("weekday")
    if weekday is None:
        return day
    day += timedelta(days=(weekday - day.weekday()) % 7)
    while _is_holiday(day):
        day += timedelta(days=7)
    return day


def _is_holiday(day: date) -> bool:
    turn_of_year = (day.month, day.day) >= (12, 23) or (day.month, day.day) <= (1, 6)
    return turn_of_year or day in _holidays(day.year)


@cache
def _holidays(year: int) -> frozenset[date]:
    return frozenset(country_holidays("DE", subdiv="SN", years=year))
