"""Residence papers: sealed, except the day on which they end, which has to warn."""

from typing import ClassVar

from django.db import models

from lotse.casework.models.records import SEALED_DUTIES, MenteeRecord
from lotse.foundation.sealing import SealedText


class ResidencePaper(MenteeRecord):
    """A paper that was seen; no copy is kept. `kind` holds a PaperKind, `paragraph` such as "25.2"."""

    kind = SealedText()
    paragraph = SealedText()
    remark = SealedText()
    # Class B on purpose: "expires in 19 days" must be found without opening every file.
    valid_until = models.DateField(null=True, blank=True)
    seen_on = models.DateField(null=True, blank=True)
    is_current = models.BooleanField(default=True)

    duties: ClassVar = SEALED_DUTIES

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["project", "valid_until"], name="paper_expiring", condition=models.Q(is_current=True)),
            models.Index(
                fields=["mentee", "valid_until"], name="paper_expiring_of_mentee", condition=models.Q(is_current=True)
            ),
        ]

    def __str__(self) -> str:
        return f"Paper {self.pk}"
