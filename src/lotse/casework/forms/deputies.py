"""Who stands in, and to whom people are given."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from lotse.foundation.clock import today
from lotse.foundation.forms import Form
from lotse.organisations.public import Membership

REASONS = (
    ("Urlaub", _("Urlaub")),
    ("Fortbildung", _("Fortbildung")),
    ("abwesend", _("abwesend")),
)


class MemberField(forms.ModelChoiceField):  # type: ignore[type-arg]  # not generic at run time
    """A member by name; the public key stands in the page."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(queryset=Membership.objects.none(), to_field_name="public_id", **kwargs)

    def label_from_instance(self, obj: Any) -> str:
        """The name."""
        return str(obj.account.full_name)


class DeputyForm(Form):
    """Who is away, who stands in, on which days. Why is nobody's business beyond a word."""

    absent = MemberField(label=_("Wer ist nicht da?"), empty_label=_("bitte wählen"))
    deputy = MemberField(label=_("Wer vertritt?"), empty_label=_("bitte wählen"))
    first_day = forms.DateField(label=_("Erster Tag"), initial=today)
    last_day = forms.DateField(label=_("Letzter Tag"))
    reason = forms.ChoiceField(
        label=_("Grund"), choices=REASONS, initial="abwesend", required=False, widget=forms.RadioSelect
    )

    def __init__(self, *args: Any, absent: Any, deputies: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["absent"].queryset = absent  # type: ignore[attr-defined]  # a model choice field
        self.fields["deputy"].queryset = deputies  # type: ignore[attr-defined]  # a model choice field


class AssignForm(Form):
    """The mentor who takes over; without one people go onto the waiting list."""

    mentor = MemberField(required=False)

    def __init__(self, *args: Any, mentors: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["mentor"].queryset = mentors  # type: ignore[attr-defined]  # a model choice field
