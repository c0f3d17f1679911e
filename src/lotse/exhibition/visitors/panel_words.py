"""What stands on every panel beside the story itself, in the language of the panel."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

# Quotation marks are data of a language, not a matter of translation.
QUOTATION = {
    **dict.fromkeys(("de", "de-simple", "sk", "cs"), "„“"),
    **dict.fromkeys(("pl", "ro", "hu"), "„”"),
    **dict.fromkeys(("ar", "fa", "uk", "ru", "ti", "fr"), "«»"),
    **dict.fromkeys(("en", "tr"), "“”"),
}
BRAND = _("Integrationsgeschichten")
QUESTION = _("Eine Frage an Sie")
CODE = _("Die ganze Geschichte")
CODE_ALTERNATIVE = _("QR-Code zur ganzen Geschichte: %(address)s")
INVENTED = _("Erfundene Geschichte zur Ansicht")
DRAWN = _("Bild: gezeichnet für diese Ausstellung")
FILES_REMOVED = _("Gelöschte Druckdateien")


@dataclass(frozen=True, slots=True)
class PanelWords:
    """The fixed words in one language."""

    brand: str
    question: str
    code: str
    code_alternative: str
    invented: str
    drawn: str
    opening: str
    closing: str


def panel_words(language: str, *, address: str) -> PanelWords:
    """All fixed words of a panel in `language`."""
    marks = QUOTATION[language]
    thin = "\u202f" if language == "fr" else ""
    with override(language):
        return PanelWords(
            brand=str(BRAND),
            question=str(QUESTION),
            code=str(CODE),
            code_alternative=str(CODE_ALTERNATIVE) % {"address": address},
            invented=str(INVENTED),
            drawn=str(DRAWN),
            opening=marks[0] + thin,
            closing=thin + marks[1],
        )
