"""What the list of mentees shows, as the address says it."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any
from uuid import UUID

from django import forms
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from lotse.casework.models.choices import Party, Phase, Topic
from lotse.casework.queries.mentee_list import BY_NAME, BY_SILENCE, WITHOUT_MENTOR, Choice
from lotse.casework.queries.waits import WaitFor
from lotse.foundation.forms import Form


@lru_cache(maxsize=128)
def _options(choices: tuple[tuple[str, str], ...], chosen: str) -> SafeString:
    """The same all day: a large project has hundreds of mentors to choose from. Only names of staff are kept."""
    return format_html_join(
        "",
        '<option value="{}"{}>{}</option>',
        ((key, " selected" if key == chosen else "", label) for key, label in choices),
    )


class QuickSelect(forms.Select):
    """The same markup without one template for each option: this form stands on every page of the list."""

    def render(  # noqa: PLR0917 - the signature is Django's
        self, name: str, value: Any, attrs: dict[str, Any] | None = None, renderer: Any = None
    ) -> SafeString:
        """A select with its options."""
        given = self.build_attrs(self.attrs, attrs)
        chosen = "" if value is None else str(value)
        options = _options(tuple((str(key), str(label)) for key, label in self.choices), chosen)
        pairs = format_html_join("", ' {}="{}"', ((key, each) for key, each in given.items() if each is not False))
        return format_html('<select name="{}"{}>{}</select>', name, pairs, options)


class FilterForm(Form):
    """A GET form: what it cannot read, it leaves out, because addresses are kept and shared."""

    phase = forms.ChoiceField(
        label=_("Phase"), required=False, widget=QuickSelect, choices=[("", _("alle laufenden")), *Phase.choices]
    )
    mentor = forms.ChoiceField(label=_("Mentor:in"), required=False, widget=QuickSelect)
    wartet = forms.ChoiceField(
        label=_("Wartet auf"), required=False, widget=QuickSelect, choices=[("", _("egal")), *Party.choices]
    )
    stelle = forms.CharField(required=False, max_length=120, widget=forms.HiddenInput)
    thema = forms.ChoiceField(required=False, choices=[("", _("egal")), *Topic.choices], widget=forms.HiddenInput)
    reihenfolge = forms.ChoiceField(
        label=_("Reihenfolge"),
        required=False,
        widget=QuickSelect,
        choices=[(BY_NAME, _("nach Namen")), (BY_SILENCE, _("am längsten still zuerst"))],
    )
    still = forms.BooleanField(label=_("länger still als vereinbart"), required=False)
    ablauf = forms.BooleanField(label=_("Papier läuft bald ab"), required=False)

    def __init__(self, given: Mapping[str, Any], *, mentors: Sequence[tuple[UUID, str]]) -> None:
        super().__init__(given, auto_id="filter_%s")
        mentor = self.fields["mentor"]
        assert isinstance(mentor, forms.ChoiceField)
        names = [(str(key), name) for key, name in mentors]
        mentor.choices = [("", _("alle")), (WITHOUT_MENTOR, _("noch niemand")), *names]
        if not mentors:
            del self.fields["mentor"]

    def choice(self) -> Choice:
        """What to show."""
        self.is_valid()
        given = self.cleaned_data
        mentor = given.get("mentor", "")
        return Choice(
            phase=given.get("phase", ""),
            mentor=mentor if mentor in ("", WITHOUT_MENTOR) else UUID(mentor),
            wait=WaitFor(party=given.get("wartet", ""), office=given.get("stelle", ""), topic=given.get("thema", "")),
            is_silent=given.get("still", False),
            is_expiring=given.get("ablauf", False),
            order=given.get("reihenfolge") or BY_NAME,
        )

    def kept(self, *, without: str = "") -> dict[str, str]:
        """The parts of the address that say something, for links to other pages of the same list."""
        given = {name: self.cleaned_data.get(name) for name in self.fields if name != without}
        said = {name: "on" if value is True else str(value) for name, value in given.items() if value}
        return {name: value for name, value in said.items() if (name, value) != ("reihenfolge", BY_NAME)}

    def chosen(self) -> list[tuple[str, str]]:
        """What is set now: name of the part and its words."""
        said = []
        for name, value in self.kept().items():
            field = self.fields[name]
            words = dict(getattr(field, "choices", ())).get(value, value) if value != "on" else field.label
            said.append((name, str(words)))
        return said
