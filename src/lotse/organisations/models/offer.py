"""What an invitation invites to: a role, in a project or in the whole programme."""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models

from lotse.foundation.duties import DataClass, Duties, Erasure, Retention, Scope
from lotse.foundation.records import Record
from lotse.foundation.roles import CASE_ROLES, Role
from lotse.identity.public import Invitation
from lotse.organisations.models.programme import Project


class Offer(Record):
    """Becomes a membership when the invitation is accepted."""

    invitation = models.OneToOneField(Invitation, on_delete=models.CASCADE, related_name="offer")
    role = models.CharField(max_length=12, choices=Role)
    project = models.ForeignKey(Project, on_delete=models.PROTECT, related_name="offers", null=True)
    languages = ArrayField(models.CharField(max_length=10), default=list, blank=True)
    duties: ClassVar = Duties(
        DataClass.B,
        Scope.PROGRAMME,
        Retention.SHORT,
        Erasure.KEEP,
        journal=False,
        why="Tasks of staff to be; the invitation says who offered what when.",
    )

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(project__isnull=False) | ~models.Q(role__in=sorted(CASE_ROLES)),
                name="offered_case_roles_have_a_project",
            ),
            models.CheckConstraint(
                condition=models.Q(role=Role.TRANSLATOR) ^ models.Q(languages=[]),
                name="offered_translators_have_languages",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_role_display()} {self.public_id}"
