"""Applications: one tap per stage, each day kept, the last tap can be taken back."""

from datetime import date

from lotse.casework.actions.standing import present_mentoring
from lotse.casework.course_policy import NO_STAGE, NOTHING_TO_TAKE_BACK, obstacles_to_working_on
from lotse.casework.domain.applications import ask_again_on, next_stages, with_entry, without_last
from lotse.casework.editing import Edits, locked, save_edited, take_edits
from lotse.casework.file_policy import NOT_YET
from lotse.casework.models import Application, Mentee
from lotse.casework.models.choices import ApplicationStage
from lotse.foundation.actor import Actor
from lotse.foundation.clock import today
from lotse.foundation.journal import Refused, action, refuse_if

_STAGE = ("stage", "stage_on", "history", "ask_again_on", "version")


@action("application.begun")
def begin_application(
    actor: Actor,
    *,
    mentee: Mentee,
    employer_name: str,
    position: str = "",
    aims_at: str = "",
    stage: ApplicationStage | str = ApplicationStage.PREPARED,
    stage_on: date | None = None,
) -> Application:
    """Note an application, prepared or already on its way."""
    day = stage_on or today()
    fresh = locked(mentee)
    refuse_if(obstacles_to_working_on(fresh) or ([NOT_YET] if day > today() else []))
    application = Application(
        project_id=fresh.project_id,
        mentee=fresh,
        mentoring=present_mentoring(fresh),
        employer_name=employer_name,
        position=position,
        aims_at=aims_at,
        stage=stage,
        stage_on=day,
        history=with_entry([], stage, day),
        ask_again_on=ask_again_on(stage, day),
    )
    application.save(force_insert=True)
    return application


@action("application.moved")
def move_application(
    actor: Actor, *, application: Application, stage: ApplicationStage | str, on: date | None = None
) -> Application:
    """Note the next stage, today unless told otherwise."""
    day = on or today()
    fresh = locked(application)
    obstacles = obstacles_to_working_on(fresh.mentee)
    if stage not in next_stages(fresh.stage):
        obstacles.append(NO_STAGE)
    if day > today():
        obstacles.append(NOT_YET)
    refuse_if(obstacles)
    fresh.history = with_entry(fresh.history, stage, day)
    return _set_stage(fresh, stage, day)


@action("application.taken_back")
def take_back_stage(actor: Actor, *, application: Application) -> Application:
    """Undo the last stage: the one before holds again, with its day."""
    fresh = locked(application)
    refuse_if(obstacles_to_working_on(fresh.mentee))
    before = without_last(fresh.history)
    if before is None:
        raise Refused([NOTHING_TO_TAKE_BACK])
    fresh.history, last = before
    return _set_stage(fresh, last["stage"], date.fromisoformat(last["on"]))


def _set_stage(application: Application, stage: str, day: date) -> Application:
    application.stage, application.stage_on = stage, day
    application.ask_again_on = ask_again_on(stage, day)
    application.version += 1
    application.save(update_fields=_STAGE)
    return application


@action("application.changed")
def edit_application(actor: Actor, *, application: Application, edits: Edits) -> Application:
    """Put right the firm, the post, or the day to ask again."""
    fresh = locked(application)
    refuse_if(obstacles_to_working_on(fresh.mentee))
    save_edited(fresh, take_edits(fresh, edits))
    return fresh
