"""Which version of which text may be shown where today: the one place that asks releases and safety checks."""

from datetime import date

from django.db.models import BooleanField, Case, Exists, OuterRef, Q, QuerySet, Subquery, Value, When

from lotse.exhibition.models import PortrayedPerson, Release, SafetyCheck, StoryText
from lotse.exhibition.models.choices import State
from lotse.exhibition.visitors.words import Medium
from lotse.foundation.clock import today

_PUBLIC = "What everybody may read: asked for by its releases."


def standing_releases(*, medium: str, day: date) -> Q:
    """Releases that count on `day`."""
    return Q(medium=medium, withdrawn_at=None, valid_from__lte=day, valid_until__gt=day)


def _is_safe(day: date) -> Subquery:
    """Whether the latest check of a person holds; null where there is none."""
    holds = Case(When(is_defensible=True, review_on__gt=day, then=Value(True)), default=Value(False))
    checks = SafetyCheck.objects.unscoped(_PUBLIC).filter(person=OuterRef("pk")).order_by("-checked_on", "-pk")
    return Subquery(checks.annotate(holds=holds).values("holds")[:1], output_field=BooleanField())


def shown_texts(medium: str = Medium.WEB, *, day: date | None = None) -> QuerySet[StoryText]:
    """The newest version in each language that every person of a published story has released for `medium`.

    Everything that visitors see starts from here, inside `reading.in_public`: a page, a list, a feed, a file.
    """
    day = day or today()
    people = PortrayedPerson.objects.unscoped(_PUBLIC).filter(story=OuterRef("story_id"))
    yes = Release.objects.unscoped(_PUBLIC).filter(
        standing_releases(medium=medium, day=day), person=OuterRef("pk"), text=OuterRef(OuterRef("pk"))
    )
    against = people.annotate(is_safe=_is_safe(day)).filter(~Q(is_safe=True) | Q(is_safe=None) | ~Exists(yes))
    return (
        StoryText.objects.unscoped(_PUBLIC)
        .filter(Exists(people), ~Exists(against), story__state=State.PUBLISHED, submitted_at__isnull=False)
        .order_by("story_id", "language", "-version")
        .distinct("story_id", "language")
    )


def is_shown(story_id: int, *, medium: str, language: str = "") -> bool:
    """Whether something of this story may be shown in the medium now (in the language, where one is named)."""
    shown = shown_texts(medium).filter(story_id=story_id)
    return shown.filter(language=language).exists() if language else shown.exists()
