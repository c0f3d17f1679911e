"""What visitors see has changed: one row for each transaction that changed it, and so one state of the site."""

from typing import ClassVar

from django.db import models

from lotse.foundation.duties import DataClass, Duties, Erasure, Retention, Scope


class Publication(models.Model):
    """Rows are only added, by transactions that wait for nobody; together they make the state of the site."""

    transaction = models.BigIntegerField(primary_key=True)
    # Random: the state differs whatever the order in which transactions end, and after a restore too.
    token = models.BigIntegerField()
    at = models.DateTimeField()

    duties: ClassVar = Duties(
        DataClass.C,
        Scope.MACHINE,
        Retention.SHORT,
        Erasure.KEEP,
        journal=False,
        why="Random numbers.",
    )

    class Meta:
        indexes: ClassVar = [models.Index(fields=["at"], name="publication_at")]

    def __str__(self) -> str:
        return str(self.transaction)
