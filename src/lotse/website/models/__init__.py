"""One file per kind of page."""

from lotse.website.models.barrier import BarrierNote
from lotse.website.models.content import ContentPage, DownloadsPage, LegalPage, PartnersPage
from lotse.website.models.events import EventIndexPage, EventPage
from lotse.website.models.faq import FaqPage
from lotse.website.models.former import FormerAddress
from lotse.website.models.links import ExternalLink
from lotse.website.models.news import NewsIndexPage, NewsPage
from lotse.website.models.page import PublicPage
from lotse.website.models.picture import Picture, PictureSize
from lotse.website.models.start import StartPage
from lotse.website.models.vacancies import VacancyIndexPage, VacancyPage

PAGE_KINDS = (
    StartPage,
    ContentPage,
    FaqPage,
    NewsIndexPage,
    NewsPage,
    EventIndexPage,
    EventPage,
    VacancyIndexPage,
    VacancyPage,
    DownloadsPage,
    PartnersPage,
    LegalPage,
)

__all__ = [
    "PAGE_KINDS",
    "BarrierNote",
    "ContentPage",
    "DownloadsPage",
    "EventIndexPage",
    "EventPage",
    "ExternalLink",
    "FaqPage",
    "FormerAddress",
    "LegalPage",
    "NewsIndexPage",
    "NewsPage",
    "PartnersPage",
    "Picture",
    "PictureSize",
    "PublicPage",
    "StartPage",
    "VacancyIndexPage",
    "VacancyPage",
]
