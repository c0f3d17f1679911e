"""What casework does behind the scenes: long lists that go in."""

import structlog
from django.db import Error
from procrastinate.contrib.django import app

from lotse.casework.actions.list_rows import take_over
from lotse.casework.models import ListImport
from lotse.foundation.actor import Actor, system
from lotse.foundation.database.context import at_work
from lotse.foundation.journal import Refused, action
from lotse.identity.public import Account
from lotse.organisations.public import actor_of

log = structlog.get_logger("lotse.lists")
_TASK = "casework.take_over_list"


@action("list.sent_to_work")
def take_over_later(actor: Actor, *, upload: ListImport, decisions: dict[str, str]) -> None:
    """Hand a long list to a worker; the job is put in this transaction, so it exists exactly if this is committed."""
    upload.state, upload.decisions, upload.problem = ListImport.State.RUNNING, decisions, ""
    upload.save(update_fields=["state", "decisions", "problem"])
    app.configure_task(_TASK, queueing_lock=f"list:{upload.pk}").defer(
        list_id=upload.pk, project_id=upload.project_id, account_id=actor.account_id
    )


@app.task(name=_TASK)
def take_over_list(list_id: int, project_id: int, account_id: int) -> None:
    """All or nothing: a killed worker leaves a list that is still to be taken over, and the job is tried again."""
    account = Account.objects.get(pk=account_id)
    actor = actor_of(account, second_factor=True, language=account.language)
    try:
        with at_work(actor):
            upload = ListImport.objects.visible_to(actor).get(pk=list_id)
            if upload.state == ListImport.State.RUNNING:
                take_over(actor, upload=upload, decisions=upload.decisions)
    except (Error, Refused, ListImport.DoesNotExist) as error:
        log.error("list not taken over", list=list_id, error=type(error).__name__)
        _note_failure(list_id, project_id)


def _note_failure(list_id: int, project_id: int) -> None:
    with at_work(system(project_id), action="list.failed") as program:
        ListImport.objects.visible_to(program).filter(pk=list_id).update(
            state=ListImport.State.FAILED,
            problem="Beim Übernehmen ist etwas schiefgegangen. Es wurde nichts eingetragen; bitte versuchen Sie es noch einmal.",
        )
