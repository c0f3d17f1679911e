"""How the sign-in library behaves here: nobody signs up alone, mail takes the outbox, attempts are counted fairly."""

from typing import Any
from uuid import uuid4

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.authentication import get_authentication_records
from allauth.core.internal import ratelimit
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from lotse.foundation import outbox
from lotse.identity.devices import counter_for, remember_device
from lotse.identity.factors import SECURITY_MAIL, open_secret, seal_secret
from lotse.identity.models import Account
from lotse.identity.session import has_fresh_proof, list_session


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]  # allauth ships no types
    """Accounts come into being by invitation only."""

    error_messages = {
        **DefaultAccountAdapter.error_messages,
        "email_password_mismatch": _("Adresse und Passwort passen nicht zusammen."),
        "incorrect_code": _("Dieser Code stimmt nicht, oder er ist schon benutzt. Bitte nehmen Sie den nächsten."),
        "incorrect_password": _("Das Passwort stimmt nicht."),
        "enter_current_password": _("Das ist nicht Ihr bisheriges Passwort."),
        "invalid_password_reset": _("Dieser Link gilt nicht mehr."),
        "too_many_login_attempts": _(
            "Zu viele Versuche. Bitte warten Sie fünf Minuten. Oder setzen Sie über „Passwort vergessen?“ ein neues:"
            " Das geht sofort."
        ),
        "rate_limited": _("Zu viele Versuche. Bitte warten Sie fünf Minuten."),
    }

    def is_open_for_signup(self, request: Any) -> bool:
        """Never: the carrier's lead or the operator invites."""
        return False

    def pre_authenticate(self, request: HttpRequest, **credentials: Any) -> None:
        """Count the attempt before it is made; a browser that the account knows has its own counter."""
        counter = counter_for(request, credentials.get("email", ""))
        self._login_failed_rl_usage = ratelimit.consume(
            request, app="allauth.account", action=counter.limit, key=counter.key
        )
        if not self._login_failed_rl_usage:
            raise self.validation_error("too_many_login_attempts")

    def authenticate(self, request: HttpRequest, **credentials: Any) -> Account | None:
        """An account that was closed answers like one that never was."""
        account: Account | None = super().authenticate(request, **credentials)
        return account if account is not None and account.is_active else None

    def respond_user_inactive(self, request: HttpRequest, user: Account) -> HttpResponse:
        """A passkey of a closed account."""
        messages.error(request, _("Mit diesem Passkey können Sie sich nicht mehr anmelden."))
        return redirect("account_login")

    def post_login(self, request: HttpRequest, user: Account, **kwargs: Any) -> HttpResponse:
        """Greet in the account's language and know this browser again."""
        response: HttpResponse = super().post_login(request, user, **kwargs)
        return greet(request, response, user)

    def get_password_change_redirect_url(self, request: HttpRequest) -> str:
        """Back to the account."""
        return reverse("identity:account")

    def is_reauthentication_required(self, *, app: str, **kwargs: Any) -> bool:
        """Changing factors asks again, unless the person proved herself a moment ago."""
        return not has_fresh_proof(self.request)

    def get_reauthentication_methods(self, user: Any) -> list[dict[str, Any]]:
        """Where there is a second factor, it is asked for and the password is not enough."""
        held = set(Authenticator.objects.filter(user_id=user.pk).values_list("type", flat=True))
        if Authenticator.Type.TOTP in held:
            ways = [_BY_APP, _BY_KEY] if Authenticator.Type.WEBAUTHN in held else [_BY_APP]
        elif Authenticator.Type.WEBAUTHN in held:
            ways = [_BY_KEY, _BY_APP]
        else:
            ways = [_BY_PASSWORD]
        return [{"id": name, "description": description, "url": reverse(name)} for name, description in ways]

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """Refuse: the library's own mails would leave at once, even if the change that causes them is rolled back."""
        raise NotImplementedError(f"{template_prefix}: mail leaves through the outbox.")

    def send_notification_mail(  # noqa: PLR0917 - the library's signature
        self, template_prefix: str, user: Account, context: dict[str, Any] | None = None, email: str | None = None
    ) -> None:
        """Tell the owner what was changed about signing in, in case it was somebody else."""
        event = template_prefix.rpartition("/")[2]
        with transaction.atomic():  # the library tells of some changes only after their commit
            outbox.put(SECURITY_MAIL, recipient=user, cause=f"{SECURITY_MAIL}:{uuid4()}", facts={"event": event})


_BY_PASSWORD = ("account_reauthenticate", _("Mit dem Passwort"))
_BY_APP = ("mfa_reauthenticate", _("Mit der App oder einem Ersatzcode"))
_BY_KEY = ("mfa_reauthenticate_webauthn", _("Mit einem Passkey"))


def greet(request: HttpRequest, response: HttpResponse, account: Account) -> HttpResponse:
    """What every kind of signing in leaves in the browser: the language, and the mark of a known device."""
    if get_authentication_records(request, account):
        remember_device(request, response, account.email)
        list_session(request)
    response.set_cookie(
        settings.LANGUAGE_COOKIE_NAME,
        account.language,
        max_age=365 * 24 * 60 * 60,
        secure=settings.SESSION_COOKIE_SECURE,
        samesite="Lax",
    )
    return response


class SecondFactorAdapter(DefaultMFAAdapter):  # type: ignore[misc]  # allauth ships no types
    """Secrets are sealed; names are ours."""

    error_messages = {
        **DefaultMFAAdapter.error_messages,
        "incorrect_code": _("Dieser Code stimmt nicht, oder er ist schon benutzt. Bitte nehmen Sie den nächsten."),
        "cannot_generate_recovery_codes": _("Richten Sie zuerst eine App oder einen Passkey ein."),
    }

    def encrypt(self, text: str) -> str:
        """On the way to the database."""
        return seal_secret(text)

    def decrypt(self, encrypted_text: str) -> str:
        """On the way back."""
        return open_secret(encrypted_text)

    def build_totp_svg(self, url: str) -> str:
        """The picture for the phone's camera, on white, so that it can be read on a dark page too."""
        import qrcode  # noqa: PLC0415 - needed once in an account's life
        from qrcode.image.svg import SvgPathFillImage  # noqa: PLC0415 - the same

        return str(qrcode.make(url, image_factory=SvgPathFillImage, border=3).to_string(encoding="unicode"))

    def _get_site_name(self) -> str:
        return "Lotse"

    def generate_authenticator_name(self, user: Any, type: str) -> str:  # noqa: A002 - the library's name
        """What a new passkey is called until its owner names it."""
        number = Authenticator.objects.filter(user_id=user.pk, type=type).count() + 1
        return str(_("Passkey %(number)s") % {"number": number})
