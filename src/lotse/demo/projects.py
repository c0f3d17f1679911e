"""What the invented projects and their mentors show visitors."""

import tomllib
from datetime import datetime, time
from pathlib import Path
from typing import Any

from lotse.demo.phones import LANDLINES
from lotse.foundation.clock import now
from lotse.organisations.models import MentorCard, OfficeTime, ProjectPartner, ProjectText
from lotse.organisations.models.showing import SOURCE
from lotse.organisations.public import Membership, Project

_DATA = Path(__file__).parent / "data" / "projects.toml"
# What the team of a project speaks; the first mentor of each project takes the first list, the next the second.
_SPOKEN = (
    ["de", "en", "ar"],
    ["de", "ti", "am", "en"],
    ["de", "ru", "uk"],
    ["de", "fa", "ps"],
    ["de", "en", "fr"],
    ["de", "pl", "cs"],
    ["de", "tr", "ku"],
)
# Every so many mentors somebody did not agree to be shown.
_NOT_SHOWN = 9
# Below the numbers of the staff, from the other end of the block.
_FIRST_PHONE = 900


def show_projects(projects: dict[str, Project], mentors: dict[str, list[Membership]]) -> None:
    """Write texts, hours, partners and cards of all projects in a few statements."""
    told = tomllib.loads(_DATA.read_text(encoding="utf-8"))["project"]
    for number, each in enumerate(told):
        project = projects[each["key"]]
        project.phone = LANDLINES[_FIRST_PHONE + number]
        project.email = f"{each['key']}@demo.example"
        project.address = f"{each['street']}\n{each['place']}"
        project.stop = each["stop"]
    Project.objects.bulk_update([projects[each["key"]] for each in told], ["phone", "email", "address", "stop"])
    OfficeTime.objects.bulk_create(time for each in told for time in _times(projects[each["key"]], each["hours"]))
    ProjectText.objects.bulk_create(text for each in told for text in _texts(projects[each["key"]], each))
    ProjectPartner.objects.bulk_create(
        ProjectPartner(project=projects[each["key"]], name=name) for each in told for name in each["partners"]
    )
    everybody = [(n, number, mentor) for n, team in enumerate(mentors.values()) for number, mentor in enumerate(team)]
    MentorCard.objects.bulk_create(_card(n + number, mentor) for n, number, mentor in everybody)


def _times(project: Project, hours: list[list[Any]]) -> list[OfficeTime]:
    return [
        OfficeTime(project=project, weekday=day, opens=_clock(opens), closes=_clock(closes))
        for first, last, opens, closes in hours
        for day in range(first, last + 1)
    ]


def _clock(text: str) -> time:
    return datetime.strptime(text, "%H:%M").time()  # noqa: DTZ007 - a time of day has no zone


def _texts(project: Project, told: dict[str, Any]) -> list[ProjectText]:
    """All languages in which the project has something to say; made from the first German version."""
    return [
        ProjectText(project=project, language=code, source_version=None if code == SOURCE else 1, **said)
        for code, said in told.items()
        if isinstance(said, dict)
    ]


def _card(number: int, mentor: Membership) -> MentorCard:
    is_shown = number % _NOT_SHOWN != _NOT_SHOWN - 1
    return MentorCard(
        membership=mentor,
        is_shown=is_shown,
        languages=_SPOKEN[number % len(_SPOKEN)],
        agreed_at=now() if is_shown else None,
    )
