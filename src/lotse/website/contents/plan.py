"""Which pages there are at the beginning, in the order of the menu; a page stands behind the page above it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from wagtail.models import Page

from lotse.website.contents import counselling, employers, first, law, news, programme, questions, seekers
from lotse.website.models import (
    ContentPage,
    DownloadsPage,
    EventIndexPage,
    FaqPage,
    LegalPage,
    NewsIndexPage,
    NewsPage,
    PartnersPage,
    StartPage,
    VacancyIndexPage,
)

Fields = Callable[[dict[str, int]], dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Planned:
    """One page before it is written; `fields` gets the keys of all pages by slug."""

    slug: str
    kind: type[Page]
    fields: Fields
    above: str = "start"
    in_menu: bool = False


PLAN = (
    Planned("start", StartPage, first.start, above=""),
    Planned("arbeit-und-ausbildung", ContentPage, seekers.page, in_menu=True),
    Planned("fuer-betriebe", ContentPage, employers.page, in_menu=True),
    Planned("babs", ContentPage, counselling.page, in_menu=True),
    Planned("programm", ContentPage, programme.page),
    Planned("mithelfen", ContentPage, programme.helping),
    Planned("fragen", FaqPage, questions.page),
    Planned("aktuelles", NewsIndexPage, news.index),
    Planned("seite-in-vielen-sprachen", NewsPage, news.languages, above="aktuelles"),
    Planned("veranstaltungen", EventIndexPage, news.events),
    Planned("stellen", VacancyIndexPage, news.vacancies),
    Planned("downloads", DownloadsPage, programme.downloads),
    Planned("partner", PartnersPage, programme.partners),
    Planned("impressum", LegalPage, law.imprint),
    Planned("datenschutz", LegalPage, law.privacy),
    Planned("barrierefreiheit", LegalPage, law.accessibility),
)
