"""The first page, asked for twice: inside the parent, so that children share what it loads, and as a browser would."""

import http.client
import time
import traceback
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit
from wsgiref.util import setup_testing_defaults

from django.conf import settings
from django.core.signals import got_request_exception

from lotse.command.steps import Complaint

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

_REDIRECTS = 3
_PATIENCE = 30.0  # seconds until the server must answer at all


@dataclass(frozen=True)
class Visitor:
    """Where to ask, and the headers by which the settings accept the question."""

    host: str
    port: int
    headers: dict[str, str]


def visitor(host: str, port: int) -> Visitor:
    """A visitor whom the settings let in; in production that is one who comes through the proxy."""
    address = "127.0.0.1" if host == "0.0.0.0" else host  # noqa: S104 - compared, not bound
    allowed = [name.removeprefix(".") for name in settings.ALLOWED_HOSTS]
    names = [name for name in allowed if name not in ("*", address)]
    known = settings.DEBUG or not names or bool({"*", address} & set(allowed))
    headers = {"Host": f"{address}:{port}" if known else names[0]}
    if settings.SECURE_SSL_REDIRECT and settings.SECURE_PROXY_SSL_HEADER:
        name, value = settings.SECURE_PROXY_SSL_HEADER
        headers[name.removeprefix("HTTP_").replace("_", "-")] = value
    return Visitor(address, port, headers)


def warm_up(application: "WSGIApplication", who: Visitor) -> None:
    """Answer the first page in this process; what fails here would fail for everybody."""
    status: list[int] = []

    def start_response(line: str, headers: Any, error: Any = None) -> Any:
        status.append(int(line.split(maxsplit=1)[0]))
        return BytesIO().write

    environ: dict[str, Any] = {"PATH_INFO": "/", "REMOTE_ADDR": "127.0.0.1"}
    environ |= {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in who.headers.items()}
    setup_testing_defaults(environ)
    got_request_exception.connect(_print_cause)
    try:
        answer = application(environ, start_response)
        for _ in answer:
            pass
        getattr(answer, "close", lambda: None)()
    finally:
        got_request_exception.disconnect(_print_cause)
    refuse_errors(status[-1], "/")


def _print_cause(**_: object) -> None:
    """Django hides the cause of a 500 from visitors; whoever starts the program must see it."""
    traceback.print_exc()


def ask(who: Visitor) -> None:
    """Ask for the first page over the network, following redirects on this server."""
    path, end = "/", time.monotonic() + _PATIENCE
    for _ in range(_REDIRECTS + 1):
        status, place = _asked(who, path=path, end=end)
        refuse_errors(status, path)
        if status < 300:
            return
        path = urlsplit(place).path or "/"
    raise Complaint("Die erste Seite leitet im Kreis.", "The first page redirects in circles.")


def refuse_errors(status: int, path: str) -> None:
    """One error is enough: asking again would only hide it."""
    if status >= 400:
        raise Complaint(
            f"Die Seite {path} antwortet mit dem Fehler {status}; die Ursache steht oben.",
            f"The page {path} answers with error {status}; the cause is printed above.",
        )


def _asked(who: Visitor, *, path: str, end: float) -> tuple[int, str]:
    while True:
        connection = http.client.HTTPConnection(who.host, who.port, timeout=max(1.0, end - time.monotonic()))
        try:
            connection.request("GET", path, headers=who.headers)
            answer = connection.getresponse()
            answer.read()
            return answer.status, answer.getheader("Location") or ""
        except OSError as error:
            if time.monotonic() > end:
                raise Complaint(
                    f"Der Webserver antwortet seit {_PATIENCE:.0f} Sekunden nicht.",
                    "The web server does not answer.",
                ) from error
            time.sleep(0.05)
        finally:
            connection.close()
