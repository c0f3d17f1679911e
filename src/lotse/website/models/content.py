"""Pages that consist of blocks: the programme, offers, downloads, partners, and what the law asks for."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField

from lotse.website.blocks.lists import FILES, PARTNERS
from lotse.website.blocks.stream import BODY
from lotse.website.models.page import PublicPage


class ContentPage(PublicPage):
    """The programme, an offer, the counselling service and their like."""

    body = StreamField(BODY, verbose_name=_("Inhalt"), blank=True)
    own_panels: ClassVar = [FieldPanel("body")]
    own_translatable: ClassVar = ("body",)

    class Meta:
        verbose_name = _("Inhaltsseite")


class DownloadsPage(PublicPage):
    """Files to take along, each with its kind and size."""

    files = StreamField(FILES, verbose_name=_("Dateien"), blank=True)
    own_panels: ClassVar = [FieldPanel("files")]
    own_translatable: ClassVar = ("files",)
    subpage_types: ClassVar[list[str]] = []
    look = "website/visitors/downloads.html"

    class Meta:
        verbose_name = _("Seite mit Dateien")


class PartnersPage(PublicPage):
    """Who works with the programme, and for what."""

    partners = StreamField(PARTNERS, verbose_name=_("Partner"), blank=True)
    own_panels: ClassVar = [FieldPanel("partners")]
    own_translatable: ClassVar = ("partners",)
    subpage_types: ClassVar[list[str]] = []
    look = "website/visitors/partners.html"

    class Meta:
        verbose_name = _("Seite der Partner")


class Legal(models.TextChoices):
    """What the law asks every site for; each exists once and stands in the foot of every page."""

    IMPRINT = "imprint", _("Impressum")
    PRIVACY = "privacy", _("Datenschutz")
    ACCESSIBILITY = "accessibility", _("Barrierefreiheit")


class LegalPage(PublicPage):
    """Imprint, privacy, statement on accessibility (that one with a form for barriers)."""

    kind = models.CharField(_("Art"), max_length=13, choices=Legal)
    body = StreamField(BODY, verbose_name=_("Inhalt"), blank=True)
    own_panels: ClassVar = [FieldPanel("kind"), FieldPanel("body")]
    own_translatable: ClassVar = ("body",)
    own_synchronised: ClassVar = ("kind",)
    subpage_types: ClassVar[list[str]] = []
    look = "website/visitors/legal.html"

    class Meta:
        verbose_name = _("Rechtliche Seite")
