"""Who does what, where, from when until when; and who stands in for whom."""

from typing import ClassVar

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models

from lotse.foundation.duties import DataClass, Duties, Erasure, Retention, Scope
from lotse.foundation.records import Record
from lotse.foundation.roles import CASE_ROLES, Role
from lotse.organisations.models.programme import Project, Region

_STAFF = Duties(
    DataClass.B,
    Scope.PROGRAMME,
    Retention.MEMBERSHIP,
    Erasure.KEEP,
    journal=False,
    why="Names and tasks of staff are known within the programme; they carry nothing about mentees.",
)


class Membership(Record):
    """A role, in a project or in the whole programme. It ends; it is not deleted while mentees refer to it."""

    account = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="memberships")
    role = models.CharField(max_length=12, choices=Role)
    project = models.ForeignKey(Project, on_delete=models.PROTECT, related_name="memberships", null=True)
    regions = models.ManyToManyField(Region, related_name="memberships", blank=True)
    valid_from = models.DateField()
    valid_until = models.DateField(null=True)
    # Codes of the languages into which a translator translates; her only bound, and empty for every other role.
    languages = ArrayField(models.CharField(max_length=10), default=list, blank=True)
    # Share of a full post; the load of a mentor is judged against it.
    share = models.DecimalField(max_digits=3, decimal_places=2, default=1)
    duties: ClassVar = _STAFF

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(project__isnull=False) | ~models.Q(role__in=sorted(CASE_ROLES)),
                name="case_roles_have_a_project",
            ),
            models.CheckConstraint(
                condition=models.Q(role=Role.TRANSLATOR) ^ models.Q(languages=[]), name="translators_have_languages"
            ),
        ]
        indexes: ClassVar = [models.Index(fields=["account"], name="membership_account")]

    def __str__(self) -> str:
        return f"{self.account} ({self.get_role_display()})"


class Deputyship(Record):
    """While `absent` is away, `deputy` sees and does what `absent` would; both in the same project. Half-open days."""

    absent = models.ForeignKey(Membership, on_delete=models.CASCADE, related_name="absences")
    deputy = models.ForeignKey(Membership, on_delete=models.CASCADE, related_name="deputyships")
    valid_from = models.DateField()
    valid_until = models.DateField()
    reason = models.CharField(max_length=60, blank=True)
    duties: ClassVar = _STAFF

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(valid_from__lt=models.F("valid_until")), name="deputyship_forward"
            ),
            models.CheckConstraint(condition=~models.Q(absent=models.F("deputy")), name="deputyship_of_another"),
        ]

    def __str__(self) -> str:
        return f"{self.deputy} für {self.absent}"
