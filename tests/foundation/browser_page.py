"""A browser on the living style page: a small server with the program's policy and files, and without a database."""

import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import django_htmx
from django.conf import settings
from playwright.sync_api import Browser, Page

import lotse.foundation
from tests.browser import PATIENCE
from tests.foundation.style_page import style_page

STATIC = (Path(lotse.foundation.__file__).parent / "static", Path(django_htmx.__file__).parent / "static")
KINDS = {".css": "text/css", ".js": "text/javascript", ".woff2": "font/woff2"}
POLICY = "; ".join(
    f"{name} {' '.join(values)}" for name, values in settings.CONTENT_SECURITY_POLICY["DIRECTIVES"].items()
)


class Answers(BaseHTTPRequestHandler):
    """Static files, fragments, the style page; posts go to the house's `answer`."""

    house: "House"

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name of the overridden method
        """Quiet."""

    def give(
        self, body: str | bytes, *, status: int = 200, kind: str = "text/html; charset=utf-8", to: str = ""
    ) -> None:
        """One answer under the program's policy."""
        content = body.encode() if isinstance(body, str) else body
        self.send_response(status)
        for name, value in (
            ("Content-Type", kind),
            ("Content-Length", len(content)),
            ("Content-Security-Policy", POLICY),
        ):
            self.send_header(name, str(value))
        if to:
            self.send_header("Location", to)
        self.end_headers()
        self.wfile.write(content)

    def do_GET(self) -> None:
        """Everything that is read."""
        url = urlsplit(self.path)
        asked = {name: values[0] for name, values in parse_qs(url.query).items()}
        if url.path.startswith("/static/"):
            places = [root / url.path.removeprefix("/static/") for root in STATIC]
            file = next(place for place in places if place.is_file())
            self.give(file.read_bytes(), kind=KINDS[file.suffix])
        elif self.headers.get("HX-Request"):
            self.give(style_page(fragment=True, q=asked.get("q", "")))
        elif url.path == "/fertig/":
            self.give(self.house.page().replace("<h1>Stil</h1>", "<h1>Gespeichert</h1>"))
        else:
            self.give(self.house.page(direction=asked.get("richtung", "ltr"), role=asked.get("rolle", "")))

    def do_POST(self) -> None:
        """Everything that is sent."""
        self.house.posts.append(self.rfile.read(int(self.headers["Content-Length"])).decode())
        self.house.answer(self)


class House:
    """What the small server answers, and what it was sent."""

    def __init__(self) -> None:
        self.posts: list[str] = []
        self.complaints: list[str] = []
        self.visitors: list[Page] = []
        self.account = ""
        self.extra = ""
        self.answer: Callable[[Answers], None] = lambda answers: answers.give("", status=302, to="/fertig/")
        handler = type("HouseAnswers", (Answers,), {"house": self})
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def address(self) -> str:
        """Browsers trust this origin like https, so that encryption works."""
        return f"http://127.0.0.1:{self.server.server_port}"

    def page(self, *, direction: str = "ltr", role: str = "") -> str:
        """The style page, perhaps as a signed-in account meets it, perhaps with something more at its end."""
        html = style_page(direction=direction, role=role)
        html = html.replace("<body", f'<body data-account="{self.account}"', 1)
        return html.replace("</main>", self.extra + "</main>")

    def close(self) -> None:
        """Send everybody home and stop answering."""
        for page in self.visitors:
            page.context.close()
        self.server.shutdown()
        self.server.server_close()


def visit(browser: Browser, house: House, query: str = "", **options: object) -> Page:
    """The style page, open; complaints of the browser are kept."""
    given = {"viewport": {"width": 1280, "height": 900}, "locale": "de-DE", "reduced_motion": "reduce", **options}
    page = browser.new_context(base_url=house.address, **given).new_page()  # type: ignore[arg-type]
    page.set_default_timeout(PATIENCE)
    house.visitors.append(page)
    page.on("pageerror", lambda error: house.complaints.append(str(error)))
    page.on("console", lambda said: house.complaints.append(said.text) if said.type == "error" else None)
    page.goto(f"/seite/stil/{query}")
    return page
