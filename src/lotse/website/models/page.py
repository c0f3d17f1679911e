"""What every public page has: somebody who answers for it, a day on which it is read again, and no secrets."""

from typing import Any, ClassVar

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.urls import Resolver404, resolve
from django.utils.translation import get_language_info, override
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, ObjectList, TabbedInterface, TitleFieldPanel
from wagtail.models import Page
from wagtail_localize.fields import SynchronizedField, TranslatableField

from lotse.foundation.duties import DataClass, Duties, Erasure, Retention, Scope
from lotse.website.readability_panel import ReadabilityPanel

PUBLIC = Duties(
    DataClass.C,
    Scope.PUBLIC,
    Retention.PERMANENT,
    Erasure.KEEP,
    journal=False,
    why="Public pages; Wagtail keeps each version with its author.",
)
_OLD_STAYS = _("Wenn Sie sie ändern, führt die alte Adresse weiter hierher.")


class PublicPage(Page):
    """Base of all kinds of pages."""

    lead = models.CharField(
        _("Einleitung"),
        max_length=300,
        blank=True,
        help_text=_("Ein oder zwei Sätze unter der Überschrift; auch für Suchmaschinen und geteilte Links."),
    )
    review_on = models.DateField(
        _("Prüfen am"), null=True, blank=True, help_text=_("An diesem Tag liest jemand nach, ob alles noch stimmt.")
    )
    duties: ClassVar = PUBLIC

    # What a kind adds between the heading and the settings.
    own_panels: ClassVar[list[Any]] = []
    own_translatable: ClassVar[tuple[str, ...]] = ()
    own_synchronised: ClassVar[tuple[str, ...]] = ()
    look = "website/visitors/page.html"

    class Meta:
        abstract = True

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        cls.content_panels = [TitleFieldPanel("title"), FieldPanel("lead"), *cls.own_panels]
        cls.settings_panels = [
            MultiFieldPanel([FieldPanel("owner"), FieldPanel("review_on")], heading=_("Verantwortung")),
            *Page.settings_panels,
        ]
        cls.promote_panels = [
            MultiFieldPanel(
                [FieldPanel("slug", help_text=_OLD_STAYS), FieldPanel("show_in_menus")], heading=_("Adresse und Menü")
            )
        ]
        cls.edit_handler = TabbedInterface(
            [
                ObjectList([*cls.content_panels, ReadabilityPanel(heading=_("Lesbarkeit"))], heading=_("Inhalt")),
                ObjectList(cls.promote_panels, heading=_("Adresse")),
                ObjectList(cls.settings_panels, heading=_("Verantwortung")),
            ]
        )
        cls.translatable_fields = [
            TranslatableField("title"),
            TranslatableField("slug"),
            TranslatableField("lead"),
            *(TranslatableField(name) for name in cls.own_translatable),
            SynchronizedField("show_in_menus"),
            SynchronizedField("review_on", overridable=False),
            *(SynchronizedField(name, overridable=False) for name in cls.own_synchronised),
        ]

    def clean(self) -> None:
        """A page may not take the address of a screen of ours: nobody would ever see it."""
        super().clean()
        if self.slug and self.depth != 2 and self._is_top_level() and _is_taken(self.slug):
            raise ValidationError(
                {"slug": _("Diese Adresse gehört schon einer anderen Seite des Programms. Bitte eine andere wählen.")}
            )

    def _is_top_level(self) -> bool:
        parent = self.get_parent() if self.path else None
        return parent is None or parent.depth == 2

    def language_info(self) -> dict[str, Any]:
        """Name and direction of the language in which this page is written."""
        return dict(get_language_info(self.locale.language_code))

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """As visitors get it; the editors' preview comes here too."""
        from lotse.website.visitors.showing import previewed  # noqa: PLC0415 - pages are shown by what reads pages

        return previewed(self, request)


def _is_taken(slug: str) -> bool:
    # Addresses without a language are German, whatever the editor reads.
    with override(settings.LANGUAGE_CODE):
        try:
            return resolve(f"/{slug}/").view_name != "wagtail_serve"
        except Resolver404:
            return False
