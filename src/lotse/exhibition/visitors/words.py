"""Words that portrayed people and visitors read for what models hold."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Medium(models.TextChoices):
    """Where a story may be shown; each is released by itself."""

    PANEL = "panel", _("Tafel in der Ausstellung")
    WEB = "web", _("Internetseite")
    VIDEO = "video", _("Ton und Film")
    PRESS = "press", _("Zeitung und Radio")
    SOCIAL = "social", _("Soziale Netzwerke")


class Trade(models.TextChoices):
    """The kind of work that a story tells of: coarse on purpose, so that nobody is found by it."""

    CARE = "care", _("Pflege und Gesundheit")
    BUILDING = "building", _("Bau und Handwerk")
    FOOD = "food", _("Lebensmittel")
    INDUSTRY = "industry", _("Industrie und Technik")
    TRANSPORT = "transport", _("Verkehr und Lager")
    HOSPITALITY = "hospitality", _("Hotel und Gaststätte")
    TRADE = "trade", _("Handel")
    COMPUTING = "computing", _("Computer und Büro")
    GREEN = "green", _("Garten und Landwirtschaft")
    EDUCATION = "education", _("Kinder und Bildung")


class PersonKind(models.TextChoices):
    """In which part somebody appears in a story."""

    MENTEE = "mentee", _("Hat hier Arbeit oder Ausbildung gefunden")
    EMPLOYER = "employer", _("Arbeitet im Betrieb")
    OTHER = "other", _("Hat begleitet")
