"""Where public pages lay before an editor renamed or moved them."""

from typing import ClassVar

from django.db import models
from wagtail.models import Page

from lotse.website.models.page import PUBLIC


class FormerAddress(models.Model):
    """One address that visitors may still have; it names the page itself, so that it leads there wherever it lies now.

    Written by a trigger on the library's table of pages (migration 0003), because addresses change in several ways
    (form, draft published at a set time, move, translation, a page above), and below a renamed page in one statement.
    """

    language = models.CharField(max_length=10)
    # Below the first page of the language, as the map of pages names it.
    way = models.CharField(max_length=500)
    page = models.ForeignKey(Page, on_delete=models.CASCADE, related_name="+")
    left_at = models.DateTimeField()
    duties: ClassVar = PUBLIC

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["way", "language"], name="formeraddress_once")]

    def __str__(self) -> str:
        return self.way
