"""What visitors and portrayed people would lose: speed, and the certainty that nothing stays that was taken back."""

import gzip
import threading
import time
from collections.abc import Callable, Iterable
from typing import Any

import pytest

from lotse.foundation.page_cache import front
from lotse.foundation.page_cache.front import PageCache, key_of
from lotse.foundation.page_cache.kept import Page, Shelf, page_from
from lotse.foundation.publishing import KEEPER, PUBLISHED, Published

_PAGE = b"<p>Guten Tag</p>" * 100


class Inside:
    """Stands for Django: says what it was told to say, and counts."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.body, self.status = _PAGE, "200 OK"
        self.headers = [("Content-Type", "text/html"), ("ETag", 'W/"one"'), ("Cache-Control", "public, no-cache")]
        self.published: Published | None = Published("website:start", may_be_kept=True)
        self.meanwhile: Callable[[], None] = lambda: None

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        self.asked.append(environ["PATH_INFO"])
        self.meanwhile()
        if KEEPER in environ and self.published:
            environ[PUBLISHED] = self.published
        start_response(self.status, [*self.headers, ("X-Request-Id", "1"), ("Content-Encoding", "identity")])
        return [self.body]


class World:
    """A page cache before `inside`, with a state of the site that the test sets."""

    def __init__(self) -> None:
        self.inside, self.state = Inside(), "1"
        self.cache = PageCache(self.inside, lambda: self.state or None)

    def ask(self, path: str = "/", method: str = "GET", **headers: str) -> tuple[str, dict[str, str], bytes]:
        environ = {"REQUEST_METHOD": method, "PATH_INFO": path.partition("?")[0], "wsgi.url_scheme": "http"}
        environ |= {"QUERY_STRING": path.partition("?")[2], "HTTP_HOST": "localhost"}
        said: list[Any] = []
        body = b"".join(self.cache({**environ, **headers}, lambda *told: said.extend(told)))
        return said[0], dict(said[1]), body


@pytest.fixture
def world() -> World:
    return World()


def test_a_page_is_written_once_while_nothing_changes(world: World) -> None:
    first, second = world.ask(), world.ask()
    assert first == second == ("200 OK", first[1], _PAGE)
    assert world.inside.asked == ["/"]
    assert "X-Request-Id" not in first[1] and "Content-Encoding" not in first[1]
    assert first[1]["Content-Length"] == str(len(_PAGE))


def test_what_was_taken_back_is_gone_with_the_next_state(world: World) -> None:
    world.ask()
    world.inside.body, world.state = b"gone", "2"
    assert world.ask()[2] == b"gone"


def test_a_page_written_while_something_is_taken_back_is_shown_no_second_time(world: World) -> None:
    def taken_back() -> None:
        world.state = "2"

    world.inside.meanwhile = taken_back
    world.ask()
    world.inside.meanwhile, world.inside.body = lambda: None, b"gone"
    assert world.ask()[2] == b"gone"


def test_nothing_kept_is_shown_when_nobody_knows_the_state(world: World) -> None:
    world.ask()
    world.state, world.inside.status = "", "500 Internal Server Error"
    assert world.ask()[0].startswith("500")


def test_packed_for_those_who_can_unpack(world: World) -> None:
    for _time in range(2):
        _status, headers, body = world.ask(HTTP_ACCEPT_ENCODING="br, gzip")
        assert headers["Content-Encoding"] == "gzip" and gzip.decompress(body) == _PAGE
        assert headers["Vary"] == "Accept-Encoding" and headers["Content-Length"] == str(len(body))
        assert world.ask(HTTP_ACCEPT_ENCODING="gzip;q=0, br")[2] == _PAGE
    assert len(world.inside.asked) == 1


def test_pictures_are_not_packed_again(world: World) -> None:
    world.inside.headers[0] = ("Content-Type", "image/png")
    assert "Content-Encoding" not in world.ask(HTTP_ACCEPT_ENCODING="gzip")[1]


def test_whoever_has_the_page_is_told_that_nothing_changed(world: World) -> None:
    for known in ('W/"one"', '"one"', '"other", W/"one"', "*"):
        status, headers, body = world.ask(HTTP_IF_NONE_MATCH=known)
        assert (status, body) == ("304 Not Modified", b"")
        assert headers["ETag"] == 'W/"one"' and "Content-Length" not in headers
    assert world.ask(HTTP_IF_NONE_MATCH='W/"two"')[0] == "200 OK"
    assert len(world.inside.asked) == 1


def test_head_says_what_get_would_and_fills_nothing(world: World) -> None:
    assert world.ask(method="HEAD")[0] == "200 OK"
    assert len(world.cache.pages) == 0
    whole = world.ask()
    status, headers, body = world.ask(method="HEAD")
    assert (status, headers, body) == ("200 OK", whole[1], b"")


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS"])
def test_what_is_sent_is_never_kept(world: World, method: str) -> None:
    world.ask()
    world.ask(method=method)
    assert world.inside.asked == ["/", "/"]


@pytest.mark.parametrize("status", ["404 Not Found", "410 Gone", "500 Internal Server Error", "302 Found"])
def test_only_pages_that_succeeded_are_kept(world: World, status: str) -> None:
    world.inside.status = status
    assert world.ask()[0] == world.ask()[0] == status
    assert len(world.inside.asked) == 2


def test_pages_that_are_not_for_everybody_are_not_kept_and_not_touched(world: World) -> None:
    world.inside.published = None
    _status, headers, _body = world.ask(HTTP_COOKIE="sessionid=1")
    assert headers["X-Request-Id"] == "1"
    world.ask()
    assert len(world.inside.asked) == 2 and len(world.cache.pages) == 0


@pytest.mark.parametrize("header", [("Set-Cookie", "a=b"), ("Vary", "Accept-Language, Cookie")])
def test_a_page_that_looked_at_the_session_is_kept_by_nobody(world: World, header: tuple[str, str]) -> None:
    world.inside.headers.append(header)
    assert world.ask()[1]["Cache-Control"] == "no-store"
    world.ask()
    assert len(world.inside.asked) == 2 and "ETag" not in world.ask()[1]


def test_people_who_are_signed_in_get_the_same_page(world: World) -> None:
    assert world.ask(HTTP_COOKIE="sessionid=1") == world.ask() == world.ask(HTTP_COOKIE="sessionid=2")
    assert len(world.inside.asked) == 1


def test_a_fragment_is_no_page(world: World) -> None:
    world.ask()
    world.ask(HTTP_HX_REQUEST="true")
    assert len(world.inside.asked) == 2


def test_hosts_schemes_and_languages_never_meet(world: World) -> None:
    world.ask("/")
    world.ask("/en/")
    world.ask("/", HTTP_HOST="127.0.0.1")
    world.ask("/", HTTP_X_FORWARDED_PROTO="https")
    assert len(world.inside.asked) == 4


def test_invented_queries_neither_fill_the_memory_nor_push_pages_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(front, "QUERIES_BYTES", 20_000)
    world = World()
    world.ask("/")
    for number in range(200):
        world.ask(f"/?seite={number}")
    assert world.cache.queries.held <= 20_000
    world.inside.asked.clear()
    world.ask("/")
    assert world.inside.asked == []
    world.inside.published = Published("website:start", may_be_kept=False)
    held = world.cache.queries.held
    world.ask("/?q=verraten")
    assert world.cache.queries.held == held


def test_too_long_is_not_kept() -> None:
    environ = {"REQUEST_METHOD": "GET", "PATH_INFO": "/", "wsgi.url_scheme": "http", "QUERY_STRING": "a" * 121}
    assert key_of(environ) is None
    assert key_of({**environ, "QUERY_STRING": "", "PATH_INFO": "/" * 301}) is None
    assert key_of({**environ, "QUERY_STRING": "", "PATH_INFO": "/static/a.css"}) is None


def _page(size: int) -> Page:
    return page_from([("Content-Type", "image/png")], b"x" * size, route="")


def test_the_shelf_forgets_what_was_unused_for_longest_and_counts_right() -> None:
    shelf = Shelf(40_000)
    for name in "abc":
        shelf.put((name,), _page(7_000), state="1")
    shelf.put(("a",), _page(7_000), state="1")
    assert shelf.held == 30_000
    shelf.get(("b",), "1")
    shelf.put(("d",), _page(7_000), state="1")
    shelf.put(("e",), _page(7_000), state="1")
    assert ("c",) not in shelf and ("b",) in shelf and len(shelf) == 4 and shelf.held == 40_000
    shelf.put(("huge",), _page(20_000), state="1")
    assert ("huge",) not in shelf


def test_after_a_change_one_writes_and_all_are_answered(world: World) -> None:
    world.inside.meanwhile = lambda: time.sleep(0.2)
    answers: list[bytes] = []
    askers = [threading.Thread(target=lambda: answers.append(world.ask()[2])) for _each in range(8)]
    for asker in askers:
        asker.start()
    for asker in askers:
        asker.join(timeout=60)
    assert answers == [_PAGE] * 8
    assert len(world.inside.asked) == 1


def test_nobody_waits_for_a_page_of_staff(world: World) -> None:
    world.inside.published = None
    together = threading.Barrier(3, timeout=60)
    world.inside.meanwhile = lambda: together.wait() and None
    askers = [threading.Thread(target=world.ask, kwargs={"HTTP_COOKIE": "sessionid=1"}) for _each in range(3)]
    for asker in askers:
        asker.start()
    for asker in askers:
        asker.join(timeout=60)
    assert not together.broken and len(world.inside.asked) == 3


def test_a_writer_that_falls_leaves_nobody_waiting(world: World) -> None:
    def fall() -> None:
        raise ZeroDivisionError

    world.inside.meanwhile = fall
    with pytest.raises(ZeroDivisionError):
        world.ask()
    world.inside.meanwhile = lambda: None
    assert world.ask()[2] == _PAGE
