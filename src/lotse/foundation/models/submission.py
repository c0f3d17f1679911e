"""One form sent once: a double click, a back button or a retry after a lost answer has one effect."""

from typing import ClassVar

from django.db import models

from lotse.foundation.duties import DataClass, Duties, Erasure, Retention, Scope


class Submission(models.Model):
    """The token of a form that took effect, with the address its first answer led to."""

    token = models.UUIDField(primary_key=True)
    account_id = models.BigIntegerField(null=True)
    path = models.TextField()
    led_to = models.TextField(blank=True)
    at = models.DateTimeField(auto_now_add=True)

    duties: ClassVar = Duties(
        DataClass.C,
        Scope.MACHINE,
        Retention.SHORT,
        Erasure.KEEP,
        journal=False,
        why="Random tokens and addresses made of random identifiers.",
    )

    class Meta:
        indexes: ClassVar = [models.Index(fields=["at"], name="submission_at")]

    def __str__(self) -> str:
        return str(self.token)
