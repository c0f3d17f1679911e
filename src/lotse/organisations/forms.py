"""Inviting, joining, leaving: shape of the input and its messages."""

from datetime import date
from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from lotse.foundation.actor import Actor
from lotse.foundation.clock import today
from lotse.foundation.forms import Form
from lotse.foundation.roles import CASE_ROLES, Role
from lotse.identity.public import LENGTH_ADVICE, Account, Invitation, checked, password_field
from lotse.organisations.members import LANGUAGES_MISSING, projects_to_invite_into, roles_to_invite_for
from lotse.organisations.models import Project
from lotse.organisations.support import DURATIONS


def translated_languages() -> list[tuple[str, str]]:
    """Everything that visitors read, but German: it is the source."""
    return [(code, str(name)) for code, name in settings.LANGUAGES if code != settings.LANGUAGE_CODE]


class InviteForm(Form):
    """Whom to invite, to what."""

    full_name = forms.CharField(label=_("Name"), max_length=120)
    address = forms.EmailField(
        label=_("E-Mail-Adresse"),
        max_length=254,
        help_text=_("Die dienstliche Adresse. Der Link darin ist sieben Tage gültig."),
    )
    role = forms.ChoiceField(label=_("Aufgabe"), widget=forms.RadioSelect)
    project: Any = forms.ModelChoiceField(Project.objects.none(), label=_("Projekt"), to_field_name="public_id")
    languages = forms.MultipleChoiceField(
        label=_("Sprachen, in die übersetzt wird"),
        help_text=_("Nur für die Aufgabe Übersetzung: Was in anderen Sprachen steht, bleibt unberührt."),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    language = forms.ChoiceField(label=_("Sprache der Nachricht"), choices=settings.STAFF_LANGUAGES)

    def __init__(self, actor: Actor, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        projects = projects_to_invite_into(actor)
        roles = list(roles_to_invite_for(actor))
        self.fields["role"].choices = [(role.value, role.label) for role in roles]  # type: ignore[attr-defined]  # a choice field
        if Role.TRANSLATOR in roles:
            self.fields["languages"].choices = translated_languages()  # type: ignore[attr-defined]  # a choice field
        else:
            del self.fields["languages"]
        self.fields["project"].queryset = projects  # type: ignore[attr-defined]  # a model choice field
        self.fields["project"].required = CASE_ROLES.issuperset(roles)
        self.fields["project"].empty_label = _("ganzes Programm")  # type: ignore[attr-defined]  # the same
        if projects.count() == 1 and self.fields["project"].required:
            self.fields["project"].widget = forms.HiddenInput()
            self.fields["project"].initial = projects.get().public_id

    def clean(self) -> dict[str, Any]:
        """Languages belong to translators, and to nobody else."""
        said = super().clean() or self.cleaned_data
        if said.get("role") == Role.TRANSLATOR and not said.get("languages"):
            self.add_error("languages", str(LANGUAGES_MISSING.message))
        return said

    def clean_role(self) -> Role:
        """The role as the word of the program."""
        return Role(self.cleaned_data["role"])


class JoinForm(Form):
    """A new person's name, password and language."""

    full_name = forms.CharField(label=_("Name"), max_length=120, widget=forms.TextInput(attrs={"autocomplete": "name"}))
    password = password_field(_("Passwort"), is_new=True, help_text=LENGTH_ADVICE)
    language = forms.ChoiceField(label=_("Sprache"), choices=settings.STAFF_LANGUAGES)

    def __init__(self, invitation: Invitation, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.invitation = invitation
        self.fields["full_name"].initial = invitation.full_name
        self.fields["language"].initial = invitation.language

    def clean_password(self) -> str:
        """Long enough, not common, not the name or the address."""
        person = Account(email=self.invitation.address, full_name=self.cleaned_data.get("full_name", ""))
        return checked(self.cleaned_data["password"], person)


class LeaveForm(Form):
    """The last day of somebody's work."""

    last_day = forms.DateField(label=_("Letzter Tag"), initial=today)

    def clean_last_day(self) -> date:
        """Not in the past: what was done since then would have been done without a right to it."""
        day: date = self.cleaned_data["last_day"]
        if day < today():
            raise forms.ValidationError(_("Der letzte Tag kann heute sein oder später."), code="past")
        return day


class SupportForm(Form):
    """Where the operator helps, why, and for how long."""

    project: Any = forms.ModelChoiceField(
        Project.objects.order_by("name", "id"), label=_("Projekt"), to_field_name="public_id"
    )
    reason = forms.CharField(
        label=_("Warum?"),
        max_length=300,
        help_text=_("Die Leitung liest das. Bitte ohne Namen von Mentees."),
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    minutes = forms.TypedChoiceField(
        label=_("Wie lange?"),
        coerce=int,
        choices=[(minutes, _("%(minutes)s Minuten") % {"minutes": minutes}) for minutes in DURATIONS],
        widget=forms.RadioSelect,
    )
