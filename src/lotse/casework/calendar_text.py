"""Appointments for calendar programs. They keep what they read on servers of others: so it says when, and no more.

No name, no initials, no place, no office: whoever looks over a shoulder learns that there is an appointment. What it is
about stands behind the link, for those who sign in. (RFC 5545)
"""

from collections.abc import Callable, Iterable
from datetime import UTC, timedelta

from django.utils.translation import gettext as _
from icalendar import Calendar, Event

from lotse.casework.models import Appointment

CONTENT_TYPE = "text/calendar; charset=utf-8"


def calendar_of(appointments: Iterable[Appointment], *, link: Callable[[Appointment], str]) -> bytes:
    """The calendar file; `link` makes the address of an appointment's page."""
    calendar = Calendar()
    calendar.add("prodid", "-//Lotse//Termine//DE")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", _("Lotse: Termine"))
    for appointment in appointments:
        calendar.add_component(_event(appointment, link(appointment)))
    written: bytes = calendar.to_ical()
    return written


def _event(appointment: Appointment, address: str) -> Event:
    event = Event()
    event.add("uid", f"{appointment.public_id}@lotse")
    event.add("dtstamp", appointment.created_at.astimezone(UTC))
    event.add("sequence", appointment.version)
    event.add("dtstart", appointment.starts_at.astimezone(UTC))
    event.add("dtend", (appointment.starts_at + timedelta(minutes=appointment.minutes)).astimezone(UTC))
    event.add("summary", _("Termin (Lotse)"))
    event.add("description", _("Worum es geht, steht in Lotse: %(address)s") % {"address": address})
    event.add("url", address)
    event.add("class", "PRIVATE")
    return event
