"""Days as people write them, in the language that is spoken when the words are read."""

from datetime import date

from django.utils.formats import date_format
from django.utils.functional import lazy


def _written(day: date) -> str:
    return date_format(day, "DATE_FORMAT")


in_words = lazy(_written, str)
