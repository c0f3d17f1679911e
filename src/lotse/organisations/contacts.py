"""Place or postcode → the project in charge and its people who agreed to be shown. Public facts only."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Prefetch, Q, QuerySet

from lotse.foundation.actor import Actor
from lotse.foundation.clock import today
from lotse.foundation.publishing import while_unchanged
from lotse.foundation.roles import Role
from lotse.organisations.domain.places import PlaceHit
from lotse.organisations.models import Membership, OfficeTime, Project, Region


@dataclass(frozen=True, slots=True)
class ShownMentor:
    """A mentor as visitors see her; `languages` are ISO codes, `phone` is empty where she does not show it."""

    public_id: UUID
    name: str
    email: str
    phone: str
    languages: tuple[str, ...]
    region_ids: frozenset[int]

    def speaks(self, language: str) -> bool:
        """Whether she advises in this language."""
        return language in self.languages


@dataclass(frozen=True, slots=True)
class Contact:
    """Who is in charge of a place; `region` is None where the project serves its whole area with one team."""

    project: Project
    region: Region | None
    mentors: tuple[ShownMentor, ...]

    @property
    def times(self) -> list[OfficeTime]:
        """The office hours in the order of the week."""
        return list(self.project.office_times.all())

    @property
    def languages(self) -> tuple[str, ...]:
        """Every language that somebody here speaks, in the order of the team."""
        return tuple(dict.fromkeys(code for mentor in self.mentors for code in mentor.languages))

    def speaking(self, language: str) -> tuple[ShownMentor, ...]:
        """Who speaks this language; nobody is left out of `mentors` for it."""
        return tuple(mentor for mentor in self.mentors if mentor.speaks(language))


def mentors_of(project_id: int) -> QuerySet[Membership]:
    """Who accompanies mentees in a project today, by name."""
    return _mentors_today().filter(project_id=project_id).order_by("account__full_name", "pk")


def own_membership(actor: Actor) -> Membership | None:
    """The membership in which the actor accompanies mentees today."""
    own = _mentors_today().filter(account_id=actor.account_id or 0).select_related("account", "project")
    return own.order_by("valid_from", "pk").first()


def _mentors_today() -> QuerySet[Membership]:
    day = today()
    return Membership.objects.filter(
        Q(valid_until__gt=day) | Q(valid_until=None), role=Role.MENTOR, valid_from__lte=day
    ).select_related("account")


def _shown_today() -> QuerySet[Membership]:
    shown = _mentors_today().filter(card__is_shown=True, account__is_active=True).select_related("card")
    return shown.order_by("account__full_name", "pk").prefetch_related("regions")


def _serving() -> QuerySet[Project]:
    return Project.objects.select_related("carrier", "phase").prefetch_related(
        Prefetch("memberships", queryset=_shown_today()),
        Prefetch("regions", queryset=Region.objects.order_by("name")),
        Prefetch("office_times", queryset=OfficeTime.objects.order_by("weekday", "opens")),
    )


def _shown(membership: Membership) -> ShownMentor:
    account, card = membership.account, membership.card
    return ShownMentor(
        public_id=card.public_id,
        name=account.full_name,
        email=account.email,
        phone=account.phone if card.shows_phone else "",
        languages=tuple(card.languages),
        region_ids=frozenset(region.pk for region in membership.regions.all()),
    )


def _contact(project: Project, ags: str | None) -> Contact | None:
    """The project's answer for a municipality; None where it serves another part of the district."""
    regions = list(project.regions.all())
    mentors = tuple(_shown(membership) for membership in project.memberships.all())
    if ags is None or not regions:
        return Contact(project, None, mentors)
    for region in regions:
        if ags in region.municipality_keys:
            nearby = tuple(mentor for mentor in mentors if region.pk in mentor.region_ids)
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


@while_unchanged
def all_contacts() -> list[Contact]:
    """Every project with its team, for the list beside the finder."""
    return [contact for project in _serving().order_by("name", "pk") if (contact := _contact(project, None))]


@while_unchanged
def contact_of(key: str) -> Contact | None:
    """The whole team of one project."""
    project = _serving().filter(key=key).first()
    return _contact(project, None) if project else None
