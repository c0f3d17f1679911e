"""The form of a row that several people may edit at the same time; see `casework.editing`."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, ClassVar, Self

from django import forms

from lotse.casework.editing import Collision, Edits, Shown, shown_of
from lotse.casework.models import Mentee
from lotse.casework.models.records import MenteeRecord
from lotse.foundation.forms import Form

# Name of the radio that says whose version of a field shall stand.
TAKE = "take-"
THEIRS = "theirs"


@dataclass(frozen=True, slots=True)
class ShownClash:
    """One field in two versions, as words."""

    name: str
    label: str
    mine: str
    theirs: str


class EditForm(Form):
    """Edits the attributes of one row named in `edited`; a form field of that name, or `clean()`, gives each value."""

    edited: ClassVar[tuple[str, ...]]
    # Not a hidden input: a draft kept on the device has to bring back what it was written upon (see `<c-clashes>`).
    shown = forms.CharField(widget=forms.TextInput, required=False)
    # What two people changed differently; empty unless this form comes after a collision.
    clashes: tuple[ShownClash, ...] = ()

    def __init__(
        self, *args: Any, row: Mentee | MenteeRecord, initial: dict[str, Any] | None = None, **kwargs: Any
    ) -> None:
        self.row = row
        values = {name: getattr(row, name) for name in self.edited}
        values["shown"] = shown_of(row, self.edited).packed()
        super().__init__(*args, initial={**values, **(initial or {})}, **kwargs)

    def edits(self) -> Edits:
        """What the person wants, for an action; the form must be valid."""
        taken = (name for name in self.edited if self.data.get(TAKE + name) == THEIRS)
        return Edits(
            mine={name: self.cleaned_data[name] for name in self.edited},
            shown=Shown.unpacked(self.cleaned_data["shown"]),
            taken=frozenset(taken),
        )

    @classmethod
    def after(cls, collision: Collision) -> Self:
        """The form again, on top of what stands now, with what both changed shown side by side."""
        form = cls(row=collision.row, initial=collision.merged)
        form.clashes = tuple(
            ShownClash(
                name=clash.name,
                label=form.label_of(clash.name),
                mine=form.words_of(clash.name, clash.mine),
                theirs=form.words_of(clash.name, clash.theirs),
            )
            for clash in collision.clashes
        )
        return form

    def label_of(self, name: str) -> str:
        """How the form calls a value."""
        return str(self.fields[name].label) if name in self.fields else name

    def words_of(self, name: str, value: Any) -> str:
        """A value as people read it: labels instead of codes."""
        choices = dict(getattr(self.fields.get(name), "choices", ()))
        if isinstance(value, Iterable) and not isinstance(value, str):
            return ", ".join(self.words_of(name, each) for each in value)
        return str(choices.get(value, "" if value is None else value))


def optional(choices: Iterable[tuple[Any, Any]], empty: Any) -> list[tuple[Any, Any]]:
    """Choices that may stay open; `empty` says so in words."""
    return [("", empty), *choices]


class WordsField(forms.CharField):
    """A few words separated by commas, kept as a list."""

    def __init__(self, *, word_length: int, **kwargs: Any) -> None:
        self.word_length = word_length
        super().__init__(**kwargs)

    def prepare_value(self, value: Any) -> Any:
        """A list is shown with commas."""
        return ", ".join(value) if isinstance(value, list | tuple) else value

    def to_python(self, value: Any) -> Any:
        """Commas, semicolons and lines separate; doubles are dropped."""
        text = str(value or "").replace(";", ",").replace("\n", ",")
        words = (word.strip()[: self.word_length] for word in text.split(","))
        return list(dict.fromkeys(word for word in words if word))
