"""The actions that are measured: what a mentor and a lead do all day."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import cycle
from uuid import UUID, uuid4

from django.http.response import HttpResponseBase
from django.test import Client
from django.urls import reverse

from lotse.casework.models import Mentee
from lotse.foundation.actor import NOBODY, system
from lotse.foundation.clock import today
from lotse.foundation.database.context import at_work
from lotse.foundation.roles import Role
from lotse.organisations.public import Membership, Project

# At every size it fills a page of answers, in the middle of names as well as at their beginning.
HALF_NAME = "ali"
_USUAL = 12


@dataclass(frozen=True, slots=True)
class Action:
    """Something to measure; `limit` is the CPU budget in milliseconds at the smallest and the largest size."""

    name: str
    act: Callable[[], HttpResponseBase]
    limit: tuple[float, float]


def signed_in(membership: Membership) -> Client:
    """A browser in which this person has passed both factors."""
    client = Client(SERVER_NAME="localhost")
    client.force_login(membership.account)
    session = client.session
    session["account_authentication_methods"] = [{"method": "password"}, {"method": "mfa", "type": "totp"}]
    session.save()
    return client


def busiest_project() -> int:
    """The project with the most mentees: the honest place to measure."""
    sizes = {}
    for project_id in Membership.objects.filter(role=Role.LEAD).values_list("project_id", flat=True).order_by("pk"):
        with at_work(system(project_id)) as actor:
            sizes[project_id] = Mentee.objects.visible_to(actor).count()
    return max(sizes, key=lambda key: sizes[key])


def key_of_busiest_project() -> str:
    """As the command line calls it."""
    with at_work(NOBODY):
        return Project.objects.get(pk=busiest_project()).key


def _own_mentees(mentor: Membership) -> list[UUID]:
    with at_work(system(mentor.project_id or 0)) as actor:
        own = Mentee.objects.visible_to(actor).filter(mentor=mentor, merged_into=None).exclude(phase="closed")
        return list(own.order_by("pk").values_list("public_id", flat=True)[:60])


def _usual_mentor(project: int) -> Membership:
    """One with about as many open files at every size: else the pages would differ, and not the time for each."""
    mentors = Membership.objects.filter(role=Role.MENTOR, project_id=project).order_by("pk")
    return min(mentors, key=lambda mentor: abs(len(_own_mentees(mentor)) - _USUAL))


def actions() -> Iterator[Action]:
    """All actions, on the database that the connection points at."""
    project = busiest_project()
    lead = Membership.objects.get(role=Role.LEAD, project_id=project)
    mentor = _usual_mentor(project)
    at_desk, on_phone = signed_in(lead), signed_in(mentor)
    files = cycle(_own_mentees(mentor))
    people = reverse("casework:mentees")
    last_page = _last_page(at_desk, people)

    def open_file() -> HttpResponseBase:
        return on_phone.get(reverse("casework:mentee", args=[next(files)]))

    def write_note() -> HttpResponseBase:
        return on_phone.post(
            reverse("casework:note_for", args=[next(files)]),
            {
                "text": "Praktikum zugesagt, Beginn am Montag.",
                "topics": ["internship"],
                "way": "talk",
                "happened_on": today().isoformat(),
                "once": str(uuid4()),
            },
        )

    yield Action("Heute", lambda: on_phone.get(reverse("casework:today")), (40, 60))
    yield Action("Liste, erste Seite", lambda: at_desk.get(people), (30, 30))
    yield Action("Liste, letzte Seite", lambda: at_desk.get(last_page), (30, 30))
    yield Action("Suche nach halbem Namen", lambda: at_desk.get(people, {"q": HALF_NAME}), (30, 80))
    yield Action(
        "Vorschlag beim Tippen",
        lambda: at_desk.get(people, {"q": HALF_NAME, "vorschlag": "1"}, headers={"hx-request": "true"}),
        (10, 30),
    )
    yield Action("Akte öffnen", open_file, (25, 25))
    yield Action("Notiz schreiben", write_note, (40, 40))
    yield Action("Worauf wird gewartet", lambda: at_desk.get(reverse("casework:waiting")), (100, 100))
    yield Action("Termine", lambda: on_phone.get(reverse("casework:appointments")), (40, 60))


def _last_page(client: Client, people: str) -> str:
    """The address of the list's last page as the page itself links it."""
    content = client.get(people).content.decode()
    for piece in content.split('href="')[1:]:
        address = piece.split('"', 1)[0].replace("&amp;", "&")
        if "ende" in address:
            return people + address[address.index("?") :]
    raise LookupError("The list links no last page.")


def files_and_cookie() -> tuple[list[str], str]:
    """Addresses of one mentor's files, and the cookie of a browser in which she is signed in."""
    project = busiest_project()
    mentor = _usual_mentor(project)
    cookie = signed_in(mentor).cookies["sessionid"].value
    return [reverse("casework:mentee", args=[key]) for key in _own_mentees(mentor)], f"sessionid={cookie}"
