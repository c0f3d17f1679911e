"""Why two files may be of one person, in a mentor's words."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from lotse.foundation.names import Reason

_WORDS: dict[Reason, Any] = {
    Reason.GIVEN_NAME_SAME: _("derselbe Vorname"),
    Reason.GIVEN_NAME_VARIANT: _("derselbe Vorname in anderer Schreibweise"),
    Reason.GIVEN_NAME_SIMILAR: _("ein ähnlicher Vorname"),
    Reason.GIVEN_NAME_DIFFERENT: _("ein anderer Vorname"),
    Reason.FAMILY_NAME_SAME: _("derselbe Familienname"),
    Reason.FAMILY_NAME_VARIANT: _("derselbe Familienname in anderer Schreibweise"),
    Reason.FAMILY_NAME_SIMILAR: _("ein ähnlicher Familienname"),
    Reason.FAMILY_NAME_DIFFERENT: _("ein anderer Familienname"),
    Reason.NAMES_SWAPPED: _("Vor- und Familienname vertauscht"),
    Reason.BIRTH_DATE_SAME: _("derselbe Geburtstag"),
    Reason.BIRTH_DATE_SAME_FIRST_OF_JANUARY: _("derselbe 1. Januar als Geburtstag, der oft für „unbekannt“ steht"),
    Reason.BIRTH_DATE_DAY_AND_MONTH_SWAPPED: _("Geburtstag mit Tag und Monat vertauscht"),
    Reason.BIRTH_DATE_CLOSE: _("Geburtstag mit einer anderen Ziffer"),
    Reason.BIRTH_YEAR_SAME_DAY_UNKNOWN: _("dasselbe Geburtsjahr, der Tag ist einmal unbekannt"),
    Reason.BIRTH_DATE_UNKNOWN: _("Geburtstag einmal nicht bekannt"),
    Reason.BIRTH_DATE_DIFFERENT: _("ein anderer Geburtstag"),
}
_SAME_PHONE = _("dieselbe Telefonnummer")


def reason_in_words(reason: Reason | None) -> str:
    """What the screen says; None stands for one telephone number."""
    return str(_WORDS[reason] if reason is not None else _SAME_PHONE)
