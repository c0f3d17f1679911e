"""The first page.

Asked once inside the parent, so that its children share what it loads, and once as a browser would.
"""

import http.client
import time
import traceback
from io import BytesIO
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit
from wsgiref.util import setup_testing_defaults

from django.core.signals import got_request_exception

from lotse.command.steps import Complaint

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

_REDIRECTS = 3
_PATIENCE = 30.0  # seconds until the server must answer at all


def warm_up(application: "WSGIApplication", host: str) -> None:
    """Answer the first page in this process; what fails here would fail for everybody."""
    status: list[int] = []

    def start_response(line: str, headers: Any, error: Any = None) -> Any:
        status.append(int(line.split(maxsplit=1)[0]))
        return BytesIO().write

    environ: dict[str, Any] = {"HTTP_HOST": host, "PATH_INFO": "/", "REMOTE_ADDR": "127.0.0.1"}
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


def ask(host: str, port: int) -> int:
    """Ask for the first page over the network, following redirects on this server.

    Returns the last status.
    """
    path, end = "/", time.monotonic() + _PATIENCE
    for _ in range(_REDIRECTS + 1):
        status, place = _asked(host, port, path=path, end=end)
        refuse_errors(status, path)
        if status < 300 or urlsplit(place).scheme == "https":
            return status
        path = urlsplit(place).path or "/"
    raise Complaint("Die erste Seite leitet im Kreis.", "The first page redirects in circles.")


def refuse_errors(status: int, path: str) -> None:
    """One error is enough: asking again would only hide it."""
    if status >= 400:
        raise Complaint(
            f"Die Seite {path} antwortet mit dem Fehler {status}; die Ursache steht oben.",
            f"The page {path} answers with error {status}; the cause is printed above.",
        )


def _asked(host: str, port: int, *, path: str, end: float) -> tuple[int, str]:
    while True:
        connection = http.client.HTTPConnection(host, port, timeout=max(1.0, end - time.monotonic()))
        try:
            connection.request("GET", path)
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
