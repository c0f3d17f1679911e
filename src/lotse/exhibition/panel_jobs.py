"""Print files are made behind the scenes, one by one; every night, files without a row or a release go."""

from datetime import timedelta

import structlog
from django.core.files.storage import default_storage
from procrastinate import RetryStrategy
from procrastinate.contrib.django import app

from lotse.exhibition.actions.panels import MEASURE_TASK, clear_file, measure_panel
from lotse.exhibition.actions.panels_print import MAKE_TASK, make_file
from lotse.exhibition.models import Panel, PrintFile
from lotse.exhibition.queries.dossier import facts_of
from lotse.exhibition.queries.panels import facts_of_all
from lotse.exhibition.reading import PROGRAM
from lotse.exhibition.visitors.words import Medium
from lotse.foundation.clock import now
from lotse.foundation.database.context import at_work

log = structlog.get_logger("lotse.panels")
_TRIES = RetryStrategy(max_attempts=5, wait=30)
_FOLDER = "panels"
# A file that a job is just writing has no row yet.
_YOUNG = timedelta(hours=2)


@app.task(name=MAKE_TASK, retry=_TRIES)
def make_print_files(batch: str) -> int:
    """Each file in its own transaction, so that the page shows how far it is; returns how many were made now."""
    with at_work(PROGRAM) as program:
        waiting = list(PrintFile.objects.visible_to(program).filter(batch=batch, state="waiting").order_by("pk"))
    return sum(make_file(PROGRAM, print_file=each).state == PrintFile.State.READY for each in waiting)


@app.task(name=MEASURE_TASK, retry=_TRIES)
def measure_all_languages(panel: str) -> int:
    """Every language of one panel; returns how many were measured."""
    with at_work(PROGRAM) as program:
        held = Panel.objects.visible_to(program).select_related("story").get(public_id=panel)
        languages = list(facts_of(held.story).languages)
    return sum(len(measure_panel(PROGRAM, panel=held, languages=[language])) for language in languages)


@app.periodic(cron="35 3 * * *")
@app.task(name="exhibition.sweep_print_files", queueing_lock="exhibition.sweep_print_files")
def sweep_print_files(timestamp: int = 0) -> int:
    """Files whose releases ended, and files that no row knows, such as after a crash; returns how many went."""
    with at_work(PROGRAM, action="panel.swept") as program:
        ready = list(PrintFile.objects.visible_to(program).filter(state="ready").select_related("story").order_by("pk"))
        facts = facts_of_all({each.story_id: each.story for each in ready}.values())
        ended = [e for e in ready if facts[e.story_id].codes(medium=Medium.PANEL, language=e.language)]
        gone = sum(clear_file(each) for each in ended)
        known = {each.file.name for each in ready if each not in ended}
    return gone + _sweep_folder(known)


def _sweep_folder(known: set[str | None]) -> int:
    try:
        _folders, files = default_storage.listdir(_FOLDER)
    except FileNotFoundError:
        return 0
    strays = [name for file in files if (name := f"{_FOLDER}/{file}") not in known and _is_old(name)]
    for name in strays:
        default_storage.delete(name)
        log.info("print_file_swept")
    return len(strays)


def _is_old(name: str) -> bool:
    return default_storage.get_modified_time(name) < now() - _YOUNG
