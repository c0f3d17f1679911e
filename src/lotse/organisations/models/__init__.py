"""One file per aggregate."""

from lotse.organisations.models.membership import Deputyship, Membership
from lotse.organisations.models.programme import Carrier, FundingPhase, Programme, Project, Region
from lotse.organisations.models.records import ProjectRecord

__all__ = [
    "Carrier",
    "Deputyship",
    "FundingPhase",
    "Membership",
    "Programme",
    "Project",
    "ProjectRecord",
    "Region",
]
