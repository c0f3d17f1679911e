"""What somebody brings, wants and needs: asked in talks over weeks, so nothing is required."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from lotse.casework.forms.edit import EditForm, WordsField, optional
from lotse.casework.models import Profile
from lotse.casework.models.choices import Childcare, Housing, LanguageLevel, Mobility
from lotse.casework.models.spoken import SpokenLanguage, language_name

SPARE_LANGUAGES = 2
OPEN = _("noch nicht gefragt")


def _choice(label: Any, choices: Any) -> forms.ChoiceField:
    return forms.ChoiceField(label=label, choices=optional(choices, OPEN), required=False)


def _text(label: Any, *, help_text: Any = "", longest: int = 4000) -> forms.CharField:
    return forms.CharField(
        label=label, required=False, max_length=longest, widget=forms.Textarea(attrs={"rows": 3}), help_text=help_text
    )


class ProfileForm(EditForm):
    """The profile in sections: language, school and work, life, wishes."""

    edited = (
        "german_level",
        "german_detail",
        "languages",
        "schooling",
        "school_years",
        "degree",
        "recognition",
        "occupation",
        "work_years",
        "work_history",
        "skills",
        "licences",
        "childcare",
        "children",
        "housing",
        "mobility",
        "wished_occupation",
        "wishes",
        "hours_wished",
        "health",
    )

    german_level = _choice(_("Deutsch"), LanguageLevel.choices)
    german_detail = forms.CharField(
        label=_("Dazu"),
        required=False,
        max_length=120,
        help_text=_("Zum Beispiel: Prüfung B1 im Juni, spricht besser, als sie schreibt."),
    )
    schooling = _choice(_("Schule"), Profile.Schooling.choices)
    school_years = forms.IntegerField(label=_("Schuljahre"), required=False, min_value=0, max_value=20)
    degree = _choice(_("Beruf oder Studium"), Profile.Degree.choices)
    recognition = _choice(_("Anerkennung in Deutschland"), Profile.Recognition.choices)
    occupation = forms.CharField(label=_("Gelernter oder ausgeübter Beruf"), required=False, max_length=160)
    work_years = forms.IntegerField(label=_("Jahre Berufserfahrung"), required=False, min_value=0, max_value=60)
    work_history = _text(_("Was hat sie oder er gemacht?"), help_text=_("Stationen, so wie erzählt."), longest=20_000)
    skills = WordsField(
        label=_("Kann gut"),
        required=False,
        word_length=80,
        help_text=_("Mit Kommas getrennt: schweißen, kochen, Excel."),
    )
    licences = WordsField(
        label=_("Führerscheine und Scheine"),
        required=False,
        word_length=40,
        help_text=_("Zum Beispiel: B, CE, Stapler."),
    )
    childcare = _choice(_("Kinderbetreuung"), Childcare.choices)
    children = forms.IntegerField(label=_("Kinder im Haushalt"), required=False, min_value=0, max_value=20)
    housing = _choice(_("Wohnen"), Housing.choices)
    mobility = _choice(_("Wege"), Mobility.choices)
    wished_occupation = forms.CharField(label=_("Möchte arbeiten als"), required=False, max_length=160)
    wishes = _text(_("Was ist wichtig?"), help_text=_("Wünsche und Ziele in eigenen Worten."))
    hours_wished = forms.IntegerField(label=_("Stunden in der Woche"), required=False, min_value=1, max_value=60)
    health = _text(
        _("Worauf soll die Arbeit Rücksicht nehmen?"),
        help_text=_("Nur was jemand selbst sagen möchte, nie eine Diagnose. Dieser Text wird verschlüsselt."),
    )

    def __init__(self, *args: Any, row: Profile, **kwargs: Any) -> None:
        super().__init__(*args, row=row, **kwargs)
        spoken: list[dict[str, str]] = list(self.initial.get("languages") or [])
        held = {each["language"]: language_name(each["language"]) for each in spoken}
        names = optional({**dict(SpokenLanguage.choices), **held}.items(), _("Sprache"))
        levels = optional(LanguageLevel.choices, _("Niveau"))
        for index in range(len(spoken) + SPARE_LANGUAGES):
            row_now = spoken[index] if index < len(spoken) else {"language": "", "level": ""}
            self.fields[f"language_{index}"] = self._blank(_("Sprache"), names, row_now["language"])
            self.fields[f"level_{index}"] = self._blank(_("Niveau"), levels, row_now.get("level", ""))

    @staticmethod
    def _blank(label: Any, choices: Any, initial: str) -> forms.ChoiceField:
        return forms.ChoiceField(label=label, choices=choices, required=False, initial=initial, label_suffix="")

    @property
    def language_rows(self) -> list[tuple[forms.BoundField, forms.BoundField]]:
        """Pairs of language and level, for the page."""
        rows = (name.removeprefix("language_") for name in self.fields if name.startswith("language_"))
        return [(self[f"language_{index}"], self[f"level_{index}"]) for index in rows]

    def clean(self) -> dict[str, Any]:
        """Gather the languages."""
        values: dict[str, Any] = super().clean() or self.cleaned_data
        rows = [name.removeprefix("language_") for name in self.fields if name.startswith("language_")]
        spoken = {values.get(f"language_{index}", ""): values.get(f"level_{index}", "") for index in rows}
        values["languages"] = [{"language": code, "level": level} for code, level in spoken.items() if code]
        return values

    def label_of(self, name: str) -> str:
        """Gathered values have no field of their own."""
        return str(_("Andere Sprachen")) if name == "languages" else super().label_of(name)

    def words_of(self, name: str, value: Any) -> str:
        """Languages by their names, with the level."""
        if name == "languages":
            return ", ".join(f"{language_name(each['language'])} {each.get('level', '')}".strip() for each in value)
        return super().words_of(name, value)
