"""Who acts: built once per request from the memberships that are valid today, then passed to everything."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from django.utils.functional import Promise

from lotse.foundation.roles import CASE_ROLES, PUBLISHING_ROLES, Role

# The people whom the programme shows in public belong to no project: the wall around them has a number of its own,
# which no project has. It is open to those who work on what the public reads.
DESK = 0


@dataclass(frozen=True, slots=True)
class Grant:
    """One membership in force: a role in a project (None for roles of the whole programme)."""

    role: Role
    membership_id: int | None = None
    project_id: int | None = None
    # Memberships whose mentees this one sees: its own, and those it deputises for today.
    stands_for: frozenset[int] = frozenset()
    # What a translator translates into.
    languages: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Actor:
    """The acting person with everything that access decisions may depend on. Nothing else may be asked."""

    account_id: int | None
    name: str
    grants: tuple[Grant, ...] = ()
    second_factor: bool = False
    language: str = "de"
    # Somebody who looks on without being at work here, such as the operator who helps: no action accepts her.
    reads_only: bool = False
    # Work of the program itself (jobs, imports by command): sees exactly the projects named here.
    system_projects: frozenset[int] = frozenset()

    @property
    def roles(self) -> frozenset[Role]:
        """All roles held today."""
        return frozenset(grant.role for grant in self.grants)

    @property
    def project_ids(self) -> frozenset[int]:
        """Projects whose personal data this actor may meet at all: the wall that the database draws."""
        held = (g.project_id for g in self.grants if g.role in CASE_ROLES and g.project_id is not None)
        desk = {DESK} if self.has_any_role(PUBLISHING_ROLES) else frozenset()
        return frozenset(held) | desk | self.system_projects

    @property
    def led_project_ids(self) -> frozenset[int]:
        """Projects in which the actor leads for the carrier; the system leads wherever it works."""
        led = (g.project_id for g in self.grants if g.role == Role.LEAD and g.project_id is not None)
        return frozenset(led) | self.system_projects

    @property
    def mentor_ids(self) -> frozenset[int]:
        """Memberships whose mentees the actor accompanies, deputising included."""
        return frozenset().union(*(g.stands_for for g in self.grants if g.role in (Role.MENTOR, Role.DEPUTY)))

    @property
    def languages(self) -> frozenset[str]:
        """Languages into which the actor translates; empty for everybody else."""
        return frozenset().union(*(g.languages for g in self.grants if g.role == Role.TRANSLATOR))

    def membership_in(self, project_id: int) -> int | None:
        """The actor's own membership in a project, a mentor's before a lead's."""
        order = {Role.MENTOR: 0, Role.DEPUTY: 1, Role.LEAD: 2}
        held = [g for g in self.grants if g.project_id == project_id and g.role in order]
        return min(held, key=lambda g: order[g.role]).membership_id if held else None

    def has_any_role(self, roles: Iterable[Role]) -> bool:
        """Whether one of these roles is held today."""
        return not self.roles.isdisjoint(roles)


NOBODY = Actor(account_id=None, name="")


def system(*project_ids: int, name: str = "Lotse") -> Actor:
    """The program itself, at work in the projects named and in no other."""
    return Actor(account_id=None, name=name, second_factor=True, system_projects=frozenset(project_ids))


@dataclass(frozen=True, slots=True)
class Obstacle:
    """A reason why something cannot be done now: shown on the button, in the refusal and in the tests alike."""

    code: str
    message: str | Promise = field(compare=False)
    # What the person can do about it; empty when nothing can be done.
    mend: str | Promise = field(default="", compare=False)
