"""The short form of the intake: enough to begin with, the rest comes over several talks."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext_lazy as _

from lotse.casework.actions.intake import NewPerson
from lotse.casework.countries import country_choices
from lotse.casework.domain.eligibility import Facts
from lotse.casework.forms.edit import optional
from lotse.casework.forms.mentee import NOT_SAID
from lotse.casework.models import Mentoring
from lotse.casework.models.choices import Answer, Group, LabourAccess, Sex
from lotse.casework.models.spoken import SpokenLanguage
from lotse.foundation.clock import today
from lotse.foundation.forms import Form
from lotse.organisations.public import Membership, Project

WAITING_LIST = "warteliste"
_ASKED_ABOUT = ("given_name", "family_name", "born_on", "phone")


class IntakeForm(Form):
    """Name first; everything else may stay open."""

    given_name = forms.CharField(label=_("Vorname"), max_length=80)
    family_name = forms.CharField(label=_("Familienname"), max_length=80)
    born_on = forms.DateField(label=_("Geburtstag"), required=False)
    sex = forms.ChoiceField(label=_("Geschlecht"), choices=optional(Sex.choices, NOT_SAID), required=False)
    nationality = forms.ChoiceField(label=_("Staatsangehörigkeit"), required=False)
    language = forms.ChoiceField(
        label=_("Möchte angesprochen werden auf"),
        choices=optional(SpokenLanguage.choices, NOT_SAID),
        required=False,
    )
    phone = forms.CharField(label=_("Telefon"), required=False, max_length=40)
    postcode = forms.RegexField(
        r"^\d{5}$",
        label=_("Postleitzahl"),
        required=False,
        error_messages={"invalid": _("Eine Postleitzahl hat fünf Ziffern.")},
    )
    place = forms.CharField(label=_("Wohnort"), required=False, max_length=80)
    group = forms.ChoiceField(label=_("Hintergrund"), choices=Group.choices, required=False, widget=forms.RadioSelect)
    found_through = forms.ChoiceField(
        label=_("Wie hat der Mensch zu uns gefunden?"),
        choices=Mentoring.Found.choices,
        required=False,
        widget=forms.RadioSelect,
    )
    project = forms.ChoiceField(label=_("Projekt"))
    mentor = forms.ChoiceField(label=_("Wer begleitet?"), widget=forms.RadioSelect)
    # Ticked after the people shown were looked at; `shown` says which question they answered.
    anyway = forms.BooleanField(label=_("Das ist jemand anderes: trotzdem neu aufnehmen."), required=False)
    shown = forms.CharField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args: Any, projects: Sequence[Project], mentors: Sequence[Membership], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.projects = {str(project.public_id): project for project in projects}
        self.mentors = {str(mentor.public_id): mentor for mentor in mentors}
        self._offer("nationality", optional(country_choices(), NOT_SAID))
        self._offer("project", [(key, project.name) for key, project in self.projects.items()])
        waiting = (WAITING_LIST, _("noch niemand: auf die Warteliste"))
        named = [(key, mentor.account.full_name) for key, mentor in self.mentors.items()]
        self._offer("mentor", [*named, waiting])
        if len(projects) == 1:
            self.fields["project"].widget = forms.HiddenInput()
            self.initial["project"] = next(iter(self.projects))
        self.initial.setdefault("mentor", named[0][0] if len(named) == 1 else WAITING_LIST)

    def _offer(self, name: str, choices: Sequence[tuple[Any, Any]]) -> None:
        self.fields[name].choices = choices  # type: ignore[attr-defined]  # a choice field

    def clean(self) -> dict[str, Any]:
        """Nobody is born tomorrow, and a mentor works in the project."""
        values: dict[str, Any] = super().clean() or self.cleaned_data
        born_on = values.get("born_on")
        if born_on is not None and born_on > today():
            self.add_error("born_on", _("Dieser Tag liegt in der Zukunft."))
        project, mentor = self.projects.get(values.get("project", "")), self.mentors.get(values.get("mentor", ""))
        if project is not None and mentor is not None and mentor.project_id != project.pk:
            self.add_error("mentor", _("Diese Person arbeitet in einem anderen Projekt."))
        values["project"], values["mentor"] = project, mentor
        return values

    @property
    def person(self) -> NewPerson:
        """What was filled in, for the action."""
        return NewPerson(**{name: self.cleaned_data[name] for name in NewPerson.__slots__})

    @property
    def question(self) -> str:
        """Marks whom the person at the screen was asked about; a tick for another question does not count."""
        asked = "|".join(str(self.cleaned_data[name] or "") for name in _ASKED_ABOUT)
        return salted_hmac("lotse.intake", asked).hexdigest()[:16]

    @property
    def is_answered(self) -> bool:
        """Whether somebody looked at the people shown for exactly this question."""
        return bool(self.cleaned_data["anyway"]) and self.cleaned_data["shown"] == self.question


class EligibilityForm(Form):
    """The five questions; each may stay open, and an open one is never a yes."""

    group = forms.ChoiceField(label=_("Hintergrund"), choices=Group.choices, required=False, widget=forms.RadioSelect)
    speaks_enough = forms.ChoiceField(
        label=_("Reicht die Sprache, um zusammen zu arbeiten?"),
        help_text=_("Meist ab A2, je nach Beruf. Es zählt, ob Sie sich verstehen."),
        choices=Answer.choices,
        widget=forms.RadioSelect,
    )
    labour_access = forms.ChoiceField(
        label=_("Was steht auf dem Papier zur Erwerbstätigkeit?"),
        help_text=_("„Beschäftigung nur mit Erlaubnis“ genügt für das Programm."),
        choices=LabourAccess.choices,
        widget=forms.RadioSelect,
    )
    near_labour_market = forms.ChoiceField(
        label=_("Ist eine Arbeit oder Ausbildung in absehbarer Zeit möglich?"),
        choices=Answer.choices,
        widget=forms.RadioSelect,
    )
    lives_in_region = forms.ChoiceField(
        label=_("Wohnt der Mensch in der Region des Projekts?"), choices=Answer.choices, widget=forms.RadioSelect
    )

    @property
    def facts(self) -> Facts:
        """What was answered, for the rule."""
        return Facts(**{name: self.cleaned_data[name] for name in Facts.__slots__})
