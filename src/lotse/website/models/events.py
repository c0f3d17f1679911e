"""Events, the next first."""

from typing import ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.fields import StreamField

from lotse.foundation.clock import SAXONY, now
from lotse.website.blocks.stream import BODY
from lotse.website.models.page import PublicPage


class EventIndexPage(PublicPage):
    """What comes; what was moves to the end by itself."""

    subpage_types: ClassVar = ["website.EventPage"]
    look = "website/visitors/events.html"

    class Meta:
        verbose_name = _("Liste der Termine")


class EventPage(PublicPage):
    """One event: when, where, how to get there; also as a calendar file."""

    starts_at = models.DateTimeField(_("Beginn"), default=now)
    ends_at = models.DateTimeField(_("Ende"), null=True, blank=True)
    place = models.CharField(_("Ort"), max_length=120)
    address = models.TextField(_("Adresse"), max_length=300, blank=True)
    body = StreamField(BODY, verbose_name=_("Inhalt"), blank=True)
    own_panels: ClassVar = [
        FieldRowPanel([FieldPanel("starts_at"), FieldPanel("ends_at")]),
        FieldPanel("place"),
        FieldPanel("address"),
        FieldPanel("body"),
    ]
    own_translatable: ClassVar = ("place", "body")
    own_synchronised: ClassVar = ("starts_at", "ends_at", "address")
    parent_page_types: ClassVar = ["website.EventIndexPage"]
    subpage_types: ClassVar[list[str]] = []
    look = "website/visitors/event.html"

    class Meta:
        verbose_name = _("Termin")

    def clean(self) -> None:
        """Nothing ends before it begins."""
        super().clean()
        if self.ends_at and self.ends_at < self.starts_at:
            raise ValidationError({"ends_at": _("Das Ende liegt vor dem Beginn.")})

    @property
    def is_past(self) -> bool:
        """Whether it is over."""
        return (self.ends_at or self.starts_at) < now()

    @property
    def ends_that_day(self) -> bool:
        """Whether the end needs no date of its own."""
        return (
            self.ends_at is not None
            and self.ends_at.astimezone(SAXONY).date() == self.starts_at.astimezone(SAXONY).date()
        )
