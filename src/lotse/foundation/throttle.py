"""How often one address may ask what costs computing, counted in each process alone.

Addresses are kept as a keyed hash and for a minute; nobody can be found by them.
"""

import time

from django.core.cache import caches
from django.http import HttpRequest
from django.utils.crypto import salted_hmac

MINUTE = 60


def seconds_to_wait(request: HttpRequest, purpose: str, *, per_minute: int) -> int:
    """0 when the address may go on, else how long it should wait.

    Its minute begins with its first question: one that began with the clock's would let twice as many through around
    each full minute.
    """
    now = int(time.time())
    who = salted_hmac("lotse.throttle", request.META.get("REMOTE_ADDR", ""), algorithm="sha256").hexdigest()
    name = f"throttle:{purpose}:{who}"
    counters = caches["process"]
    begun = int(counters.get_or_set(name, now, timeout=MINUTE) or now)
    counters.add(f"{name}:{begun}", 0, timeout=2 * MINUTE)
    return max(begun + MINUTE - now, 1) if counters.incr(f"{name}:{begun}") > per_minute else 0
