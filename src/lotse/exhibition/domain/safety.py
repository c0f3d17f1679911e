"""What could happen to somebody who is shown, and when it must be looked at again."""

from datetime import date

from lotse.exhibition.domain.releases import CHECK_HOLDS

RISKS = ("none", "some", "high")


def review_due(checked_on: date, *, risks: tuple[str, ...], wished: date | None = None) -> date:
    """A year later at the most, half a year where a risk is there; earlier when somebody wishes it."""
    holds = CHECK_HOLDS / 2 if any(risk != "none" for risk in risks) else CHECK_HOLDS
    latest = checked_on + holds
    return min(latest, wished) if wished and wished > checked_on else latest


def is_defensible_at_all(*, risks: tuple[str, ...], has_pseudonym: bool, face_changed: bool) -> bool:
    """With a high risk nobody is shown under her own name and face, whatever anybody ticks."""
    return "high" not in risks or (has_pseudonym and face_changed)
