"""Forms of the editors for what visitors wrote."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from lotse.exhibition.domain.voices import LONGEST, Kind, cleaned
from lotse.exhibition.models import Story, Voice
from lotse.exhibition.models.choices import State
from lotse.exhibition.models.voices import KINDS
from lotse.exhibition.visitors.voice_words import FEEDBACK, AgeGroup, Degree
from lotse.foundation.actor import Actor, Obstacle
from lotse.foundation.forms import Form


class AnswerForm(Form):
    """An answer, in whose words."""

    text = forms.CharField(
        label=_("Antwort"), max_length=1_500, required=False, widget=forms.Textarea(attrs={"rows": 5}),
        help_text=_("Sie steht unter dem Eintrag, sobald er gezeigt wird. Leer lassen nimmt eine Antwort zurück."),
    )  # fmt: skip
    language = forms.ChoiceField(label=_("Sprache der Antwort"), choices=settings.LANGUAGES, initial="de")
    is_agreed = forms.BooleanField(label=_("Die gefragte Person ist mit diesem Wortlaut einverstanden"), required=False)

    def __init__(self, *args: Any, voice: Voice, **kwargs: Any) -> None:
        given = {
            "text": voice.answer,
            "language": voice.answer_language or voice.language,
            "is_agreed": voice.is_agreed,
        }
        super().__init__(*args, initial=given, **kwargs)

    def refuse(self, obstacles: Iterable[Obstacle]) -> None:
        """Say at the form what stands in the way."""
        for obstacle in obstacles:
            self.add_error("is_agreed", f"{obstacle.message} {obstacle.mend}".strip())


class GermanForm(Form):
    """What a text in another language says."""

    german = forms.CharField(
        label=_("Auf Deutsch"), max_length=2 * LONGEST, required=False, widget=forms.Textarea(attrs={"rows": 3})
    )


class ChosenStory(forms.ModelChoiceField):  # type: ignore[type-arg]  # generic in the stubs alone
    """A story by the title that the desk gave it."""

    def label_from_instance(self, obj: Any) -> str:
        """For the desk alone."""
        return str(obj.working_title or obj.key)


class PaperForm(Form):
    """One slip of paper."""

    kind = forms.ChoiceField(label=_("Was ist es?"), choices=KINDS, initial=Kind.ANSWER, widget=forms.RadioSelect)
    story = ChosenStory(
        label=_("Zu welcher Geschichte?"),
        queryset=Story.objects.none(),
        required=False,
        empty_label=_("zur Ausstellung"),
    )
    text = forms.CharField(
        label=_("Text"), max_length=LONGEST, required=False, widget=forms.Textarea(attrs={"rows": 4})
    )
    language = forms.ChoiceField(label=_("Sprache"), choices=settings.LANGUAGES, initial="de")
    first_name = forms.CharField(label=_("Vorname"), max_length=40, required=False)
    age = forms.ChoiceField(label=_("Alter"), required=False, choices=[("", _("steht nicht da")), *AgeGroup.choices])
    place = forms.CharField(label=_("Wohnort"), max_length=60, required=False)
    stop = forms.SlugField(
        label=_("Nummer der Ausleihe"), max_length=20, required=False, help_text=_("Zum Beispiel W-2026-001.")
    )

    def __init__(self, *args: Any, actor: Actor, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        published = Story.objects.visible_to(actor).filter(state=State.PUBLISHED).order_by("working_title", "id")
        chosen = self.fields["story"]
        assert isinstance(chosen, ChosenStory)
        chosen.queryset = published
        for name, label in FEEDBACK.items():
            self.fields[name] = forms.ChoiceField(
                label=label, required=False, choices=[("", _("keine Angabe")), *Degree.choices]
            )

    def clean_text(self) -> str:
        """Visible signs only."""
        return cleaned(self.cleaned_data["text"])

    def clean(self) -> dict[str, Any]:
        """An answer and a question have words; a feedback has at least one answer."""
        given = super().clean() or self.cleaned_data
        has_words = bool(given.get("text"))
        if given.get("kind") == Kind.FEEDBACK:
            if not has_words and not any(given.get(name) for name in FEEDBACK):
                self.add_error(None, _("Bitte tragen Sie mindestens eine Angabe ein."))
        elif not has_words:
            self.add_error("text", _("Bitte schreiben Sie ab, was auf dem Zettel steht."))
        return given
