"""What editors fill in about panels."""

from django import forms
from django.utils.translation import gettext_lazy as _

from lotse.exhibition.domain.print_files import Profile
from lotse.exhibition.models.panels import PROFILES
from lotse.foundation.forms import Form


class ExtentForm(Form):
    """How much of the released text stands on the panel."""

    paragraphs = forms.IntegerField(label=_("Absätze des Textes"), min_value=0, max_value=8)
    quotes = forms.IntegerField(label=_("Zitate"), min_value=0, max_value=5)


class FilesForm(Form):
    """Which files are to be made."""

    profiles = forms.MultipleChoiceField(
        label=_("Welche Dateien?"),
        choices=PROFILES,
        widget=forms.CheckboxSelectMultiple,
        initial=[Profile.PRESS.value],
    )

    def wanted(self) -> list[Profile]:
        """The profiles that were ticked."""
        return [Profile(each) for each in self.cleaned_data["profiles"]]


class RunForm(Form):
    """An order at a printer."""

    printer = forms.CharField(label=_("Druckerei"), max_length=160)
    copies = forms.IntegerField(label=_("Stückzahl"), min_value=1, max_value=5_000, initial=1)
