"""The list of mentees as a spreadsheet: for leads, row by row, with a trace in the journal and in each file."""

import re
from collections.abc import Iterator
from tempfile import TemporaryFile
from typing import IO, Any

import xlsxwriter
from django.utils.translation import gettext as _

from lotse.casework.models import Mentee
from lotse.casework.queries.mentee_list import Choice, ListedMentee, chosen, lanes_for, listed
from lotse.foundation.actor import Actor
from lotse.foundation.clock import now
from lotse.foundation.journal import action
from lotse.foundation.models import Change, Reading

CHUNK = 500
TRACE = "mentees_export"
# A cell that a spreadsheet could take for a formula, once it is pasted or saved in another format.
_FORMULA = re.compile(r"^([=@\t\r]|[+-](?![\d\s(]))")


@action("mentees.exported")
def export_mentees(actor: Actor, *, choice: Choice) -> IO[bytes]:
    """The chosen mentees of the projects that the actor leads; memory stays the same however many they are."""
    file = TemporaryFile()  # noqa: SIM115 - who sends it closes it
    book = xlsxwriter.Workbook(file, {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    sheet = book.add_worksheet(_("Mentees"))
    bold = book.add_format({"bold": True})
    for column, title in enumerate(_titles()):
        sheet.write_string(0, column, title, bold)
        sheet.set_column(column, column, 24)
    sheet.freeze_panes(1, 1)
    count = 0
    for count, row in enumerate(_rows(actor, choice), start=1):
        for column, text in enumerate(_cells(row)):
            sheet.write_string(count, column, harmless(text))
    book.close()
    _note_in_journal(actor, count)
    file.seek(0)
    return file


def harmless(text: str) -> str:
    """The text, marked as text where a spreadsheet could take it for a formula."""
    return f"'{text}" if _FORMULA.match(text) else text


def _titles() -> tuple[str, ...]:
    return (
        _("Familienname"),
        _("Vorname"),
        _("Phase"),
        _("Mentor:in"),
        _("Nächster Schritt"),
        _("Wartet auf"),
        _("Tage"),
        _("Letzter Kontakt"),
        _("Telefon"),
    )


def _cells(row: ListedMentee) -> tuple[str, ...]:
    waits_for = row.waits_for_name or (str(row.waits_for.label) if row.waits_for else "")
    return (
        row.family_name,
        row.given_name,
        str(row.phase.label),
        row.mentor,
        row.step,
        waits_for,
        str(row.waiting_days) if row.waits_for else "",
        row.last_contact_on.isoformat() if row.last_contact_on else "",
        row.phone,
    )


def _rows(actor: Actor, choice: Choice) -> Iterator[ListedMentee]:
    """All rows in the order of their names, a chunk at a time; each person's file remembers that it went out."""
    for lane in lanes_for(actor, choice):
        if lane.project_id not in actor.led_project_ids:
            continue
        after: tuple[str, int] = ("", 0)
        while True:
            mentees: Any = chosen(lane, choice).order_by("sort_key", "pk")
            following = mentees.filter(sort_key__gte=after[0]).exclude(sort_key=after[0], pk__lte=after[1])
            found = list(following.values_list("pk", "sort_key")[:CHUNK])
            if not found:
                break
            _leave_traces(actor, lane.project_id, [pk for pk, _key in found])
            yield from listed([pk for pk, _key in found], wait=choice.wait)
            after = (found[-1][1], found[-1][0])


def _leave_traces(actor: Actor, project_id: int, ids: list[int]) -> None:
    Reading.objects.bulk_create(
        Reading(account_id=actor.account_id, project_id=project_id, subject_id=pk, screen=TRACE) for pk in ids
    )


def _note_in_journal(actor: Actor, rows: int) -> None:
    """The trigger writes what changes; nothing changed here, but a list left the house."""
    for project_id in sorted(actor.led_project_ids):
        Change(
            at=now(),
            action="mentees.exported",
            account_id=actor.account_id,
            project_id=project_id,
            table_name=Mentee._meta.db_table,
            row_id=0,
            verb="export",
            old={"rows": rows},
        ).save(force_insert=True)
