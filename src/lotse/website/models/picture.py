"""Pictures of public pages. Everything here is public content; nothing of the casework can get into a chooser."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.images.models import AbstractImage, AbstractRendition

from lotse.website.models.page import PUBLIC


class Picture(AbstractImage):
    """A picture with its source; what it shows is said by `description`, in the words for who cannot see it."""

    credit = models.CharField(_("Quelle"), max_length=120, help_text=_("Wer das Bild gemacht hat, und die Lizenz."))
    admin_form_fields = ("title", "file", "description", "credit", "collection", "tags")
    duties: ClassVar = PUBLIC

    class Meta(AbstractImage.Meta):
        verbose_name = _("Bild")
        verbose_name_plural = _("Bilder")
        permissions: ClassVar = [("choose_picture", "Can choose picture")]


class PictureSize(AbstractRendition):
    """A picture in one size and format."""

    image = models.ForeignKey(Picture, related_name="renditions", on_delete=models.CASCADE)
    duties: ClassVar = PUBLIC

    class Meta:
        unique_together = (("image", "filter_spec", "focal_point_key"),)
