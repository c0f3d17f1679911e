"""Who sees panels and their files, and what stands in the way of printing: the same list for button, refusal, test."""

from collections.abc import Iterable

from django.db.models import Q
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from lotse.exhibition.desk.panel_words import PARTS
from lotse.exhibition.domain.panels import Excess
from lotse.exhibition.models import Panel, PanelMeasure, PrintFile, PrintRun
from lotse.exhibition.policy import is_editor, visible_stories
from lotse.foundation.actor import DESK, Actor, Obstacle
from lotse.foundation.scoping import sees, through

NOT_MEASURED = Obstacle("not_measured", _("Ob der Text passt, wurde noch nicht geprüft."))
NO_FILE = Obstacle("no_file", _("Es gibt noch keine fertige Datei für die Druckerei."))
BLOCKED = Obstacle("blocked", _("Dieser Druckauftrag ist gesperrt, weil die Geschichte zurückgenommen wurde."))
NOT_NOW = Obstacle("not_now", _("Das geht in diesem Stand des Druckauftrags nicht."))
NO_PICTURE = Obstacle("no_picture", _("Der Geschichte fehlt ein Bild."))
TOO_COARSE = Obstacle(
    "too_coarse",
    _("Das Bild ist für dieses Format zu klein: weniger als 150 Punkte je Zoll."),
    _("Bitte ein größeres Bild hochladen."),
)


@sees(Panel)
def visible_panels(actor: Actor) -> Q:
    """With the story: whoever translates it sees whether the text fits."""
    return Q(project_id=DESK) if is_editor(actor) else through("story", visible_stories(actor))


@sees(PanelMeasure)
def visible_measures(actor: Actor) -> Q:
    """Translators see their own languages."""
    if is_editor(actor):
        return Q(project_id=DESK)
    return through("story", visible_stories(actor)) & Q(language__in=sorted(actor.languages))


@sees(PrintFile)
@sees(PrintRun)
def visible_print(actor: Actor) -> Q:
    """The desk alone."""
    return Q(project_id=DESK) if is_editor(actor) else Q(pk__in=[])


def obstacles_to_fitting(excesses: Iterable[Excess]) -> list[Obstacle]:
    """Each place where something does not fit, by name and by how much."""
    return [_too_long(excess) for excess in excesses]


def _too_long(excess: Excess) -> Obstacle:
    place = format_lazy(PARTS[excess.part], number=excess.number)
    signs = ngettext_lazy("%(signs)d Zeichen zu viel", "%(signs)d Zeichen zu viel", "signs")
    return Obstacle(
        f"too_long_{excess.part}", format_lazy("{}: {}", place, _lazy_number(signs, excess.signs)), _("Bitte kürzen.")
    )


def _lazy_number(words: object, signs: int) -> object:
    return words % {"signs": signs}  # type: ignore[operator]  # a lazy plural takes its number like a text
