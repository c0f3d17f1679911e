"""What casework does behind the scenes: long lists that go in, answers that are looked at again every night."""

import structlog
from procrastinate import RetryStrategy
from procrastinate.contrib.django import app

from lotse.casework.actions.access import review_answers
from lotse.casework.actions.list_rows import take_over
from lotse.casework.actions.lists import held
from lotse.casework.models import ListImport
from lotse.foundation.actor import Actor, system
from lotse.foundation.database.context import at_work
from lotse.foundation.journal import action
from lotse.identity.public import Account
from lotse.organisations.public import Project, actor_of

log = structlog.get_logger("lotse.lists")
_TASK = "casework.take_over_list"
_FAILED = "Beim Übernehmen ist etwas schiefgegangen. Es wurde nichts eingetragen; bitte versuchen Sie es noch einmal."


# The database may be away for a while; nothing was entered, so that trying again is harmless.
_TRIES = RetryStrategy(max_attempts=10, wait=60)


@action("list.sent_to_work")
def take_over_later(actor: Actor, *, upload: ListImport) -> None:
    """Hand a long list to a worker; the job is put in this transaction, so it exists exactly if this is committed."""
    fresh = held(upload)
    fresh.state, fresh.problem = ListImport.State.RUNNING, ""
    fresh.save(update_fields=["state", "problem"])
    app.configure_task(_TASK).defer(list_id=fresh.pk, project_id=fresh.project_id, account_id=actor.account_id)


@app.task(name=_TASK, retry=_TRIES)
def take_over_list(list_id: int, project_id: int, account_id: int) -> None:
    """All or nothing: a killed worker leaves a list that is still to be taken over, and the job is tried again."""
    try:
        account = Account.objects.get(pk=account_id)
        actor = actor_of(account, second_factor=True, language=account.language)
        with at_work(actor):
            upload = ListImport.objects.visible_to(actor).get(pk=list_id)
            if upload.state == ListImport.State.RUNNING:
                take_over(actor, upload=upload, decisions=upload.decisions)
    except Exception as error:  # whatever failed, the list must not seem to be at work for ever
        log.error("list_not_taken_over", list=list_id, error=type(error).__name__)
        _note_failure(list_id, project_id)


def _note_failure(list_id: int, project_id: int) -> None:
    with at_work(system(project_id), action="list.failed") as program:
        running = ListImport.objects.visible_to(program).filter(pk=list_id, state=ListImport.State.RUNNING)
        running.update(state=ListImport.State.FAILED, problem=_FAILED)


@app.periodic(cron="50 3 * * *")
@app.task(name="casework.review_answers", queueing_lock="casework.review_answers")
def review_all_answers(timestamp: int = 0) -> int:
    """Every project by itself; harmless to repeat. Returns how many answers are others than they stand in the file."""
    changed = 0
    for project in Project.objects.order_by("pk").values_list("pk", flat=True):
        changed += review_answers(system(project, name="Rechtsprüfung"), project_id=project)
    log.info("answers_reviewed", changed=changed)
    return changed
