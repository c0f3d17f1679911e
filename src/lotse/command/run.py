"""`./lotse run`.

From nothing to a page in the browser, in one process that everything else is forked from.
"""

import argparse
import gc
import importlib.util
import os
import socket
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lotse.command import first_page, web
from lotse.command.children import Child, apart, stop_all
from lotse.command.lock import Lock
from lotse.command.migrate import bring_up_to_date, described
from lotse.command.places import home, made
from lotse.command.postgres import Database, announced_database
from lotse.command.static_files import collect_if_changed
from lotse.command.steps import Complaint, in_seconds, leave_if_asked, say, since_start, step, warn
from lotse.foundation.database.roles import UnboundRole, refuse_unbound_role

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

LEDGER = "withdrawn.ledger"
_LOOPBACK = ("127.0.0.1", "localhost")
# A page makes some ten thousand objects and lets them all go; looking after each seven hundred took 4 % of its time.
_COLLECTING = (20_000, 20, 20)
_AFTER_A_KILL = 6.0  # seconds that processes of a killed run may still hold the port


@dataclass(frozen=True)
class Wish:
    """What was asked for on the command line and in the environment."""

    host: str
    port: int
    role: str
    once: bool


def main(argv: list[str]) -> int:
    """Start everything, say where, wait, stop everything."""
    wish = _wish(argv)
    if wish.role == "worker":
        return _run(wish, None)
    lock = Lock(made(home()) / f"run-{wish.port}.lock")
    if not lock.take():
        raise Complaint(
            f"Lotse läuft hier schon (Prozess {lock.holder()}): {_address(wish)}",
            f"Lotse already runs here on port {wish.port} (process {lock.holder()}).",
        )
    try:
        return _run(wish, web.bound_socket(wish.host, wish.port, patience=_AFTER_A_KILL if lock.found else 0))
    finally:
        lock.release()


def _address(wish: Wish) -> str:
    """Where people open it. Browsers allow passkeys on "localhost", but not on the number that means the same."""
    host = "localhost" if wish.host in _LOOPBACK else wish.host
    return f"http://{host}:{wish.port}/"


def _wish(argv: list[str]) -> Wish:
    parser = argparse.ArgumentParser(prog="./lotse run", description="Lotse starten; Strg-C beendet alles.")
    parser.add_argument("--port", type=int, default=os.environ.get("PORT", "8000"), help="Port, sonst PORT")
    parser.add_argument("--host", default="127.0.0.1", help="nur dieser Rechner, außer mit --public")
    parser.add_argument("--public", action="store_true", help="auch für andere Rechner erreichbar")
    parser.add_argument("--once", action="store_true", help="bis zur ersten Seite messen, dann beenden")
    parser.add_argument(
        "--role",
        choices=("all", "web", "worker"),
        default=os.environ.get("LOTSE_ROLE", "all"),
        help="auf mehreren Rechnern: nur Webseiten oder nur Hintergrundaufgaben",
    )
    chosen = parser.parse_args(argv)
    os.environ["PORT"] = str(chosen.port)  # the settings build the program's own address from it
    if chosen.host not in _LOOPBACK and not chosen.public:
        parser.error(f"{chosen.host} wäre für andere Rechner erreichbar; wenn das gewollt ist, mit --public.")
    host = "0.0.0.0" if chosen.public and chosen.host in _LOOPBACK else chosen.host  # noqa: S104 - asked for
    return Wish("127.0.0.1" if host == "localhost" else host, chosen.port, chosen.role, chosen.once)


def _run(wish: Wish, listener: socket.socket | None) -> int:
    with announced_database("Datenbank", alone=True) as found:
        with step("Programm laden"):
            import django

            django.setup()
        _tables(found)
        _refuse_unbound_role()
        logins = _demo(found)
        _obey_ledger()
        children = _children(wish, listener)
        try:
            _forked(children)
            if listener:
                with step("Erste Seite"):
                    first_page.ask(first_page.visitor(wish.host, wish.port))
            _announce(wish, logins)
            if not wish.once:
                _watch(children, found)
        finally:
            stop_all(children, within=web.GRACE)
    return 0


def _tables(found: Database) -> None:
    if not os.environ.get("LOTSE_OWNER_URL"):
        return  # several nodes: `./lotse migrate` is a step of its own
    with step("Tabellen") as line:
        line.note = described(bring_up_to_date(embedded=found.embedded))


def _refuse_unbound_role() -> None:
    try:
        refuse_unbound_role()
    except UnboundRole as error:
        raise Complaint(str(error), "The role in DATABASE_URL is not bound by row-level security.") from error


def _demo(found: Database) -> list[str]:
    """The synthetic programme, never in a database that somebody brought: its logins are public."""
    from django.conf import settings
    from django.db import connections

    if not (found.cluster and getattr(settings, "DEMO", False) and _exists("lotse.demo.public")):
        return []
    public = importlib.import_module("lotse.demo.public")
    with step("Beispielprogramm") as line:
        if public.is_empty():
            found.cluster.unfinished.touch()
            connections.close_all()
            # It needs a hundred megabytes that nothing needs afterwards.
            line.note = apart(public.ensure_demo)
            found.cluster.unfinished.unlink()
    return ["   ".join(str(part) for part in login) for login in public.demo_logins()]


def _obey_ledger() -> None:
    """Before the first page: what people took back stays taken back, also in a database that was played back."""
    from django.apps import apps

    if not apps.is_installed("lotse.exhibition"):
        return
    repeated = importlib.import_module("lotse.exhibition.public").obey_ledger()
    if repeated:
        warn(f"Zurückgenommene Geschichten: {repeated} Rücknahmen aus {LEDGER} wiederholt.")


def _exists(module: str) -> bool:
    """Whether a room of the program is there; tests of this command start projects without any."""
    package = module.rpartition(".")[0]
    return importlib.util.find_spec(package) is not None and importlib.util.find_spec(module) is not None


def _children(wish: Wish, listener: socket.socket | None) -> list[Child]:
    children = []
    if listener:
        collect_if_changed()
        with step("Webseite vorbereiten"):
            application = _application()
            first_page.warm_up(application, first_page.visitor(wish.host, wish.port))
        children.append(Child("Der Webserver", lambda: web.serve(listener, application)))
    if wish.role != "web" and _exists("lotse.foundation.worker"):
        worker = importlib.import_module("lotse.foundation.worker")
        children.append(Child("Der Dienst für Hintergrundaufgaben", worker.main))
    return children


def _application() -> "WSGIApplication":
    from django.core.servers.basehttp import get_internal_wsgi_application

    return get_internal_wsgi_application()


def _forked(children: list[Child]) -> None:
    """Fork with no connection open: two processes talking over one would mix up their answers."""
    from django.db import connections

    connections.close_all()
    gc.collect()
    gc.freeze()  # what is loaded now stays shared: the collector would touch, and so copy, every page
    gc.set_threshold(*_COLLECTING)
    for child in children:
        child.start()


def _announce(wish: Wish, logins: list[str]) -> None:
    place = "Hintergrundaufgaben" if wish.role == "worker" else _address(wish)
    say(f"\nBereit nach {in_seconds(since_start())}:  {place}   (Strg-C beendet)")
    if wish.host not in _LOOPBACK:
        warn("Achtung: Diese Adresse ist auch für andere Rechner erreichbar.")
    for login in logins:
        say(f"  {login}")


def _watch(children: list[Child], found: Database) -> None:
    """Until a signal unwinds us: whatever falls is started again."""
    falls = 0
    while True:
        time.sleep(0.2)
        leave_if_asked()
        for child in children:
            child.watch()
        if found.server and not found.server.is_alive():
            falls += 1
            if falls > 5:
                raise Complaint("Die Datenbank endet immer wieder.", "The database keeps ending.")
            warn("Die Datenbank ist unerwartet beendet worden und wird neu gestartet.")
            found.server.start(found.server.settings)
