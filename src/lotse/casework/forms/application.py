"""An application: firm, post, and when to ask again."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from lotse.casework.forms.edit import EditForm, optional
from lotse.casework.models.choices import ApplicationStage, OutcomeKind
from lotse.foundation.clock import today
from lotse.foundation.forms import Form

# Id of the list of firms on the page.
FIRMS = "firms"


class FirmField(forms.CharField):
    """The name of a firm, with the firms that the project has met as suggestions."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max_length=160, widget=forms.TextInput(attrs={"list": FIRMS, "autocomplete": "off"}), **kwargs)


class ApplicationFields(Form):
    """What a new application and a corrected one share."""

    employer_name = FirmField(label=_("Betrieb"))
    position = forms.CharField(label=_("Als was?"), required=False, max_length=160)
    aims_at = forms.ChoiceField(
        label=_("Was soll daraus werden?"), choices=optional(OutcomeKind.choices, _("noch offen")), required=False
    )


class ApplicationForm(ApplicationFields):
    """A new application."""

    stage = forms.ChoiceField(
        label=_("Wie weit ist sie?"),
        choices=[(stage.value, stage.label) for stage in (ApplicationStage.PREPARED, ApplicationStage.SENT)],
        initial=ApplicationStage.PREPARED,
        widget=forms.RadioSelect,
    )
    stage_on = forms.DateField(label=_("Seit wann?"), initial=today)

    def clean_stage_on(self) -> Any:
        """Not in the future."""
        return not_in_the_future(self.cleaned_data["stage_on"])


class ApplicationEditForm(EditForm, ApplicationFields):
    """An application that is put right."""

    edited = ("employer_name", "position", "aims_at", "ask_again_on")
    ask_again_on = forms.DateField(label=_("Wann nachfragen?"), required=False)


class StageForm(Form):
    """One tap: the stage, and the day if it was not today."""

    stage = forms.ChoiceField(choices=ApplicationStage.choices)
    on = forms.DateField(required=False)


def not_in_the_future(day: Any) -> Any:
    """The day, or a message."""
    if day is not None and day > today():
        raise forms.ValidationError(_("Dieser Tag liegt in der Zukunft."))
    return day


def firms_of(names: Sequence[str]) -> dict[str, Any]:
    """Context of the list of suggestions."""
    return {"firms": names, "firms_id": FIRMS}
