"""A real server, a real browser: what a person's way through the program needs."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from lotse.bench.throughput import free_port
from lotse.command.account import die_with_parent
from tests import databases
from tests.access.world import World, make_world
from tests.people import Cast, Person, make_cast

# Pictures that the README and the user guides show; written only when asked, so that they never age unseen.
PICTURES = Path(os.environ["LOTSE_PICTURES"]) if os.environ.get("LOTSE_PICTURES") else None


@dataclass
class Stage:
    """A running program with the cast in it."""

    address: str
    database: str
    cast: Cast
    world: World


def _serve(database: str, port: int) -> subprocess.Popen[bytes]:
    url = os.environ["DATABASE_URL"].rsplit("/", 1)[0] + f"/{database}"
    command = [sys.executable, "-m", "gunicorn", "config.wsgi:application", "--bind", f"127.0.0.1:{port}"]
    command += ["--workers", "1", "--threads", "6", "--worker-class", "gthread", "--log-level", "error"]
    environment = {**os.environ, "DATABASE_URL": url, "DJANGO_SETTINGS_MODULE": "config.settings.test"}
    environment["PYTHONPATH"] = os.pathsep.join(["src", "."])
    # A run that is stopped must leave no server behind.
    dies_with_us = partial(die_with_parent, signal.SIGTERM)
    return subprocess.Popen(command, env=environment, cwd=databases.ROOT, preexec_fn=dies_with_us)  # noqa: PLW1509 - no threads here


def _wait_for(address: str) -> None:
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        try:
            with urlopen(address, timeout=30):
                return
        except (URLError, OSError):
            time.sleep(0.2)
    raise TimeoutError(address)


@pytest.fixture(scope="session")
def stage(django_db_blocker) -> Iterator[Stage]:  # type: ignore[no-untyped-def]
    """One program for all journeys of this worker; each journey makes its own mentees."""
    with django_db_blocker.unblock(), databases.clone_of(databases.template()) as name:
        with databases.connected_to(name):
            cast = make_cast()
            world = make_world(cast)
        port = free_port()
        server = _serve(name, port)
        try:
            _wait_for(f"http://localhost:{port}/")
            yield Stage(f"http://localhost:{port}", name, cast, world)
        finally:
            server.terminate()
            server.wait(timeout=60)


@pytest.fixture
def on_stage(stage: Stage, django_db_blocker) -> Iterator[Stage]:  # type: ignore[no-untyped-def]
    """Inside, queries of the test reach the database of the running program."""
    with django_db_blocker.unblock(), databases.connected_to(stage.database):
        yield stage


Opener = Callable[..., Page]


@pytest.fixture
def open_as(browser: Browser, on_stage: Stage) -> Iterator[Opener]:
    """Open the program as a person; fails at the end when the browser complained about anything."""
    contexts: list[BrowserContext] = []
    complaints: list[str] = []

    def open_page(person: Person | None = None, path: str = "/", *, width: int = 1280, **options: object) -> Page:
        context = browser.new_context(
            base_url=on_stage.address, viewport={"width": width, "height": 800}, locale="de-DE", **options
        )
        contexts.append(context)
        if person is not None:
            key = person.client().cookies["sessionid"].value
            context.add_cookies([{"name": "sessionid", "value": key, "url": on_stage.address}])
        page = context.new_page()
        page.set_default_timeout(15_000)
        page.on("pageerror", lambda error: complaints.append(f"{page.url}: {error}"))
        page.on(
            "console",
            lambda message: (
                complaints.append(f"{page.url}: {message.text}")
                if message.type == "error" and "status of 4" not in message.text and "ERR_" not in message.text
                else None
            ),
        )
        page.on(
            "request",
            lambda request: (
                complaints.append(f"third party: {request.url}")
                if not request.url.startswith((on_stage.address, "data:", "blob:"))
                else None
            ),
        )
        page.goto(path)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert complaints == []
