"""One file per aggregate."""

from lotse.organisations.models.membership import Deputyship, Membership
from lotse.organisations.models.offer import Offer
from lotse.organisations.models.programme import Carrier, FundingPhase, Programme, Project, Region
from lotse.organisations.models.records import ProjectRecord
from lotse.organisations.models.showing import MentorCard, OfficeTime, ProjectPartner, ProjectReport, ProjectText
from lotse.organisations.models.support_session import SupportSession

__all__ = [
    "Carrier",
    "Deputyship",
    "FundingPhase",
    "Membership",
    "MentorCard",
    "Offer",
    "OfficeTime",
    "Programme",
    "Project",
    "ProjectPartner",
    "ProjectRecord",
    "ProjectReport",
    "ProjectText",
    "Region",
    "SupportSession",
]
