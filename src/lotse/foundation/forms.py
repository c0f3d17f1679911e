"""Forms as every room builds them: German messages that say what to do, the browser's own date fields, no colons."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from django import forms
from django.core.validators import MaxLengthValidator, MinValueValidator
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

MESSAGES: Mapping[type[forms.Field], Mapping[str, str | Promise]] = {
    forms.Field: {"required": _("Bitte füllen Sie dieses Feld aus.")},
    forms.BooleanField: {"required": _("Bitte setzen Sie hier ein Häkchen, sonst können wir nicht weitermachen.")},
    forms.ChoiceField: {"required": _("Bitte wählen Sie etwas aus.")},
    forms.ModelChoiceField: {"required": _("Bitte wählen Sie etwas aus.")},
    forms.DateField: {"invalid": _("Dieses Datum gibt es nicht. Bitte so: 24.12.2026.")},
    forms.TimeField: {"invalid": _("Diese Uhrzeit gibt es nicht. Bitte so: 14:30.")},
    forms.IntegerField: {"invalid": _("Bitte schreiben Sie eine ganze Zahl.")},
    forms.EmailField: {"invalid": _("Bitte prüfen Sie die E-Mail-Adresse. Sie sieht so aus: name@beispiel.de.")},
    forms.FileField: {"required": _("Bitte wählen Sie eine Datei aus.")},
}
# What German offices write, and what the browser's date field sends.
DAY_FORMATS = ("%Y-%m-%d", "%d.%m.%Y", "%d.%m.%y")
# Nobody whom we accompany was born before; a year of two digits in the browser's own field means 0026.
FIRST_DAY = date(1900, 1, 1)
_TOO_EARLY = _("Bitte prüfen Sie das Jahr. Wir rechnen ab 1900.")


class DayInput(forms.DateInput):
    """The browser's own date field; it wants ISO whatever the language of the page."""

    input_type = "date"

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__(attrs=attrs, format="%Y-%m-%d")


class TimeInput(forms.TimeInput):
    """The browser's own field for a time of day."""

    input_type = "time"

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__(attrs=attrs, format="%H:%M")


class MomentInput(forms.DateTimeInput):
    """The browser's own field for a day with a time."""

    input_type = "datetime-local"

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__(attrs=attrs, format="%Y-%m-%dT%H:%M")


_NATIVE: Mapping[type[forms.Widget], type[forms.Widget]] = {
    forms.DateInput: DayInput,
    forms.TimeInput: TimeInput,
    forms.DateTimeInput: MomentInput,
}


class Manners:
    """What all our forms share; `Form` and `ModelForm` below carry it, formsets take them as base."""

    label_suffix = ""
    use_required_attribute = True
    fields: dict[str, forms.Field]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("label_suffix", "")
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            _use_native_widget(field)
            _speak_plainly(field)


def _use_native_widget(field: forms.Field) -> None:
    native = _NATIVE.get(type(field.widget))
    if native is not None:
        field.widget, old = native(attrs=field.widget.attrs), field.widget
        field.widget.is_required = old.is_required
    if isinstance(field, forms.DateField) and not isinstance(field, forms.DateTimeField):
        field.input_formats = DAY_FORMATS
        field.validators.append(MinValueValidator(FIRST_DAY, _TOO_EARLY))
    if isinstance(field, forms.DateTimeField):
        field.validators.append(MinValueValidator(datetime(1900, 1, 1, tzinfo=UTC), _TOO_EARLY))
    if isinstance(field.widget, forms.Textarea):
        field.widget.attrs.setdefault("rows", 4)
        field.widget.attrs.setdefault("dir", "auto")


def _speak_plainly(field: forms.Field) -> None:
    """Replace Django's wording where the field did not bring its own."""
    for kind, messages in MESSAGES.items():
        if not isinstance(field, kind):
            continue
        defaults = _default_messages(type(field))
        for code, message in messages.items():
            if str(field.error_messages.get(code)) in (defaults.get(code), *_ours(code)):
                field.error_messages[code] = message  # type: ignore[assignment]  # lazy, translated when shown
    for validator in field.validators:
        if isinstance(validator, MaxLengthValidator):
            validator.message = _("Bitte kürzen: höchstens %(limit_value)d Zeichen, jetzt sind es %(show_value)d.")


def _default_messages(kind: type[forms.Field]) -> dict[str, str]:
    found: dict[str, str] = {}
    for base in reversed(kind.__mro__):
        found.update({code: str(text) for code, text in getattr(base, "default_error_messages", {}).items()})
    return found


def _ours(code: str) -> list[str]:
    return [str(messages[code]) for messages in MESSAGES.values() if code in messages]


class Form(Manners, forms.Form):
    """Base of forms without a model."""


class ModelForm(Manners, forms.ModelForm):  # type: ignore[type-arg]  # each form names its model in Meta
    """Base of forms that edit one record; saving is the action's work, never the form's."""
