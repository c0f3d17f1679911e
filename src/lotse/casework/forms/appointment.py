"""Appointments: when, where, with whom, what to take along."""

from datetime import UTC, datetime
from typing import ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _

from lotse.casework.forms.edit import EditForm, optional
from lotse.casework.models import Appointment
from lotse.casework.models.choices import Party
from lotse.foundation.forms import Form

FIELDS = ("kind", "starts_at", "minutes", "place", "party", "party_name", "goes_along", "take_along")


class AppointmentFields(Form):
    """What a new appointment and a changed one share."""

    kind = forms.ChoiceField(
        label=_("Was ist es?"),
        choices=Appointment.Kind.choices,
        initial=Appointment.Kind.TALK,
        widget=forms.RadioSelect,
    )
    starts_at = forms.DateTimeField(label=_("Wann?"))
    minutes = forms.IntegerField(label=_("Wie lange? (Minuten)"), initial=60, min_value=5, max_value=720)
    place = forms.CharField(label=_("Wo?"), required=False, max_length=160)
    party = forms.ChoiceField(
        label=_("Bei wem?"), choices=optional(Party.choices, _("nicht bei einer Stelle")), required=False
    )
    party_name = forms.CharField(label=_("Welche Stelle oder welcher Betrieb genau?"), required=False, max_length=120)
    goes_along = forms.BooleanField(label=_("Ich gehe mit"), required=False)
    take_along = forms.CharField(
        label=_("Was muss mit?"),
        required=False,
        max_length=300,
        help_text=_("Zum Beispiel: Pass, Arbeitsvertrag, letzte Lohnabrechnung."),
    )

    def clean_starts_at(self) -> datetime:
        """In UTC, as it is stored: the same moment must look the same."""
        starts_at: datetime = self.cleaned_data["starts_at"]
        return starts_at.astimezone(UTC)


class AppointmentForm(AppointmentFields):
    """A new appointment."""

    field_order = FIELDS


class AppointmentEditForm(EditForm, AppointmentFields):
    """An appointment that several people may change at the same time."""

    edited: ClassVar[tuple[str, ...]] = FIELDS
    field_order = FIELDS


class ResultForm(Form):
    """How it ended; empty takes the last answer back."""

    result = forms.ChoiceField(choices=optional(Appointment.Result.choices, _("noch offen")), required=False)
