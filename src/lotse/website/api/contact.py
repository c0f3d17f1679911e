"""The contact finder for other sites: a place in, the project in charge out. Read only; nothing is stored or logged."""

from typing import Any, Final

from django.http import HttpResponse, JsonResponse
from django.urls import reverse
from django.utils.translation import gettext

from lotse.foundation.outbox import link_to
from lotse.foundation.screens import Door, ScreenRequest, screen
from lotse.foundation.throttle import seconds_to_wait
from lotse.organisations.domain.outlines import SOURCE
from lotse.organisations.public import Contact, ShownMentor
from lotse.website.visitors.contact import LONGEST, Answer, answer_to

PER_MINUTE: Final = 60
_HEADERS = {"Access-Control-Allow-Origin": "*", "Cache-Control": "no-store", "Referrer-Policy": "no-referrer"}


@screen(Door.PUBLIC)
def contact(request: ScreenRequest) -> HttpResponse:
    """Who is in charge of `?ort=`: any site may ask, each address sixty times a minute."""
    wait = seconds_to_wait(request, "contact", per_minute=PER_MINUTE)
    if wait:
        problem = {"error": gettext("Zu viele Anfragen in einer Minute. Bitte warten Sie kurz.")}
        return JsonResponse(problem, status=429, headers={**_HEADERS, "Retry-After": str(wait)})
    query = request.GET.get("ort", "").strip()
    if not query or len(query) > LONGEST:
        problem = {"error": gettext("Bitte nennen Sie mit „ort“ eine Postleitzahl oder einen Ort.")}
        return JsonResponse(problem, status=400, headers=_HEADERS)
    return JsonResponse(_told(answer_to(query)), headers=_HEADERS)


def _told(answer: Answer) -> dict[str, Any]:
    return {
        "state": _state(answer),
        "places": list(answer.towns),
        "land": answer.outside.land if answer.outside else "SN" if answer.contacts else None,
        "projects": [_project(each) for each in answer.contacts],
        "source": SOURCE,
    }


def _state(answer: Answer) -> str:
    if answer.outside:
        return "outside"
    if not answer.contacts:
        return "unknown"
    return "guessed" if answer.guessed else "found"


def _project(contact: Contact) -> dict[str, Any]:
    project = contact.project
    return {
        "key": project.key,
        "name": project.name,
        "carrier": project.carrier.name,
        "region": contact.region.name if contact.region else None,
        "districts": list(project.district_keys),
        "phone": project.phone,
        "email": project.email,
        "address": project.address,
        "stop": project.stop,
        "hours": [
            {"weekday": each.weekday + 1, "opens": f"{each.opens:%H:%M}", "closes": f"{each.closes:%H:%M}"}
            for each in contact.times
        ],
        "mentors": [_mentor(each) for each in contact.mentors],
        "page": link_to(reverse("website:project", args=[project.key])),
    }


def _mentor(mentor: ShownMentor) -> dict[str, Any]:
    return {
        "name": mentor.name,
        "languages": list(mentor.languages),
        "phone": mentor.phone,
        "email": mentor.email,
    }


_TEXT = {"type": "string"}
_ANSWER = {
    "type": "object",
    "properties": {
        "state": {"enum": ["found", "guessed", "outside", "unknown"]},
        "places": {"type": "array", "items": _TEXT},
        "land": {"type": ["string", "null"], "description": "Two letters of the Land, such as SN."},
        "projects": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    **dict.fromkeys(("key", "name", "carrier", "phone", "email", "address", "stop", "page"), _TEXT),
                    "region": {"type": ["string", "null"]},
                    "districts": {"type": "array", "items": _TEXT, "description": "Official keys, five digits."},
                    "hours": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "properties": {"weekday": {"type": "integer"}, "opens": _TEXT, "closes": _TEXT},
                            "description": "Days of ISO 8601: 1 is Monday.",
                        },
                    },
                    "mentors": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "properties": {
                                **dict.fromkeys(("name", "phone", "email"), _TEXT),
                                "languages": {"type": "array", "items": _TEXT, "description": "ISO 639 codes."},
                            },
                        },
                    },
                },
            },
        },
        "source": _TEXT,
    },
    "required": ["state", "places", "projects"],
}
OPERATION: Final[dict[str, Any]] = {
    "get": {
        "operationId": "contact",
        "summary": "The project in charge of a place in Saxony",
        "description": "Nothing is stored. Any site may ask (CORS: *).",
        "parameters": [
            {
                "name": "ort",
                "in": "query",
                "required": True,
                "schema": {"type": "string", "maxLength": LONGEST},
                "description": "Postcode, name, half a name, in any usual spelling or script.",
            }
        ],
        "responses": {
            "200": {
                "description": "The projects in charge, none where the place is outside of Saxony or unknown.",
                "content": {"application/json": {"schema": _ANSWER}},
            },
            "400": {
                "description": "No place was named.",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Problem"}}},
            },
            "429": {
                "description": "Too many questions in a minute.",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Problem"}}},
            },
        },
    }
}
