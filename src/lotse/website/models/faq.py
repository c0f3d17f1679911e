"""Questions that people ask, with short answers."""

from typing import ClassVar

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField

from lotse.website.blocks.lists import QUESTIONS
from lotse.website.models.page import PublicPage


class FaqPage(PublicPage):
    """Each question opens by itself, with or without JavaScript, and can be linked to."""

    questions = StreamField(QUESTIONS, verbose_name=_("Fragen"), blank=True)
    own_panels: ClassVar = [FieldPanel("questions")]
    own_translatable: ClassVar = ("questions",)
    subpage_types: ClassVar[list[str]] = []
    look = "website/visitors/faq.html"

    class Meta:
        verbose_name = _("Seite mit Fragen")
