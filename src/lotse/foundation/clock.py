"""The one place that knows what day it is; days are days in Saxony, moments are UTC."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.utils import timezone

SAXONY = ZoneInfo("Europe/Berlin")


def now() -> datetime:
    """This moment, aware, in UTC."""
    return timezone.now()


def today() -> date:
    """Today in Saxony: a paper that ends on the 31st is valid until midnight in Dresden, not in Greenwich."""
    return timezone.now().astimezone(SAXONY).date()
