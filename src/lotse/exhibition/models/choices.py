"""Words that the desk reads for what models hold."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class State(models.TextChoices):
    """How far a story is; the order is the order of the way."""

    PREPARATION = "preparation", _("in Vorbereitung")
    INTERVIEWED = "interviewed", _("Gespräch geführt")
    IN_RELEASE = "in_release", _("in Freigabe")
    PUBLISHED = "published", _("veröffentlicht")
    WITHDRAWN = "withdrawn", _("zurückgenommen")


class InterviewKind(models.TextChoices):
    """What was recorded."""

    AUDIO = "audio", _("Ton")
    VIDEO = "video", _("Film")
    TEXT = "text", _("Text")


class PictureKind(models.TextChoices):
    """What a picture shows."""

    PORTRAIT = "portrait", _("Porträt")
    SCENE = "scene", _("Umgebung")


class GivenHow(models.TextChoices):
    """How somebody said yes."""

    OWN_LINK = "own_link", _("über die eigene Seite")
    PAPER = "paper", _("auf Papier unterschrieben")


class WithdrawnBy(models.TextChoices):
    """Who took something back, for the receipt."""

    PERSON = "person", _("die Person selbst")
    DESK = "desk", _("die Redaktion im Auftrag der Person")


class TaskKind(models.TextChoices):
    """What people have to do after a withdrawal; the program has done the rest."""

    COVER_PANEL = "cover_panel", _("Tafel abdecken")
    REMOVE_PANEL = "remove_panel", _("Tafel herausnehmen")
    STOP_PRINT = "stop_print", _("Druckauftrag anhalten")
    TELL_PRESS = "tell_press", _("Presse informieren")
    TELL_OTHERS = "tell_others", _("andere Stelle informieren")
