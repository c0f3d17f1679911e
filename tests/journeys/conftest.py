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
from typing import Any
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Error, Page, Request

from lotse.bench.throughput import free_port
from lotse.command.account import die_with_parent
from tests import databases
from tests.access.world import World, make_world
from tests.browser import PATIENCE
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


@pytest.fixture(scope="session")
def windows() -> dict[tuple[str, int], Page]:
    """Windows that stay from test to test: who only looks need not start a browser for each page."""
    return {}


class Ears:
    """What the browser complains of while somebody looks at pages of this address."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.complaints: list[str] = []
        self._events = {"pageerror": self._fault, "console": self._said, "request": self._asked}

    def listen(self, page: Page) -> None:
        for event, listener in self._events.items():
            page.on(event, listener)

    def leave(self, page: Page) -> None:
        for event, listener in self._events.items():
            page.remove_listener(event, listener)

    def _fault(self, error: Error) -> None:
        self.complaints.append(f"page: {error}")

    def _said(self, message: ConsoleMessage) -> None:
        if message.type == "error" and "status of 4" not in message.text and "ERR_" not in message.text:
            self.complaints.append(f"{message.location.get('url')}: {message.text}")

    def _asked(self, request: Request) -> None:
        if not request.url.startswith((self.address, "data:", "blob:")):
            self.complaints.append(f"third party: {request.url}")


def _window(browser: Browser, address: str, person: Person | None, **options: Any) -> Page:
    context = browser.new_context(base_url=address, locale="de-DE", **options)
    if person is not None:
        key = person.client().cookies["sessionid"].value
        context.add_cookies([{"name": "sessionid", "value": key, "url": address}])
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    return page


@pytest.fixture
def open_as(browser: Browser, on_stage: Stage, windows: dict[tuple[str, int], Page]) -> Iterator[Opener]:
    """Open the program as a person; fails at the end when the browser complained about anything.

    With `stays` it is the window of her last look, by day again; for tests that change nothing.
    """
    ears, opened, staying = Ears(on_stage.address), list[Page](), list[Page]()

    def open_page(
        person: Person | None = None, path: str = "/", *, width: int = 1280, stays: bool = False, **options: Any
    ) -> Page:
        who = person.account.email if person else "", width
        page = windows.get(who) if stays else None
        if page is None:
            size = {"width": width, "height": 800}
            page = _window(browser, on_stage.address, person, viewport=size, **options)
        if stays:
            windows[who] = page
            page.emulate_media(color_scheme="light")
        (staying if stays else opened).append(page)
        ears.listen(page)
        page.goto(path)
        return page

    yield open_page
    for page in staying:
        ears.leave(page)
    for page in opened:
        page.context.close()
    assert ears.complaints == []
