"""What other rooms may use of the programme's order."""

from lotse.organisations.acting import actor_of
from lotse.organisations.contacts import Contact, all_contacts, contacts_for, mentors_of
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
    "contacts_for",
    "found_programme",
    "hinders_leaving",
    "mentors_of",
]
