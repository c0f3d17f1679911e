"""Vacancies that firms had us publish: of the region, with a last day, never without the firm's word."""

from datetime import date, timedelta
from typing import ClassVar

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator, RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import StreamField

from lotse.foundation.clock import today
from lotse.organisations.domain.places import OutsideSaxony, find_place
from lotse.website.blocks.stream import BODY
from lotse.website.models.page import PublicPage
from lotse.website.visitors.words import VacancyKind

SHOWN_FOR = timedelta(days=60)


def in_two_months() -> date:
    """Until when a vacancy is shown if nobody says otherwise: an old one costs people hope and a journey."""
    return today() + SHOWN_FOR


class VacancyIndexPage(PublicPage):
    """All vacancies that are open; what has closed goes by itself."""

    subpage_types: ClassVar = ["website.VacancyPage"]
    look = "website/visitors/vacancies.html"

    class Meta:
        verbose_name = _("Liste der Stellen")


class VacancyPage(PublicPage):
    """One vacancy of one firm."""

    Kind = VacancyKind

    class German(models.TextChoices):
        """Levels of the Common European Framework that a firm asks for."""

        A1 = "A1"
        A2 = "A2"
        B1 = "B1"
        B2 = "B2"
        C1 = "C1"

    kind = models.CharField(_("Art"), max_length=20, choices=VacancyKind.choices, default=VacancyKind.JOB)
    employer = models.CharField(_("Betrieb"), max_length=120)
    postcode = models.CharField(_("Postleitzahl"), max_length=5, validators=[RegexValidator(r"^\d{5}$")])
    place = models.CharField(_("Ort"), max_length=120)
    starts_on = models.DateField(_("Beginn"), null=True, blank=True, help_text=_("Leer heißt: ab sofort."))
    weekly_hours = models.DecimalField(
        _("Stunden in der Woche"),
        max_digits=3,
        decimal_places=1,
        null=True,
        blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(48)],
    )
    german = models.CharField(_("Deutsch"), max_length=2, choices=German.choices, blank=True)
    body = StreamField(BODY, verbose_name=_("Inhalt"), blank=True)
    apply = models.TextField(_("So bewerben Sie sich"), max_length=500)
    closes_on = models.DateField(
        _("Frei bis"), default=in_two_months, help_text=_("Am Tag danach verschwindet die Stelle von selbst.")
    )
    released_on = models.DateField(
        _("Freigabe des Betriebs vom"),
        null=True,
        help_text=_("An diesem Tag hat der Betrieb gesagt, dass die Stelle hier stehen darf."),
    )
    own_panels: ClassVar = [
        FieldRowPanel([FieldPanel("kind"), FieldPanel("employer")]),
        FieldRowPanel([FieldPanel("postcode"), FieldPanel("place")]),
        FieldRowPanel([FieldPanel("starts_on"), FieldPanel("weekly_hours"), FieldPanel("german")]),
        FieldPanel("body"),
        FieldPanel("apply"),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("released_on"), FieldPanel("closes_on")])], heading=_("Freigabe und Ende")
        ),
    ]
    own_translatable: ClassVar = ("body", "apply")
    own_synchronised: ClassVar = (
        "kind",
        "employer",
        "postcode",
        "place",
        "starts_on",
        "weekly_hours",
        "german",
        "closes_on",
        "released_on",
    )
    parent_page_types: ClassVar = ["website.VacancyIndexPage"]
    subpage_types: ClassVar[list[str]] = []
    look = "website/visitors/vacancy.html"

    class Meta:
        verbose_name = _("Stelle")

    def clean(self) -> None:
        """Not without the firm's word, and only where a project is there to help."""
        super().clean()
        found = {}
        # A draft may wait for the day; nothing is published without it, because the field must be filled.
        if self.released_on and self.released_on > today():
            found["released_on"] = _("Ohne die Freigabe des Betriebs darf die Stelle nicht veröffentlicht werden.")
        if self.postcode and not self.district_key:
            found["postcode"] = _("Diese Postleitzahl liegt nicht in Sachsen.")
        if found:
            raise ValidationError(found)

    @property
    def district_key(self) -> str:
        """The district of its place (five digits); empty outside of Saxony."""
        found = find_place(f"{self.postcode} {self.place}")
        return "" if isinstance(found, OutsideSaxony) or not found else found[0].district.ags

    @property
    def is_over(self) -> bool:
        """Whether nobody can apply any more."""
        return self.closes_on < today()
