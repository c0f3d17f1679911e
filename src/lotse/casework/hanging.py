"""What hangs from a mentee, found in the models themselves: merging, erasing and telling cannot forget a new one."""

from django.db import models

from lotse.casework.models import Mentee
from lotse.casework.models.records import MenteeRecord
from lotse.foundation.sealing import SealedText


def hanging_models() -> list[type[MenteeRecord]]:
    """Every model whose rows belong to one mentee, in a fixed order."""
    found = {relation.related_model for relation in Mentee._meta.related_objects if relation.field.name == "mentee"}
    return sorted(
        (model for model in found if isinstance(model, type) and issubclass(model, MenteeRecord)),
        key=lambda model: model._meta.db_table,
    )


def model_of(table: str) -> type[MenteeRecord]:
    """The model whose table it is."""
    return next(model for model in hanging_models() if model._meta.db_table == table)


def sealed_fields(model: type[models.Model]) -> list[SealedText]:
    """The fields of class A."""
    return [field for field in model._meta.concrete_fields if isinstance(field, SealedText)]


def links_to(model: type[MenteeRecord]) -> list[tuple[type[MenteeRecord], str]]:
    """Who points at rows of `model`: (the pointing model, the name of its field), the mentee's own links aside."""
    return [
        (relation.related_model, relation.field.name)
        for relation in model._meta.related_objects
        if isinstance(relation.related_model, type) and issubclass(relation.related_model, MenteeRecord)
    ]
