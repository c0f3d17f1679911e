"""One fact of residence law, asked in a talk: as many forms as there are kinds of facts, one field or two each."""

from collections.abc import Callable
from datetime import date
from typing import Any, Final

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from lotse.casework.access_words import choices_of
from lotse.casework.countries import country_choices
from lotse.casework.domain.access_facts import UNSURE
from lotse.casework.forms.edit import optional
from lotse.foundation.forms import Form
from lotse.rules.public import SCHEMA, BadFact, FactKind, Kind

# Names of the buttons beside "Merken".
NOBODY_KNOWS, NOT_SO = "weiss-nicht", "trifft-nicht-zu"
_NONE: Final = "none"
_CHIPS_AT_MOST: Final = 6
_CHOOSE: Final = _("bitte wählen")
_UNCLEAR: Final = "UNCLEAR"


class FactForm(Form):
    """Asks for one fact; `fact` is its text for the rules. "Weiß ich nicht" needs no field. Made by `fact_form`."""

    kind: FactKind

    @property
    def can_be_none(self) -> bool:
        """Whether "trifft nicht zu" is an answer: there is no such day, nothing of the kind happened."""
        return self.kind.kind in (Kind.DAY, Kind.EVENTS)

    def clean(self) -> dict[str, Any]:
        """What the rules cannot read, they say themselves."""
        values: dict[str, Any] = super().clean() or self.cleaned_data
        if values.get("value") in (None, ""):
            return values
        first, last = values["value"], values.get("last")
        if isinstance(first, date) and last is not None and last < first:
            self.add_error("last", _("Dieser Tag liegt vor dem ersten."))
            return values
        try:
            SCHEMA.read(self.kind.name, _written(self.kind, values))
        except BadFact as bad:
            self.add_error("value", bad.sentence.render(translate=gettext))
        return values

    @property
    def fact(self) -> str:
        """As the rules read it."""
        if NOBODY_KNOWS in self.data:
            return UNSURE
        if NOT_SO in self.data and self.can_be_none:
            return _NONE
        return _written(self.kind, self.cleaned_data)

    def is_answered(self) -> bool:
        """Whether one of the buttons gave an answer, or the fields did."""
        by_button = NOBODY_KNOWS in self.data or (NOT_SO in self.data and self.can_be_none)
        return self.is_bound and (by_button or self.is_valid())


def fact_form(kind: FactKind, data: Any = None) -> FactForm:
    """The form that asks for this fact."""
    fields = _FIELDS[kind.kind](kind)
    for name, field in fields.items():
        field.required = name == "value"
    made: type[FactForm] = type("OneFactForm", (FactForm,), {**fields, "kind": kind})
    return made(data)


def _written(kind: FactKind, values: dict[str, Any]) -> str:
    value, last = values["value"], values.get("last")
    if isinstance(value, date):
        ends = kind.kind is Kind.EVENTS
        return f"{value.isoformat()}..{last.isoformat() if last else ''}" if ends or last else value.isoformat()
    if kind.kind is Kind.NATIONALITIES and last:
        return f"{value}|{last}"
    return str(value)


def _yes_no(kind: FactKind) -> dict[str, forms.Field]:
    return {"value": forms.ChoiceField(choices=[("yes", _("ja")), ("no", _("nein"))], widget=forms.RadioSelect)}


def _choice(kind: FactKind) -> dict[str, forms.Field]:
    offered = choices_of(kind)
    if not offered:
        return {"value": forms.CharField(max_length=40)}
    if len(offered) <= _CHIPS_AT_MOST:
        return {"value": forms.ChoiceField(choices=offered, widget=forms.RadioSelect)}
    return {"value": forms.ChoiceField(choices=optional(offered, _CHOOSE))}


def _day(kind: FactKind) -> dict[str, forms.Field]:
    label, note = _("Nur ungefähr? Dann spätestens am"), _("Leer lassen, wenn der Tag feststeht.")
    return {"value": forms.DateField(), "last": forms.DateField(label=label, help_text=note)}


def _stretch(kind: FactKind) -> dict[str, forms.Field]:
    return {
        "value": forms.DateField(label=_("Von")),
        "last": forms.DateField(label=_("Bis"), help_text=_("Leer lassen, wenn es noch dauert.")),
    }


def _number(kind: FactKind) -> dict[str, forms.Field]:
    return {"value": forms.DecimalField(min_value=0, max_value=1_000_000, localize=True)}


def _nationalities(kind: FactKind) -> dict[str, forms.Field]:
    countries = optional([*country_choices(), (_UNCLEAR, _("ungeklärt"))], _CHOOSE)
    return {
        "value": forms.ChoiceField(choices=countries),
        "last": forms.ChoiceField(choices=countries, label=_("Noch eine?")),
    }


_FIELDS: Final[dict[Kind, Callable[[FactKind], dict[str, forms.Field]]]] = {
    Kind.YES_NO: _yes_no,
    Kind.CHOICE: _choice,
    Kind.CHOICES: _choice,
    Kind.WORD: _choice,
    Kind.DAY: _day,
    Kind.EVENTS: _stretch,
    Kind.NUMBER: _number,
    Kind.NATIONALITIES: _nationalities,
}
