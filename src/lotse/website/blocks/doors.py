"""The doors of the first page: each for one kind of visitor, with the sentence that she would say herself."""

from typing import Any

from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

# Where a door leads when it leads to a screen of the program instead of a page.
SCREENS = [
    ("", _("auf die gewählte Seite")),
    ("contact", _("zur Ansprechperson vor Ort")),
    ("checks", _("zu den Prüfungen")),
    ("stories", _("zu den Geschichten")),
]
_NAMES = {"contact": "website:contact", "checks": "website:checks", "stories": "exhibition:stories"}


class DoorBlock(blocks.StructBlock):
    """One door."""

    sign = blocks.ChoiceBlock(
        [("person", _("Mensch")), ("work", _("Betrieb")), ("swap", _("Europa")), ("hand", _("Hand"))],
        label=_("Zeichen"),
    )
    title = blocks.CharBlock(label=_("Was der Besuch sagen würde"), max_length=80)
    text = blocks.TextBlock(label=_("Was dahinter liegt"), max_length=200)
    page = blocks.PageChooserBlock(label=_("Seite"), required=False)
    screen = blocks.ChoiceBlock(SCREENS, label=_("Wohin"), required=False)

    class Meta:
        icon = "link"
        label = _("Tür")

    def clean(self, value: Any) -> Any:
        """A door without a room behind it is a wall."""
        cleaned = super().clean(value)
        if not cleaned["page"] and not cleaned["screen"]:
            raise blocks.StructBlockValidationError(
                block_errors={"page": blocks.StructBlockValidationError(non_block_errors=[_("Wohin führt die Tür?")])}
            )
        return cleaned


def way_through(screen: str) -> str:
    """The address of a screen in the language that is spoken; the first page while there is none."""
    try:
        return reverse(_NAMES[screen])
    except (KeyError, NoReverseMatch):
        return reverse("website:start")


DOORS = [("door", DoorBlock())]
