"""Every address that takes a form, with values nobody thought of: never an error of ours (5xx)."""

import random
from typing import Any
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.test import Client

from lotse.foundation.screens import Door
from tests.access.routes import Route, all_routes
from tests.access.test_matrix import _address, _target
from tests.access.world import make_world
from tests.casework.list_files import fields_of
from tests.people import Cast

VALUES: list[Any] = [
    "", " ", "x", "0", "-1", "1", "999999999999999999999999", "1e308", "NaN", "true", "on", "null", "[]", "{}",
    '{"a": [1, {"b": null}]}', "[" * 5000, "2026-02-31", "2026-11-22", "0001-01-01", "9999-12-31", "22.11.2026",
    "25:61", "12:30", "2026-11-22T12:30", "2026-03-29T02:30", "ä" * 3000, "a\x00b", "\ud800", "\u202eabc",
    "<b>", "'\"--", "%s %(x)s {0}",
    "../..",
    "data:image/png;base64,AAAA", "10000000-0000-0000-0000-000000000000", "Zürich", "1.234,56", "٣", "²", "1_000",
    ["a", "b"], ["1", "1"], "name@example.org", "@", "a@b", "http://[", "//x", "\r\nSet-Cookie: a=b",
]  # fmt: skip
UNASKED = ("id", "pk", "project", "_connector", "x" * 300, "project__in", "once", "row_1", "take-place")
QUERIES = ("q", "seite", "nur", "sort", "page", "next", "jahr", "monat", "phase", "mentor", "projekt", "order_by", "t")
ROUNDS = 6
SENT_BY = ("anna", "clara", "sofia", "kira", "edgar", "olaf")


def _values(dice: random.Random, form: dict[str, str]) -> dict[str, Any]:
    """Most fields as the page had them, some with a surprise, some away, some nobody asked for."""
    sent: dict[str, Any] = {}
    for name, value in form.items():
        chance = dice.random()
        if chance < 0.1:
            continue
        sent[name] = value if chance < 0.55 else dice.choice(VALUES)
    for _ in range(dice.randrange(3)):
        sent[dice.choice(UNASKED)] = dice.choice(VALUES)
    sent.setdefault("once", str(uuid4()))
    if dice.random() < 0.05:
        sent["file"] = SimpleUploadedFile("x.csv", b"\x00\xff")
    return sent


def _safe(values: dict[str, Any]) -> dict[str, Any]:
    """The test client cannot write a lone surrogate; a browser cannot either."""
    return {k: "\ufffd" if v == "\ud800" else v for k, v in values.items()}


def _posts() -> list[Route]:
    return [route for route in all_routes() if "POST" in route.methods]


@pytest.mark.parametrize("name", SENT_BY)
@pytest.mark.long
def test_no_form_value_breaks_a_page(cast: Cast, name: str) -> None:
    world = make_world(cast)
    client = getattr(cast, name).client()
    client.raise_request_exception = False
    dice = random.Random(f"lotse {name}")
    broken: list[str] = []
    reached = 0
    for route in _posts():
        if "logout" in route.name or "sessions" in route.name:
            continue
        address = _address(route, _target(route, world))
        with transaction.atomic():
            page = client.get(address)
        form = fields_of(page.content) if page.status_code == 200 and b"<main" in page.content else {}
        reached += bool(form)
        for _ in range(ROUNDS if form else 1):
            values = _safe(_values(dice, form))
            undo = transaction.savepoint()
            answer = client.post(address, values)
            transaction.savepoint_rollback(undo)
            if answer.status_code >= 500:
                info = getattr(answer, "exc_info", None)
                broken.append(f"{route.name}: {info and info[1]!r}: {values!r}"[:600])
    assert broken == []
    assert reached >= 1


@pytest.mark.long
def test_no_query_breaks_a_page(cast: Cast) -> None:
    """Filters, pages and searches with surprises (cases 13, 16 and 49)."""
    world = make_world(cast)
    dice = random.Random("lotse queries")
    broken: list[str] = []
    clients = [Client(), *(getattr(cast, name).client() for name in ("anna", "clara", "max"))]
    for client in clients:
        client.raise_request_exception = False
    for route in all_routes():
        if "GET" not in route.methods:
            continue
        for client in clients if route.audience is not Door.PUBLIC else clients[:1]:
            query = {name: dice.choice(VALUES) for name in dice.sample(QUERIES, 4)}
            undo = transaction.savepoint()
            answer = client.get(_address(route, _target(route, world)), _safe(query))
            transaction.savepoint_rollback(undo)
            if answer.status_code >= 500:
                info = getattr(answer, "exc_info", None)
                broken.append(f"{route.name}: {info and info[1]!r}: {query!r}"[:600])
    assert broken == []
