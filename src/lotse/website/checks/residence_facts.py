"""Which facts about the stay are asked, in which order and words; shared by the checks of workers and of employers."""

from collections.abc import Mapping
from typing import Any, Final

from django.utils.translation import gettext_noop as _

from lotse.rules.engine.answer import Answer, Grade
from lotse.rules.residence import decision
from lotse.rules.residence.facts_document import STATUSES
from lotse.website.checks.check import Asking
from lotse.website.checks.given import Given
from lotse.website.checks.pictures import Picture, papers_with

# What people plan, the most frequent first; labels as a sentence would continue "Ich möchte …".
PLANS: Final = {
    "job": _("eine Arbeit"),
    "dual_training": _("eine betriebliche Ausbildung"),
    "minijob": _("ein Minijob"),
    "intern_orientation": _("ein Praktikum zur Orientierung"),
    "intern_mandatory": _("ein Pflichtpraktikum"),
    "eq": _("eine Einstiegsqualifizierung (EQ)"),
    "hospitation": _("nur zuschauen (Hospitation)"),
    "trial_work": _("Probearbeit"),
    "temp_agency": _("Leiharbeit (Zeitarbeit)"),
    "job_qualified": _("Arbeit in meinem erlernten Beruf"),
    "school_training": _("eine schulische Ausbildung"),
    "assist_training": _("eine Assistenz- oder Helferausbildung"),
    "mag": _("eine Maßnahme beim Arbeitgeber (MAG)"),
    "fsj_bfd": _("ein Freiwilligendienst (FSJ, BFD)"),
    "volunteer": _("ein Ehrenamt"),
    "agh_5": _("eine Arbeitsgelegenheit (80-Cent-Job)"),
    "self_employed": _("eine selbständige Tätigkeit"),
    "family_business": _("Arbeit im Betrieb der Familie"),
    "study_job": _("eine studentische Arbeit an der Hochschule"),
}
# The papers that most people have, first.
_OFTEN: Final = ("AE", "DULDUNG", "GESTATTUNG", "FIKTION", "NE", "BLUECARD", "VISUM_D", "CHANCENKARTE", "EU")
PAPERS: Final = {name: STATUSES[name] for name in (*_OFTEN, *(each for each in STATUSES if each not in _OFTEN))}
# Read from the paper, so asked before what somebody has to remember.
EASY: Final = (
    "ae_par",
    "duldung_kind",
    "fiktion_kind",
    "previous",
    "applied_for",
    "noted",
    "card_ordered",
    "note_text",
    "nat",
)
# Papers that stop to hold on the day printed on them.
DATED: Final = frozenset({"AE", "BLUECARD", "CHANCENKARTE", "VISUM_D", "GESTATTUNG", "DULDUNG", "FIKTION", "FAM_EU"})
_WITH_NOTE: Final = frozenset({"AE", "BLUECARD", "CHANCENKARTE", "VISUM_D"})
# Facts that belong to some papers only; with another paper an old answer is dropped.
_BELONGS: Final[Mapping[str, frozenset[str]]] = {
    **dict.fromkeys(("ae_par", "ae_since", "first_permission", "ua_title"), frozenset({"AE", "VISUM_D"})),
    **dict.fromkeys(("duldung_kind", "duldung_since", "d60b_periods", "acts_made_up"), frozenset({"DULDUNG"})),
    **dict.fromkeys(("fiktion_kind", "previous", "noted", "card_ordered"), frozenset({"FIKTION"})),
    **dict.fromkeys(("permission_on_paper", "permission_for"), frozenset({"DULDUNG", "GESTATTUNG"})),
    "gestattet_since": frozenset({"GESTATTUNG"}),
    "valid_to": DATED,
}
ASKED: Final[Mapping[str, Asking]] = {
    "activity": Asking(choices=PLANS),
    "status": Asking(help=_("Der Name steht oben auf dem Papier oder der Karte."), choices=PAPERS),
    "nat": Asking(help=_("Sie steht im Pass. „Staatenlos“ und „ungeklärt“ stehen am Ende der Liste.")),
    "valid_to": Asking(short=(("none", _("Es steht kein Ende darauf")),)),
    "hours": Asking(unit=_("Stunden")),
    "permission_for": Asking(choices={"same": _("für den bisherigen"), "new": _("für den neuen")}),
    "event": Asking(
        choices={"training_broken_off": _("Ausbildung abgebrochen"), "training_passed": _("Ausbildung bestanden")}
    ),
}


def answer(given: Given, *, explain: bool = False) -> Answer:
    """What the rules say about the planned activity. Raises no error for any combination of facts."""
    return decision.answer("work", given.case, explain=explain)


def next_fact(given: Given, *, askable: frozenset[str] | None = None) -> str | None:
    """Plan and paper first, then what changes the answer, and at the end what would turn a yes into a no."""
    for name in ("activity", "status"):
        if name not in given:
            return name
    if not given.knows("status") or not given.knows("activity"):
        return None
    first = answer(given)
    due = _due(first, given) if first.grade is Grade.UNKLAR else _doubts(first, given)
    return next((name for name in due if askable is None or name in askable), None)


def _due(first: Answer, given: Given) -> tuple[str, ...]:
    open_facts = [name for name in first.missing if name not in given]
    easy = tuple(name for name in EASY if name in open_facts)
    if easy or not open_facts:
        return easy
    return tuple(name for name in decision.next_questions("work", given.case) if name in open_facts)


def _doubts(first: Answer, given: Given) -> tuple[str, ...]:
    """A yes stands on a paper that is still valid and says nothing else."""
    status = given.value("status")
    if not first.may_start_now or first.grade is Grade.KEINE_BESCH:
        return ()
    doubts = [name for name, papers in (("valid_to", DATED), ("note_text", _WITH_NOTE)) if status in papers]
    return tuple(name for name in doubts if name not in given)


def stale(given: Given) -> tuple[str, ...]:
    """Answers about a paper that is no longer the one in hand."""
    status: Any = given.value("status")
    return tuple(
        name for name in given.facts if name in _BELONGS and status is not None and status not in _BELONGS[name]
    )


def pictures(name: str, given: Given) -> tuple[Picture, ...]:
    """Where it stands on this paper."""
    return papers_with(name, str(given.value("status", "")))
