"""Words of the menu, of the contact finder, of projects and vacancies that come from no template."""

from django.db import models
from django.utils.translation import gettext_lazy as _

WEEKDAYS = (
    _("Montag"),
    _("Dienstag"),
    _("Mittwoch"),
    _("Donnerstag"),
    _("Freitag"),
    _("Samstag"),
    _("Sonntag"),
)
# The way to a person, in the menu of every page.
NEAR = _("Vor Ort")


class VacancyKind(models.TextChoices):
    """What somebody would begin; the German words of the trade stay beside their translations."""

    JOB = "job", _("Arbeit")
    APPRENTICESHIP = "apprenticeship", _("Ausbildung")
    EQ = "eq", _("Einstiegsqualifizierung (EQ)")
    INTERNSHIP = "internship", _("Praktikum")
