"""What the tour reached, by the year in which a show began: counts that hosts told, no people."""

from dataclasses import dataclass

from django.db.models import Count, OuterRef, Q, Subquery, Sum
from django.db.models.functions import ExtractYear

from lotse.exhibition.domain.loans import PUBLIC
from lotse.exhibition.models import Loan, VisitCount


@dataclass(frozen=True, slots=True)
class YearOfTour:
    """One line of the report. Loans without a count are named beside the sum, never counted as none."""

    year: int
    stops: int
    places: int
    districts: int
    visitors: int
    groups: int
    uncounted: int
    press_reports: int
    employers_met: int
    helpers_met: int


def figures_by_year() -> list[YearOfTour]:
    """The newest year first."""
    visits = VisitCount.objects.filter(loan=OuterRef("pk")).order_by().values("loan")
    counted = Loan.objects.filter(state__in=PUBLIC).annotate(
        year=ExtractYear("shown__startswith"),
        came=Subquery(visits.annotate(all=Sum("visitors")).values("all")),
        in_groups=Subquery(visits.annotate(all=Sum("groups")).values("all")),
    )
    rows = (
        counted.values("year")
        .annotate(
            stops=Count("pk"),
            places=Count("host__place", distinct=True),
            districts=Count("host__district_key", distinct=True, filter=~Q(host__district_key="")),
            visitors=Sum("came"),
            groups=Sum("in_groups"),
            uncounted=Count("pk", filter=Q(came=None)),
            press=Sum("press_reports"),
            employers=Sum("employers_met"),
            helpers=Sum("helpers_met"),
        )
        .order_by("-year")
    )
    return [
        YearOfTour(
            year=row["year"],
            stops=row["stops"],
            places=row["places"],
            districts=row["districts"],
            visitors=row["visitors"] or 0,
            groups=row["groups"] or 0,
            uncounted=row["uncounted"],
            press_reports=row["press"] or 0,
            employers_met=row["employers"] or 0,
            helpers_met=row["helpers"] or 0,
        )
        for row in rows
    ]
