"""Carriers' lists for tests of the way in: the two samples, small lists made here, and the walk through the screens."""

import json
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from lotse.casework.models import CellToCheck, ListImport, Mentee, Profile
from lotse.foundation.actor import Actor
from lotse.foundation.database.context import at_work
from tests.casework.mentee_list.files import text
from tests.people import Person

DATA = Path(__file__).resolve().parents[1] / "data" / "mentee_lists"
SAMPLES = ("teilnehmende_a.xlsx", "teilnehmende_b.csv")
HEAD = ["Vorname", "Nachname", "Geburtsdatum", "Telefon", "E-Mail", "Deutsch", "Ausgeschieden am", "Bemerkung"]


def sample(name: str) -> tuple[bytes, dict[str, Any]]:
    """A sample with its truth."""
    truth = json.loads((DATA / name).with_suffix(".expected.json").read_text(encoding="utf-8"))
    return (DATA / name).read_bytes(), truth


def small_list(*rows: list[Any]) -> bytes:
    """A text file with the usual header."""
    return text([HEAD, *(row + [""] * (len(HEAD) - len(row)) for row in rows)])


def many(count: int) -> bytes:
    """`count` different invented people."""
    signs = "bdfgklmnprst"
    names = [f"{a}a{b}o{c}u" for a in signs for b in signs for c in signs]
    return small_list(
        *(
            [names[n].title(), names[-1 - n].title() + "er", f"{1 + n % 28:02}.{1 + n % 12:02}.{1980 + n % 25}"]
            for n in range(count)
        )
    )


class _Fields(HTMLParser):
    """What a browser would send back of the page's first form with a POST: hidden fields and selected options."""

    def __init__(self) -> None:
        super().__init__()
        self.values: dict[str, str] = {}
        self.select = self.area = ""

    def handle_data(self, data: str) -> None:
        if self.area:
            self.values[self.area] += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea":
            self.area = ""
        elif tag == "select":
            self.select = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag == "input" and found.get("name"):
            can_be_off = found.get("type") in ("checkbox", "radio")
            if not can_be_off or "checked" in found:
                self.values.setdefault(found["name"], found.get("value", "on" if can_be_off else ""))
        elif tag == "textarea":
            self.area = found.get("name", "")
            self.values[self.area] = ""
        elif tag == "select":
            self.select = found.get("name", "")
        elif tag == "option" and self.select and ("selected" in found or self.select not in self.values):
            self.values[self.select] = found.get("value", "")


def fields_of(html: bytes) -> dict[str, str]:
    """The fields of the main part of a page as they stand, without tokens."""
    parser = _Fields()
    body = html.decode()
    parser.feed(body[body.index("<main") : body.index("</main")])
    return {k: v for k, v in parser.values.items() if k not in ("csrfmiddlewaretoken", "once")}


def hand_in(client: Client, data: bytes, name: str = "liste.csv") -> Any:
    """Upload as the page does."""
    page = client.get(reverse("casework:imports"))
    fields = fields_of(page.content)
    fields.pop("file", None)
    file = SimpleUploadedFile(name, data)
    return client.post(reverse("casework:imports"), {**fields, "file": file, "once": str(uuid4())})


def walk(client: Client, data: bytes, *, name: str = "liste.csv", until: str = "done", **columns: str) -> str:
    """Through the screens with every proposal confirmed; returns the address where the walk stopped."""
    address = hand_in(client, data, name).headers["Location"]
    fields = {**fields_of(client.get(address).content), **columns}
    answer = client.post(address, {**fields, "once": str(uuid4())})
    assert answer.status_code == 302, answer.content.decode()[-3000:]
    address = answer.headers["Location"]
    if until == "check":
        return address
    answer = client.post(address, {**fields_of(client.get(address).content), "once": str(uuid4())})
    assert answer.status_code == 302
    return str(answer.headers["Location"])


def list_at(actor: Actor, address: str) -> ListImport:
    """The list that an address is about."""
    with at_work(actor):
        return ListImport.objects.visible_to(actor).get(public_id=UUID(address.split("/")[2]))


def people_of(person: Person) -> list[Any]:
    """Everybody whom `person` sees, by key, each with the profile."""
    with at_work(person.actor):
        profiles = {found.mentee_id: found for found in Profile.objects.visible_to(person.actor).order_by("pk")}
        people: list[Any] = list(Mentee.objects.visible_to(person.actor).select_related("mentoring").order_by("pk"))
        for mentee in people:
            mentee.profile = profiles.get(mentee.pk)
        return people


def cells_of(person: Person) -> list[tuple[str, str]]:
    """Column and original of every cell that waits."""
    with at_work(person.actor):
        cells = CellToCheck.objects.visible_to(person.actor).select_related("mentee").order_by("pk")
        return [(cell.column, cell.original) for cell in cells]
