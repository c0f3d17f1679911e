"""What the desk fills in about stories, people, safety and recordings."""

from typing import Any

from django import forms
from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import get_language_info
from django.utils.translation import gettext_lazy as _

from lotse.exhibition.desk.story_words import NEEDS, RISKS
from lotse.exhibition.models.choices import InterviewKind
from lotse.exhibition.portraits.gallery import PEOPLE
from lotse.exhibition.visitors.words import Medium, PersonKind, Trade
from lotse.foundation.forms import Form
from lotse.organisations.domain.places import all_districts

LARGEST_PHOTO = 20 * 1024 * 1024
LONGEST_RECORDING = 300 * 1024 * 1024
RECORDINGS = {
    "mp3": "audio/mpeg",
    "m4a": "audio/mp4",
    "ogg": "audio/ogg",
    "mp4": "video/mp4",
    "webm": "video/webm",
    "wav": "audio/wav",
}
# What a file of each kind begins with, after so many bytes.
_BEGINS = {
    "mp3": ((0, b"ID3"), (0, b"\xff\xfb"), (0, b"\xff\xf3")),
    "ogg": ((0, b"OggS"),),
    "webm": ((0, b"\x1aE\xdf\xa3"),),
    "mp4": ((4, b"ftyp"),),
    "m4a": ((4, b"ftyp"),),
    "wav": ((0, b"RIFF"),),
}


def _text(label: Any, *, rows: int, most: int, required: bool = False) -> forms.CharField:
    return forms.CharField(
        label=label, required=required, max_length=most, widget=forms.Textarea({"rows": rows, "dir": "auto"})
    )


class StoryForm(Form):
    """What the desk knows of a story."""

    working_title = forms.CharField(label=_("Arbeitstitel"), max_length=80, required=False)
    trade = forms.ChoiceField(label=_("Arbeit"), choices=[("", "—"), *Trade.choices], required=False)
    district_key = forms.ChoiceField(label=_("Landkreis oder Stadt"), required=False)
    interview_language = forms.ChoiceField(
        label=_("Sprache im Gespräch"), choices=[("", "—"), *settings.LANGUAGES], required=False
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["district_key"].choices = [("", "—"), *((each.ags, each.name_de) for each in all_districts())]  # type: ignore[attr-defined]  # a choice field


class TextForm(Form):
    """One language's text; everything but the title may still be missing while it is written."""

    title = forms.CharField(label=_("Titel"), max_length=120)
    shown_name = forms.CharField(
        label=_("Name in dieser Sprache"),
        max_length=80,
        required=False,
        help_text=_("Leer: wie die Person gezeigt werden möchte."),
    )
    occupation = forms.CharField(label=_("Beruf"), max_length=120, required=False)
    lead = _text(_("Einleitung"), rows=3, most=600)
    body = _text(_("Text"), rows=16, most=12_000)
    quotes = _text(_("Zitate, jedes in einer Zeile"), rows=4, most=1_500)
    question = forms.CharField(label=_("Frage an die Besucher"), max_length=200, required=False)
    alt = forms.CharField(
        label=_("Was ist auf dem Porträt zu sehen?"),
        max_length=300,
        required=False,
        help_text=_("Ein Satz für Menschen, die das Bild nicht sehen."),
    )

    def __init__(self, *args: Any, language: str, **kwargs: Any) -> None:
        """Written in `language`, from its side and with its spelling; a name keeps the letters of whoever bears it."""
        super().__init__(*args, **kwargs)
        reads = "rtl" if get_language_info(language)["bidi"] else "ltr"
        for name, field in self.fields.items():
            field.widget.attrs |= {"lang": language, "dir": "auto" if name == "shown_name" else reads}

    def clean_quotes(self) -> list[str]:
        """One a line, five at the most."""
        lines = [line.strip() for line in self.cleaned_data["quotes"].splitlines() if line.strip()]
        if len(lines) > 5:
            raise forms.ValidationError(_("Höchstens fünf Zitate."))
        if any(len(line) > 300 for line in lines):
            raise forms.ValidationError(_("Ein Zitat darf höchstens 300 Zeichen haben."))
        return lines


class AboutForm(Form):
    """Somebody who agreed, or is asked by the desk."""

    shown_name = forms.CharField(label=_("Name, wie er gezeigt wird"), max_length=80)
    kind = forms.ChoiceField(label=_("Rolle"), choices=PersonKind.choices, initial=PersonKind.MENTEE)
    language = forms.ChoiceField(label=_("Sprache"), choices=settings.LANGUAGES, initial="de")
    full_name = forms.CharField(label=_("Voller Name, nur für die Redaktion"), max_length=120, required=False)
    email = forms.EmailField(label=_("E-Mail"), required=False)
    phone = forms.CharField(label=_("Telefon"), max_length=40, required=False)
    agreed = forms.BooleanField(label=_("Die Person hat zugestimmt, gefragt zu werden."))


class PersonForm(Form):
    """What is shown of somebody."""

    shown_name = forms.CharField(label=_("Name, wie er gezeigt wird"), max_length=80)
    is_pseudonym = forms.BooleanField(label=_("Das ist ein anderer Name"), required=False)
    language = forms.ChoiceField(label=_("Sprache"), choices=settings.LANGUAGES)
    workplace = forms.CharField(
        label=_("Betrieb"), max_length=120, required=False, help_text=_("Nur mit Zustimmung des Betriebs.")
    )
    workplace_released_on = forms.DateField(label=_("Der Betrieb hat zugestimmt am"), required=False)


class SafetyForm(Form):
    """What could happen to somebody who is shown."""

    family_abroad = forms.ChoiceField(
        label=_("Könnte Familie in einem anderen Land in Gefahr kommen?"), choices=RISKS, widget=forms.RadioSelect
    )
    threats = forms.ChoiceField(
        label=_("Gibt es Menschen, die die Person verfolgen?"), choices=RISKS, widget=forms.RadioSelect
    )
    right_wing = forms.ChoiceField(label=_("Drohen Angriffe von Rechten?"), choices=RISKS, widget=forms.RadioSelect)
    needs = forms.MultipleChoiceField(
        label=_("Das ist nötig"), choices=NEEDS, required=False, widget=forms.CheckboxSelectMultiple
    )
    remark = _text(_("Notiz"), rows=3, most=2_000)
    review_on = forms.DateField(
        label=_("Wieder prüfen am"), required=False, help_text=_("Spätestens in zwölf Monaten, bei Risiken in sechs.")
    )
    is_defensible = forms.BooleanField(
        label=_("Unter diesen Bedingungen ist es vertretbar, die Person zu zeigen."), required=False
    )


class PaperReleaseForm(Form):
    """A yes on paper, put in by the desk."""

    languages = forms.MultipleChoiceField(label=_("Sprachen"), widget=forms.CheckboxSelectMultiple)
    where = forms.MultipleChoiceField(label=_("Wo"), choices=Medium.choices, widget=forms.CheckboxSelectMultiple)
    given_on = forms.DateField(label=_("Unterschrieben am"))
    valid_until = forms.DateField(label=_("Gilt bis (erster Tag, an dem nicht mehr)"))
    was_read_aloud = forms.BooleanField(label=_("Der Text wurde vorgelesen."), required=False)
    interpreter = forms.CharField(label=_("Wer hat gedolmetscht oder war dabei?"), max_length=120, required=False)

    def __init__(self, *args: Any, languages: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["languages"].choices = languages  # type: ignore[attr-defined]  # a choice field


class PictureForm(Form):
    """A photograph, or a drawing of the program; described in words."""

    file = forms.ImageField(label=_("Foto"), required=False, help_text=_("Ort und Kamera werden daraus entfernt."))
    drawing = forms.ChoiceField(
        label=_("Oder eine Zeichnung"), choices=[(name, name) for name in sorted(PEOPLE)], required=False
    )
    face_changed = forms.BooleanField(label=_("Das Gesicht ist unkenntlich."), required=False)
    alt = forms.CharField(label=_("Was ist zu sehen? (deutsch)"), max_length=300)
    alt_en = forms.CharField(label=_("Was ist zu sehen? (englisch)"), max_length=300, required=False)

    def clean(self) -> dict[str, Any]:
        """One of the two."""
        values: dict[str, Any] = super().clean() or self.cleaned_data
        file = values.get("file")
        if file is None and not values.get("drawing") and "file" not in self.errors:
            self.add_error("file", _("Bitte ein Foto oder eine Zeichnung wählen."))
        if file is not None and file.size > LARGEST_PHOTO:
            self.add_error("file", _("Das Foto ist größer als 20 MB."))
        return values


class RecordingForm(Form):
    """Sound or film with its words."""

    kind = forms.ChoiceField(label=_("Art"), choices=InterviewKind.choices, initial=InterviewKind.AUDIO)
    language = forms.ChoiceField(label=_("Sprache"), choices=settings.LANGUAGES)
    file = forms.FileField(label=_("Datei"), required=False)
    transcript = _text(_("Wer sagt was (je Zeile „Name: Satz“)"), rows=10, most=100_000)
    voice_changed = forms.BooleanField(label=_("Die Stimme ist verändert."), required=False)
    face_changed = forms.BooleanField(label=_("Das Gesicht ist unkenntlich."), required=False)

    def clean_file(self) -> UploadedFile[Any] | None:
        """What its first bytes say, not its name; no larger than storage is planned for."""
        file: UploadedFile[Any] | None = self.cleaned_data["file"]
        if file is None:
            return None
        suffix = (file.name or "").rpartition(".")[2].lower()
        head = file.read(16)
        file.seek(0)
        if not any(head[at:].startswith(sign) for at, sign in _BEGINS.get(suffix, ())):
            raise forms.ValidationError(_("Bitte eine Datei mit Ton oder Film: mp3, m4a, ogg, wav, mp4 oder webm."))
        if (file.size or 0) > LONGEST_RECORDING:
            raise forms.ValidationError(_("Die Datei ist größer als 300 MB."))
        return file


class SubtitlesForm(Form):
    """One WebVTT file."""

    language = forms.ChoiceField(label=_("Sprache"), choices=settings.LANGUAGES)
    for_deaf = forms.BooleanField(label=_("Für gehörlose Menschen (mit Geräuschen und Namen)"), required=False)
    file = forms.FileField(label=_("Untertitel (.vtt)"))

    def clean_file(self) -> str:
        """Text in UTF-8, of a size that somebody could have written."""
        file: UploadedFile[Any] = self.cleaned_data["file"]
        if (file.size or 0) > 400_000:
            raise forms.ValidationError(_("Die Datei ist zu groß für Untertitel."))
        try:
            return str(file.read(), "utf-8-sig")
        except UnicodeDecodeError as error:
            raise forms.ValidationError(_("Die Datei ist kein Text in UTF-8.")) from error
