"""Who works in the synthetic programme: leads, mentors by project, a deputy, and one account for each role."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.contrib.auth.hashers import make_password

from lotse.demo.invented import DISTRICT_SHARES, InventedWorld
from lotse.demo.phones import LANDLINES
from lotse.foundation.names import fold
from lotse.foundation.roles import Role
from lotse.identity.demo import DEMO_ADDRESSES, DEMO_PASSWORD, set_up_demo_factor
from lotse.identity.public import Account
from lotse.organisations.domain.programme_map import programme_projects
from lotse.organisations.public import Deputyship, Membership, Project

# The project in which the demo's mentor, deputy and lead work.
HOME = "dresden"
FEWEST_MENTORS = 52
# A mentor begins about 32 mentorings a year; over the years of the programme that is about this many files for each.
FILES_OF_A_MENTOR = 160
_LANGUAGES = ("Deutsch, Englisch", "Deutsch, Arabisch", "Deutsch, Russisch, Ukrainisch", "Deutsch, Persisch", "Deutsch")
_BEGAN = date(2020, 1, 1)
_OF_THE_PROGRAMME = (
    Role.SUPPORT,
    Role.MINISTRY,
    Role.COUNSELLOR,
    Role.EDITOR,
    Role.OPERATOR,
    Role.TRANSLATOR,
)


@dataclass(frozen=True, slots=True)
class Staff:
    """Mentors by project key."""

    projects: dict[str, Project]
    mentors: dict[str, list[Membership]]
    demo_mentor: Membership


def _account(world: InventedWorld, number: int, *, address: str, password: str) -> Account:
    given, family = world.staff_name(number)
    return Account(
        email=address or f"{fold(given)}.{fold(family)}.{number}@demo.example".replace(" ", "-"),
        full_name=f"{given} {family}",
        phone=LANDLINES[number % len(LANDLINES)],
        spoken_languages=_LANGUAGES[number % len(_LANGUAGES)],
        password=password,
    )


def _shares(total: int) -> dict[str, int]:
    """Mentors for each project, at least two, in proportion to the mentees that its district has."""
    weights = {seed.key: _weight([district.ags for district in seed.districts]) for seed in programme_projects()}
    whole = sum(weights.values())
    return {key: max(2, round(total * weight / whole)) for key, weight in weights.items()}


def _weight(districts: list[str]) -> float:
    """Mittelsachsen is shared by two projects."""
    return sum(DISTRICT_SHARES[ags] / (2 if ags == "14522" else 1) for ags in districts)


def hire(world: InventedWorld, projects: dict[str, Project], *, files: int, today: date) -> Staff:
    """Write accounts and memberships. All share one public password, hashed once."""
    password = make_password(DEMO_PASSWORD)
    posts = [(Role.LEAD, key) for key in projects]
    for key, count in _shares(max(FEWEST_MENTORS, files // FILES_OF_A_MENTOR)).items():
        posts += [(Role.MENTOR, key)] * count
    posts += [(Role.DEPUTY, HOME)]
    posts += [(role, "") for role in _OF_THE_PROGRAMME]
    taken: set[Role] = set()
    accounts, roles = [], []
    for number, (role, key) in enumerate(posts):
        is_door = role not in taken and key in ("", HOME)
        taken |= {role} if is_door else set()
        accounts.append(_account(world, number, address=DEMO_ADDRESSES[role] if is_door else "", password=password))
        roles.append((role, projects.get(key)))
    Account.objects.bulk_create(accounts)
    memberships = Membership.objects.bulk_create(
        Membership(account=account, role=role, project=project, languages=_translated(role), valid_from=_BEGAN)
        for account, (role, project) in zip(accounts, roles, strict=True)
    )
    for account in accounts:
        if account.email in DEMO_ADDRESSES.values():
            set_up_demo_factor(account)
    return _staff(projects, memberships, today)


def _translated(role: Role) -> list[str]:
    """The demo's translator has two languages, so that what she may not touch can be seen too."""
    return ["ti", "uk"] if role == Role.TRANSLATOR else []


def _staff(projects: dict[str, Project], memberships: list[Membership], today: date) -> Staff:
    mentors = {
        key: [m for m in memberships if m.role == Role.MENTOR and m.project_id == project.pk]
        for key, project in projects.items()
    }
    deputy = next(m for m in memberships if m.role == Role.DEPUTY)
    Deputyship.objects.create(
        absent=mentors[HOME][1],
        deputy=deputy,
        valid_from=today - timedelta(days=3),
        valid_until=today + timedelta(days=25),
        reason="Elternzeit (erfunden)",
    )
    for key, project in projects.items():
        regions = list(project.regions.all().order_by("name"))
        for number, mentor in enumerate(mentors[key]):
            if regions:
                mentor.regions.add(regions[number % len(regions)])
    return Staff(projects, mentors, mentors[HOME][0])
