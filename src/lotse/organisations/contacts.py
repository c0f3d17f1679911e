"""Place or postcode → the project and the mentors in charge. Public facts only."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Prefetch, Q, QuerySet

from lotse.foundation.clock import today
from lotse.foundation.roles import Role
from lotse.organisations.domain.places import PlaceHit
from lotse.organisations.models import Membership, Project, Region


@dataclass(frozen=True, slots=True)
class Contact:
    """Who is in charge of a place; `region` is None where the project serves its whole area with one team."""

    project: Project
    region: Region | None
    mentors: tuple[Membership, ...]


def mentors_of(project_id: int) -> QuerySet[Membership]:
    """Who accompanies mentees in a project today, by name."""
    return _mentors_today().filter(project_id=project_id).order_by("account__full_name", "pk")


def _mentors_today() -> QuerySet[Membership]:
    day = today()
    return Membership.objects.filter(
        Q(valid_until__gt=day) | Q(valid_until=None), role=Role.MENTOR, valid_from__lte=day
    ).select_related("account")


def _serving() -> QuerySet[Project]:
    at_work = _mentors_today()
    return Project.objects.select_related("carrier").prefetch_related(
        Prefetch("memberships", queryset=at_work.order_by("account__full_name").prefetch_related("regions")),
        Prefetch("regions", queryset=Region.objects.order_by("name")),
    )


def _contact(project: Project, ags: str | None) -> Contact | None:
    """The project's answer for a municipality; None where it serves another part of the district."""
    regions = list(project.regions.all())
    mentors = tuple(project.memberships.all())
    if ags is None or not regions:
        return Contact(project, None, mentors)
    for region in regions:
        if ags in region.municipality_keys:
            nearby = tuple(m for m in mentors if region in m.regions.all())
            return Contact(project, region, nearby or mentors)
    return None


def contacts_for(hits: Iterable[PlaceHit]) -> list[Contact]:
    """The contacts of the places found, each project once, in the order of the hits."""
    places = [(hit.district.ags, hit.municipality.ags if hit.municipality else None) for hit in hits]
    projects = list(_serving().filter(district_keys__overlap=[district for district, _ in places]).order_by("name"))
    found: dict[tuple[int, int | None], Contact] = {}
    for district, ags in places:
        for project in projects:
            contact = _contact(project, ags) if district in project.district_keys else None
            if contact:
                key = (project.pk, contact.region.pk if contact.region else None)
                found.setdefault(key, contact)
    return list(found.values())


def all_contacts() -> list[Contact]:
    """Every project with its team, for the list beside the finder."""
    return [Contact(p, None, tuple(p.memberships.all())) for p in _serving().order_by("name")]
