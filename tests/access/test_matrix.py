"""What a user would lose: her mentees' secrecy, through any address at all.

Every address × everybody × method. The table in matrix.txt is reviewed like code: each right that changes is one line
of a diff. `LOTSE_WRITE_MATRIX=1 ./lotse test tests/access` writes it anew.
"""

import os
import re
from copy import deepcopy
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from django.core.cache import caches
from django.db import transaction
from django.test import Client
from django.urls import reverse

from lotse.foundation.roles import PUBLISHING_ROLES
from lotse.foundation.screens import Door
from tests.access.routes import Route, all_routes
from tests.access.targets import MENTEE_ROUTES_BEGIN, TARGETS
from tests.access.world import World, make_world
from tests.people import Cast, Person

TABLE = Path(__file__).with_name("matrix.txt")
PEOPLE = ("anna", "boris", "dina", "clara", "dario", "elena", "sofia", "max", "kira", "edgar", "tara", "olaf")
STRANGERS = ("dario", "elena", "sofia", "max", "kira", "edgar", "tara", "olaf")
# Two projects see a handover: its sender and the leads of its receiver.
SEEN_BY_RECEIVER = {"casework:handover_answer"}
# Editors and translators: what is published is their own work.
PUBLISHING = {"edgar", "tara"}


def _is_open(route: Route) -> bool:
    """What anybody may see is named by what is public; secret links carry a token, never a public identifier."""
    return route.audience in {Door.PUBLIC, Door.VISITOR} and "token" not in route.arguments


def _is_published(route: Route) -> bool:
    return isinstance(route.audience, frozenset) and not route.audience.isdisjoint(PUBLISHING_ROLES)


def _target(route: Route, world: World) -> dict[str, object]:
    if "public_id" not in route.arguments:
        return {}
    if route.name in TARGETS:
        return {"public_id": world[TARGETS[route.name]]}
    assert route.pattern.startswith(MENTEE_ROUTES_BEGIN), f"{route.name}: add a row to tests/access/targets.py"
    return {"public_id": world["mentee"]}


def _any(name: str, route: Route) -> object:
    """Something that is nowhere, in the shape that the address asks for."""
    if f"<uuid:{name}>" in route.pattern:
        return UUID(int=0)
    return 1 if name == "number" else "unbekannt"


def _address(route: Route, kwargs: dict[str, object]) -> str:
    other = {name: _any(name, route) for name in route.arguments if name != "public_id"}
    return reverse(route.name, kwargs={**other, **kwargs})


def _client(person: Person) -> Client:
    """Somebody at work: a first request writes into the session since when it is, all others need not."""
    client = person.client()
    client.get(reverse("casework:today"))
    return client


class _Undo(Exception):
    pass


def _status(client: Client, method: str, address: str) -> tuple[int, bytes]:
    """Ask without a lasting effect, in the database and in the browser: signing out must not empty the rows below."""
    cookies = deepcopy(client.cookies)
    # How often somebody asked within this minute has suites of its own.
    caches["process"].clear()
    try:
        with transaction.atomic():
            response = client.generic(method, address)
            answer = response.status_code, response.getvalue()
            raise _Undo
    except _Undo:
        return answer
    finally:
        client.cookies = cookies


_SECRETS = re.compile(rb'name="(csrfmiddlewaretoken|once)" value="[^"]+"')


def _as_read(answer: tuple[int, bytes], asked: dict[str, object]) -> tuple[int, bytes]:
    """The answer without what differs each time by itself: single-use secrets, and the address that was asked for."""
    status, content = answer
    return status, _SECRETS.sub(b"", content).replace(str(asked["public_id"]).encode(), b"")


@pytest.fixture
def routes() -> list[Route]:
    return all_routes()


def test_every_address_says_whom_it_is_for(routes: list[Route]) -> None:
    assert [route.name for route in routes if route.audience is None] == []


@pytest.mark.long
def test_the_table_of_rights_is_the_reviewed_one(cast: Cast, routes: list[Route]) -> None:
    world = make_world(cast)
    clients = {name: _client(getattr(cast, name)) for name in PEOPLE}
    lines = [f"{'address':58}{'method':7}" + "".join(f"{name:>7}" for name in ("nobody", *PEOPLE))]
    for route in routes:
        address = _address(route, _target(route, world))
        for method in route.methods:
            nobody = _status(Client(), method, address)[0]
            answers = [nobody]
            # A page that reads no session cannot tell people apart: two are asked instead of all.
            asked = ("anna", "edgar") if route.audience is Door.VISITOR else PEOPLE
            told = {name: _status(clients[name], method, address)[0] for name in asked}
            answers += [told.get(name, nobody) for name in PEOPLE]
            lines.append(f"{route.name[:57]:58}{method:7}" + "".join(f"{answer:>7}" for answer in answers))
    table = "\n".join(lines) + "\n"
    if os.environ.get("LOTSE_WRITE_MATRIX"):
        TABLE.write_text(table)
    assert table == TABLE.read_text()


@pytest.mark.long
def test_strangers_get_the_same_answer_as_for_nothing(cast: Cast, routes: list[Route]) -> None:
    world = make_world(cast)
    for name in STRANGERS:
        client = _client(getattr(cast, name))
        for route in routes:
            if "public_id" not in route.arguments or (name == "elena" and route.name in SEEN_BY_RECEIVER):
                continue
            if _is_open(route) or (name in PUBLISHING and _is_published(route)):
                continue
            for method in route.methods:
                there, nowhere = _target(route, world), {"public_id": uuid4()}
                mine = _as_read(_status(client, method, _address(route, there)), there)
                nothing = _as_read(_status(client, method, _address(route, nowhere)), nowhere)
                assert mine[0] in (403, 404), f"{name} {method} {route.name}: {mine[0]}"
                assert mine == nothing, f"{name} can tell that {route.name} exists"


def test_who_is_not_signed_in_is_sent_to_sign_in(cast: Cast, routes: list[Route]) -> None:
    world = make_world(cast)
    for route in routes:
        if route.audience in {Door.PUBLIC, Door.VISITOR}:
            continue
        for method in route.methods:
            status, _ = _status(Client(), method, _address(route, _target(route, world)))
            assert status == 302, f"{method} {route.name}: {status}"


def test_without_a_second_factor_there_is_no_file(cast: Cast, routes: list[Route]) -> None:
    client = Client()
    client.force_login(cast.anna.account)
    for route in routes:
        if isinstance(route.audience, frozenset) and "public_id" not in route.arguments and "GET" in route.methods:
            response = client.get(_address(route, {}))
            assert (response.status_code == 302 and "/2fa/" in response.headers["Location"]) or (
                reverse("mfa_activate_totp") in response.headers["Location"]
            )
