"""Offering somebody to another project, and answering."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from lotse.casework.forms.application import not_in_the_future
from lotse.casework.forms.intake import WAITING_LIST
from lotse.foundation.clock import today
from lotse.foundation.forms import Form
from lotse.organisations.public import Membership, Project

SHARED = (
    ("profile", _("Profil: Sprachen, Schule, Beruf, Wünsche (ohne Gesundheitshinweis)")),
    ("papers", _("Aufenthaltspapiere, soweit gesehen")),
    ("plan", _("offene Schritte und Nachfragen")),
    ("notes", _("Notizen der Gespräche")),
)


class HandoverForm(Form):
    """To whom, why, and what the person agreed to."""

    to_project = forms.ChoiceField(label=_("An welches Projekt?"), widget=forms.RadioSelect)
    reason = forms.CharField(
        label=_("Warum?"),
        max_length=160,
        help_text=_(
            "Das liest die Leitung dort, bevor sie antwortet. Ein Satz genügt: „Umzug nach Görlitz zum 1. Februar“."
        ),
    )
    shares = forms.MultipleChoiceField(
        label=_("Was darf das andere Projekt bekommen?"),
        help_text=_("Name und Kontakt gehen immer mit. Fragen Sie bei jedem Punkt; ohne Ja bleibt er hier."),
        choices=SHARED,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    consent = forms.BooleanField(label=_("Der Mensch hat zugestimmt, und ich habe erklärt, was weitergegeben wird."))
    consented_on = forms.DateField(label=_("Zugestimmt am"), initial=today)

    def __init__(self, *args: Any, projects: Sequence[Project], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.projects = {str(project.public_id): project for project in projects}
        offered = [(key, f"{each.name} ({each.carrier.name})") for key, each in self.projects.items()]
        self.fields["to_project"].choices = offered  # type: ignore[attr-defined]  # a choice field
        if len(offered) == 1:
            self.initial["to_project"] = offered[0][0]

    def clean_consented_on(self) -> Any:
        """Not in the future."""
        return not_in_the_future(self.cleaned_data["consented_on"])

    @property
    def to(self) -> Project:
        """The chosen project."""
        return self.projects[self.cleaned_data["to_project"]]


class AcceptForm(Form):
    """Who takes over."""

    mentor = forms.ChoiceField(label=_("Wer begleitet?"), widget=forms.RadioSelect, initial=WAITING_LIST)

    def __init__(self, *args: Any, mentors: Sequence[Membership], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.mentors = {str(mentor.public_id): mentor for mentor in mentors}
        named = [(key, mentor.account.full_name) for key, mentor in self.mentors.items()]
        waiting = (WAITING_LIST, _("noch niemand: auf die Warteliste"))
        self.fields["mentor"].choices = [*named, waiting]  # type: ignore[attr-defined]  # a choice field

    @property
    def chosen(self) -> Membership | None:
        """The mentor; None for the waiting list."""
        return self.mentors.get(self.cleaned_data["mentor"])


class DeclineForm(Form):
    """Why not: the other side has to tell the person something."""

    answer = forms.CharField(
        label=_("Warum nicht?"),
        max_length=160,
        help_text=_("Das liest das andere Projekt, damit es weiterhelfen kann."),
    )
