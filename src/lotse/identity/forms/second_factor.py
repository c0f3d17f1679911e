"""Codes of the second factor, and the naming of a passkey."""

import time
from typing import Any

from allauth.account.adapter import get_adapter as get_account_adapter
from allauth.core import context
from allauth.core.internal import ratelimit
from allauth.mfa.adapter import get_adapter
from allauth.mfa.base.forms import AuthenticateForm, ReauthenticateForm
from allauth.mfa.totp.forms import ActivateTOTPForm
from allauth.mfa.totp.internal.auth import SECRET_SESSION_KEY
from allauth.mfa.webauthn.forms import AddWebAuthnForm
from django import forms
from django.utils.translation import gettext_lazy as _

from lotse.foundation.forms import Manners
from lotse.identity.devices import counter_for
from lotse.identity.domain.one_time_codes import matching_step
from lotse.identity.factors import spend_code


def code_field() -> forms.CharField:
    """Six digits from the app, or a recovery code. Text, not number: a code may begin with a nought."""
    return forms.CharField(
        label=_("Code"),
        max_length=20,
        widget=forms.TextInput(
            attrs={"autocomplete": "one-time-code", "inputmode": "numeric", "spellcheck": "false", "dir": "ltr"}
        ),
    )


class _Spending(Manners):
    """Each code is good once, and guessing is slowed down for the account, from wherever it is tried."""

    user: Any
    cleaned_data: dict[str, Any]
    authenticator: Any

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["code"] = code_field()

    def clean_code(self) -> str:
        """Use the code up, or say that it is wrong; a right one is not counted as an attempt."""
        attempt = _counted(self.user)
        code = str(self.cleaned_data["code"])
        factor = spend_code(self.user, code)
        if factor is None:
            raise get_adapter().validation_error("incorrect_code")
        attempt.rollback()
        factor.user = self.user
        self.authenticator = factor
        return code


def _counted(account: Any) -> ratelimit.RateLimitUsage:
    counter = counter_for(context.request, account.email)
    attempt = ratelimit.consume(context.request, app="allauth.account", action=counter.limit, key=f"code:{counter.key}")
    if not attempt:
        raise get_account_adapter().validation_error("rate_limited")
    return attempt


class CodeForm(_Spending, AuthenticateForm):  # type: ignore[misc]  # allauth ships no types
    """The second step of signing in."""


class ConfirmCodeForm(_Spending, ReauthenticateForm):  # type: ignore[misc]  # allauth ships no types
    """A code again, before something about signing in is changed."""


class ActivateForm(Manners, ActivateTOTPForm):  # type: ignore[misc]  # allauth ships no types
    """The first code of a new app. The secret outlives a reload of the page: it is in the phone by then."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        shown = context.request.session.get(SECRET_SESSION_KEY)
        super().__init__(*args, **kwargs)
        if shown:
            self.secret = context.request.session[SECRET_SESSION_KEY] = shown
        self.fields["code"] = code_field()

    def clean_code(self) -> str:
        """One step of a slow or fast clock is forgiven."""
        attempt = _counted(self.user)
        code = str(self.cleaned_data["code"])
        if matching_step(self.secret, code, at=time.time()) is None:
            raise get_adapter().validation_error("incorrect_code")
        attempt.rollback()
        return code


class PasskeyForm(Manners, AddWebAuthnForm):  # type: ignore[misc]  # allauth ships no types
    """A passkey and what its owner calls it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["name"].label = _("Name des Passkeys")
        self.fields["name"].help_text = _("Damit Sie ihn wiedererkennen, zum Beispiel: Diensthandy.")
        self.fields["name"].widget.attrs["maxlength"] = 60
        if "passwordless" in self.fields:
            self.fields["passwordless"].label = _("Damit kann ich mich auch ohne Passwort anmelden")
            self.fields["passwordless"].initial = True
            self.fields["passwordless"].help_text = ""
