"""Words of the forms in which visitors write."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class AgeGroup(models.TextChoices):
    """Coarse on purpose."""

    CHILD = "child", _("bis 13 Jahre")
    YOUTH = "youth", _("14 bis 19 Jahre")
    YOUNG = "young", _("20 bis 34 Jahre")
    MIDDLE = "middle", _("35 bis 64 Jahre")
    OLD = "old", _("65 Jahre und älter")


class Degree(models.TextChoices):
    """Three steps are enough to be honest."""

    YES = "yes", _("Ja")
    SOME = "some", _("Ein wenig")
    NO = "no", _("Nein")


# The three questions to visitors of a place, by the name of their field.
FEEDBACK = {
    "learned": _("Haben Sie heute etwas Neues erfahren?"),
    "moved": _("Hat Sie eine Geschichte berührt?"),
    "will_tell": _("Werden Sie jemandem davon erzählen?"),
}
