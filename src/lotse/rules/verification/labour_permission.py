"""May this person work, and does the agency have to consent? The short form of labour counselling.

It says little; the usual case stands for the rest (papers in order, no breach of duties, no Dublin case). Therefore a
permission that must be asked for is always referred to somebody who asks the full questions of residence law.
"""

from collections.abc import Mapping
from datetime import date
from typing import Final

from lotse.rules.dates.monate import ONE_DAY, READ_ON, same_day
from lotse.rules.engine.answer import Answer, Ba, Grade
from lotse.rules.engine.facts import BadFact, Case
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence import decision, facts
from lotse.rules.verification.inputs import Inputs

# What each status of the short form means; the nationality stands for "no safe country" unless the case says otherwise.
_STATUSES: Final[Mapping[str, Mapping[str, str]]] = {
    "gestattung": {**facts.BASES["ASYL"], "status": "GESTATTUNG", "nat": "AF"},
    "duldung": {**facts.BASES["DUL"], "status": "DULDUNG", "nat": "AF"},
    "duldung_60b": {**facts.BASES["DUL"], "status": "DULDUNG", "nat": "AF", "duldung_kind": "60b"},
    "24_ukraine": {"status": "AE", "ae_par": "24", "nat": "UA", "continued_chain": "yes"},
    "recognised_refugee": {"status": "AE", "ae_par": "25.2", "nat": "SY"},
    "eu": {"status": "EU", "nat": "PL"},
}
_SAFE_COUNTRY: Final = "RS"
_JOBS: Final = {
    "any": ("work", "job"),
    "job": ("work", "job"),
    "minijob": ("minijob", "minijob"),
    "recognised_apprenticeship": ("training", "dual_training"),
    "apprenticeship": ("training", "dual_training"),
    "eq": ("eq", "eq"),
    "mandatory_internship": ("internship", "intern_mandatory"),
    "orientation_internship": ("internship", "intern_orientation"),
    "temp_agency": ("agency_work", "temp_agency"),
}
# Where the case says nothing of the stay, waiting times are taken as over: it asks for the agency's part only.
_LONG_ENOUGH: Final = 12


def _case(inputs: Inputs, activity: str, *, months: int, day: date) -> Case:
    status = inputs.word("status")
    if status not in _STATUSES:
        raise BadFact(
            say(
                _("„{value}“ passt nicht zu „{name}“. Möglich sind: {allowed}."),
                value=status,
                name="status",
                allowed=tuple(_STATUSES),
            )
        )
    said = {**_STATUSES[status], "activity": activity}
    if said["status"] in ("GESTATTUNG", "DULDUNG"):
        said |= _stay(inputs, said["status"], since=same_day(day, -months) - ONE_DAY)
    if "title_valid_on_2026-02-01" in inputs:
        said["valid_on_2026_02_01"] = inputs.word("title_valid_on_2026-02-01")
    if inputs.word("title").startswith("25"):
        said["ae_par"] = inputs.word("title").replace("_", ".")
    return Case.written(facts.SCHEMA, said, day=day)


def _stay(inputs: Inputs, status: str, *, since: date) -> dict[str, str]:
    """Whole months of stay, the usual length of the procedure, and where the person has to live."""
    begun = since.isoformat()
    said = {"stay_since": begun, "asyl_app": begun, "reception_duty": inputs.word("in_reception_centre", "no")}
    if status == "GESTATTUNG":
        said |= {"gestattet_since": begun, "asyl_reg": begun, "amm_take": inputs.word("dublin", "no")}
    else:
        said |= {"duldung_since": begun}
    if inputs.is_set("safe_country"):
        said["nat"] = _SAFE_COUNTRY
    return said


def work_permission(written: Mapping[str, str]) -> Mapping[str, object]:
    """Whether the person may work."""
    inputs = Inputs(written)
    day, months = inputs.maybe_day("date") or READ_ON, inputs.maybe_count("months")
    question, activity = _job(inputs)
    stay = months if months is not None else inputs.maybe_count("stay_months")
    case = _case(inputs, activity, months=_LONG_ENOUGH if stay is None else stay, day=day)
    inputs.done()
    found = decision.answer(question, case)
    return {
        "employment": _employment(found),
        "ba_consent": _consent(found),
        "title_continues_until": found.until,
        "refer_to_expert": found.grade is Grade.UNKLAR or _needs_permission(found),
    }


def ba_consent_needed(written: Mapping[str, str]) -> Mapping[str, object]:
    """Whether the agency has to consent, and the immigration office to permit."""
    inputs = Inputs(written)
    day, months = inputs.maybe_day("date") or READ_ON, inputs.maybe_count("stay_months")
    question, activity = _job(inputs)
    case = _case(inputs, activity, months=_LONG_ENOUGH if months is None else months, day=day)
    inputs.done()
    found = decision.answer(question, case)
    return {"ba_consent": _consent(found), "authority_permission": _needs_permission(found), "grade": found.grade}


def _job(inputs: Inputs) -> tuple[str, str]:
    job = inputs.word("job", "any")
    if job not in _JOBS:
        raise BadFact(
            say(
                _("„{value}“ passt nicht zu „{name}“. Möglich sind: {allowed}."),
                value=job,
                name="job",
                allowed=tuple(_JOBS),
            )
        )
    return _JOBS[job]


def _employment(found: Answer) -> str:
    if found.grade is Grade.UNKLAR:
        return "unclear"
    if found.may_start_now:
        return "yes"
    return "possible_with_permission" if found.grade.is_yes else "no"


def _needs_permission(found: Answer) -> bool:
    return found.grade.is_yes and not found.may_start_now


def _consent(found: Answer) -> bool | str:
    if found.ba is None or found.ba is Ba.UNKLAR:
        return "unclear"
    return found.ba is not Ba.KEINE


CALCULATORS = {"work_permission": work_permission, "ba_consent_needed": ba_consent_needed}
