"""The first page: four doors, for four kinds of visitors."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField

from lotse.website.blocks.doors import DOORS
from lotse.website.blocks.stream import BODY
from lotse.website.models.page import PublicPage


class StartPage(PublicPage):
    """One for each language; the German one is the root of the site."""

    promise = models.CharField(_("Versprechen"), max_length=80, help_text=_("Der erste, grüne Teil der Überschrift."))
    headline = models.CharField(_("Überschrift"), max_length=140, help_text=_("Was auf das Versprechen folgt."))
    doors = StreamField(DOORS, verbose_name=_("Türen"), blank=True)
    body = StreamField(BODY, verbose_name=_("Inhalt"), blank=True)

    own_panels: ClassVar = [FieldPanel("promise"), FieldPanel("headline"), FieldPanel("doors"), FieldPanel("body")]
    own_translatable: ClassVar = ("promise", "headline", "doors", "body")
    look = "website/visitors/start.html"
    parent_page_types: ClassVar = ["wagtailcore.Page"]

    class Meta:
        verbose_name = _("Startseite")
