"""Taking somebody in, and saying whether the programme is right for them."""

from dataclasses import dataclass
from datetime import date

from lotse.casework.actions.standing import keep_standing, present_mentoring
from lotse.casework.course_policy import obstacles_to_taking_in, obstacles_to_working_on
from lotse.casework.domain.eligibility import Eligibility, Facts, State, eligibility
from lotse.casework.domain.region import lives_in
from lotse.casework.editing import locked
from lotse.casework.models import Mentee, Mentoring, Profile
from lotse.casework.models.choices import Phase
from lotse.foundation.actor import Actor
from lotse.foundation.clock import today
from lotse.foundation.journal import action, refuse_if
from lotse.organisations.public import Membership, Project


@dataclass(frozen=True, slots=True)
class NewPerson:
    """What the short form of the intake asks for; everything but the name may stay open."""

    given_name: str
    family_name: str
    born_on: date | None = None
    sex: str = ""
    nationality: str = ""
    language: str = ""
    phone: str = ""
    postcode: str = ""
    place: str = ""
    group: str = ""
    found_through: str = ""


@action("mentee.taken_in")
def take_in(actor: Actor, *, project: Project, person: NewPerson, mentor: Membership | None) -> Mentee:
    """Begin a file: with a mentor in intake, without one on the waiting list."""
    refuse_if(obstacles_to_taking_in(actor, project, mentor))
    identity = {name: getattr(person, name) for name in NewPerson.__slots__ if name != "found_through"}
    mentee = Mentee(project=project, **identity)
    mentee.index_names()
    mentee.save(force_insert=True)
    mentoring = begin_mentoring(
        mentee, mentor=mentor, group=person.group, found_through=person.found_through, region=region_of(project, person)
    )
    Profile(project=project, mentee=mentee).save(force_insert=True)
    keep_standing(mentee, mentoring)
    return mentee


def begin_mentoring(
    mentee: Mentee, *, mentor: Membership | None, group: str, found_through: str = "", region: str = "unknown"
) -> Mentoring:
    """A new mentoring of somebody who has none open; part of taking in, coming back and being handed over."""
    mentoring = Mentoring(
        project_id=mentee.project_id,
        mentee=mentee,
        mentor=mentor,
        phase=Phase.INTAKE if mentor else Phase.WAITING,
        group=group,
        found_through=found_through,
        lives_in_region=region,
        opened_on=today(),
        waits_since=None if mentor else today(),
    )
    mentoring.save(force_insert=True)
    return mentoring


def region_of(project: Project, person: NewPerson | Mentee) -> str:
    """What the postcode says about living in the project's region."""
    municipalities = [key for part in project.regions.all() for key in part.municipality_keys]
    return lives_in(person.postcode, district_keys=project.district_keys, municipality_keys=municipalities)


def facts_of(mentoring: Mentoring) -> Facts:
    """What is known of a mentoring, for the rule."""
    return Facts(
        group=mentoring.group,
        speaks_enough=mentoring.speaks_enough,
        labour_access=mentoring.labour_access,
        near_labour_market=mentoring.near_labour_market,
        lives_in_region=mentoring.lives_in_region,
    )


@action("mentoring.eligibility_noted")
def note_eligibility(actor: Actor, *, mentee: Mentee, facts: Facts) -> Eligibility:
    """Keep what was asked; the day of a yes is kept as long as it is one. Nobody is moved anywhere by it."""
    fresh = locked(mentee)
    refuse_if(obstacles_to_working_on(fresh))
    mentoring = locked(present_mentoring(fresh))
    for name in Facts.__slots__:
        setattr(mentoring, name, getattr(facts, name))
    found = eligibility(facts)
    if found.state is State.YES:
        mentoring.eligible_on = mentoring.eligible_on or today()
    else:
        mentoring.eligible_on = None
    mentoring.version += 1
    mentoring.save(update_fields=[*Facts.__slots__, "eligible_on", "version"])
    if fresh.group != facts.group:
        fresh.group = facts.group
        fresh.save(update_fields=["group"])
    return found
