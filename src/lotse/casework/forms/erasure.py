"""Asked before all data of a person go: why, and the name, typed."""

from django import forms
from django.utils.translation import gettext_lazy as _

from lotse.casework.models.choices import ErasureReason
from lotse.foundation.forms import Form


class ErasureForm(Form):
    """Typing the name is the one "are you sure?" of this program: it cannot be undone."""

    reason = forms.ChoiceField(label=_("Warum?"), choices=ErasureReason.choices, widget=forms.RadioSelect)
    typed = forms.CharField(
        label=_("Bitte schreiben Sie Vor- und Familiennamen"),
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "off", "dir": "auto"}),
    )
