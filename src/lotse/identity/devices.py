"""Browsers in which an account signed in before: they have counters of their own for failed attempts.

Whoever tries passwords from elsewhere uses up the account's counter, and its owner can still sign in at her own desk
(the idea is known as device cookies, OWASP). The cookie opens nothing: password and second factor are asked as always.
"""

import secrets
from dataclasses import dataclass

from django.conf import settings
from django.core import signing
from django.http import HttpRequest, HttpResponse
from django.utils.crypto import constant_time_compare, salted_hmac

_SALT = "lotse.device"
_KEPT_SECONDS = 180 * 24 * 60 * 60
_ACCOUNTS_PER_DEVICE = 5


@dataclass(frozen=True, slots=True)
class Counter:
    """Which limit applies to an attempt (a name in ACCOUNT_RATE_LIMITS) and under which key it is counted."""

    limit: str
    key: str


def counter_for(request: HttpRequest | None, address: str) -> Counter:
    """Where a failed attempt for `address` from this browser counts."""
    device, marks = _read(request)
    mark = _mark(address)
    if device and any(constant_time_compare(mark, known) for known in marks):
        return Counter("login_failed_on_known_device", f"{device}:{mark}")
    return Counter("login_failed", mark)


def remember_device(request: HttpRequest, response: HttpResponse, address: str) -> None:
    """Mark this browser as one in which `address` signed in."""
    device, marks = _read(request)
    mark = _mark(address)
    kept = [mark, *(known for known in marks if known != mark)][:_ACCOUNTS_PER_DEVICE]
    response.set_cookie(
        settings.DEVICE_COOKIE_NAME,
        signing.dumps({"device": device or secrets.token_hex(16), "marks": kept}, salt=_SALT),
        max_age=_KEPT_SECONDS,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )


def _read(request: HttpRequest | None) -> tuple[str, list[str]]:
    value = request.COOKIES.get(settings.DEVICE_COOKIE_NAME, "") if request else ""
    try:
        held = signing.loads(value, salt=_SALT, max_age=_KEPT_SECONDS)
        return str(held["device"]), [str(mark) for mark in held["marks"]]
    except (signing.BadSignature, KeyError, TypeError):
        return "", []


def _mark(address: str) -> str:
    return salted_hmac(_SALT, address.strip().lower(), algorithm="sha256").hexdigest()[:32]
