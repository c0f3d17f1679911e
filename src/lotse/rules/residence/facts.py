"""All facts that questions of residence law can need, and the usual starting sets of worked cases."""

from collections.abc import Mapping
from typing import Final

from lotse.rules.engine.facts import Schema
from lotse.rules.residence.facts_activity import ACTIVITY, TRAINING
from lotse.rules.residence.facts_asylum import ASYLUM, RECEPTION
from lotse.rules.residence.facts_document import DOCUMENT
from lotse.rules.residence.facts_integration import INTEGRATION, WORK
from lotse.rules.residence.facts_person import OBSTACLES, PERSON
from lotse.rules.residence.facts_perspectives import PERSPECTIVES
from lotse.rules.residence.facts_support import SUPPORT

SCHEMA: Final = Schema(
    *DOCUMENT,
    *PERSON,
    *ASYLUM,
    *RECEPTION,
    *ACTIVITY,
    *TRAINING,
    *OBSTACLES,
    *INTEGRATION,
    *WORK,
    *SUPPORT,
    *PERSPECTIVES,
)

_USUAL: Final = {"wage_ok": "yes", "employer_ok": "yes", "stay_gaps": "none", "deception_now": "no"}

# What "base=…" stands for in files of worked cases; facts that the case names go before.
BASES: Final[Mapping[str, Mapping[str, str]]] = {
    "ASYL": {
        "asyl_state": "open",
        "proc_type": "normal",
        "coop_breach": "none",
        "amm_take": "no",
        "prot_other_ms": "no",
        **_USUAL,
    },
    "DUL": {
        "duldung_kind": "60a",
        "reception_duty": "no",
        "asyl_state": "final_rejected",
        "entered_for_benefits": "no",
        "cooperates": "yes",
        "concrete_measures": "none",
        "conviction_day_rates": "0",
        "expulsion": "no",
        **_USUAL,
    },
}
