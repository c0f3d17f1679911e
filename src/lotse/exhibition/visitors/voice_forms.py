"""Shape of what visitors send. As little as possible about themselves, limits for everything, no cookie."""

from typing import Any
from uuid import UUID, uuid4

from django import forms
from django.utils.translation import gettext_lazy as _

from lotse.exhibition.domain.voices import LONGEST, Kind, Way, cleaned
from lotse.exhibition.visitors.caution import CarefulForm
from lotse.exhibition.visitors.voice_words import FEEDBACK, AgeGroup, Degree
from lotse.foundation.submissions import FIELD


class Sent(CarefulForm):
    """What all these forms carry."""

    way = forms.ChoiceField(widget=forms.HiddenInput, required=False, choices=[(Way.PHONE, ""), (Way.TABLET, "")])

    @property
    def key(self) -> UUID:
        """What the page called this entry."""
        try:
            return UUID(self.data.get(FIELD, ""))
        except ValueError:
            return uuid4()

    def clean_way(self) -> Way:
        """A telephone unless the page says that it is the tablet of the place."""
        return Way(self.cleaned_data.get("way") or Way.PHONE)


class VoiceForm(Sent):
    """A text, and as little about oneself as one likes."""

    text = forms.CharField(
        label=_("Ihre Antwort"),
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 5}),
        error_messages={"required": _("Bitte schreiben Sie ein paar Worte.")},
    )
    first_name = forms.CharField(label=_("Vorname"), max_length=40, required=False)
    age = forms.ChoiceField(
        label=_("Alter"), required=False, choices=[("", _("sage ich nicht")), *AgeGroup.choices], initial=""
    )
    place = forms.CharField(label=_("Wohnort"), max_length=60, required=False)

    kind = Kind.ANSWER

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("first_name", "place"):
            self.fields[name].widget.attrs |= {"dir": "auto", "autocomplete": "off"}

    def clean_text(self) -> str:
        """Visible signs only."""
        text = cleaned(self.cleaned_data["text"])
        if not text and self.fields["text"].required:
            raise forms.ValidationError(self.fields["text"].error_messages["required"], code="required")
        return text

    def clean_first_name(self) -> str:
        """One line of visible signs."""
        return cleaned(self.cleaned_data["first_name"], lines=False)

    def clean_place(self) -> str:
        """One line of visible signs."""
        return cleaned(self.cleaned_data["place"], lines=False)


class QuestionForm(VoiceForm):
    """A question of the visitor's own."""

    kind = Kind.QUESTION

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["text"].label = _("Ihre Frage")


class FeedbackForm(VoiceForm):
    """Three questions about the visit, and room for more."""

    kind = Kind.FEEDBACK

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["text"].label = _("Was möchten Sie uns noch sagen?")
        self.fields["text"].required = False
        for name, label in FEEDBACK.items():
            self.fields[name] = forms.ChoiceField(
                label=label, required=False, choices=Degree.choices, widget=forms.RadioSelect
            )
        self.order_fields([*FEEDBACK, "text"])

    def clean(self) -> dict[str, Any]:
        """Something must have been said."""
        given = super().clean()
        if not self.errors and not any(given.get(name) for name in (*FEEDBACK, "text")):
            self.add_error(None, _("Bitte beantworten Sie mindestens eine Frage."))
        return given

    @property
    def degrees(self) -> dict[str, str]:
        """The answers to the three questions."""
        return {name: self.cleaned_data.get(name, "") for name in FEEDBACK}


class ReportForm(Sent):
    """Why an entry should go; a reason helps and is not needed."""

    why = forms.CharField(
        label=_("Warum soll der Text weg?"), max_length=300, required=False, widget=forms.Textarea(attrs={"rows": 3})
    )

    def clean_why(self) -> str:
        """Visible signs only."""
        return cleaned(self.cleaned_data["why"])
