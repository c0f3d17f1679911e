"""Shape of a list that is handed in, and of what its columns mean."""

from collections.abc import Iterator
from typing import Any

from django import forms
from django.forms.boundfield import BoundField
from django.utils.translation import gettext_lazy as _

from lotse.casework.domain.mentee_list import Column, Meaning, Table, all_meanings
from lotse.foundation.forms import Form
from lotse.organisations.public import Membership, Project, mentors_of

MOST_BYTES = 20 * 1024 * 1024


class UploadForm(Form):
    """The file, and the project whose people it names."""

    project = forms.ModelChoiceField(label=_("Projekt"), queryset=Project.objects.none())
    file = forms.FileField(label=_("Ihre Liste"))

    def __init__(self, *args: Any, project_ids: frozenset[int], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = Project.objects.filter(pk__in=project_ids).order_by("name")
        self.fields["project"].queryset = choices  # type: ignore[attr-defined]  # a ModelChoiceField
        if len(project_ids) == 1:
            self.fields["project"].widget = forms.HiddenInput()
            self.fields["project"].initial = choices.first()

    def clean_file(self) -> Any:
        """Refuse what no list is, before it is read."""
        file = self.cleaned_data["file"]
        if file.size > MOST_BYTES:
            raise forms.ValidationError(_("Die Datei ist größer als 20 MB. Bitte entfernen Sie Bilder daraus."))
        return file


class ColumnsForm(Form):
    """For each column of each table: what it means. The proposal is preselected."""

    mentor = forms.ModelChoiceField(
        label=_("Wer begleitet diese Menschen?"),
        queryset=Membership.objects.none(),
        required=False,
        empty_label=_("noch niemand (Warteliste)"),
        help_text=_("Nennt eine Spalte die Mentorin oder den Mentor, gilt die Spalte."),
    )

    def __init__(self, *args: Any, tables: list[Table], project_id: int, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.tables = tables
        self.fields["mentor"].queryset = mentors_of(project_id)  # type: ignore[attr-defined]  # a ModelChoiceField
        self.fields["mentor"].label_from_instance = lambda m: m.account.full_name  # type: ignore[attr-defined]  # same
        meanings = [(str(meaning), label) for meaning, label in all_meanings()]
        for place, table in enumerate(tables):
            self.fields[f"use_{place}"] = forms.BooleanField(
                label=_("Dieses Blatt übernehmen"), required=False, initial=table.holds_people
            )
            for column in table.columns:
                self.fields[_name(place, column)] = forms.ChoiceField(
                    label=column.header, choices=meanings, initial=str(column.meaning)
                )

    def clean(self) -> dict[str, Any]:
        """Somebody must have a name, else nobody can be entered."""
        cleaned: dict[str, Any] = super().clean() or {}
        chosen = self.meanings()
        if not chosen:
            raise forms.ValidationError(_("Bitte wählen Sie mindestens ein Blatt aus."))
        names = {Meaning.FULL_NAME, Meaning.FAMILY_NAME, Meaning.GIVEN_NAME}
        if any(names.isdisjoint(columns.values()) for columns in chosen.values()):
            raise forms.ValidationError(_("In welcher Spalte stehen die Namen? Bitte ordnen Sie sie zu."))
        return cleaned

    def meanings(self) -> dict[int, dict[int, str]]:
        """Table → column → meaning, of the tables that are used."""
        return {
            place: {
                column.index: self.cleaned_data.get(_name(place, column), Meaning.OTHER) for column in table.columns
            }
            for place, table in enumerate(self.tables)
            if self.cleaned_data.get(f"use_{place}")
        }

    def by_table(self) -> Iterator[tuple[Table, BoundField, list[tuple[Column, BoundField]]]]:
        """For the page: each table with its switch and its columns."""
        for place, table in enumerate(self.tables):
            yield table, self[f"use_{place}"], [(column, self[_name(place, column)]) for column in table.columns]


def _name(place: int, column: Column) -> str:
    return f"column_{place}_{column.index}"
