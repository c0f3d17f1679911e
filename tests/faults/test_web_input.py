"""What arrives over the wire: too much, broken, forged. A user would lose the page, an attacker must win nothing."""

from typing import Any
from urllib.parse import urlencode, urljoin
from uuid import uuid4

from django.apps import apps
from django.db import transaction
from django.test import Client
from django.urls import reverse

from lotse.casework.models import ContactNote, Mentee
from lotse.foundation.actor import system
from lotse.foundation.clock import today
from lotse.foundation.database.context import at_work
from lotse.foundation.screens import Door
from tests.access.routes import all_routes
from tests.access.test_matrix import _address, _target
from tests.access.world import make_world
from tests.casework.list_files import fields_of
from tests.people import PASSWORD, Cast, Person, make_mentee

NAUGHTY = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "{{ settings.SECRET_KEY }}", "{% include 'x' %}",
    "'; drop table casework_mentee; --", "${7*7}", "=1+1", "%0d%0aSet-Cookie: a=b", "../../etc/passwd", "null",
    "undefined", "NaN", "0", "-0", "1e308", "ＡＢＣ", "ﷺ", "田中さん", "👩‍👩‍👧‍👦", "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢", "\u202eevil",
    "\u2067x\u2069", "\ufeffBOM", "a\u200bb",
    "ı İ ſ ß ẞ", "Ⅷ", "\U0001f1e9\U0001f1ea", "עברית العربية", "ሰላማዊት", "Cafe\u0301", "\u2028line", "a\tb", "'\"`´",
]  # fmt: skip


def note(text: str, **more: Any) -> dict[str, Any]:
    return {"text": text, "happened_on": today().isoformat(), "way": "phone", "once": str(uuid4()), **more}


def notes(person: Person) -> list[str]:
    with at_work(person.actor):
        found = ContactNote.objects.visible_to(person.actor).select_related("mentee").order_by("pk")
        return [row.text for row in found]


def test_naughty_words_in_a_note_come_back_unchanged(cast: Cast) -> None:
    """Case 55: stored as they are and shown as text."""
    mentee = make_mentee(cast.anna)
    client = cast.anna.client()
    said = [f"Sie sagte: {text} !" for text in NAUGHTY]
    for text in said:
        assert client.post(reverse("casework:note_for", args=[mentee.public_id]), note(text)).status_code == 302, text
    assert notes(cast.anna) == said
    page = client.get(reverse("casework:mentee", args=[mentee.public_id]))
    assert page.status_code == 200
    assert b"<script>alert" not in page.content and b"<img src=x" not in page.content


def test_naughty_words_as_a_name_come_back_unchanged_or_are_refused(cast: Cast) -> None:
    mentee = make_mentee(cast.anna)
    client = cast.anna.client()
    address = reverse("casework:mentee_edit", args=[mentee.public_id])
    taken = 0
    for text in NAUGHTY:
        form = {**fields_of(client.get(address).content), "family_name": text, "once": str(uuid4())}
        answer = client.post(address, form)
        with at_work(cast.anna.actor):
            stored = Mentee.objects.visible_to(cast.anna.actor).get(pk=mentee.pk).family_name
        assert answer.status_code in (302, 422), (text, answer.status_code)
        taken += answer.status_code == 302
        if answer.status_code == 302:
            assert stored == text.strip(), text
        assert client.get(reverse("casework:mentee", args=[mentee.public_id])).status_code == 200
    assert taken > len(NAUGHTY) / 2


# Each with the most seconds of computing that it may cost; a person waits for none of them.
BODIES: dict[str, Any] = {
    "10 MB note": lambda: note("ä" * 5_000_000),
    "100,000 fields": lambda: {f"f{n}": "1" for n in range(100_000)},
    "NUL": lambda: note("vor\x00nach"),
    "very long name of a topic": lambda: note("gut", topics="x" * 20_000),
    "no such way": lambda: note("gut", way="x" * 20_000),
    "year 9999": lambda: note("gut", happened_on="9999-12-31"),
    "year 1": lambda: note("gut", happened_on="0001-01-01"),
    "31 February": lambda: note("gut", happened_on="2026-02-31"),
    "minutes without end": lambda: note("gut", minutes="9" * 5000),
    "minutes not a number": lambda: note("gut", minutes="NaN"),
    "token without end": lambda: note("", once="9" * 100_000),
}


def test_too_much_is_refused_at_once(cast: Cast) -> None:
    """Case 56 and 57."""
    mentee = make_mentee(cast.anna)
    client = cast.anna.client()
    client.raise_request_exception = False
    address = reverse("casework:note_for", args=[mentee.public_id])
    client.get(address)
    for name, build in BODIES.items():
        body = urlencode(build())
        answer = client.generic("POST", address, body, content_type="application/x-www-form-urlencoded")
        assert answer.status_code in (400, 413, 422), (name, answer.status_code)
        assert b"Traceback" not in answer.content
    assert notes(cast.anna) == []


def test_bytes_that_are_no_text_never_break_the_page(cast: Cast) -> None:
    """Lone surrogates and broken UTF-8."""
    mentee = make_mentee(cast.anna)
    client = cast.anna.client()
    client.raise_request_exception = False
    kind = "application/x-www-form-urlencoded"
    address = reverse("casework:note_for", args=[mentee.public_id])
    name = reverse("casework:mentee_edit", args=[mentee.public_id])
    for body in (b"text=%ed%a0%80", b"text=%ff%fe", b"text=\xed\xa0\x80", b"%00=%00", b"text=%c3%28", b"text=a%00"):
        more = f"&happened_on={today()}&way=phone&once={uuid4()}".encode()
        assert client.generic("POST", address, body + more, content_type=kind).status_code in (302, 400, 422), body
        form = {k: v for k, v in fields_of(client.get(name).content).items() if k != "family_name"}
        named = body.replace(b"text", b"family_name") + b"&" + urlencode(form).encode()
        assert client.generic("POST", name, named, content_type=kind).status_code in (302, 400, 422), body


def test_a_wrong_kind_of_body_is_refused(cast: Cast) -> None:
    """Case 52: no effect; at most the empty form is shown again."""
    mentee = make_mentee(cast.anna)
    client = cast.anna.client()
    client.raise_request_exception = False
    address = reverse("casework:note_for", args=[mentee.public_id])
    for kind in ("application/json", "text/xml", "multipart/form-data; boundary=x", "multipart/form-data", "x"):
        answer = client.generic("POST", address, b'{"text": "a", "text": "b"}', content_type=kind)
        assert answer.status_code in (200, 400, 415, 422), (kind, answer.status_code)
    assert notes(cast.anna) == []


def test_a_name_of_twenty_thousand_signs_is_refused(cast: Cast) -> None:
    mentee = make_mentee(cast.anna)
    client = cast.anna.client()
    address = reverse("casework:mentee_edit", args=[mentee.public_id])
    form = fields_of(client.get(address).content)
    for field in form:
        if field in ("shown", "chosen"):
            continue
        answer = client.post(address, {**form, field: "x" * 20_000, "once": str(uuid4())})
        assert answer.status_code == 422, field


def counts() -> dict[str, int]:
    """How many rows each table of ours holds."""
    found = {}
    for model in apps.get_models():
        if model.__module__.startswith(("lotse.casework", "lotse.organisations")):
            rows = model._default_manager.all()
            found[model.__name__] = (rows.unscoped("counting") if hasattr(rows, "unscoped") else rows).count()
    return found


def test_foreign_keys_of_another_project_are_refused_without_a_row(cast: Cast) -> None:
    """Case 7: every choice of every form gets a key of another project, one at a time."""
    world = make_world(cast)
    make_mentee(cast.dario, given_name="Omar", family_name="Said")
    projects = {str(cast.spree.pk), str(cast.spree.public_id), "0", "-1"}
    people = {str(cast.dario.membership.pk), str(cast.elena.membership.pk), str(cast.dario.membership.public_id), "0"}
    of_people = ("mentor", "deputy", "absent", "membership", "colleague", "author")
    foreign = {"project": projects, **dict.fromkeys(of_people, people)}
    with at_work(system(cast.elbe.pk, cast.spree.pk)):
        before = counts()
    tried = 0
    for route in all_routes():
        if "POST" not in route.methods or not isinstance(route.audience, frozenset) or "GET" not in route.methods:
            continue
        address = _address(route, _target(route, world))
        for person in (cast.clara, cast.anna):
            client = person.client()
            page = client.get(address)
            if page.status_code != 200 or b"<main" not in page.content:
                continue
            form = fields_of(page.content)
            for field in set(form) & set(foreign):
                for key in foreign[field]:
                    tried += 1
                    with transaction.atomic():
                        answer = client.post(address, {**form, field: key, "once": str(uuid4())})
                        assert answer.status_code in (200, 400, 403, 404, 422), (route.name, field, key)
    assert tried >= 5
    with at_work(system(cast.elbe.pk, cast.spree.pk)):
        assert counts() == before


AWAY = (
    "//evil.example", "https://evil.example", "\\\\evil.example", "/\\evil.example", "%2f%2fevil.example",
    "javascript:alert(1)", "https:evil.example", "///evil.example", "http://testserver@evil.example",
    "\t//evil.example",
)  # fmt: skip


def test_nobody_is_led_away(cast: Cast) -> None:
    """Case 46."""
    page = reverse("account_login")
    for next_ in AWAY:
        client = Client(REMOTE_ADDR=f"198.51.100.{AWAY.index(next_)}")
        client.get(page, {"next": next_})
        answer = client.post(page, {"login": "kira@example.org", "password": PASSWORD, "next": next_})
        for _ in range(4):
            if answer.status_code != 302:
                break
            where = answer.headers["Location"]
            # As browsers read it: a backslash is a slash, and tabs are no signs.
            there = urljoin(f"http://testserver{page}", where.replace("\\", "/").replace("\t", ""))
            assert there.startswith("http://testserver/"), (next_, where)
            answer = client.get(there)


def test_a_forged_host_is_refused(cast: Cast, settings: Any) -> None:
    settings.ALLOWED_HOSTS = ["localhost"]
    for host in ("evil.example", "localhost.evil.example", "localhost@evil.example", "a b"):
        client = Client(headers={"host": host})
        client.raise_request_exception = False
        for address in ("/", reverse("account_login"), reverse("account_reset_password")):
            answer = client.get(address)
            assert answer.status_code == 400 and b"evil" not in answer.content, (host, address)


def test_private_pages_are_kept_by_no_cache_and_every_page_has_a_strict_policy(cast: Cast) -> None:
    """Cases 42, 44 and 47."""
    world = make_world(cast)
    names = ("anna", "clara", "sofia", "max", "kira", "edgar", "olaf")
    clients = {name: getattr(cast, name).client() for name in names}
    for route in all_routes():
        if "GET" not in route.methods:
            continue
        # Who is let in and who is not: the page, and the way out.
        known = {role: name for name in clients for role in getattr(cast, name).actor.roles}
        who = {known[role] for role in route.audience if role in known} if isinstance(route.audience, frozenset) else ()
        for client in [Client(), clients["anna"], *(clients[name] for name in sorted(who)[:1])]:
            with transaction.atomic():
                answer = client.get(_address(route, _target(route, world)))
            policy = answer.headers.get("Content-Security-Policy", "")
            assert "default-src 'none'" in policy and "unsafe" not in policy and "*" not in policy, route.name
            # A file that a stranger sent is stricter: no script at all.
            assert "script-src 'self'" in policy or policy.startswith("sandbox;"), route.name
            assert "frame-ancestors 'none'" in policy, route.name
            assert answer.headers["X-Content-Type-Options"] == "nosniff"
            assert answer.headers["X-Frame-Options"] == "DENY"
            if route.audience not in (Door.PUBLIC, Door.VISITOR):
                assert "no-store" in answer.headers["Cache-Control"], route.name
