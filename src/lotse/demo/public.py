"""The synthetic programme for the verbs above: written once, shown with its doors."""

from datetime import date, timedelta

from django.db import connection

from lotse.demo.course import TRUE_SIZE
from lotse.demo.file_tables import FileTables
from lotse.demo.files import FileWriter
from lotse.demo.invented import InventedWorld
from lotse.demo.pages import write_invented_pages
from lotse.demo.projects import show_projects
from lotse.demo.staff import hire
from lotse.demo.stories import write_stories
from lotse.demo.tables import administrator
from lotse.demo.tour import write_tour
from lotse.demo.voices import write_voices
from lotse.evaluation.public import freeze_figures, past_quarter_ends
from lotse.foundation.clock import today as this_day
from lotse.identity.demo import DEMO_PASSWORD, demo_doors
from lotse.identity.public import Account
from lotse.organisations.public import found_programme

SEED = 2016
_FLUSH_EVERY = 2_000


def write_demo(
    mentees: int,
    *,
    seed: int = SEED,
    notes_each: int | None = None,
    database: str | None = None,
    today: date | None = None,
) -> int:
    """Write a programme of this size into an empty database; returns the number of contact notes.

    `notes_each` None gives as many notes as a plausible course has. The same seed and day give the same programme.
    """
    day = today or this_day()
    world = InventedWorld(seed, day)
    projects = {project.key: project for project in found_programme()}
    staff = hire(world, projects, files=mentees, today=day)
    show_projects(projects, staff.mentors)
    name = database or str(connection.settings_dict["NAME"])
    notes = 0
    with administrator(name) as admin:
        tables = FileTables(admin)
        writer = FileWriter(world, staff, tables=tables, seed=seed, today=day)
        for number in range(mentees):
            writer.write(number, notes=notes_each)
            if number % _FLUSH_EVERY == _FLUSH_EVERY - 1:
                notes += len(tables.notes.lines)
                tables.flush()
        notes += len(tables.notes.lines)
        tables.flush()
        tables.settle()
    write_stories(day)
    write_tour(day)
    write_voices(day)
    write_invented_pages(day)
    for frozen in sorted({*_past_month_ends(day), *past_quarter_ends(day, 2)}):
        freeze_figures(frozen)
    return notes


def _past_month_ends(today: date) -> list[date]:
    """The last days of the three months before this one: figures are shown of ends of months only."""
    ends, first = [], today.replace(day=1)
    for _ in range(3):
        ends.append(first - timedelta(days=1))
        first = ends[-1].replace(day=1)
    return ends[::-1]


def is_empty() -> bool:
    """Whether nobody has signed up here yet: only then may a demo be written."""
    return not Account.objects.exists()


def ensure_demo(mentees: int = TRUE_SIZE) -> str:
    """Write the programme at its true size where the database is empty; says what was done."""
    if not is_empty():
        return ""
    notes = write_demo(mentees)
    return f"{_german(mentees)} erfundene Mentees, {_german(notes)} Notizen"


def _german(count: int) -> str:
    return f"{count:,}".replace(",", ".")


def demo_logins() -> list[tuple[str, str, str]]:
    """Role, address and password of each door of the demo."""
    return [(str(door.role.label), door.address, DEMO_PASSWORD) for door in demo_doors()]
