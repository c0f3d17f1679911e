"""What the gate asks about a session: how it was signed in, whether it slept, and whom allauth's own views are for."""

import time
from collections.abc import Callable
from typing import Any

from allauth.mfa.models import Authenticator
from django.contrib.auth import logout
from django.http import HttpRequest

from lotse.foundation.screens import Door

IDLE_SECONDS = 60 * 60
_SEEN = "lotse_seen"
_NOTE_EVERY = 5 * 60

# allauth's views carry no declaration of ours; every other view of it is refused.
_SIGN_IN_VIEWS: dict[str, Door] = {
    "account_login": Door.PUBLIC,
    "account_logout": Door.SIGNING_IN,
    "account_reauthenticate": Door.SIGNING_IN,
    "account_change_password": Door.SIGNING_IN,
    "account_reset_password": Door.PUBLIC,
    "account_reset_password_done": Door.PUBLIC,
    "account_reset_password_from_key": Door.PUBLIC,
    "account_reset_password_from_key_done": Door.PUBLIC,
    "mfa_authenticate": Door.PUBLIC,
    "mfa_login_webauthn": Door.PUBLIC,
    "mfa_reauthenticate": Door.SIGNING_IN,
    "mfa_reauthenticate_webauthn": Door.SIGNING_IN,
    "mfa_index": Door.SIGNING_IN,
    "mfa_activate_totp": Door.SIGNING_IN,
    "mfa_deactivate_totp": Door.SIGNING_IN,
    "mfa_view_recovery_codes": Door.SIGNING_IN,
    "mfa_generate_recovery_codes": Door.SIGNING_IN,
    "mfa_download_recovery_codes": Door.SIGNING_IN,
    "mfa_list_webauthn": Door.SIGNING_IN,
    "mfa_add_webauthn": Door.SIGNING_IN,
    "mfa_edit_webauthn": Door.SIGNING_IN,
    "mfa_remove_webauthn": Door.SIGNING_IN,
    "usersessions_list": Door.SIGNING_IN,
    "set_language": Door.PUBLIC,
}


def audience_of_sign_in_view(view: Callable[..., Any], route: str | None) -> Door | None:
    """Whom a view of allauth or Django is for; None for all that we did not choose."""
    return _SIGN_IN_VIEWS.get(route or "")


def has_second_factor(request: HttpRequest) -> bool:
    """Whether this session passed a second factor, or the account set one up during it."""
    methods = request.session.get("account_authentication_methods", [])
    if any(method.get("method") == "mfa" for method in methods):
        return True
    return Authenticator.objects.filter(user_id=request.user.pk).exists()


def is_idle(request: HttpRequest) -> bool:
    """Sign out a session that slept longer than IDLE_SECONDS; note activity at most every five minutes."""
    seen, now = request.session.get(_SEEN), int(time.time())
    if seen is not None and now - seen > IDLE_SECONDS:
        logout(request)
        return True
    if seen is None or now - seen > _NOTE_EVERY:
        request.session[_SEEN] = now
    return False
