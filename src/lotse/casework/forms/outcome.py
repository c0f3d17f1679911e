"""An outcome: what began, where, for how much, until when."""

from decimal import Decimal
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from lotse.casework.domain.amounts import read_amount
from lotse.casework.domain.probation import default_end
from lotse.casework.forms.application import FirmField, not_in_the_future
from lotse.casework.forms.edit import EditForm
from lotse.casework.models.choices import Answer, CheckInAnswer, EndReason, OutcomeKind
from lotse.foundation.clock import today
from lotse.foundation.forms import Form

LONGEST_REMARK = 4000


class AmountField(forms.DecimalField):
    """A number as Germans write it, in whatever language the page is."""

    widget = forms.TextInput

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(widget=forms.TextInput(attrs={"inputmode": "decimal"}), **kwargs)

    def to_python(self, value: Any) -> Any:
        """Raise the form's own message for what cannot be read."""
        if value is None or not str(value).strip():
            return None
        try:
            return read_amount(str(value))
        except ValueError as error:
            raise forms.ValidationError(_("Bitte als Zahl, zum Beispiel 2.150,50.")) from error

    def prepare_value(self, value: Any) -> Any:
        """Shown with a comma, as it was typed."""
        return str(value).replace(".", ",") if isinstance(value, Decimal) else value


class OutcomeFields(Form):
    """What a new outcome and a corrected one share."""

    kind = forms.ChoiceField(label=_("Was beginnt?"), choices=OutcomeKind.choices, widget=forms.RadioSelect)
    employer_name = FirmField(label=_("Betrieb oder Schule"), required=False)
    occupation = forms.CharField(label=_("Als was?"), required=False, max_length=160)
    started_on = forms.DateField(label=_("Erster Tag"))
    adequate = forms.ChoiceField(
        label=_("Passt die Arbeit zur Qualifikation?"),
        help_text=_(
            "Qualifikationsadäquat heißt: Die Stelle verlangt in etwa das, was der Mensch gelernt, studiert oder lange "
            "gemacht hat. Im Zweifel: noch unklar."
        ),
        choices=Answer.choices,
        initial=Answer.UNKNOWN,
        widget=forms.RadioSelect,
    )
    hours = AmountField(label=_("Stunden in der Woche"), required=False, min_value=0, max_value=60, decimal_places=1)
    wage = AmountField(
        label=_("Lohn im Monat, brutto, in Euro"), required=False, min_value=0, max_value=50_000, decimal_places=2
    )
    fixed_until = forms.DateField(
        label=_("Befristet bis"), required=False, help_text=_("Leer lassen, wenn unbefristet.")
    )
    probation_until = forms.DateField(
        label=_("Probezeit bis"),
        required=False,
        help_text=_(
            "Leer lassen: dann gilt als Vorgabe, was höchstens erlaubt ist: sechs Monate bei Arbeit (§ 622 Abs. 3 "
            "BGB), vier bei Ausbildung (§ 20 BBiG). Bei Befristung steht sie im Vertrag (§ 15 Abs. 3 TzBfG)."
        ),
    )
    no_probation = forms.BooleanField(label=_("Es gibt keine Probezeit."), required=False)

    def clean(self) -> dict[str, Any]:
        """Days in order; the probation's default where nobody said otherwise."""
        values: dict[str, Any] = super().clean() or self.cleaned_data
        start, fixed = values.get("started_on"), values.get("fixed_until")
        for name in ("fixed_until", "probation_until"):
            if start is not None and values.get(name) is not None and values[name] < start:
                self.add_error(name, _("Dieser Tag liegt vor dem Beginn."))
        if values.pop("no_probation", False):
            values["probation_until"] = None
        elif start is not None and values.get("probation_until") is None:
            values["probation_until"] = default_end(values.get("kind", ""), start, fixed_until=fixed)
        return values


class OutcomeForm(OutcomeFields):
    """A start just heard of."""


class OutcomeEditForm(EditForm, OutcomeFields):
    """A start that is put right."""

    edited = (
        "kind", "employer_name", "occupation", "started_on", "adequate", "hours", "wage", "fixed_until",
        "probation_until",
    )  # fmt: skip


class OutcomeEndForm(Form):
    """When and why it ended."""

    ended_on = forms.DateField(label=_("Letzter Tag"), initial=today)
    reason = forms.ChoiceField(label=_("Warum?"), choices=EndReason.choices, widget=forms.RadioSelect)

    def clean_ended_on(self) -> Any:
        """Not in the future: what is only announced may still change."""
        return not_in_the_future(self.cleaned_data["ended_on"])


class CheckInForm(EditForm):
    """Two taps, one for each side, and a few words if there is something to say."""

    edited = ("mentee_says", "employer_says", "remark")
    mentee_says = forms.ChoiceField(
        label=_("Was sagt die oder der Mentee?"),
        choices=CheckInAnswer.choices,
        required=False,
        widget=forms.RadioSelect,
    )
    employer_says = forms.ChoiceField(
        label=_("Was sagt der Betrieb?"), choices=CheckInAnswer.choices, required=False, widget=forms.RadioSelect
    )
    remark = forms.CharField(
        label=_("Anmerkung"),
        required=False,
        max_length=LONGEST_REMARK,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Wird verschlüsselt gespeichert und geht in keine Auswertung ein."),
    )
