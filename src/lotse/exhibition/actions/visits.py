"""How many people came and what came of it: counts, no people."""

from datetime import date

from lotse.exhibition.actions.loans import locked_loan, record
from lotse.exhibition.domain.loans import LoanState
from lotse.exhibition.models import Loan, VisitCount
from lotse.exhibition.visitors import loan_words
from lotse.foundation.actor import Actor
from lotse.foundation.journal import action, refuse_if

_COUNTING = frozenset({LoanState.HANDED_OVER, LoanState.RETURNED})


@action("loan.visits_counted")
def count_visits(actor: Actor, *, loan: Loan, counted_on: date, visitors: int, groups: int) -> VisitCount:
    """One count for each day; counting a day again replaces it."""
    fresh = locked_loan(loan)
    refuse_if([] if fresh.stands in _COUNTING else [loan_words.NOT_NOW])
    counted, _ = VisitCount.objects.update_or_create(
        loan=fresh, counted_on=counted_on, defaults={"visitors": visitors, "groups": groups}
    )
    return counted


@action("loan.outcome_told")
def tell_outcome(actor: Actor, *, loan: Loan, press_reports: int, employers_met: int, helpers_met: int) -> Loan:
    """Reports in the press, employers and helpers whom the programme met there."""
    fresh = locked_loan(loan)
    refuse_if([] if fresh.stands in _COUNTING | {LoanState.CLOSED} else [loan_words.NOT_NOW])
    fresh.press_reports, fresh.employers_met, fresh.helpers_met = press_reports, employers_met, helpers_met
    fresh.save(update_fields=["press_reports", "employers_met", "helpers_met", "changed_at"])
    record(actor, fresh, "outcome")
    return fresh
