"""Freezing the figures of a day."""

from datetime import date

from lotse.casework.public import course_counts
from lotse.evaluation.indicators import definition
from lotse.evaluation.models import Figure
from lotse.foundation.actor import Actor, system
from lotse.foundation.database.context import at_work
from lotse.foundation.journal import action
from lotse.foundation.publishing import published_again
from lotse.organisations.public import Project


def freeze_figures(day: date) -> int:
    """Count every project as of `day`, each behind its own wall; what is frozen already stays. Returns what it made."""
    projects = Project.objects.select_related("phase").order_by("id")
    made = 0
    for project in projects:
        if project.phase.valid_from <= day < project.phase.valid_until:
            with at_work(system(project.pk)) as actor:
                made += _freeze_project(actor, project=project, day=day)
    if made:
        published_again()
    return made


@action("figures.frozen")
def _freeze_project(actor: Actor, *, project: Project, day: date) -> int:
    if Figure.objects.filter(day=day, project_key=project.key).exists():
        return 0
    counts = course_counts(project.pk, since=project.phase.valid_from, until=day)
    figures = [
        Figure(
            day=day,
            project_key=project.key,
            indicator=indicator,
            version=definition(indicator, on=day).version,
            breakdown=breakdown,
            value=value,
        )
        for (indicator, breakdown), value in counts.items()
    ]
    return len(Figure.objects.bulk_create(figures, ignore_conflicts=True))
