"""For each instrument: facts that meet its conditions, a change that excludes it, a fact whose absence opens it."""

from datetime import date
from typing import Final

from lotse.rules.engine.facts import Case
from lotse.rules.funding.facts import SCHEMA

DAY: Final = date(2026, 11, 23)
_STAFF = {"staff_full": "12", "staff_10": "0", "staff_20": "2", "staff_30": "1"}
_JOB = {"place": "saxony", "plan": "job", "work_permission": "granted", "status": "protected"}
_TRAINING = {**_JOB, "plan": "training"}
_ABROAD = {"place": "saxony", "plan": "job", "status": "none"}
_COURSE = {
    "place": "saxony",
    "plan": "course",
    "course_hours": "121",
    "course_certified": "yes",
    "employed_here": "yes",
    "qualified": "yes",
    "years_since_degree": "2",
}

# id: what makes it fit, what excludes it, what has to be asked.
CASES: Final[dict[str, tuple[dict[str, str], dict[str, str], str]]] = {
    "F-EGZ": (
        {
            **_JOB,
            "hard_to_place": "yes",
            "lower_performance": "yes",
            "worked_here_months": "3",
            "dismissed_for_subsidy": "no",
        },
        {"worked_here_months": "4", "disability": "none"},
        "hard_to_place",
    ),
    "F-16E": (
        {**_JOB, "contract_two_years": "yes", "benefit": "sgb2", "unemployed_months": "24"},
        {"unemployed_months": "23"},
        "contract_two_years",
    ),
    "F-16I": (
        {**_JOB, "benefit": "sgb2", "age": "25", "sgb2_years": "5", "child": "yes"},
        {"age": "24"},
        "child",
    ),
    "F-MAG": (
        {**_JOB, "plan": "internship", "weeks": "6", "registered": "yes"},
        {"weeks": "7", "unemployed_months": "3", "hard_to_place": "no"},
        "registered",
    ),
    "F-AVGS": ({**_JOB, "plan": "search", "registered": "yes"}, {"registered": "no"}, "work_permission"),
    "F-46": ({**_JOB, "plan": "trial", "disability": "equal"}, {"disability": "none"}, "disability"),
    "F-44": (
        {"work_permission": "needed", "registered": "yes", "cost_arisen": "no"},
        {"cost_arisen": "yes"},
        "cost_arisen",
    ),
    "F-16K": ({"benefit": "sgb2"}, {"benefit": "asylblg"}, "benefit"),
    "F-16H": ({"age": "24", "benefit": "none"}, {"age": "25"}, "age"),
    "F-EINFUEHLUNG": ({"place": "germany", "plan": "trial", "weeks": "1"}, {"weeks": "2"}, "weeks"),
    "F-39A": ({"status": "gestattung", "safe_country": "no"}, {"safe_country": "yes"}, "safe_country"),
    "F-EQ": (
        {**_JOB, "plan": "eq", "eq_months": "4", "hours": "20", "registered": "yes", "worked_here_3_years": "no"},
        {"worked_here_3_years": "yes"},
        "hours",
    ),
    "F-ASA": ({**_TRAINING, "needs_support": "yes"}, {"needs_support": "no"}, "needs_support"),
    "F-ASA-VOR": (
        {**_JOB, "plan": "search", "status": "duldung", "age": "19", "stay_months": "15", "school_and_german": "yes"},
        {"stay_months": "14", "entered_before_august_2019": "no"},
        "school_and_german",
    ),
    "F-BVB": (
        {
            **_JOB,
            "plan": "search",
            "status": "duldung",
            "age": "19",
            "tolerated_months": "9",
            "school_and_german": "yes",
        },
        {"tolerated_months": "8", "entered_before_august_2019": "no"},
        "tolerated_months",
    ),
    "F-BAB": (
        {**_TRAINING, "status": "duldung", "stay_months": "15", "lives_with_parents": "no"},
        {"stay_months": "14"},
        "lives_with_parents",
    ),
    "F-76": (
        {**_TRAINING, "age": "19", "needs_support": "yes", "benefit": "none"},
        {"benefit": "asylblg"},
        "benefit",
    ),
    "F-82": (_COURSE, {"course_hours": "120"}, "course_certified"),
    "F-82A": (
        {
            **_COURSE,
            **_STAFF,
            "affected_share": "10",
            "agreement": "yes",
            "firm_pays_course": "yes",
            "years_since_degree": "4",
        },
        {"affected_share": "9.9"},
        "agreement",
    ),
    "F-81": (
        {**_JOB, "qualified": "no", "registered": "yes", "course_certified": "yes"},
        {"qualified": "yes"},
        "registered",
    ),
    "F-131A": (
        {"work_permission": "free", "registered": "yes", "start": "2026-12-31"},
        {"start": "2027-01-01"},
        "start",
    ),
    "F-48A": ({**_JOB, "plan": "internship", "weeks": "6", "registered": "yes"}, {"weeks": "7"}, "weeks"),
    "F-73A": ({**_TRAINING, "moved": "yes"}, {"moved": "no"}, "moved"),
    "F-IK": ({"status": "protected", "german": "A1"}, {"status": "eu", "course_obliged": "no"}, "status"),
    "F-BSK": (
        {"status": "duldung", "tolerated_months": "6", "registered": "yes", "german": "B1"},
        {"tolerated_months": "5"},
        "tolerated_months",
    ),
    "F-JOBBSK": (
        {"place": "saxony", "group_size": "3", "employed_here": "yes", "german": "A2", "status": "protected"},
        {"group_size": "2"},
        "group_size",
    ),
    "F-EOK": ({"place": "saxony", "status": "gestattung"}, {"status": "protected"}, "status"),
    "F-ANERKENNUNG": (
        {
            "foreign_degree": "yes",
            "income": "32000",
            "joint": "no",
            "cost_arisen": "no",
            "state_pays": "no",
            "recognition": "none",
        },
        {"income": "32000.01"},
        "state_pays",
    ),
    "F-36-3": (_ABROAD, {"status": "duldung"}, "plan"),
    "F-81A": ({**_ABROAD, "foreign_degree": "yes"}, {"foreign_degree": "no"}, "foreign_degree"),
    "F-FAIR": ({"status": "ukraine"}, {"status": "eu"}, "status"),
    "F-IQ": ({"foreign_degree": "yes"}, {"foreign_degree": "no"}, "foreign_degree"),
    "F-16D3": ({"status": "none", "foreign_degree": "yes"}, {"status": "eu"}, "foreign_degree"),
    "F-19C-IT": (_ABROAD, {"status": "eu"}, "plan"),
    "F-WESTBALKAN": (_ABROAD, {"status": "eu"}, "plan"),
    "F-16A": ({**_ABROAD, "plan": "training"}, {"plan": "job"}, "plan"),
    "F-20A": ({**_ABROAD, "plan": "search"}, {"plan": "eq"}, "status"),
    "F-SPURWECHSEL": ({"status": "duldung", "plan": "job"}, {"status": "ukraine"}, "plan"),
    "F-AGS": ({"place": "germany"}, {"place": "abroad"}, "place"),
    "F-WILLKOMMENSLOTSEN": ({**_STAFF, "place": "saxony", "status": "duldung"}, {"staff_full": "250"}, "staff_full"),
    "F-PASSGENAU": ({**_STAFF, "place": "saxony", "plan": "eq"}, {"plan": "job"}, "plan"),
    "F-NUIF": ({"place": "saxony", "status": "ukraine"}, {"status": "eu"}, "status"),
    "F-KOFA": ({**_STAFF, "place": "saxony"}, {"staff_full": "248"}, "staff_20"),
    "F-KAUSA": ({"place": "saxony", "plan": "training"}, {"place": "germany"}, "plan"),
    "F-WIR": ({"place": "saxony", "status": "gestattung"}, {"status": "german"}, "status"),
    "F-FIZU": ({"place": "saxony", "status": "eu"}, {"status": "german"}, "place"),
    "F-WELCOME": ({"place": "saxony", "status": "skilled"}, {"place": "germany"}, "status"),
    "F-MENTOREN": ({"place": "saxony", "status": "eu"}, {"place": "germany"}, "status"),
    "F-SAB-INT": (
        {
            **_STAFF,
            "place": "saxony",
            "plan": "job",
            "de_minimis": "0",
            "german": "B2",
            "lives_in_germany": "no",
        },
        {"lives_in_germany": "yes"},
        "lives_in_germany",
    ),
    "F-SAB-VERBUND": ({**_STAFF, "place": "saxony", "plan": "training"}, {"staff_full": "498"}, "plan"),
    "F-SAB-KURS": (
        {"place": "saxony", "plan": "course", "pay": "4500", "firm_pays_course": "no", "cost_arisen": "no"},
        {"pay": "4500.01"},
        "pay",
    ),
    "F-FACHKRAEFTE": ({"place": "saxony"}, {"place": "germany"}, "place"),
    "F-SCHRITT": ({"place": "saxony", "registered": "yes"}, {"registered": "no", "plan": "job"}, "registered"),
    "F-LANDESPROGRAMM": ({"place": "saxony", "plan": "job", "benefit": "sgb2"}, {"benefit": "alg"}, "benefit"),
    "F-QUALIZEIT": ({**_STAFF, "place": "saxony", "employed_here": "yes"}, {"staff_full": "18"}, "employed_here"),
}


def case(facts: dict[str, str], day: date = DAY) -> Case:
    """A case from written facts."""
    return Case.written(SCHEMA, facts, day=day)


def day_for(id: str) -> date:  # noqa: A002 - entries are called by their id
    """A day on which the entry runs."""
    return date(2027, 2, 1) if id == "F-QUALIZEIT" else DAY
