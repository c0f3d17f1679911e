"""What other rooms may use of the programme's order."""

from lotse.organisations.acting import actor_of
from lotse.organisations.contacts import (
    Contact,
    ShownMentor,
    all_contacts,
    contact_of,
    contacts_for,
    mentors_of,
)
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
from lotse.organisations.maps import Area, district_name, map_areas
from lotse.organisations.members import editors_at_work, translators_by_language
from lotse.organisations.models import (
    Carrier,
    Deputyship,
    FundingPhase,
    Membership,
    OfficeTime,
    Programme,
    Project,
    ProjectPartner,
    ProjectRecord,
    ProjectReport,
    ProjectText,
    Region,
)
from lotse.organisations.seats import EDITORS, seat_of_translators
from lotse.organisations.showing import ShownText, is_outdated, partners_of, reports_of, text_of, texts_of

__all__ = [
    "EDITORS",
    "Area",
    "Carrier",
    "Contact",
    "Deputyship",
    "FundingPhase",
    "Membership",
    "OfficeTime",
    "Programme",
    "Project",
    "ProjectPartner",
    "ProjectRecord",
    "ProjectReport",
    "ProjectText",
    "Region",
    "ShownMentor",
    "ShownText",
    "actor_of",
    "all_contacts",
    "appoint_deputy",
    "contact_of",
    "contacts_for",
    "deputyship_or_404",
    "deputyships_of",
    "district_name",
    "editors_at_work",
    "end_deputyship",
    "found_programme",
    "hinders_leaving",
    "is_outdated",
    "map_areas",
    "mentors_of",
    "partners_of",
    "people_to_replace",
    "people_to_stand_in",
    "reports_of",
    "seat_of_translators",
    "text_of",
    "texts_of",
    "translators_by_language",
]
