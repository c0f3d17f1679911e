"""The abstract record: a public identifier that nobody can count, and the moment of its making."""

from typing import ClassVar
from uuid import uuid4

from django.db import models

from lotse.foundation.duties import Duties


class Record(models.Model):
    """Base of all our models. URLs carry `public_id`, never the primary key."""

    public_id = models.UUIDField(default=uuid4, unique=True, editable=False)
    created_at = models.DateTimeField(auto_now_add=True, editable=False)

    duties: ClassVar[Duties]

    class Meta:
        abstract = True
