"""Forms that anybody may send, without a cookie: a field that people leave empty, and a signed moment of writing.

Programs that fill in every field, send at once, or send one page a thousand times come back with a word; a person who
was quick sends once more.
"""

from typing import Any

from django import forms
from django.core import signing
from django.utils.translation import gettext_lazy as _

from lotse.foundation.forms import Form

_SALT = "lotse.exhibition.form"
# Nobody reads and fills in a form faster; nobody leaves it open longer than a working day.
FEWEST_SECONDS = 3
LONGEST_SECONDS = 12 * 60 * 60
TRAP = "website"


def stamp() -> str:
    """The signed moment at which the form was shown."""
    return signing.TimestampSigner(salt=_SALT).sign("")


class CarefulForm(Form):
    """Base of visitors' forms."""

    website = forms.CharField(required=False, label=_("Bitte leer lassen"))
    written = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs["initial"] = {"written": stamp(), **(kwargs.get("initial") or {})}
        super().__init__(*args, **kwargs)
        trap = self.fields[TRAP].widget
        trap.attrs.update({"autocomplete": "off", "tabindex": "-1"})

    def clean(self) -> dict[str, Any]:
        """Refuse what no person sends."""
        values: dict[str, Any] = super().clean() or self.cleaned_data
        if values.get(TRAP) or not _was_read(values.get("written") or ""):
            again: Any = self.data
            self.data = again.copy()
            self.data["written"] = stamp()  # type: ignore[index]  # a copy of a QueryDict can be changed
            self.add_error(
                None, _("Das konnten wir nicht annehmen. Bitte prüfen Sie alles und senden Sie noch einmal.")
            )
        return values


def _was_read(written: str) -> bool:
    signer = signing.TimestampSigner(salt=_SALT)
    try:
        signer.unsign(written, max_age=LONGEST_SECONDS)
    except signing.BadSignature:
        return False
    try:
        signer.unsign(written, max_age=FEWEST_SECONDS)
    except signing.SignatureExpired:
        return True
    return False
