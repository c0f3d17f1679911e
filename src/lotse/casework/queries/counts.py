"""Counts of the course in one project as of a day: the only thing that leaves casework for evaluation."""

from datetime import date, timedelta

from django.db.models import Count, F, Q, QuerySet
from django.db.models.functions import Lower, Trim

from lotse.casework.models import Mentoring, Outcome
from lotse.casework.models.choices import CheckInAnswer, CheckInKind, OutcomeKind

WHY = "Counts only. Who was erased is counted too; absorbed files are not, their mentorings are elsewhere."
Counts = dict[tuple[str, str], int]
HALF_A_YEAR = timedelta(days=182)
_LASTING = (OutcomeKind.EMPLOYMENT, OutcomeKind.TRAINING, OutcomeKind.EQ)


def course_counts(project_id: int, *, since: date, until: date) -> Counts:
    """(indicator, breakdown) → count, from `since` until `until`, both included."""
    between = (since, until)
    mentorings: QuerySet[Mentoring] = Mentoring.objects.unscoped(WHY).filter(
        project_id=project_id, mentee__merged_into=None
    )
    outcomes: QuerySet[Outcome] = Outcome.objects.unscoped(WHY).filter(
        project_id=project_id, mentee__merged_into=None, started_on__range=between
    )
    numbers = mentorings.aggregate(
        begun=Count("pk", filter=Q(opened_on__range=between)),
        agreements=Count("pk", filter=Q(agreement_on__range=between)),
        active=Count("pk", filter=_active(until)),
    )
    firms = outcomes.exclude(employer_name="").aggregate(count=Count(Lower(Trim(F("employer_name"))), distinct=True))
    return {
        ("begun", ""): numbers["begun"],
        ("agreements", ""): numbers["agreements"],
        ("active", ""): numbers["active"],
        ("employers", ""): firms["count"],
        ("sustained", ""): _sustained(outcomes, until),
        **_outcomes_by_kind(outcomes),
    }


def _sustained(outcomes: QuerySet[Outcome], day: date) -> int:
    """Starts half a year old that somebody asked about and that still stood then; an unknown is no yes."""
    old_enough = outcomes.filter(kind__in=_LASTING, started_on__lte=day - HALF_A_YEAR)
    still_there = Q(ended_on=None) | Q(ended_on__gte=F("started_on") + HALF_A_YEAR)
    said = (CheckInAnswer.GOOD, CheckInAnswer.MIXED, CheckInAnswer.TROUBLE)
    asked = Q(check_ins__mentee_says__in=said) | Q(check_ins__employer_says__in=said)
    answered = Q(check_ins__kind=CheckInKind.MONTH_6, check_ins__done_on__lte=day) & asked
    return old_enough.filter(still_there).filter(answered).values("pk").distinct().count()


def _active(day: date) -> Q:
    """Agreed on and not closed, as it was on that day."""
    return Q(agreement_on__lte=day) & (Q(closed_on=None) | Q(closed_on__gt=day))


def _outcomes_by_kind(outcomes: QuerySet[Outcome]) -> Counts:
    """Every kind, zeros included; employment by whether it fits the qualification."""
    rows = outcomes.order_by().values("kind", "adequate").annotate(number=Count("pk"))
    found: Counts = {("outcomes", breakdown): 0 for breakdown in outcome_breakdowns()}
    for row in rows:
        found["outcomes", _breakdown(row["kind"], row["adequate"])] += row["number"]
    return found


def _breakdown(kind: str, adequate: str) -> str:
    return f"{kind}-{adequate}" if kind == OutcomeKind.EMPLOYMENT else kind


def outcome_breakdowns() -> tuple[str, ...]:
    """The finest cells in which outcomes are counted."""
    employment = tuple(_breakdown(OutcomeKind.EMPLOYMENT, answer) for answer in ("yes", "no", "unknown"))
    return (*employment, *(kind.value for kind in OutcomeKind if kind != OutcomeKind.EMPLOYMENT))
