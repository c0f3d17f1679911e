"""Input shapes of what a project shows: texts, facts, a report, one's own card."""

from datetime import time
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.utils.translation import gettext_lazy as _

from lotse.foundation.clock import today
from lotse.foundation.forms import Form
from lotse.organisations.domain.spoken import SPOKEN

_DAYS = (_("Montag"), _("Dienstag"), _("Mittwoch"), _("Donnerstag"), _("Freitag"), _("Samstag"), _("Sonntag"))
_LARGEST = 5 * 1024 * 1024


class TextForm(Form):
    """What a project says in one language."""

    work = forms.CharField(label=_("Was wir hier tun"), max_length=1200, widget=forms.Textarea)
    people = forms.CharField(label=_("Für wen"), max_length=800, widget=forms.Textarea, required=False)
    special = forms.CharField(label=_("Besondere Angebote"), max_length=800, widget=forms.Textarea, required=False)
    way = forms.CharField(label=_("So kommen Sie zu uns"), max_length=600, widget=forms.Textarea, required=False)
    # The version that the translator had before her eyes.
    source_version = forms.IntegerField(widget=forms.HiddenInput, required=False, min_value=0)


class FactsForm(Form):
    """How a project is reached; a line of hours for each day, a line for each partner."""

    phone = forms.CharField(label=_("Telefon"), max_length=40, required=False)
    email = forms.EmailField(label=_("E-Mail"), required=False)
    address = forms.CharField(label=_("Adresse"), max_length=400, widget=forms.Textarea, required=False)
    stop = forms.CharField(label=_("Nächste Haltestelle"), max_length=120, required=False)
    partners = forms.CharField(
        label=_("Partner"),
        widget=forms.Textarea,
        required=False,
        help_text=_("Eine Zeile für jeden: Name, dahinter mit | die Adresse im Netz, wenn es eine gibt."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for day, name in enumerate(_DAYS):
            self.fields[f"day_{day}"] = forms.CharField(
                label=name, required=False, max_length=40, widget=forms.TextInput(attrs={"placeholder": "9:00–16:00"})
            )

    def clean_partners(self) -> list[tuple[str, str]]:
        """Name and address of each line."""
        found = []
        for line in self.cleaned_data["partners"].splitlines():
            name, _bar, link = (part.strip() for part in line.partition("|"))
            if name:
                if link:
                    URLValidator(schemes=["https", "http"])(link)
                found.append((name[:160], link))
        return found

    def clean(self) -> dict[str, Any]:
        """The days as times; several on one day stand with a comma between them."""
        cleaned = {**self.cleaned_data, "times": []}
        for day in range(7):
            try:
                cleaned["times"] += [(day, *span) for span in _spans(cleaned.pop(f"day_{day}", ""))]
            except (ValueError, OverflowError):
                self.add_error(f"day_{day}", ValidationError(_("Bitte so: 9:00–12:00, 13:00–16:00.")))
        return cleaned


def _spans(text: str) -> list[tuple[time, time]]:
    """Times of a day as people write them; raises ValueError."""
    spans = []
    for part in filter(None, (each.strip() for each in text.split(","))):
        opens, closes = (_clock(each) for each in part.replace("-", "–").split("–", 1))
        if opens >= closes:
            raise ValueError(part)
        spans.append((opens, closes))
    return spans


def _clock(text: str) -> time:
    hour, _colon, minute = text.replace(".", ":").replace("Uhr", "").strip().partition(":")
    return time(int(hour), int(minute or 0))


class ReportForm(Form):
    """A report to publish."""

    title = forms.CharField(label=_("Titel"), max_length=160)
    issued_on = forms.DateField(label=_("Vom"), initial=today)
    document = forms.FileField(label=_("PDF"), help_text=_("Höchstens 5 MB, barrierefrei, mit Titel und Sprache."))

    def clean_document(self) -> bytes:
        """The content, if it is a PDF."""
        given = self.cleaned_data["document"]
        content: bytes = given.read(_LARGEST + 1)
        if len(content) > _LARGEST or not content.startswith(b"%PDF-"):
            raise ValidationError(_("Das ist kein PDF, oder es ist größer als 5 MB."))
        return content


class CardForm(Form):
    """Whether and how I am shown to visitors."""

    is_shown = forms.BooleanField(
        label=_("Ja, ich stehe mit Name und E-Mail in der öffentlichen Kontaktsuche."), required=False
    )
    shows_phone = forms.BooleanField(label=_("Auch meine Telefonnummer zeigen"), required=False)
    languages = forms.MultipleChoiceField(
        label=_("In diesen Sprachen berate ich"),
        choices=list(SPOKEN.items()),
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
