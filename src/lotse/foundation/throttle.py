"""How often one address may ask what costs computing, counted in each process alone.

Addresses are kept as a keyed hash and for a minute; nobody can be found by them.
"""

import time

from django.core.cache import caches
from django.http import HttpRequest
from django.utils.crypto import salted_hmac

MINUTE = 60


def seconds_to_wait(request: HttpRequest, purpose: str, *, per_minute: int) -> int:
    """0 when the address may go on, else how long it should wait."""
    now = int(time.time())
    who = salted_hmac("lotse.throttle", request.META.get("REMOTE_ADDR", ""), algorithm="sha256").hexdigest()
    name = f"throttle:{purpose}:{now // MINUTE}:{who}"
    counters = caches["process"]
    counters.add(name, 0, timeout=2 * MINUTE)
    return MINUTE - now % MINUTE if counters.incr(name) > per_minute else 0
