"""What every page knows: the actor, the demo's mark, the direction of its language."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import get_language, get_language_bidi

from lotse.foundation.actor import NOBODY


def page(request: HttpRequest) -> dict[str, Any]:
    """Context of every template."""
    return {
        "actor": getattr(request, "actor", NOBODY),
        "demo": settings.DEMO,
        "language": get_language() or settings.LANGUAGE_CODE,
        "direction": "rtl" if get_language_bidi() else "ltr",
    }
