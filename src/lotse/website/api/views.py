"""The interface's two screens: its description, and asking a check. No cookie, no session, nothing stored."""

import json
from dataclasses import asdict
from typing import Any, Final

from django.http import HttpResponse, JsonResponse, QueryDict
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.csrf import csrf_exempt

from lotse.foundation.clock import today
from lotse.foundation.screens import Door, ScreenRequest, screen
from lotse.foundation.throttle import seconds_to_wait
from lotse.website.api.document import document
from lotse.website.checks.check import Check
from lotse.website.checks.flow import View, leaving_no_trace
from lotse.website.checks.given import Given, read

PER_MINUTE: Final = 60
_LONGEST: Final = 20_000


@screen(Door.PUBLIC)
def description(request: ScreenRequest) -> HttpResponse:
    """The OpenAPI document."""
    address = request.build_absolute_uri(reverse("api:description"))
    return JsonResponse(document(address.removesuffix("openapi.json").rstrip("/")))


def asking_by_program(check: Check) -> View:
    """The check as an operation."""

    @screen(Door.PUBLIC, methods=("POST",))
    @leaving_no_trace
    def ask(request: ScreenRequest) -> HttpResponse:
        wait = seconds_to_wait(request, "checks", per_minute=PER_MINUTE)
        if wait:
            problem = {"error": gettext("Zu viele Anfragen in einer Minute. Bitte warten Sie kurz.")}
            return JsonResponse(problem, status=429, headers={"Retry-After": str(wait)})
        # What comes as a form has been read as one; its body is gone.
        facts = _facts(request.body) if request.content_type == "application/json" else None
        if facts is None:
            form = gettext("Bitte schicken Sie ein JSON-Objekt der Form {„facts“: {„name“: „Wert“}}.")
            return JsonResponse({"error": form}, status=400)
        unknown = [name for name in facts if name not in check.schema]
        given = read(check.schema, _as_sent(facts), today())
        if unknown or given.errors:
            return _refused(given, unknown)
        return JsonResponse(_answered(check, given.without(*check.stale(given))))

    # Without cookies there is nothing that a foreign page could ride on.
    exempt: View = csrf_exempt(ask)
    return exempt


def _facts(body: bytes) -> dict[str, Any] | None:
    """The facts of a body, or None where it is no such object."""
    if len(body) > _LONGEST:
        return None
    try:
        sent = json.loads(body)
    except (ValueError, RecursionError):
        return None
    facts = sent.get("facts") if isinstance(sent, dict) else None
    if not isinstance(facts, dict) or not all(_is_plain(value) for value in facts.values()):
        return None
    return facts


def _is_plain(value: object) -> bool:
    return value is None or isinstance(value, str | int | float | bool)


def _as_sent(facts: dict[str, Any]) -> QueryDict:
    """In the form of the page's address, so that one reader serves both."""
    sent = QueryDict(mutable=True)
    for name, value in facts.items():
        if value is None:
            sent[name] = "?"
        elif isinstance(value, bool):
            sent[name] = "yes" if value else "no"
        else:
            sent[name] = str(value)
    return sent


def _refused(given: Given, unknown: list[str]) -> HttpResponse:
    wrong = {name: gettext("Diese Angabe gibt es nicht.") for name in unknown} | dict(given.errors)
    return JsonResponse({"error": gettext("Eine Angabe lässt sich nicht lesen."), "facts": wrong}, status=422)


def _answered(check: Check, given: Given) -> dict[str, Any]:
    return {"day": given.day, "next_fact": check.next_fact(given), **asdict(check.answer(given))}
