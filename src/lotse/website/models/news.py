"""News, the latest first."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField

from lotse.foundation.clock import today
from lotse.website.blocks.stream import BODY
from lotse.website.models.page import PublicPage


class NewsIndexPage(PublicPage):
    """The list, with a feed to subscribe to."""

    subpage_types: ClassVar = ["website.NewsPage"]
    look = "website/visitors/news_index.html"

    class Meta:
        verbose_name = _("Liste der Nachrichten")


class NewsPage(PublicPage):
    """One message."""

    day = models.DateField(pgettext_lazy("Datum", "Tag"), default=today)
    body = StreamField(BODY, verbose_name=_("Inhalt"), blank=True)
    own_panels: ClassVar = [FieldPanel("day"), FieldPanel("body")]
    own_translatable: ClassVar = ("body",)
    own_synchronised: ClassVar = ("day",)
    parent_page_types: ClassVar = ["website.NewsIndexPage"]
    subpage_types: ClassVar[list[str]] = []
    look = "website/visitors/news.html"

    class Meta:
        verbose_name = _("Nachricht")
