"""The OpenAPI description, made from what the checks declare, so that it cannot be out of date."""

from typing import Any

from django.utils.translation import gettext

from lotse.rules.engine.facts import FactKind, Kind
from lotse.website.api.contact import OPERATION
from lotse.website.checks.check import Check
from lotse.website.checks.register import CHECKS

VERSION = "1"
_SHAPES: dict[Kind, dict[str, Any]] = {
    Kind.YES_NO: {"type": ["boolean", "null"]},
    Kind.DAY: {
        "type": ["string", "null"],
        "description": "2026-11-21, or 2026-01-01..2026-12-31 when it is known only roughly, or none.",
    },
    Kind.NUMBER: {"type": ["number", "string", "null"]},
    Kind.NATIONALITIES: {
        "type": ["string", "null"],
        "description": "ISO 3166 codes separated by |, XK, STATELESS or UNCLEAR.",
    },
    Kind.EVENTS: {"type": ["string", "null"], "description": "kind:day or kind:from..until, separated by |, or none."},
}


def fact_of(check: Check, name: str) -> dict[str, Any]:
    """A fact's JSON schema; null always means: not known."""
    kind: FactKind = check.kind_of(name)
    shape = dict(_SHAPES.get(kind.kind, {"type": ["string", "null"]}))
    if kind.kind is Kind.CHOICE:
        shape["enum"] = [*kind.choices, None]
    elif kind.choices:
        shape["description"] = f"One or more of {', '.join(kind.choices)}, separated by |."
    return {**shape, "title": gettext(kind.question) if kind.question else name}


def _asking(check: Check) -> dict[str, Any]:
    facts = {name: fact_of(check, name) for name in check.schema.kinds}
    body = {
        "type": "object",
        "properties": {"facts": {"type": "object", "properties": facts, "additionalProperties": False}},
        "required": ["facts"],
    }
    return {
        "post": {
            "operationId": check.name,
            "summary": str(check.title),
            "description": "Nothing is stored. Unknown facts are left out or null; they are never guessed.",
            "parameters": [
                {"name": "Accept-Language", "in": "header", "schema": {"type": "string"}, "required": False},
            ],
            "requestBody": {"required": True, "content": {"application/json": {"schema": body}}},
            "responses": {
                "200": _answered("The answer, or the question to ask next.", "#/components/schemas/Answer"),
                "400": _answered("The body is no JSON object of this form.", "#/components/schemas/Problem"),
                "422": _answered("A fact cannot be read.", "#/components/schemas/Problem"),
                "429": _answered("Too many questions in a minute.", "#/components/schemas/Problem"),
            },
        }
    }


def _answered(description: str, reference: str) -> dict[str, Any]:
    return {"description": description, "content": {"application/json": {"schema": {"$ref": reference}}}}


_TEXT = {"type": "string"}
_ANSWER = {
    "type": "object",
    "properties": {
        "day": {"type": "string", "format": "date"},
        "next_fact": {"type": ["string", "null"], "description": "The fact that would change the answer most."},
        "headline": _TEXT,
        "tone": {"enum": ["", "done", "wait", "alarm"]},
        "start_question": _TEXT,
        "start_answer": _TEXT,
        "sections": {"type": "array", "items": {"type": "object"}},
        "sources": {"type": "array", "items": {"type": "object"}},
        "stand": {"type": ["object", "null"]},
        "tree": {"type": "array", "items": {"type": "object"}},
    },
    "required": ["day", "headline", "sections", "sources"],
}
_PROBLEM = {
    "type": "object",
    "properties": {"error": _TEXT, "facts": {"type": "object", "additionalProperties": _TEXT}},
    "required": ["error"],
}


def document(address: str) -> dict[str, Any]:
    """The whole description; `address` is where the interface begins."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Lotse: checks and contacts",
            "version": VERSION,
            "description": "Answers are calculated from what is sent and are to be checked by a counsellor.",
        },
        "servers": [{"url": address}],
        "paths": {"/kontakt/": OPERATION, **{f"/{check.path}/": _asking(check) for check in CHECKS}},
        "components": {"schemas": {"Answer": _ANSWER, "Problem": _PROBLEM}},
    }
