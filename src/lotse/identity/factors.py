"""Second factors of an account: the secrets they rest on, sealed, and the codes they give, each good once."""

import time
from uuid import UUID, uuid4

from allauth.account.internal.flows.login import record_authentication
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP
from django.http import HttpRequest

from lotse.foundation import outbox
from lotse.foundation.models import DataKey
from lotse.foundation.sealing import unwrap, wrap
from lotse.identity.domain.one_time_codes import matching_step, step_at
from lotse.identity.models import Account
from lotse.identity.session import end_all_sessions, end_other_sessions, forget_second_factor, owns_second_factor

# What binds a sealed secret to its purpose: a wrapped key of a person does not open here, nor this one there.
_PURPOSE = UUID("6d0d7c0b-58a0-4a0e-9d2a-6a1a3d3b8f11")
_USED_STEP = "used_step"
SECURITY_MAIL = "identity.security"


def seal_secret(text: str) -> str:
    """A secret as the database holds it, under the newest key-encryption key."""
    wrapped, version = wrap(text.encode(), _PURPOSE)
    return f"{version}:{wrapped.hex()}"


def open_secret(sealed: str) -> str:
    """The secret, or SealBroken where its key is gone."""
    version, _, wrapped = sealed.partition(":")
    return unwrap(DataKey(owner=_PURPOSE, version=int(version), wrapped=bytes.fromhex(wrapped))).decode()


def spend_code(account: Account, code: str) -> Authenticator | None:
    """The factor for which `code` is right, used up by this call; None for a wrong or an already used code.

    The rows are locked, so of two uses at once one waits and then finds the code used.
    """
    held = Authenticator.objects.select_for_update().filter(user_id=account.pk).order_by("pk")
    for factor in held.exclude(type=Authenticator.Type.WEBAUTHN):
        if factor.type == Authenticator.Type.TOTP:
            right = _spend_step(factor, code)
        else:
            right = RecoveryCodes(factor).validate_code(code.strip())
        if right:
            factor.refresh_from_db()
            return factor
    return None


def _spend_step(factor: Authenticator, code: str) -> bool:
    secret = open_secret(factor.data["secret"])
    step = matching_step(secret, code, at=time.time(), after=factor.data.get(_USED_STEP, 0))
    if step is None:
        return False
    factor.data[_USED_STEP] = step
    factor.save(update_fields=["data"])
    return True


def set_up_app(account: Account, secret: str) -> Authenticator:
    """Give an account an authenticator app with a known secret; for the demo, whose codes are shown."""
    return TOTP.activate(account, secret).instance


def welcome_factor(request: HttpRequest, factor: Authenticator) -> None:
    """A factor was just set up in this session: it counts for it, and all other sessions end."""
    if factor.type == Authenticator.Type.TOTP:
        factor.data[_USED_STEP] = step_at(time.time())
        factor.save(update_fields=["data"])
    record_authentication(request, request.user, "mfa", id=factor.pk, type=factor.type)
    end_other_sessions(request)


def part_with_factor(request: HttpRequest) -> None:
    """A factor was just removed: other sessions end, and with the last factor this session's standing."""
    if not owns_second_factor(request.user):
        forget_second_factor(request)
    end_other_sessions(request)


def remove_all_factors(account: Account) -> None:
    """For somebody who lost everything: the next sign-in asks for a new factor, and the owner is told."""
    Authenticator.objects.filter(user_id=account.pk).delete()
    end_all_sessions(account)
    outbox.put(SECURITY_MAIL, recipient=account, cause=f"{SECURITY_MAIL}:{uuid4()}", facts={"event": "factors_removed"})
