"""The index by which half a name finds a person: narrow rows, kept by a trigger, so that no action can forget them.

Row-level security lets only leakproof operators use an index before its policy is judged; LIKE and trigrams are not
among them, comparisons of text are. So a search here is a range of keys (measured in docs/decisions).
"""

from typing import ClassVar

from django.db import models

from lotse.foundation.duties import DataClass, Duties, Erasure, Retention, Scope
from lotse.foundation.scoping import GuardedQuerySet


class NameKey(models.Model):
    """One word, sound or number under which a mentee is found. Plain columns: nothing may hang from a derived row."""

    class Kind(models.TextChoices):
        """What the key is made from."""

        WORD = "w"
        SOUND = "s"
        PHONE = "p"
        # The same digits from the end: people remember the last four.
        PHONE_END = "e"

    pk = models.CompositePrimaryKey("project_id", "kind", "key", "mentee_id")
    project_id = models.BigIntegerField()
    kind = models.CharField(max_length=1, choices=Kind)
    # Compared byte by byte, whatever the database's own order of letters is.
    key = models.TextField(db_collation="C")
    mentee_id = models.BigIntegerField()

    objects: ClassVar = GuardedQuerySet.as_manager()
    duties: ClassVar = Duties(
        DataClass.B,
        Scope.PROJECT,
        Retention.CASE,
        Erasure.DELETE,
        journal=False,
        why="Derived from the mentee's row by a trigger; the journal keeps the names themselves.",
    )

    class Meta:
        indexes: ClassVar = [models.Index(fields=["mentee_id"], name="name_key_mentee")]

    def __str__(self) -> str:
        return f"{self.kind} {self.mentee_id}"
