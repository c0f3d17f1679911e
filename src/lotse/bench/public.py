"""Pages for visitors over real HTTP: how many a second from memory, and how many when each is written anew."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.urls import reverse

from lotse.bench.throughput import rate_and_cost
from lotse.foundation import visitors
from lotse.foundation.actor import NOBODY
from lotse.foundation.database.context import at_work
from lotse.organisations.models import Project


@dataclass(frozen=True, slots=True)
class Served:
    """Pages a second with clients on the same machine, and milliseconds of the server's processor for one page."""

    name: str
    kept: float
    kept_cpu: float
    written: float
    written_cpu: float

    def __str__(self) -> str:
        """A line of the table."""
        return f"{self.name:26}{self.kept:12.0f}{self.kept_cpu:9.2f}{self.written:14.0f}{self.written_cpu:9.1f}"

    @property
    def figures(self) -> list[float]:
        """As the history keeps them."""
        return [round(value, 2) for value in (self.kept, self.kept_cpu, self.written, self.written_cpu)]


def public_paths() -> dict[str, str]:
    """The four pages that visitors open most."""
    with at_work(NOBODY):
        project = Project.objects.order_by("key").values_list("key", flat=True).first()
        story = next((found.href for found in visitors.findable("de") if found.kind == "story"), "")
    paths = {"Startseite": reverse("website:start"), "Kontaktsuche": reverse("website:contact"), "Geschichte": story}
    if project:
        paths["Projekt"] = reverse("website:project", args=[project])
    return {name: path for name, path in paths.items() if path}


def measure_public(port: int, pid: int) -> Iterator[Served]:
    """Each page from memory, then with queries that no cache keeps, so that Django writes each answer."""
    for name, path in public_paths().items():
        kept, kept_cpu = rate_and_cost(port, "", [path], pid)
        written, written_cpu = rate_and_cost(
            port, "", [f"{path}?nicht-behalten={number}" for number in range(100)], pid
        )
        yield Served(name, kept, kept_cpu, written, written_cpu)


HEAD = f"{'':26}{'behalten/s':>12}{'CPU ms':>9}{'geschrieben/s':>14}{'CPU ms':>9}"
