"""Whether the Bundesagentur für Arbeit has to consent when somebody with Gestattung or Duldung works (§ 32 BeschV)."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from lotse.rules.dates.monate import Stand
from lotse.rules.engine.answer import Ba
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.residence.papers import READ_ON
from lotse.rules.residence.spans import after_gaps, first_safe_day, known_events, stand_of, stay_start

# No. 1 to 3 of § 32 Abs. 2 BeschV, as far as the name of the activity decides.
_FREE_ACTIVITIES: Final = frozenset(
    {
        "intern_mandatory", "eq", "dual_training", "assist_training", "fsj_bfd",
        "charity_work", "science", "bluecard_job", "pro_sport",
    }
)  # fmt: skip
# First degree by blood or marriage, spouses and partners (§§ 1589, 1590 BGB).
_CLOSE: Final = frozenset({"spouse", "partner", "child", "parent", "child_in_law", "parent_in_law", "stepchild"})
_LONGEST_DAYS: Final = Decimal(90)


@law(
    "R-BA1",
    title=_("Zustimmungsfreies Praktikum"),
    cites="§ 32 Abs. 2 Nr. 1 BeschV; § 22 Abs. 1 S. 2 Nr. 1–4 MiLoG",
    checked_on=READ_ON,
)
def praktikum_zustimmungsfrei(case: Case) -> bool:
    """Orientation and accompanying internships up to three months; the latter not twice with one employer."""
    activity = case["activity"]
    if activity == "intern_accomp" and case["same_employer_before"]:
        return False
    if activity not in ("intern_accomp", "intern_orientation"):
        return False
    return hoechstens_drei_monate(case)


@law(
    "L-BeschV-30-MiLoG-22",
    title=_("Dauer des Praktikums"),
    cites="§ 22 Abs. 1 S. 2 Nr. 2, 3 MiLoG; § 188 Abs. 2 BGB",
    checked_on=READ_ON,
)
def hoechstens_drei_monate(case: Case) -> bool:
    """From the first to the last day at most three months: 1 December to 28 February is inside, 1 March is not."""
    months = parameter("residence.praktikum_monate").on(case.day)
    for name, most in (("months", Decimal(months)), ("weeks", Decimal(12)), ("days", _LONGEST_DAYS)):
        if case.is_known(name):
            return bool(case[name] <= most)
    start, end = case["start"], case["end"]
    if start is None or end is None:
        return False
    # The day of the same number is the day after the last one inside.
    safe = first_safe_day(start, months)
    return bool(end < safe - timedelta(days=1))


@law(
    "R-BA2",
    title=_("Zustimmungsfreie Ausbildung"),
    cites="§ 32 Abs. 2 Nr. 2 BeschV",
    checked_on=READ_ON,
)
def ausbildung_zustimmungsfrei(case: Case) -> bool:
    """Training in a state-recognised or comparable occupation; told otherwise, the consent is needed."""
    return not (case.is_known("training_recognised") and not case["training_recognised"])


@law(
    "R-BA4",
    title=_("Enge Familie im Betrieb und im Haushalt des Arbeitgebers"),
    cites="§ 32 Abs. 2 Nr. 4 BeschV; §§ 1589, 1590 BGB",
    checked_on=READ_ON,
)
def familie_des_arbeitgebers(case: Case) -> bool:
    """Spouses, partners, first degree relatives in the employer's household; siblings are second degree."""
    return case["relation"] in _CLOSE and bool(case["household_with_employer"])


@law(
    "R-BA5",
    title=_("Jede Beschäftigung nach vier Jahren"),
    cites="§ 32 Abs. 2 Nr. 5 BeschV",
    checked_on=READ_ON,
    open_points=("O-04",),
)
def nach_vier_jahren(case: Case) -> Ba | None:
    """Free after four uninterrupted years; unclear on the border day, with gaps, or with time under § 60b."""
    start = stay_start(case)
    if start is None:
        return None
    months = parameter("residence.zustimmungsfrei_nach").on(case.day)
    stand = stand_of(start, months, case.day)
    if stand is Stand.NOCH_NICHT:
        return None
    if stand is Stand.GRENZTAG:
        return Ba.UNKLAR
    return Ba.KEINE if stand_of(_unbroken(case, start), months, case.day) is Stand.ERFUELLT else Ba.UNKLAR


def _unbroken(case: Case, start: date) -> date:
    ends = [each.last or case.day for each in known_events(case, "d60b_periods")]
    return max([after_gaps(case, start), *ends])


@law(
    "R-BA6",
    title=_("Beteiligung der Bundesagentur bei Gestattung und Duldung"),
    cites="§ 32 Abs. 1, 2, 3 BeschV; § 39 Abs. 3 AufenthG",
    checked_on=READ_ON,
)
def beteiligung_der_ba(case: Case) -> Ba:
    """Free by kind of activity or after four years, else consent: checked are conditions of work, not priority.

    Longer or voluntary internships, trial work, small jobs and agency work are ordinary employment here.
    """
    after_years = nach_vier_jahren(case)
    if after_years is Ba.KEINE:
        return Ba.KEINE
    if ist_art_zustimmungsfrei(case):
        return Ba.KEINE
    return after_years or Ba.ZUSTIMMUNG


@law(
    "R-BA3",
    title=_("Nach ihrer Art zustimmungsfreie Tätigkeit"),
    cites="§ 32 Abs. 2 Nr. 1–4, § 14 Abs. 1 BeschV; § 2 JFDG",
    checked_on=READ_ON,
)
def ist_art_zustimmungsfrei(case: Case) -> bool:
    """Whether the kind of activity alone makes the consent needless (§ 32 Abs. 2 Nr. 1–4 BeschV)."""
    activity = case["activity"]
    if activity in ("dual_training", "assist_training"):
        return ausbildung_zustimmungsfrei(case)
    if activity in _FREE_ACTIVITIES:
        return True
    if activity == "family_business":
        return familie_des_arbeitgebers(case)
    return praktikum_zustimmungsfrei(case)


@law(
    "R-T3-aufenthalt",
    title=_("Drei Monate Aufenthalt vor der Zustimmung"),
    cites="§ 32 Abs. 1 BeschV",
    checked_on=READ_ON,
)
def aufenthalt_fuer_zustimmung(case: Case) -> tuple[date, date | None]:
    """Since when, and what was said of the stay itself: any allowed, tolerated or permitted time counts.

    A Duldung or Gestattung that is old enough proves it alone; otherwise the stay is asked for.
    """
    months = parameter("residence.wartezeit_beschv").on(case.day)
    said = case["stay_since"] if case.is_known("stay_since") else None
    bound = stay_start(case)
    if said is None and (bound is None or stand_of(bound, months, case.day) is not Stand.ERFUELLT):
        said = case["stay_since"]
    return min(day for day in (said, bound, date.max) if day is not None), said


@law(
    "R-BA1-kurz",
    title=_("Kurzes Pflichtpraktikum"),
    cites="§ 15 Nr. 2, § 30 Nr. 2 BeschV",
    checked_on=READ_ON,
    confidence=2,
    open_points=("O-06",),
)
def kurzes_pflichtpraktikum(case: Case) -> bool:
    """A compulsory internship of at most 90 days, which may be no employment at all (§ 30 Nr. 2 BeschV, O-06)."""
    if case["activity"] != "intern_mandatory" or not case.is_known("days"):
        return False
    return bool(case["days"] <= parameter("residence.praktikum_tage").on(case.day))
