"""`./lotse import-mentees FILE --project KEY [--dry-run] [--json REPORT]`: a carrier's list from the command line.

Takes the proposals of the reader as they are; what is unsure stays with the person as a cell to check.
"""

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from lotse.casework.actions.list_rows import take_over
from lotse.casework.actions.lists import keep_entries
from lotse.casework.domain.list_entries import Entry, entries_of, unread_of
from lotse.casework.domain.mentee_list import ListReading, ListRefused, read_tables, read_workbook, report
from lotse.casework.queries.list_matches import Fate, matches_of
from lotse.foundation.actor import Actor, system
from lotse.foundation.clock import today
from lotse.foundation.database.context import at_work
from lotse.organisations.public import Project

_WORDS = {
    Fate.NEW: "neu",
    Fate.KNOWN: "schon übernommen",
    Fate.REPEATED: "doppelt in der Liste",
    Fate.COMPLETE: "schon da, Lücken werden gefüllt",
    Fate.ASK: "vielleicht schon da, wird neu angelegt",
}


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")


def _arguments(argv: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./lotse import-mentees", description="Eine Liste von Mentees übernehmen.")
    parser.add_argument("file", type=Path, help="XLSX, XLS, ODS oder CSV")
    parser.add_argument("--project", required=True, help="Schlüssel des Projekts")
    parser.add_argument("--dry-run", action="store_true", help="nur zeigen, nichts eintragen")
    parser.add_argument("--json", type=Path, help="Bericht mit jeder erkannten Person hierher schreiben")
    return parser.parse_args(argv)


def main(argv: list[str]) -> int:
    """0 when read (and entered, unless --dry-run); 1 when the file is refused; 2 when the call is wrong."""
    options = _arguments(argv)
    project = Project.objects.filter(key=options.project).first()
    if project is None:
        keys = ", ".join(Project.objects.order_by("key").values_list("key", flat=True))
        _say(f"Das Projekt „{options.project}“ gibt es nicht. Bekannt sind: {keys or 'noch keine'}.")
        return 2
    if not options.file.is_file():
        _say(f"Die Datei {options.file} gibt es nicht.")
        return 2
    started = time.perf_counter()
    try:
        reading = _read(options.file)
    except ListRefused as refusal:
        _say(f"Die Datei wurde nicht angenommen: {refusal.reason}")
        return 1
    if options.json:
        options.json.write_text(json.dumps(report(reading), ensure_ascii=False, indent=1), encoding="utf-8")
    _tell_left_out(reading)
    entries = entries_of(reading)
    del reading  # a long list's cells need not stay in memory while its people go in
    _say(f"{len(entries)} Zeilen mit Menschen.")
    with at_work(system(project.pk, name="Listenübernahme")) as actor:
        if options.dry_run:
            _tell_fates(actor, project, entries)
            _say("Probelauf: Es wurde nichts eingetragen.")
        else:
            # The same way in as through the browser, with every proposal confirmed.
            data = options.file.read_bytes()
            upload = keep_entries(actor, project=project, file_name=options.file.name, data=data, entries=entries)
            del data, entries
            taken = take_over(actor, upload=upload, decisions={})
            _say(
                f"Übernommen: {taken.created} neu, {taken.completed} ergänzt, {taken.unchanged} unverändert; "
                f"{taken.to_check} Zellen zu prüfen."
            )
    _say(f"Fertig in {time.perf_counter() - started:.1f} s.")
    return 0


def _read(file: Path) -> ListReading:
    return read_tables(read_workbook(file.read_bytes(), filename=file.name), today=today(), mappings={})


def _tell_left_out(reading: ListReading) -> None:
    for warning in reading.warnings:
        _say(warning)
    for sheet in reading.left_out:
        _say(f"Blatt „{sheet.name}“ nicht gelesen: {sheet.reason}")
    for part in unread_of(reading):
        if part.row:
            _say(f"Blatt „{part.sheet}“, Zeile {part.row} ist kein Mensch: {part.reason}")


def _tell_fates(actor: Actor, project: Project, entries: Sequence[Entry]) -> None:
    fates = Counter(match.fate for match in matches_of(actor, project_id=project.pk, entries=entries))
    _say(", ".join(f"{count} {_WORDS[fate]}" for fate, count in fates.items()) + ".")
