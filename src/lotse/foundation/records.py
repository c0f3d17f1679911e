"""The abstract record: a public identifier that nobody can count, and the moment of its making."""

from functools import lru_cache
from typing import Any, ClassVar
from uuid import uuid4

from django.db import models
from django.utils.translation import get_language

from lotse.foundation.duties import Duties


class Record(models.Model):
    """Base of all our models. URLs carry `public_id`, never the primary key."""

    public_id = models.UUIDField(default=uuid4, unique=True, editable=False)
    created_at = models.DateTimeField(auto_now_add=True, editable=False)

    duties: ClassVar[Duties]

    class Meta:
        abstract = True

    def _get_FIELD_display(self, field: Any) -> Any:  # noqa: N802 - Django's own name
        """As Django's, from a table that is made once for each language: Django makes one with each call."""
        value = getattr(self, field.attname)
        return _labels(field, get_language()).get(value, value)


@lru_cache(maxsize=1_024)
def _labels(field: Any, _language: str | None) -> dict[Any, Any]:
    return {value: str(label) for value, label in field.flatchoices}
