"""What a person may change about herself. The address is the account's anchor and changes by a new invitation."""

from typing import ClassVar

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from lotse.foundation.forms import ModelForm
from lotse.identity.models import Account


class AccountForm(ModelForm):
    """Name, language, and what the contact finder may show."""

    language = forms.ChoiceField(label=_("Sprache"), choices=settings.STAFF_LANGUAGES)

    class Meta:
        model = Account
        fields = ("full_name", "language", "phone", "spoken_languages")
        labels: ClassVar = {
            "full_name": _("Name"),
            "phone": _("Telefon"),
            "spoken_languages": _("Sprachen, die Sie sprechen"),
        }
        help_texts: ClassVar = {
            "phone": _("Steht in der Kontaktsuche, wenn Ihr Projekt das möchte."),
            "spoken_languages": _("Zum Beispiel: Deutsch, Englisch, Tigrinya. Steht in der Kontaktsuche."),
        }
        widgets: ClassVar = {
            "full_name": forms.TextInput(attrs={"autocomplete": "name"}),
            "phone": forms.TextInput(attrs={"type": "tel", "autocomplete": "tel", "inputmode": "tel"}),
        }
