"""What is known about a session: how it was signed in, when it ends, and for whom the sign-in library's views are."""

import time
from collections.abc import Callable, Iterable
from typing import Any

from allauth.account.authentication import AUTHENTICATION_METHODS_SESSION_KEY
from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.conf import settings
from django.contrib.auth import logout, update_session_auth_hash
from django.contrib.sessions.models import Session
from django.db.models import F
from django.http import HttpRequest

from lotse.foundation.screens import Door
from lotse.identity.models import Account

IDLE_SECONDS = 60 * 60
LONGEST_SECONDS = 10 * 60 * 60
SEEN, SINCE = "lotse_seen", "lotse_since"
_NOTE_EVERY = 5 * 60

# The library's views carry no declaration of ours; every view of it that is not named here is refused.
_SIGN_IN_VIEWS: dict[str, Door] = {
    "account_login": Door.PUBLIC,
    # Public, so that it also ends a sign-in that stopped before the second factor.
    "account_logout": Door.PUBLIC,
    "account_reauthenticate": Door.SIGNING_IN,
    "account_change_password": Door.SIGNING_IN,
    "account_reset_password": Door.PUBLIC,
    "account_reset_password_done": Door.PUBLIC,
    "account_reset_password_from_key": Door.PUBLIC,
    "mfa_authenticate": Door.PUBLIC,
    "mfa_login_webauthn": Door.PUBLIC,
    "mfa_reauthenticate": Door.SIGNING_IN,
    "mfa_reauthenticate_webauthn": Door.SIGNING_IN,
    "mfa_activate_totp": Door.SIGNING_IN,
    "mfa_generate_recovery_codes": Door.SIGNING_IN,
    "mfa_add_webauthn": Door.SIGNING_IN,
}
_FACTORS = (Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)


def audience_of_sign_in_view(view: Callable[..., Any], route: str | None) -> Door | None:
    """Whom a view of the library is for; None for all that we did not choose."""
    return _SIGN_IN_VIEWS.get(route or "")


def proofs(request: HttpRequest) -> list[dict[str, Any]]:
    """What this session has proved so far: password, second factor, invitation, with the moment of each."""
    held = request.session.get(AUTHENTICATION_METHODS_SESSION_KEY)
    return held if isinstance(held, list) else []


def _counts_as_second_factor(proof: dict[str, Any]) -> bool:
    method = proof.get("method")
    return method == "mfa" or (method == "demo" and settings.DEMO)


def has_second_factor(request: HttpRequest) -> bool:
    """Whether this very session passed a second factor or set one up; what other sessions did does not count."""
    return any(_counts_as_second_factor(proof) for proof in proofs(request))


def has_fresh_proof(request: HttpRequest) -> bool:
    """Whether the person at the keyboard proved a moment ago who she is, as strongly as the account allows.

    A session that somebody stole is old or knows the password at most; where a second factor exists, it is asked for.
    """
    strong = owns_second_factor(request.user)
    oldest = time.time() - settings.ACCOUNT_REAUTHENTICATION_TIMEOUT
    return any(
        proof.get("at", 0) > oldest and (not strong or _counts_as_second_factor(proof)) for proof in proofs(request)
    )


def owns_second_factor(account: Any) -> bool:
    """Whether the account has an app or a passkey. Recovery codes alone are none."""
    return bool(Authenticator.objects.filter(user_id=account.pk, type__in=_FACTORS).exists())


def forget_second_factor(request: HttpRequest) -> None:
    """After the last factor was removed this session counts as without one: the gate asks for a new one at once."""
    request.session[AUTHENTICATION_METHODS_SESSION_KEY] = [
        proof for proof in proofs(request) if not _counts_as_second_factor(proof)
    ]


def has_ended(request: HttpRequest) -> bool:
    """Sign out a session that slept too long or is too old; note activity at most every five minutes."""
    moment = int(time.time())
    since = request.session.get(SINCE)
    if since is None:
        request.session[SINCE] = request.session[SEEN] = moment
        return False
    seen = request.session.get(SEEN, since)
    if moment - seen > IDLE_SECONDS or moment - since > LONGEST_SECONDS:
        logout(request)
        return True
    if moment - seen > _NOTE_EVERY:
        request.session[SEEN] = moment
    return False


def end_other_sessions(request: HttpRequest) -> None:
    """End every session of this account but this one, which gets a new key: an old copy of its cookie is worthless."""
    account = request.user
    assert isinstance(account, Account)
    Account.objects.filter(pk=account.pk).update(session_round=F("session_round") + 1)
    account.refresh_from_db(fields=["session_round"])
    _drop(UserSession.objects.filter(user_id=account.pk))
    update_session_auth_hash(request, account)
    list_session(request)


def list_session(request: HttpRequest) -> None:
    """Put this session into the list that its owner can see: the browser, and not from where it is used."""
    UserSession.objects.create_from_request(request)
    UserSession.objects.filter(session_key=request.session.session_key).update(ip="0.0.0.0")  # noqa: S104 - no address


def end_all_sessions(account: Account) -> None:
    """End every session of an account, whoever asks."""
    Account.objects.filter(pk=account.pk).update(session_round=F("session_round") + 1)
    _drop(UserSession.objects.filter(user_id=account.pk))


def _drop(sessions: Iterable[UserSession]) -> None:
    keys = [session.session_key for session in sessions]
    Session.objects.filter(session_key__in=keys).delete()
    UserSession.objects.filter(session_key__in=keys).delete()
