"""One file per aggregate."""

from lotse.casework.models.access_check import AccessCheck
from lotse.casework.models.agreement import Agreement
from lotse.casework.models.application import Application
from lotse.casework.models.appointment import Appointment
from lotse.casework.models.calendar_feed import CalendarFeed
from lotse.casework.models.contact_note import ContactNote
from lotse.casework.models.handover import Handover
from lotse.casework.models.list_import import CellToCheck, ImportedRow, ListImport
from lotse.casework.models.mentee import Mentee
from lotse.casework.models.mentoring import Mentoring
from lotse.casework.models.merge import Merge, TwoPeople
from lotse.casework.models.name_key import NameKey
from lotse.casework.models.outcome import CheckIn, Outcome
from lotse.casework.models.paper import ResidencePaper
from lotse.casework.models.profile import Profile
from lotse.casework.models.step import Step, Wait

__all__ = [
    "AccessCheck",
    "Agreement",
    "Application",
    "Appointment",
    "CalendarFeed",
    "CellToCheck",
    "CheckIn",
    "ContactNote",
    "Handover",
    "ImportedRow",
    "ListImport",
    "Mentee",
    "Mentoring",
    "Merge",
    "NameKey",
    "Outcome",
    "Profile",
    "ResidencePaper",
    "Step",
    "TwoPeople",
    "Wait",
]
