"""All checklists by their keys."""

from typing import Final

from lotse.rules.procedures.lists import (
    employment_toleration,
    hire_free,
    hire_permission,
    onboarding,
    posting,
    recognition,
    registration,
    training,
)
from lotse.rules.procedures.step import Procedure

PROCEDURES: Final[dict[str, Procedure]] = {
    module.PROCEDURE.key: module.PROCEDURE
    for module in (
        hire_permission,
        hire_free,
        training,
        employment_toleration,
        recognition,
        posting,
        registration,
        onboarding,
    )
}
