"""The words of the agreement, and its signature."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from lotse.casework.actions.agreement import Signing
from lotse.casework.domain.signature import MAX_LENGTH, BadSignature, clean_signature
from lotse.casework.forms.edit import EditForm, optional
from lotse.casework.models.spoken import language_name
from lotse.casework.papers.agreement import languages
from lotse.foundation.clock import today
from lotse.foundation.forms import Form

# Three such texts still fit on one page of the paper.
LONGEST = 1200


def _words(label: Any, help_text: Any, *, required: bool) -> forms.CharField:
    return forms.CharField(
        label=label,
        help_text=help_text,
        required=required,
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 5}),
    )


class AgreementForm(EditForm):
    """What both sides agree on; a line each becomes a point on the paper."""

    edited = ("goals", "mentor_does", "mentee_does", "language")
    goals = _words(_("Unsere Ziele"), _("In einfachen Worten. Jede Zeile wird ein Punkt."), required=True)
    mentor_does = _words(_("Das macht die Mentorin oder der Mentor"), "", required=False)
    mentee_does = _words(_("Das macht die oder der Mentee"), "", required=False)
    language = forms.ChoiceField(
        label=_("Zweite Sprache auf dem Papier"),
        help_text=_("Die Überschriften und der Hinweis stehen dann auch in dieser Sprache da."),
        required=False,
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offered = [(code, language_name(code)) for code in languages()]
        self.fields["language"].choices = optional(offered, _("keine, nur Deutsch"))  # type: ignore[attr-defined]  # a choice field


class SignForm(Form):
    """Two drawings, or the day on which paper was signed."""

    signed_on = forms.DateField(label=_("Tag der Unterschrift"), initial=today)
    mentee = forms.CharField(label=_("Unterschrift Mentee"), required=False, max_length=MAX_LENGTH)
    mentor = forms.CharField(label=_("Unterschrift Mentorin oder Mentor"), required=False, max_length=MAX_LENGTH)
    on_paper = forms.BooleanField(
        label=_("Auf Papier unterschrieben"),
        help_text=_("Das unterschriebene Blatt bleibt bei Ihnen; hier wird der Tag festgehalten."),
        required=False,
    )

    def clean(self) -> dict[str, Any]:
        """Refuse what the pad could not have written."""
        values: dict[str, Any] = super().clean() or self.cleaned_data
        for name in ("mentee", "mentor"):
            try:
                drawn = clean_signature(values.get(name) or "")
            except BadSignature:
                self.add_error(name, _("Diese Unterschrift ist nicht angekommen. Bitte noch einmal."))
            else:
                if not drawn and not values.get("on_paper"):
                    self.add_error(name, _("Bitte hier unterschreiben, oder auf Papier."))
        return values

    @property
    def signing(self) -> Signing:
        """For the action."""
        given = self.cleaned_data
        return Signing(given["signed_on"], on_paper=given["on_paper"], mentee=given["mentee"], mentor=given["mentor"])
