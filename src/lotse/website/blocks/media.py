"""Blocks of pictures, films and files, all from our own house."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageChooserBlock

_LANGUAGES = [("de", "Deutsch"), ("en", "English")]


class PictureBlock(blocks.StructBlock):
    """A picture with a caption. What it shows is said here, so that it is translated with the page."""

    picture = ImageChooserBlock(label=_("Bild"))
    shows = blocks.CharBlock(
        label=_("Was ist auf dem Bild zu sehen?"),
        max_length=300,
        default="",
        help_text=_("Ein Satz für Menschen, die das Bild nicht sehen."),
    )
    caption = blocks.CharBlock(label=_("Unterschrift"), max_length=200, required=False)

    class Meta:
        icon = "image"
        label = _("Bild")
        template = "website/visitors/blocks/picture.html"


class VideoBlock(blocks.StructBlock):
    """A film from our own server, with captions and its text to read. Nothing plays by itself."""

    title = blocks.CharBlock(label=_("Titel"), max_length=120)
    film = DocumentChooserBlock(label=_("Film (MP4)"))
    captions = DocumentChooserBlock(label=_("Untertitel (VTT)"), help_text=_("Ohne Untertitel kein Film."))
    spoken = blocks.CharBlock(label=_("Sprache der Untertitel (Kürzel, etwa de)"), max_length=10, default="de")
    poster = ImageChooserBlock(label=_("Standbild"), required=False)
    transcript = blocks.RichTextBlock(label=_("Der Text zum Lesen"), features=["bold", "ul"])

    class Meta:
        icon = "media"
        label = _("Film")
        template = "website/visitors/blocks/video.html"


class FileBlock(blocks.StructBlock):
    """A file to take along."""

    title = blocks.CharBlock(label=_("Titel"), max_length=120)
    text = blocks.CharBlock(label=_("Worum es geht"), max_length=240, required=False)
    file = DocumentChooserBlock(label=_("Datei"))
    # Its language when it is not the page's own.
    language = blocks.ChoiceBlock(choices=_LANGUAGES, label=_("Sprache der Datei"), default="de")

    class Meta:
        icon = "download"
        label = _("Datei")
        template = "website/visitors/blocks/file.html"


class FilesBlock(blocks.StructBlock):
    """Several files under one heading."""

    title = blocks.CharBlock(label=_("Überschrift"), max_length=80)
    files = blocks.ListBlock(FileBlock(), label=_("Dateien"))

    class Meta:
        icon = "download"
        label = _("Dateien")
        template = "website/visitors/blocks/files.html"
