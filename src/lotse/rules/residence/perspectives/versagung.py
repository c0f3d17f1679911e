"""The grounds of § 60a Abs. 6 AufenthG as they exclude §§ 60c and 16g; the bans themselves stand in `bans`."""

from typing import Final

from lotse.rules.residence.bans import (
    asylantrag_nicht_entschieden,
    ausnahme_noch_nicht_sicher,
    verbot_einreise_wegen_leistungen,
    verbot_selbst_verursacht,
    verbot_sicherer_herkunftsstaat,
)
from lotse.rules.residence.requirements import Requirement
from lotse.rules.residence.unsettled import herkunft_ungeklaert

VERSAGUNGSGRUENDE: Final[tuple[Requirement, ...]] = (
    verbot_einreise_wegen_leistungen,
    verbot_selbst_verursacht,
    verbot_sicherer_herkunftsstaat,
    ausnahme_noch_nicht_sicher,
    asylantrag_nicht_entschieden,
    herkunft_ungeklaert,
)
