"""What other rooms may use of the programme's order."""

from lotse.organisations.acting import actor_of
from lotse.organisations.contacts import Contact, all_contacts, contacts_for, mentors_of
from lotse.organisations.deputies import (
    appoint_deputy,
    deputyship_or_404,
    deputyships_of,
    end_deputyship,
    people_to_replace,
    people_to_stand_in,
)
from lotse.organisations.founding import found_programme
from lotse.organisations.leaving import hinders_leaving
from lotse.organisations.models import (
    Carrier,
    Deputyship,
    FundingPhase,
    Membership,
    Programme,
    Project,
    ProjectRecord,
    Region,
)

__all__ = [
    "Carrier",
    "Contact",
    "Deputyship",
    "FundingPhase",
    "Membership",
    "Programme",
    "Project",
    "ProjectRecord",
    "Region",
    "actor_of",
    "all_contacts",
    "appoint_deputy",
    "contacts_for",
    "deputyship_or_404",
    "deputyships_of",
    "end_deputyship",
    "found_programme",
    "hinders_leaving",
    "mentors_of",
    "people_to_replace",
    "people_to_stand_in",
]
