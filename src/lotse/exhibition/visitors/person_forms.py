"""What portrayed people send: a yes, a no, a wish. Few fields, each of which could be read aloud."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from lotse.exhibition.visitors.caution import CarefulForm
from lotse.exhibition.visitors.story_words import PERIODS
from lotse.exhibition.visitors.words import Medium
from lotse.foundation.forms import Form

ALL = "all"


class GiveForm(Form):
    """A yes: which languages, where, how long."""

    languages = forms.MultipleChoiceField(label=_("In welchen Sprachen?"), widget=forms.CheckboxSelectMultiple)
    where = forms.MultipleChoiceField(
        label=_("Wo darf die Geschichte zu sehen sein?"), choices=Medium.choices, widget=forms.CheckboxSelectMultiple
    )
    years = forms.ChoiceField(label=_("Wie lange?"), choices=PERIODS, initial="1", widget=forms.RadioSelect)
    was_read_aloud = forms.BooleanField(label=_("Jemand hat mir den Text vorgelesen."), required=False)
    interpreter = forms.CharField(
        label=_("Wer hat übersetzt oder vorgelesen?"),
        max_length=120,
        required=False,
        widget=forms.TextInput({"dir": "auto"}),
    )
    understood = forms.BooleanField(label=_("Ich habe den Text gelesen oder gehört. Ich sage Ja."))

    def __init__(self, *args: Any, languages: Iterable[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        names = dict(settings.LANGUAGES)
        self.fields["languages"].choices = [(code, names.get(code, code)) for code in languages]  # type: ignore[attr-defined]  # a choice field


class TakeBackForm(Form):
    """A no: everything unless something smaller is chosen."""

    what = forms.ChoiceField(label=_("Was möchten Sie zurücknehmen?"), initial=ALL, widget=forms.RadioSelect)

    def __init__(self, *args: Any, media: Iterable[str], languages: Iterable[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        names = dict(settings.LANGUAGES)
        self.fields["what"].choices = [  # type: ignore[attr-defined]  # a choice field
            (ALL, _("Alles. Meine Geschichte soll nicht mehr gezeigt werden.")),
            *((f"medium:{medium}", Medium(medium).label) for medium in media),
            *((f"language:{code}", names.get(code, code)) for code in languages),
        ]

    @property
    def scope(self) -> dict[str, str]:
        """As the action takes it."""
        kind, _colon, value = self.cleaned_data["what"].partition(":")
        return {} if kind == ALL else {kind: value}


class WishForm(Form):
    """What should be different: the text, the name, a picture."""

    text = forms.CharField(
        label=_("Was sollen wir ändern?"),
        help_text=_("Zum Beispiel: ein anderer Name, ein Satz weniger, ein anderes Bild."),
        max_length=2_000,
        widget=forms.Textarea(attrs={"rows": 4}),
    )


class LostLinkForm(CarefulForm):
    """Where the new link goes."""

    email = forms.EmailField(label=_("Ihre E-Mail-Adresse"), widget=forms.EmailInput({"autocomplete": "email"}))


class YesForm(CarefulForm):
    """What somebody says about herself when she agrees to be asked."""

    shown_name = forms.CharField(
        label=_("Wie sollen wir Sie nennen?"),
        help_text=_("Der Vorname genügt. Es darf auch ein anderer Name sein."),
        max_length=80,
        widget=forms.TextInput({"dir": "auto"}),
    )
    email = forms.EmailField(
        label=_("Ihre E-Mail-Adresse"), required=False, widget=forms.EmailInput({"autocomplete": "email"})
    )
    phone = forms.CharField(
        label=_("Oder Ihre Telefonnummer"),
        max_length=40,
        required=False,
        widget=forms.TextInput({"autocomplete": "tel", "inputmode": "tel"}),
    )
    agreed = forms.BooleanField(label=_("Ja, ich möchte meine Geschichte erzählen. Bitte melden Sie sich bei mir."))

    def clean(self) -> dict[str, Any]:
        """Without any way to reach her nobody could ask her what may be shown."""
        values = super().clean()
        if not values.get("email") and not values.get("phone") and "email" not in self.errors:
            self.add_error("email", _("Bitte schreiben Sie eine E-Mail-Adresse oder eine Telefonnummer."))
        return values
