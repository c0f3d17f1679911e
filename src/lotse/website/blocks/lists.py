"""Streams of one kind: questions, partners, files."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from lotse.website.blocks.media import FilesBlock
from lotse.website.blocks.text import PLAIN, NoticeBlock, TextBlock


class QuestionBlock(blocks.StructBlock):
    """A question as people ask it, and a short answer."""

    question = blocks.CharBlock(label=_("Frage"), max_length=160)
    answer = blocks.RichTextBlock(label=_("Antwort"), features=PLAIN)

    class Meta:
        icon = "help"
        label = _("Frage")


class PartnerBlock(blocks.StructBlock):
    """Who helps with what. The mark of a partner is its name: logos need a contract."""

    name = blocks.CharBlock(label=_("Name"), max_length=120)
    text = blocks.TextBlock(label=_("Wobei sie helfen"), max_length=300)
    link = blocks.URLBlock(label=_("Adresse im Netz"), required=False)

    class Meta:
        icon = "group"
        label = _("Partner")


QUESTIONS = [
    ("heading", blocks.CharBlock(label=_("Zwischenüberschrift"), max_length=80, icon="title")),
    ("question", QuestionBlock()),
]
PARTNERS = [
    ("heading", blocks.CharBlock(label=_("Zwischenüberschrift"), max_length=80, icon="title")),
    ("partner", PartnerBlock()),
]
FILES = [("text", TextBlock()), ("files", FilesBlock()), ("notice", NoticeBlock())]
