"""The abstract record behind the wall of a project."""

from typing import ClassVar

from django.db import models

from lotse.foundation.records import Record
from lotse.foundation.scoping import GuardedQuerySet


class ProjectRecord(Record):
    """Base of everything with mentees' data: a project that the database checks, and a queryset that asks who looks.

    Every concrete model needs `Protect(...)` in a migration and a predicate in its app's policy.
    """

    project = models.ForeignKey("organisations.Project", on_delete=models.PROTECT, related_name="+", editable=False)

    objects: ClassVar = GuardedQuerySet.as_manager()

    class Meta:
        abstract = True
