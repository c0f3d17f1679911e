"""Steps of the plan: what, about what, until when, and who has the ball."""

from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _

from lotse.casework.chains import CHAINS
from lotse.casework.forms.edit import EditForm, optional
from lotse.casework.models.choices import Party, Topic
from lotse.foundation.clock import today
from lotse.foundation.forms import Form

FIELDS = ("title", "topic", "waits_for", "waits_for_name", "due_on")


class StepFields(Form):
    """What a new step and a changed one share."""

    title = forms.CharField(label=_("Was ist zu tun?"), max_length=160)
    waits_for = forms.ChoiceField(
        label=_("Wer ist am Zug?"), choices=Party.choices, initial=Party.MENTOR, widget=forms.Select
    )
    waits_for_name = forms.CharField(
        label=_("Welche Stelle genau?"),
        required=False,
        max_length=120,
        widget=forms.TextInput(attrs={"list": "offices", "placeholder": _("z. B. Ausländerbehörde Bautzen")}),
    )
    due_on = forms.DateField(label=_("Bis wann?"), required=False)
    topic = forms.ChoiceField(
        label=_("Worum geht es?"), choices=optional(Topic.choices, _("nichts davon")), required=False
    )

    def clean(self) -> dict[str, Any]:
        """An office has a name only where an office is waited for."""
        values: dict[str, Any] = super().clean() or self.cleaned_data
        if values.get("waits_for") in (Party.MENTEE, Party.MENTOR):
            values["waits_for_name"] = ""
        return values


class StepForm(StepFields):
    """A new step."""

    field_order = ("title", "waits_for", "waits_for_name", "due_on", "topic")


class StepEditForm(EditForm, StepFields):
    """A step that several people may change at the same time."""

    edited: ClassVar[tuple[str, ...]] = (*FIELDS, "waits_since")
    waits_since = forms.DateField(label=_("Seit wann?"))
    field_order = ("title", "waits_for", "waits_for_name", "waits_since", "due_on", "topic")

    def clean_waits_since(self) -> Any:
        """Nobody waits since tomorrow."""
        since = self.cleaned_data["waits_since"]
        if since > today():
            raise forms.ValidationError(_("Dieser Tag liegt in der Zukunft."))
        return since


class BallForm(Form):
    """The ball goes to somebody else."""

    party = forms.ChoiceField(label=_("Wer ist jetzt am Zug?"), choices=Party.choices)
    party_name = forms.CharField(
        label=_("Welche Stelle genau?"),
        required=False,
        max_length=120,
        widget=forms.TextInput(attrs={"list": "offices"}),
    )
    on = forms.DateField(label=_("Seit wann?"), initial=today)

    def clean(self) -> dict[str, Any]:
        """As for a new step."""
        values: dict[str, Any] = super().clean() or self.cleaned_data
        if values.get("party") in (Party.MENTEE, Party.MENTOR):
            values["party_name"] = ""
        return values


class ChainForm(Form):
    """Which steps of a common way are wanted; all of them unless some are taken out."""

    chain = forms.ChoiceField(choices=[(key, chain.label) for key, chain in CHAINS.items()], widget=forms.HiddenInput)
    wanted = forms.MultipleChoiceField(
        label=_("Diese Schritte in den Plan übernehmen"), widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, *args: Any, chain: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        links = CHAINS[chain].links
        self.length = len(links)
        wanted = self.fields["wanted"]
        assert isinstance(wanted, forms.MultipleChoiceField)
        wanted.choices = [(str(number), link.title) for number, link in enumerate(links)]
        wanted.initial = [str(number) for number in range(len(links))]
        self.fields["chain"].initial = chain

    def skipped(self) -> list[int]:
        """Numbers of the steps that are not wanted."""
        chosen = {int(number) for number in self.cleaned_data["wanted"]}
        return [number for number in range(self.length) if number not in chosen]
