"""A residence paper that was seen."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from lotse.casework.forms.edit import EditForm, optional
from lotse.casework.models.choices import PaperKind
from lotse.foundation.clock import today
from lotse.foundation.forms import Form


class PaperFields(Form):
    """What a new paper and a corrected one share."""

    kind = forms.ChoiceField(label=_("Was für ein Papier?"), choices=optional(PaperKind.choices, _("bitte wählen")))
    paragraph = forms.CharField(
        label=_("Paragraf"),
        required=False,
        max_length=20,
        help_text=_("Wie er auf dem Papier steht, zum Beispiel 25 Abs. 2."),
    )
    valid_until = forms.DateField(
        label=_("Gültig bis"), required=False, help_text=_("Leer lassen, wenn es unbefristet gilt.")
    )
    seen_on = forms.DateField(
        label=_("Gesehen am"),
        initial=today,
        help_text=_("Wir bewahren keine Kopie auf, nur dass Sie das Papier gesehen haben."),
    )
    remark = forms.CharField(
        label=_("Anmerkung"),
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Zum Beispiel Nebenbestimmungen: „Beschäftigung nur mit Erlaubnis der Ausländerbehörde“."),
    )

    def clean(self) -> dict[str, Any]:
        """A paper was seen today or before."""
        values: dict[str, Any] = super().clean() or self.cleaned_data
        seen_on = values.get("seen_on")
        if seen_on is not None and seen_on > today():
            self.add_error("seen_on", _("Dieser Tag liegt in der Zukunft."))
        return values


class PaperForm(PaperFields):
    """A paper just seen."""


class PaperEditForm(EditForm, PaperFields):
    """A noted paper that is put right."""

    edited = ("kind", "paragraph", "valid_until", "seen_on", "remark")
