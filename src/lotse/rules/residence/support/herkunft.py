"""Nationals of safe countries of origin, as § 39a SGB III names them."""

from datetime import date
from typing import Final

from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.words import mark as _
from lotse.rules.residence.states import Norm, Origin, herkunft

READ_ON: Final = date(2026, 11, 21)


@law(
    "R-39a-STAAT", title=_("Sicherer Herkunftsstaat"), cites="§ 39a S. 2 SGB III; §§ 29a, 29b AsylG", checked_on=READ_ON
)
def aus_sicherem_staat(case: Case) -> bool:
    """The national lists; several nationalities count as safe where one of them is, which only costs an early start."""
    return herkunft(case, Norm.ASYLG_61_2) is not Origin.OTHER
