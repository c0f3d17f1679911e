"""Words of the menu, of the contact finder and of the projects that come from no template."""

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
