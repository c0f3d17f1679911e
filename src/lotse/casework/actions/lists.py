"""A carrier's list on its way in: uploaded, columns confirmed, then taken over or thrown away."""

import hashlib
from collections.abc import Mapping, Sequence

from django.core.files.base import ContentFile
from django.db import transaction

from lotse.casework.domain.list_entries import Entry, entries_of, to_text, unread_of
from lotse.casework.domain.mentee_list import (
    ColumnMapping,
    Meaning,
    Table,
    Workbook,
    find_tables,
    read_tables,
    read_workbook,
)
from lotse.casework.models import ListImport
from lotse.foundation.actor import Actor, Obstacle
from lotse.foundation.clock import today
from lotse.foundation.journal import Refused, action, refuse_if
from lotse.foundation.sealing import seal_bytes, unseal_bytes
from lotse.organisations.public import Membership, Project

_USE = "list"
FILE_GONE = Obstacle("file_gone", "Die Datei liegt nicht mehr vor.", "Laden Sie sie noch einmal hoch.")
Meanings = Mapping[int, Mapping[int, str]]
WAITING = (ListImport.State.UPLOADED, ListImport.State.CHECKED, ListImport.State.FAILED)
NOT_WAITING = Obstacle("not_waiting", "Diese Liste wartet nicht mehr.", "Laden Sie sie bei Bedarf noch einmal hoch.")


@action("list.uploaded")
def upload_list(actor: Actor, *, project: Project, file_name: str, data: bytes) -> ListImport:
    """Keep a file, sealed, until somebody decides. Raises ListRefused for what is no readable list."""
    read_workbook(data, filename=file_name)
    upload = ListImport(
        project=project,
        file_name=file_name[-200:],
        digest=hashlib.sha256(data).hexdigest(),
        by_id=actor.membership_in(project.pk),
    )
    sealed = seal_bytes(data, owner=upload.seal_owner, project_id=project.pk, use=_USE)
    upload.file.save(f"{upload.public_id}.sealed", ContentFile(sealed), save=False)
    try:
        upload.save(force_insert=True)
    except Exception:
        # A file that no row knows would lie there for ever.
        upload.file.storage.delete(str(upload.file.name))
        raise
    return upload


@action("list.read")
def keep_entries(
    actor: Actor, *, project: Project, file_name: str, data: bytes, entries: Sequence[Entry]
) -> ListImport:
    """A list that was read elsewhere with every proposal confirmed, ready to be taken over."""
    upload = ListImport(
        project=project,
        file_name=file_name[-200:],
        digest=hashlib.sha256(data).hexdigest(),
        by_id=actor.membership_in(project.pk),
        entries=to_text(entries),
        rows_total=len(entries),
        to_check=sum(len(entry.cells) for entry in entries),
        state=ListImport.State.CHECKED,
    )
    upload.save(force_insert=True)
    return upload


def workbook_of(upload: ListImport) -> Workbook:
    """The kept file, opened; refuses where it is gone, as after a restored backup without files."""
    try:
        with upload.file.open("rb") as file:
            sealed = file.read()
    except (OSError, ValueError):
        raise Refused([FILE_GONE]) from None
    data = unseal_bytes(sealed, owner=upload.seal_owner, use=_USE)
    return read_workbook(data, filename=upload.file_name)


def tables_of(upload: ListImport) -> list[Table]:
    """The tables of the kept file, in the order that `mapping` counts."""
    return find_tables(workbook_of(upload), today=today())


@action("list.columns_confirmed")
def confirm_columns(actor: Actor, *, upload: ListImport, meanings: Meanings, mentor: Membership | None) -> ListImport:
    """Read the list as a person said that it is to be read; the dry run shows what that would enter."""
    upload = held(upload)
    mappings = {
        table: ColumnMapping.of({column: Meaning(word) for column, word in columns.items()})
        for table, columns in meanings.items()
    }
    reading = read_tables(workbook_of(upload), today=today(), mappings=mappings, only=frozenset(mappings))
    entries = entries_of(reading)
    upload.mapping = {str(table): {str(k): v for k, v in columns.items()} for table, columns in meanings.items()}
    upload.entries = to_text(entries, unread_of(reading))
    upload.mentor, upload.decisions = mentor, {}
    upload.rows_total, upload.state = len(entries), ListImport.State.CHECKED
    upload.to_check = sum(len(entry.cells) for entry in entries)
    upload.save()
    return upload


@action("list.decided")
def remember_decisions(actor: Actor, *, upload: ListImport, decisions: Mapping[str, str]) -> ListImport:
    """Keep what was said about the rows of one page; the other pages' rows keep what was said before."""
    fresh = held(upload)
    fresh.decisions = {**fresh.decisions, **decisions}
    fresh.save(update_fields=["decisions"])
    return fresh


@action("list.thrown_away")
def throw_away(actor: Actor, *, upload: ListImport) -> None:
    """Nothing was entered; file and entries are gone."""
    upload = held(upload)
    clear(upload)
    upload.state = ListImport.State.THROWN_AWAY
    upload.save()


def clear(upload: ListImport) -> None:
    """Delete what waited; the caller saves. The file goes with the commit: a failure must not lose it."""
    if upload.file:
        storage, name = upload.file.storage, str(upload.file.name)
        transaction.on_commit(lambda: storage.delete(name))
    upload.file, upload.entries = None, ""


def held(upload: ListImport) -> ListImport:
    """The list as it is now, held until the end of the transaction: it is taken over or thrown away, never both."""
    lists = ListImport.objects.unscoped("It came from a scoped query.")
    fresh = lists.select_for_update(of=("self",)).get(pk=upload.pk)
    refuse_if([] if fresh.state in WAITING else [NOT_WAITING])
    return fresh
