"""The way in and out: the sign-in library's views with what the demo, shared computers and lost phones need."""

from typing import Any

from allauth.account.views import LoginView, LogoutView, PasswordChangeView, ReauthenticateView
from allauth.mfa.base.views import AuthenticateView
from allauth.mfa.webauthn.views import LoginWebAuthnView
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _

from lotse.identity.demo import DEMO_PASSWORD, demo_code, demo_doors, has_demo_factor
from lotse.identity.entering import ask_again
from lotse.identity.session import end_other_sessions, owns_second_factor


def _demo_context() -> dict[str, Any]:
    return {"demo_doors": demo_doors(), "demo_password": DEMO_PASSWORD, "demo_code": demo_code()}


class SignIn(LoginView):  # type: ignore[misc]  # allauth ships no types
    """Address and password, or a passkey; in the demo also one button for each role."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """The demo's doors beside the form."""
        return {**super().get_context_data(**kwargs), **_demo_context()}


class SecondStep(AuthenticateView):  # type: ignore[misc]  # allauth ships no types
    """The code, or the passkey; in the demo the code stands beside it."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """The demo's code beside the form."""
        is_public = has_demo_factor(self.stage.login.user)
        return {**super().get_context_data(**kwargs), "demo_code": demo_code() if is_public else ""}


class PasskeySignIn(LoginWebAuthnView):  # type: ignore[misc]  # allauth ships no types
    """In with a passkey alone."""

    def form_invalid(self, form: Any) -> HttpResponse:
        """A passkey that the device still has and nobody here knows any more."""
        messages.error(self.request, _("Dieser Passkey gehört hier zu keinem Zugang. Bitte nehmen Sie das Passwort."))
        return redirect("account_login")


class SignOut(LogoutView):  # type: ignore[misc]  # allauth ships no types
    """Signing out by POST alone; the browser also forgets the pages it kept for its back button."""

    def post(self, *args: Any, **kwargs: Any) -> HttpResponse:
        """End the session. Drafts stay: they are encrypted, and their key went with the pages."""
        response: HttpResponse = super().post(*args, **kwargs)
        response.headers["Clear-Site-Data"] = '"cache"'
        return response


class ConfirmByPassword(ReauthenticateView):  # type: ignore[misc]  # allauth ships no types
    """The password again: enough only for an account that has no second factor yet."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Send those with a second factor to the page that asks for it."""
        if owns_second_factor(request.user):
            return ask_again(request)
        response: HttpResponse = super().dispatch(request, *args, **kwargs)
        return response


class ChangePassword(PasswordChangeView):  # type: ignore[misc]  # allauth ships no types
    """A new password; this session goes on, all others end."""

    def form_valid(self, form: Any) -> HttpResponse:
        """Change it and end what was signed in with the old one."""
        response: HttpResponse = super().form_valid(form)
        end_other_sessions(self.request)
        return response
