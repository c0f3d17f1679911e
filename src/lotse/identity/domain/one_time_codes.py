"""Codes of an authenticator app: HOTP (RFC 4226) over steps of time (TOTP, RFC 6238), each step good once.

A phone's clock may be one step off, so three steps are tried; RFC 6238 section 5.2 asks that a step that was accepted
is never accepted again, which is why the caller keeps the last one.
"""

import base64
import hashlib
import hmac

STEP_SECONDS = 30
TOLERANCE = 1
DIGITS = 6


def step_at(seconds: float) -> int:
    """The step to which a moment belongs."""
    return int(seconds) // STEP_SECONDS


def code_of(secret: str, step: int) -> str:
    """The code that an app with this base32 secret shows during `step`."""
    digest = hmac.new(base64.b32decode(secret, casefold=True), step.to_bytes(8, "big"), hashlib.sha1).digest()
    offset = digest[-1] & 0x0F
    number = int.from_bytes(digest[offset : offset + 4], "big") & 0x7FFFFFFF
    return f"{number % 10**DIGITS:0{DIGITS}}"


def matching_step(secret: str, code: str, *, at: float, after: int = 0) -> int | None:
    """The step for which `code` is right, if it lies later than `after`, the last step that was used."""
    typed = digits_of(code)
    present = step_at(at)
    matches = [
        step
        for step in range(present - TOLERANCE, present + TOLERANCE + 1)
        if hmac.compare_digest(code_of(secret, step), typed)
    ]
    return next((step for step in matches if step > after), None)


def digits_of(code: str) -> str:
    """What was typed without the gaps that apps show for reading."""
    return "".join(sign for sign in code if sign in "0123456789")
