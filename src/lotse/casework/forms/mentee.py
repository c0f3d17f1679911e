"""Who somebody is and how to reach them."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from lotse.casework.countries import country_choices
from lotse.casework.forms.edit import EditForm, optional
from lotse.casework.models import Mentee
from lotse.casework.models.choices import Group, Sex
from lotse.casework.models.spoken import SpokenLanguage, language_name
from lotse.foundation.clock import today

OTHER_LANGUAGES = 3
NOT_SAID = _("keine Angabe")


class MenteeForm(EditForm):
    """Identity and contact; changed by whoever hears first of a new number."""

    edited = (
        "given_name",
        "family_name",
        "original_name",
        "sex",
        "born_on",
        "nationality",
        "group",
        "phone",
        "email",
        "street",
        "postcode",
        "place",
        "language",
        "other_languages",
        "arrived_on",
    )

    given_name = forms.CharField(label=_("Vorname"), max_length=80)
    family_name = forms.CharField(label=_("Familienname"), max_length=80)
    original_name = forms.CharField(
        label=_("Name in eigener Schrift"),
        required=False,
        max_length=160,
        help_text=_("So, wie er im Pass steht, zum Beispiel in arabischer oder kyrillischer Schrift."),
        widget=forms.TextInput(attrs={"dir": "auto"}),
    )
    sex = forms.ChoiceField(label=_("Geschlecht"), choices=optional(Sex.choices, NOT_SAID), required=False)
    born_on = forms.DateField(label=_("Geburtstag"), required=False)
    nationality = forms.ChoiceField(label=_("Staatsangehörigkeit"), required=False)
    group = forms.ChoiceField(
        label=_("Hintergrund"), choices=optional(Group.choices, NOT_SAID), required=False, widget=forms.RadioSelect
    )
    phone = forms.CharField(label=_("Telefon"), required=False, max_length=40)
    email = forms.EmailField(label=_("E-Mail"), required=False)
    street = forms.CharField(label=_("Straße und Hausnummer"), required=False, max_length=120)
    postcode = forms.RegexField(
        r"^\d{5}$",
        label=_("Postleitzahl"),
        required=False,
        error_messages={"invalid": _("Eine Postleitzahl hat fünf Ziffern.")},
    )
    place = forms.CharField(label=_("Wohnort"), required=False, max_length=80)
    language = forms.ChoiceField(label=_("Möchte angesprochen werden auf"), required=False)
    arrived_on = forms.DateField(label=_("In Deutschland seit"), required=False)

    def __init__(self, *args: Any, row: Mentee, **kwargs: Any) -> None:
        super().__init__(*args, row=row, **kwargs)
        self.fields["nationality"].choices = optional(country_choices(), NOT_SAID)  # type: ignore[attr-defined]  # a choice field
        self._offer_languages(row)

    def _offer_languages(self, row: Mentee) -> None:
        held = {code: language_name(code) for code in [row.language, *row.other_languages] if code}
        offered = optional({**dict(SpokenLanguage.choices), **held}.items(), NOT_SAID)
        self.fields["language"].choices = offered  # type: ignore[attr-defined]  # a choice field
        spoken: list[str] = self.initial.get("other_languages") or []
        for index in range(max(OTHER_LANGUAGES, len(spoken))):
            self.fields[f"other_{index}"] = forms.ChoiceField(
                label=_("Spricht auch"),
                choices=offered,
                required=False,
                initial=spoken[index] if index < len(spoken) else "",
                label_suffix="",
            )

    @property
    def other_language_fields(self) -> list[forms.BoundField]:
        """For the page."""
        return [self[name] for name in self.fields if name.startswith("other_")]

    def clean(self) -> dict[str, Any]:
        """Gather the languages; nobody is born tomorrow."""
        values: dict[str, Any] = super().clean() or self.cleaned_data
        spoken = [values.pop(name) for name in list(values) if name.startswith("other_")]
        values["other_languages"] = list(dict.fromkeys(code for code in spoken if code))
        for name in ("born_on", "arrived_on"):
            if values.get(name) is not None and values[name] > today():
                self.add_error(name, _("Dieser Tag liegt in der Zukunft."))
        return values

    def label_of(self, name: str) -> str:
        """Gathered values have no field of their own."""
        return str(_("Spricht auch")) if name == "other_languages" else super().label_of(name)

    def words_of(self, name: str, value: Any) -> str:
        """Languages by their names."""
        if name == "other_languages":
            return ", ".join(language_name(code) for code in value)
        return super().words_of(name, value)
