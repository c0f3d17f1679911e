"""The end of a mentoring."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from lotse.casework.forms.application import not_in_the_future
from lotse.casework.models.choices import ClosingReason
from lotse.foundation.clock import today
from lotse.foundation.forms import Form

# Those two have ways of their own: handing over, and lists that came from elsewhere.
_BY_HAND = [
    (value, label)
    for value, label in ClosingReason.choices
    if value not in (ClosingReason.HANDED_OVER.value, "not_noted")
]


class CloseForm(Form):
    """Why, since when, and whether open ends go along."""

    reason = forms.ChoiceField(label=_("Warum endet die Begleitung?"), choices=_BY_HAND, widget=forms.RadioSelect)
    closed_on = forms.DateField(label=_("Letzter Tag"), initial=today)
    remark = forms.CharField(
        label=_("Anmerkung"),
        required=False,
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("Nur, was jemand wissen muss, wenn der Mensch wiederkommt."),
    )
    along = forms.BooleanField(label=_("Offene Schritte und Nachfragen mit abschließen."), required=False)

    def clean_closed_on(self) -> Any:
        """Not in the future."""
        return not_in_the_future(self.cleaned_data["closed_on"])
