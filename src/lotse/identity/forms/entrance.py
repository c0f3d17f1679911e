"""Forms on the way in. The sign-in library checks; wording, limits and mail are ours."""

from typing import Any
from uuid import uuid4

from allauth.account.forms import (
    ChangePasswordForm as LibraryChangePasswordForm,
)
from allauth.account.forms import LoginForm, ReauthenticateForm, ResetPasswordKeyForm
from django import forms
from django.contrib.auth.password_validation import validate_password
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from lotse.foundation import outbox
from lotse.foundation.forms import Form, Manners

LONGEST_PASSWORD = 256
RESET_MAIL = "identity.password_reset"
LENGTH_ADVICE = _("Mindestens zwölf Zeichen. Drei, vier Wörter hintereinander sind sicher und gut zu merken.")


def address_field() -> forms.EmailField:
    """The address somebody signs in with."""
    return forms.EmailField(
        label=_("E-Mail-Adresse"),
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "username", "inputmode": "email", "spellcheck": "false"}),
    )


def password_field(label: Any, *, is_new: bool = False, help_text: Any = "") -> forms.CharField:
    """A password: blanks at its ends belong to it, and it is never sent back to the page."""
    return forms.CharField(
        label=label,
        strip=False,
        max_length=LONGEST_PASSWORD,
        help_text=help_text,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password" if is_new else "current-password"}),
    )


class SignInForm(Manners, LoginForm):  # type: ignore[misc]  # allauth ships no types
    """Address and password."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["login"] = address_field()
        self.fields["password"] = password_field(_("Passwort"))
        self.order_fields(["login", "password"])


class ForgottenForm(Form):
    """Asks for a link. Whether the address has an account is found out by the job that sends, not in the request.

    So the answer is the same in words, length and time for known and unknown addresses.
    """

    email = address_field()

    def save(self, request: HttpRequest, **kwargs: Any) -> str:
        """Put the wish into the outbox."""
        address = str(self.cleaned_data["email"]).lower()
        outbox.put(RESET_MAIL, address=address, cause=f"{RESET_MAIL}:{uuid4()}")
        return address


class NewPasswordForm(Manners, ResetPasswordKeyForm):  # type: ignore[misc]  # allauth ships no types
    """A new password, once: who mistypes it asks for another link."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _ask_once(self.fields)

    def clean_password1(self) -> str:
        """Long enough, not common, not the name."""
        return checked(self.cleaned_data["password1"], self.user)


class ChangePasswordForm(Manners, LibraryChangePasswordForm):  # type: ignore[misc]  # allauth ships no types
    """The present password and a new one."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["oldpassword"] = password_field(_("Bisheriges Passwort"))
        _ask_once(self.fields)

    def clean_password1(self) -> str:
        """Long enough, not common, not the name."""
        return checked(self.cleaned_data["password1"], self.user)


class ConfirmForm(Manners, ReauthenticateForm):  # type: ignore[misc]  # allauth ships no types
    """The password again, before something about signing in is changed."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["password"] = password_field(_("Passwort"))


def _ask_once(fields: dict[str, forms.Field]) -> None:
    fields["password1"] = password_field(_("Neues Passwort"), is_new=True, help_text=LENGTH_ADVICE)
    fields.pop("password2", None)


def checked(password: str, account: Any) -> str:
    """The password, or the reasons why it is too weak, in our words."""
    try:
        validate_password(password, account)
    except forms.ValidationError as weak:
        raise forms.ValidationError([_plain(error) for error in weak.error_list]) from weak
    return password


_ADVICE = {
    "password_too_short": _("Das Passwort ist zu kurz. Es braucht mindestens zwölf Zeichen."),
    "password_too_common": _("Dieses Passwort benutzen sehr viele Menschen. Bitte nehmen Sie ein anderes."),
    "password_too_similar": _("Das Passwort ist Ihrem Namen oder Ihrer Adresse zu ähnlich."),
}


def _plain(error: forms.ValidationError) -> forms.ValidationError:
    code = str(error.code or "")
    return forms.ValidationError(_ADVICE.get(code, error), code=code)
