"""The key of one person's class A data, itself encrypted by a key outside the database."""

from typing import ClassVar

from django.db import models

from lotse.foundation.duties import DataClass, Duties, Erasure, Retention, Scope
from lotse.foundation.scoping import GuardedQuerySet


class DataKey(models.Model):
    """Destroying this row makes every sealed value of its owner unreadable, in backups too."""

    owner = models.UUIDField(primary_key=True)
    project_id = models.BigIntegerField()
    wrapped = models.BinaryField()
    # Version of the key-encryption key that wrapped it.
    version = models.PositiveSmallIntegerField()

    objects = GuardedQuerySet["DataKey"].as_manager()
    duties: ClassVar = Duties(
        DataClass.A,
        Scope.PROJECT,
        Retention.CASE,
        Erasure.DELETE,
        journal=False,
        why="Keys must not survive in the journal.",
    )

    class Meta:
        indexes: ClassVar = [models.Index(fields=["project_id", "version"], name="datakey_version")]

    def __str__(self) -> str:
        return str(self.owner)
