"""How the list of mentees says it: words made once for each row; the template only puts them in their places."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from uuid import UUID

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from lotse.casework.models.choices import Party
from lotse.casework.queries.mentee_list import ListedMentee


@dataclass(frozen=True, slots=True)
class Row:
    """One mentee as the list shows them."""

    href: str
    note_href: str
    family_name: str
    given_name: str
    mentor: str
    phase: str
    step: str
    # For whom the step waits, since when.
    waits: str
    contact: str
    is_silent: bool


def rows_of(mentees: Iterable[ListedMentee]) -> list[Row]:
    """The rows in words."""
    return [_row(mentee) for mentee in mentees]


def _row(mentee: ListedMentee) -> Row:
    contact = mentee.last_contact_on
    return Row(
        href=_pattern("casework:mentee").format(mentee.public_id),
        note_href=_pattern("casework:note_for").format(mentee.public_id),
        family_name=mentee.family_name,
        given_name=mentee.given_name,
        mentor=mentee.mentor,
        phase=str(mentee.phase.label),
        step=mentee.step,
        waits=_waits(mentee),
        contact=date_format(contact, "j.n.Y") if contact else "",
        is_silent=mentee.is_silent,
    )


@cache
def _pattern(name: str) -> str:
    """The address of a mentee's page with a gap for the identifier; looked up once instead of for each row."""
    nobody = UUID(int=0)
    return reverse(name, args=[nobody]).replace(str(nobody), "{}")


def _waits(mentee: ListedMentee) -> str:
    if mentee.waits_for is None:
        return ""
    whom = mentee.waits_for_name or str(mentee.waits_for.label)
    if mentee.waits_for is Party.MENTOR:
        whom = _("Ball liegt im Projekt")
    days = mentee.waiting_days
    if not days:
        return whom
    since = ngettext("seit einem Tag", "seit %(days)s Tagen", days) % {"days": days}
    return f"{whom}, {since}"
