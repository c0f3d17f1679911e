"""The contact note: one text, tapped topics; the rest is already right."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from lotse.casework.domain.contact import OLDEST_NOTE
from lotse.casework.forms.edit import EditForm
from lotse.casework.models.choices import ContactWay, Topic
from lotse.foundation.clock import today
from lotse.foundation.forms import Form

LONGEST_NOTE = 20_000
FIELDS = ("text", "topics", "way", "happened_on", "minutes")


def _text() -> forms.CharField:
    return forms.CharField(
        label=_("Was war?"),
        required=False,
        max_length=LONGEST_NOTE,
        widget=forms.Textarea(attrs={"rows": 3, "enterkeyhint": "enter"}),
    )


class NoteFields(Form):
    """What a new note and a corrected one share."""

    text = _text()
    topics = forms.MultipleChoiceField(
        label=_("Worum ging es?"), choices=Topic.choices, required=False, widget=forms.CheckboxSelectMultiple
    )
    way = forms.ChoiceField(
        label=_("Wie?"), choices=ContactWay.choices, initial=ContactWay.TALK, widget=forms.RadioSelect
    )
    happened_on = forms.DateField(label=_("Wann?"), initial=today)
    minutes = forms.IntegerField(label=_("Minuten"), required=False, min_value=1, max_value=1440)

    def clean(self) -> dict[str, Any]:
        """Say beside the field what the action would refuse."""
        values: dict[str, Any] = super().clean() or self.cleaned_data
        day = values.get("happened_on")
        if day is not None and day > today():
            self.add_error("happened_on", _("Der Tag liegt in der Zukunft. Für Kommendes gibt es Termine."))
        if day is not None and day < OLDEST_NOTE:
            self.add_error("happened_on", _("Der Tag liegt vor dem Beginn des Programms."))
        if not values.get("text") and not values.get("topics") and "text" not in self.errors:
            self.add_error("text", _("Bitte schreiben Sie ein paar Worte oder tippen Sie ein Thema an."))
        return values


class NoteForm(NoteFields):
    """A new note: everything but the text is already right most of the time."""

    field_order = FIELDS


class NoteEditForm(EditForm, NoteFields):
    """A note that is put right by who wrote it."""

    edited = FIELDS
    field_order = FIELDS
