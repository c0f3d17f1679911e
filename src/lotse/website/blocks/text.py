"""Blocks of words: paragraphs, notices, steps, quotes, easy text."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

# Neither headings of the first level nor pictures in the middle of a sentence.
FEATURES = ["h2", "h3", "bold", "italic", "link", "document-link", "ul", "ol"]
PLAIN = ["bold", "link", "ul", "ol"]


class TextBlock(blocks.RichTextBlock):
    """Paragraphs, headings, lists, links."""

    class Meta:
        icon = "pilcrow"
        label = _("Text")
        template = "website/visitors/blocks/text.html"


class NoticeBlock(blocks.StructBlock):
    """Something that must not be overlooked."""

    kind = blocks.ChoiceBlock([("info", _("gut zu wissen")), ("wait", _("bitte beachten"))], label=_("Art"))
    title = blocks.CharBlock(label=_("Überschrift"), max_length=80)
    text = blocks.RichTextBlock(label=_("Text"), features=PLAIN)

    class Meta:
        icon = "warning"
        label = _("Hinweis")
        template = "website/visitors/blocks/notice.html"


class StepsBlock(blocks.StructBlock):
    """What happens one after the other."""

    title = blocks.CharBlock(label=_("Überschrift"), max_length=80)
    steps = blocks.ListBlock(
        blocks.StructBlock(
            [
                ("title", blocks.CharBlock(label=_("Schritt"), max_length=80)),
                ("text", blocks.TextBlock(label=_("Was geschieht"), max_length=400)),
            ],
            label=_("Schritt"),
        ),
        label=_("Schritte"),
    )

    class Meta:
        icon = "list-ol"
        label = _("Schritte")
        template = "website/visitors/blocks/steps.html"


class QuoteBlock(blocks.StructBlock):
    """Somebody's words. Of portrayed people only what they have released: see the exhibition."""

    text = blocks.TextBlock(label=_("Worte"), max_length=400)
    who = blocks.CharBlock(label=_("Wer spricht"), max_length=120)

    class Meta:
        icon = "openquote"
        label = _("Zitat")
        template = "website/visitors/blocks/quote.html"


class EasyBlock(blocks.StructBlock):
    """The same in Leichte Sprache, beside the text that is harder to read."""

    text = blocks.RichTextBlock(label=_("Text in Leichter Sprache"), features=PLAIN)

    class Meta:
        icon = "help"
        label = _("Leichte Sprache")
        template = "website/visitors/blocks/easy.html"
