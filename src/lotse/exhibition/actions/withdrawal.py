"""Taking back: in one transaction everything that was shown is gone, and what people still must do is a list."""

from datetime import timedelta
from uuid import UUID

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from lotse.exhibition import ledger
from lotse.exhibition.actions.story_mail import TAKEN_BACK, tell_desk, tell_person
from lotse.exhibition.domain.traces import TakenBack, Trace, take_effect, traces_of
from lotse.exhibition.models import (
    Interview,
    Picture,
    PortrayedPerson,
    Release,
    Story,
    Subtitles,
    Withdrawal,
    WithdrawalTask,
)
from lotse.exhibition.models.choices import State, TaskKind, WithdrawnBy
from lotse.exhibition.reading import PROGRAM
from lotse.exhibition.visitors.words import Medium
from lotse.foundation.actor import Actor
from lotse.foundation.clock import now, today
from lotse.foundation.journal import action
from lotse.foundation.publishing import published_again

_HERS = "Everything of the story that she takes back."
# Whoever printed her words learns of it on the next working day.
_TELL_PRESS_WITHIN = 1


@action("story.taken_back")
def take_back(
    actor: Actor, *, person: PortrayedPerson, medium: str = "", language: str = "", by: str = WithdrawnBy.PERSON
) -> Withdrawal:
    """Take back everything, one medium, one language, or one medium in one language. Cannot fail for a reason of ours.

    Asking twice for the same gives the same receipt.
    """
    story = Story.objects.unscoped(_HERS).select_for_update().get(pk=person.story_id)
    before = _already(story, person, medium=medium, language=language)
    if before is not None:
        return before
    taken = TakenBack(story.pk, story.key, medium, language)
    withdrawal = Withdrawal(story=story, person=person, at=now(), by=by, medium=medium, language=language)
    ledger.note(_line(withdrawal, person))
    tell_press = _press_knows(person, taken)
    withdrawal.effects = _counts(story, taken) | {"releases": _end_releases(person, taken)}
    if withdrawal.is_whole:
        story.state, story.withdrawn_at = State.WITHDRAWN, withdrawal.at
        story.save(update_fields=["state", "withdrawn_at"])
    withdrawal.effects |= take_effect(taken)
    withdrawal.save()
    _make_tasks(withdrawal, [*traces_of(taken), *([_press(story)] if tell_press else [])])
    published_again()
    tell_person(TAKEN_BACK, person=person, cause=f"{TAKEN_BACK}:{withdrawal.public_id}")
    tell_desk(cause=f"withdrawal:{withdrawal.public_id}", story=story)
    return withdrawal


def _already(story: Story, person: PortrayedPerson, *, medium: str, language: str) -> Withdrawal | None:
    """The receipt of the same withdrawal, while nothing was released again since."""
    same = Withdrawal.objects.unscoped(_HERS).filter(person=person, medium=medium, language=language)
    last = same.order_by("-at", "-pk").first()
    if last is None:
        return None
    standing = Release.objects.unscoped(_HERS).filter(person=person, withdrawn_at=None)
    standing = standing.filter(medium=medium) if medium else standing
    standing = standing.filter(language=language) if language else standing
    is_new = standing.exists() or (last.is_whole and story.state != State.WITHDRAWN)
    return None if is_new else last


def _line(withdrawal: Withdrawal, person: PortrayedPerson) -> ledger.Entry:
    return ledger.Entry(
        at=withdrawal.at.isoformat(),
        withdrawal=str(withdrawal.public_id),
        story=withdrawal.story.key,
        person=str(person.public_id),
        medium=withdrawal.medium,
        language=withdrawal.language,
    )


def _end_releases(person: PortrayedPerson, taken: TakenBack) -> int:
    standing = Release.objects.unscoped(_HERS).filter(person=person, withdrawn_at=None)
    standing = standing.filter(medium=taken.medium) if taken.medium else standing
    standing = standing.filter(language=taken.language) if taken.language else standing
    return standing.update(withdrawn_at=now())


def _press_knows(person: PortrayedPerson, taken: TakenBack) -> bool:
    """Whether the press had it: then it must be told."""
    to_press = Release.objects.unscoped(_HERS).filter(person=person, medium=Medium.PRESS, valid_from__lte=today())
    return taken.concerns(Medium.PRESS) and to_press.filter(withdrawn_at=None).exists()


def _press(story: Story) -> Trace:
    return Trace(
        f"press:{story.key}", TaskKind.TELL_PRESS, _("Presse, die die Geschichte hat"), days=_TELL_PRESS_WITHIN
    )


def _counts(story: Story, taken: TakenBack) -> dict[str, int]:
    """How many pages, pictures, recordings and subtitles can no longer be opened; for the receipt."""
    counts: dict[str, int] = {}
    if taken.concerns(Medium.WEB):
        shown = Release.objects.unscoped(_HERS).filter(story=story, medium=Medium.WEB, withdrawn_at=None)
        shown = shown.filter(language=taken.language) if taken.language else shown
        counts["pages"] = shown.values("language").distinct().count()
        if not taken.language:
            counts["pictures"] = Picture.objects.unscoped(_HERS).filter(story=story).count()
    if taken.concerns(Medium.VIDEO):
        subtitles = Subtitles.objects.unscoped(_HERS).filter(story=story)
        subtitles = subtitles.filter(language=taken.language) if taken.language else subtitles
        counts["subtitles"] = subtitles.count()
        if not taken.language:
            counts["recordings"] = Interview.objects.unscoped(_HERS).filter(story=story).exclude(file="").count()
    return counts


def _make_tasks(withdrawal: Withdrawal, traces: list[Trace]) -> None:
    for trace in traces:
        WithdrawalTask(
            story_id=withdrawal.story_id,
            withdrawal=withdrawal,
            kind=trace.kind,
            what=trace.what[:200],
            where=trace.where[:200],
            who=trace.who[:200],
            trace_key=trace.key[:80],
            due_on=today() + timedelta(days=trace.days),
        ).save()


@action("story.withdrawal_task_done")
def settle_task(actor: Actor, *, task: WithdrawalTask) -> WithdrawalTask:
    """Somebody did it; asking twice keeps the first time."""
    if task.done_at is None:
        task.done_at, task.done_by_id = now(), actor.account_id
        task.save(update_fields=["done_at", "done_by"])
    return task


def settle_trace(actor: Actor, *, trace_key: str) -> int:
    """What the tasks with this key ask for was done elsewhere in the program; how many were still open."""
    rows = WithdrawalTask.objects.visible_to(actor).filter(trace_key=trace_key, done_at=None)
    return len([settle_task(actor, task=task) for task in rows.select_for_update().order_by("pk")])


def obey_ledger() -> int:
    """Take back again what a restored database has forgotten; returns how many withdrawals it had to repeat.

    Run at every start, after every restore and every few minutes. What was released after a withdrawal stands.
    """
    lines = ledger.entries()
    return _obey(PROGRAM, lines=lines) if lines else 0


@action("story.ledger_obeyed")
def _obey(actor: Actor, *, lines: list[ledger.Entry]) -> int:
    repeated = 0
    keys = {line.story for line in lines}
    stories = {story.key: story for story in Story.objects.unscoped(_HERS).filter(key__in=keys).order_by("pk")}
    for line in lines:
        story = stories.get(line.story)
        if story is not None and _forgotten(story, line):
            _repeat(story, line)
            repeated += 1
    if repeated:
        published_again()
    return repeated


def _standing(line: ledger.Entry) -> QuerySet[Release]:
    standing = Release.objects.unscoped(_HERS).filter(
        story__key=line.story, person__public_id=UUID(line.person), withdrawn_at=None, created_at__lte=line.moment
    )
    standing = standing.filter(medium=line.medium) if line.medium else standing
    return standing.filter(language=line.language) if line.language else standing


def _is_whole(line: ledger.Entry) -> bool:
    return not line.medium and not line.language


def _shown_again(story: Story, line: ledger.Entry) -> bool:
    """Whether the whole story, taken back then, stands in this database as it stood before."""
    if not _is_whole(line) or story.state == State.WITHDRAWN:
        return False
    newer = Release.objects.unscoped(_HERS).filter(story=story, created_at__gt=line.moment)
    known = Withdrawal.objects.unscoped(_HERS).filter(public_id=UUID(line.withdrawal))
    return not newer.exists() and not known.exists()


def _forgotten(story: Story, line: ledger.Entry) -> bool:
    return _standing(line).exists() or _shown_again(story, line)


def _repeat(story: Story, line: ledger.Entry) -> None:
    """As it was: releases ended then, the story down, the receipt kept, and the tasks made anew where it was lost."""
    _standing(line).update(withdrawn_at=line.moment)
    taken = TakenBack(story.pk, story.key, line.medium, line.language)
    if _is_whole(line) and story.state != State.WITHDRAWN:
        story.state, story.withdrawn_at = State.WITHDRAWN, line.moment
        story.save(update_fields=["state", "withdrawn_at"])
    effects = take_effect(taken)
    if Withdrawal.objects.unscoped(_HERS).filter(public_id=UUID(line.withdrawal)).exists():
        return
    person = PortrayedPerson.objects.unscoped(_HERS).filter(public_id=UUID(line.person)).first()
    withdrawal = Withdrawal(
        public_id=UUID(line.withdrawal),
        story=story,
        person=person,
        at=line.moment,
        by=WithdrawnBy.PERSON,
        medium=line.medium,
        language=line.language,
        effects=effects,
    )
    withdrawal.save()
    _make_tasks(withdrawal, traces_of(taken))
