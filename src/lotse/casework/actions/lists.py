"""A carrier's list on its way in: uploaded, columns confirmed, then taken over or thrown away."""

import hashlib
from collections.abc import Mapping

from django.core.files.base import ContentFile

from lotse.casework.domain.list_entries import entries_of, to_text
from lotse.casework.domain.mentee_list import ColumnMapping, ListReading, Meaning, Table, Workbook, find_tables, read_tables, read_workbook
from lotse.casework.models import ListImport
from lotse.foundation.actor import Actor, Obstacle
from lotse.foundation.clock import today
from lotse.foundation.journal import action, refuse_if
from lotse.foundation.sealing import seal_bytes, unseal_bytes
from lotse.organisations.public import Membership, Project

_USE = "list"
Meanings = Mapping[int, Mapping[int, str]]
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
    upload.save(force_insert=True)
    return upload


@action("list.read")
def keep_reading(actor: Actor, *, project: Project, file_name: str, data: bytes, reading: ListReading) -> ListImport:
    """A list that was read elsewhere with every proposal confirmed, ready to be taken over."""
    entries = entries_of(reading)
    upload = ListImport(
        project=project,
        file_name=file_name[-200:],
        digest=hashlib.sha256(data).hexdigest(),
        by_id=actor.membership_in(project.pk),
        entries=to_text(entries),
        rows_total=len(entries),
        state=ListImport.State.CHECKED,
    )
    upload.save(force_insert=True)
    return upload


def workbook_of(upload: ListImport) -> Workbook:
    """The kept file, opened."""
    with upload.file.open("rb") as file:
        data = unseal_bytes(file.read(), owner=upload.seal_owner, use=_USE)
    return read_workbook(data, filename=upload.file_name)


def tables_of(upload: ListImport) -> list[Table]:
    """The tables of the kept file, in the order that `mapping` counts."""
    return find_tables(workbook_of(upload), today=today())


@action("list.columns_confirmed")
def confirm_columns(
    actor: Actor, *, upload: ListImport, meanings: Meanings, mentor: Membership | None
) -> ListImport:
    """Read the list as a person said that it is to be read; the dry run shows what that would enter."""
    refuse_if(_obstacles(upload))
    mappings = {
        table: ColumnMapping.of({column: Meaning(word) for column, word in columns.items()})
        for table, columns in meanings.items()
    }
    reading = read_tables(workbook_of(upload), today=today(), mappings=mappings)
    entries = entries_of(reading)
    upload.mapping = {str(table): {str(k): v for k, v in columns.items()} for table, columns in meanings.items()}
    upload.entries = to_text(entries)
    upload.mentor, upload.decisions = mentor, {}
    upload.rows_total, upload.state = len(entries), ListImport.State.CHECKED
    upload.to_check = sum(len(entry.cells) for entry in entries)
    upload.save()
    return upload


@action("list.thrown_away")
def throw_away(actor: Actor, *, upload: ListImport) -> None:
    """Nothing was entered; file and entries are gone."""
    refuse_if(_obstacles(upload))
    clear(upload)
    upload.state = ListImport.State.THROWN_AWAY
    upload.save()


def clear(upload: ListImport) -> None:
    """Delete what waited; the caller saves."""
    if upload.file:
        upload.file.delete(save=False)
    upload.entries = ""


def _obstacles(upload: ListImport) -> list[Obstacle]:
    waiting = upload.state in (ListImport.State.UPLOADED, ListImport.State.CHECKED, ListImport.State.FAILED)
    return [] if waiting else [NOT_WAITING]
