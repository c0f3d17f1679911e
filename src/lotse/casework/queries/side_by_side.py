"""Two files next to each other, before they become one: what each says, and what will stand."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Model

from lotse.casework.domain.gaps_to_fill import is_open
from lotse.casework.forms.mentee import MenteeForm
from lotse.casework.forms.profile import ProfileForm
from lotse.casework.hanging import hanging_models
from lotse.casework.models import Mentee, Mentoring, Merge, Profile, TwoPeople
from lotse.casework.queries.field_words import value_in_words, word_of
from lotse.casework.queries.trace_words import TABLES

_NOT_COUNTED = frozenset({Merge, TwoPeople, Profile, Mentoring})


@dataclass(frozen=True, slots=True)
class Line:
    """One field or one kind of records in both files; `stands` is what the one file will say."""

    word: str
    first: str
    second: str
    stands: str
    # Whether the two files contradict each other.
    differs: bool = False


def side_by_side(mentee: Mentee, other: Mentee) -> Sequence[Line]:
    """All fields that say something in one of both, then how many records each has; both came from scoped queries."""
    lines = _fields(mentee, other, MenteeForm.edited)
    here, there = mentee.profiles.first(), other.profiles.first()
    if here is not None or there is not None:
        lines += _fields(here or Profile(mentee=mentee), there or Profile(mentee=other), ProfileForm.edited)
    return [*lines, *_counts(mentee, other)]


def _fields(first: Model, second: Model, names: Sequence[str]) -> list[Line]:
    lines = []
    for name in names:
        field = first._meta.get_field(name)
        here, there = (value_in_words(row, field) for row in (first, second))  # type: ignore[arg-type]  # edited names are columns
        if here or there:
            stands = there if is_open(getattr(first, name)) else here
            lines.append(Line(word_of(name), here, there, stands, differs=bool(here and there and here != there)))
    return lines


def _counts(mentee: Mentee, other: Mentee) -> list[Line]:
    lines = []
    for model in hanging_models():
        if model not in _NOT_COUNTED:
            rows = model.objects.unscoped("Both files were scoped.")
            here, there = (rows.filter(mentee=each).count() for each in (mentee, other))
            if there or here:
                lines.append(Line(str(TABLES[model._meta.db_table]), str(here), str(there), str(here + there)))
    return lines
