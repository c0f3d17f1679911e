"""What a host fills in on the page behind the link."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from lotse.exhibition.actions.loan_files import NotAFile, read_signed
from lotse.exhibition.models import Loan
from lotse.foundation.clock import today
from lotse.foundation.forms import Form


class AcceptForm(Form):
    """The yes, by name, to exactly the terms that the page shows."""

    full_name = forms.CharField(label=_("Ihr Name"), max_length=120)
    agreed = forms.BooleanField(label=_("Wir nehmen das Angebot mit diesen Bedingungen an."))
    terms = forms.CharField(widget=forms.HiddenInput, max_length=16)


class SignedForm(Form):
    """The signed agreement as PDF or photo."""

    file = forms.FileField(
        label=_("Unterschriebene Vereinbarung"),
        widget=forms.ClearableFileInput(attrs={"accept": "application/pdf,image/jpeg,image/png"}),
    )
    read: tuple[bytes, str]

    def clean_file(self) -> Any:
        """Look inside: names and types that a browser sends prove nothing."""
        upload = self.cleaned_data["file"]
        try:
            self.read = read_signed(upload)
        except NotAFile as error:
            raise forms.ValidationError(_("Bitte ein PDF oder ein Foto mit höchstens 10 MB.")) from error
        return upload


class VisitsForm(Form):
    """How many came on a day."""

    counted_on = forms.DateField(label=pgettext_lazy("Datum", "Tag"), initial=today)
    visitors = forms.IntegerField(label=_("Besucherinnen und Besucher"), min_value=0, max_value=100_000)
    groups = forms.IntegerField(label=_("davon Gruppen"), min_value=0, max_value=1_000, required=False)

    def __init__(self, *args: Any, loan: Loan, **kwargs: Any) -> None:
        self.loan = loan
        super().__init__(*args, **kwargs)

    def clean_counted_on(self) -> Any:
        """A day of the show that has come."""
        day = self.cleaned_data["counted_on"]
        if day not in self.loan.days or day > today():
            raise forms.ValidationError(_("Bitte einen Tag wählen, an dem die Ausstellung schon zu sehen war."))
        return day


class OutcomeForm(Form):
    """What came of it."""

    press_reports = forms.IntegerField(label=_("Berichte in Zeitung, Radio, Internet"), min_value=0, max_value=1_000)
    employers_met = forms.IntegerField(label=_("Neue Kontakte zu Betrieben"), min_value=0, max_value=1_000)
    helpers_met = forms.IntegerField(label=_("Menschen, die helfen wollen"), min_value=0, max_value=1_000)


class CancelForm(Form):
    """Why it does not take place."""

    reason = forms.CharField(label=_("Warum?"), max_length=300, widget=forms.Textarea(attrs={"rows": 2}))
