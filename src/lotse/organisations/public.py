"""What other rooms may use of the programme's order."""

from lotse.organisations.acting import actor_of
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
    "Deputyship",
    "FundingPhase",
    "Membership",
    "Programme",
    "Project",
    "ProjectRecord",
    "Region",
    "actor_of",
]
