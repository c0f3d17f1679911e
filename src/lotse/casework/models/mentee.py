"""The mentee: a person in one project, with the present state that lists and screens need at once."""

from typing import ClassVar
from uuid import UUID, uuid4

from django.contrib.postgres.fields import ArrayField
from django.db import models

from lotse.casework.models.choices import ErasureReason, Group, Phase, Sex
from lotse.casework.models.records import COUNTED_DUTIES
from lotse.foundation.names import search_keys, sort_key
from lotse.organisations.public import ProjectRecord


class Mentee(ProjectRecord):
    """Identity and contact (class B). The same human in another project is another row with the same `person_key`."""

    # The same human across projects and years, for counting people; shown to nobody.
    person_key = models.UUIDField(default=uuid4, editable=False)
    given_name = models.CharField(max_length=80)
    family_name = models.CharField(max_length=80)
    # The name in its own script, as on the passport.
    original_name = models.CharField(max_length=160, blank=True)
    sex = models.CharField(max_length=1, choices=Sex, blank=True)
    born_on = models.DateField(null=True, blank=True)
    # ISO 3166-1 alpha-2, or STATELESS.
    nationality = models.CharField(max_length=9, blank=True)
    group = models.CharField(max_length=8, choices=Group, blank=True)
    phone = models.CharField(max_length=40, blank=True)
    email = models.EmailField(blank=True)
    street = models.CharField(max_length=120, blank=True)
    postcode = models.CharField(max_length=5, blank=True)
    place = models.CharField(max_length=80, blank=True)
    # ISO 639 codes: the language to be addressed in, and others spoken.
    language = models.CharField(max_length=8, blank=True)
    other_languages = ArrayField(models.CharField(max_length=8), default=list, blank=True)
    arrived_on = models.DateField(null=True, blank=True)

    # Present state, kept by actions: who accompanies, where it stands, when they last spoke.
    mentor = models.ForeignKey("organisations.Membership", on_delete=models.PROTECT, null=True, related_name="mentees")
    mentoring = models.OneToOneField(
        "casework.Mentoring", on_delete=models.SET_NULL, null=True, related_name="present_of"
    )
    phase = models.CharField(max_length=12, choices=Phase, default=Phase.INTAKE)
    last_contact_on = models.DateField(null=True)
    # The day from which silence is longer than agreed; NULL when nobody has to call (waiting list, closed).
    call_by = models.DateField(null=True)

    # Derived from the names by `index_names`.
    sort_key = models.CharField(max_length=200, editable=False)
    folded = models.TextField(editable=False)
    sound = models.TextField(editable=False)

    merged_into = models.ForeignKey("self", on_delete=models.PROTECT, null=True, related_name="absorbed")
    # What is left after erasure counts, and says nothing (docs/decisions/0007-erasure.md).
    erased_at = models.DateTimeField(null=True)
    erased_because = models.CharField(max_length=12, choices=ErasureReason, blank=True)
    version = models.PositiveIntegerField(default=1, editable=False)

    duties: ClassVar = COUNTED_DUTIES

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["id", "project"], name="mentee_project"),
            models.CheckConstraint(condition=~models.Q(merged_into=models.F("id")), name="mentee_merges_other"),
        ]
        indexes: ClassVar = [
            models.Index(
                fields=["project", "mentor", "sort_key", "id"],
                name="mentee_of_mentor",
                condition=models.Q(merged_into=None),
                include=["phase", "erased_at"],
            ),
            models.Index(
                fields=["project", "sort_key", "id"],
                name="mentee_of_project",
                condition=models.Q(merged_into=None),
                include=["phase", "erased_at"],
            ),
            models.Index(
                fields=["project", "phase", "sort_key", "id"],
                name="mentee_in_phase",
                condition=models.Q(merged_into=None),
            ),
            models.Index(
                fields=["project", "mentor", "call_by", "id"],
                name="mentee_call_by",
                condition=models.Q(merged_into=None, call_by__isnull=False),
            ),
            models.Index(
                fields=["project", "call_by", "id"],
                name="mentee_silent",
                condition=models.Q(merged_into=None, call_by__isnull=False),
            ),
            models.Index(fields=["person_key"], name="mentee_person"),
            models.Index(fields=["project", "born_on"], name="mentee_born"),
        ]

    def __str__(self) -> str:
        return self.full_name

    @property
    def full_name(self) -> str:
        """Given name first, as people are greeted."""
        return f"{self.given_name} {self.family_name}".strip()

    @property
    def seal_owner(self) -> UUID:
        """The mentee owns the key."""
        return self.public_id

    def index_names(self) -> None:
        """Derive sorting and search keys; called by every action that writes a name."""
        self.sort_key = sort_key(f"{self.family_name} {self.given_name}")[:200]
        keys = search_keys(f"{self.given_name} {self.family_name} {self.original_name}")
        self.folded, self.sound = keys.folded, keys.sound
