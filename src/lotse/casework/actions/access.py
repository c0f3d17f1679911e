"""Access to the labour market: note what was said, keep what the rules answer, look again when the law has changed."""

from dataclasses import replace

from lotse.casework.domain.access_answer import QUESTIONS, Given, said_of, why_changed
from lotse.casework.domain.access_facts import Held, case_on, for_question, key_of, packed, said, unpacked
from lotse.casework.domain.law_version import law_version
from lotse.casework.editing import locked
from lotse.casework.models import AccessCheck, Mentee
from lotse.casework.models.choices import Phase
from lotse.casework.queries.access import Known, known_of
from lotse.foundation.actor import Actor
from lotse.foundation.clock import today
from lotse.foundation.journal import action
from lotse.foundation.sealing import open_keys
from lotse.rules.public import Answer, Grade, answer


@action("access.asked")
def say_fact(actor: Actor, *, mentee: Mentee, question: str, name: str, value: str) -> AccessCheck:
    """Note what the person said ("?" for: nobody knows), and what follows from it; raises BadFact."""
    holder = locked(mentee)
    known = known_of(holder)
    spoken = said(name, value, day=today(), paper=known.paper_key, question=question)
    talks = {**known.talks, key_of(name, question): spoken}
    return _keep(actor, replace(known, talks=talks), question=question)


@action("access.answered")
def keep_answer(actor: Actor, *, mentee: Mentee, question: str) -> AccessCheck:
    """Note the answer of today's rules to what is known; the one before it stays as it was given."""
    return _keep(actor, known_of(locked(mentee)), question=question)


def _keep(actor: Actor, known: Known, *, question: str) -> AccessCheck:
    given, held = known.answer(question), known.latest(question)
    if held is not None and _is_still_being_asked(actor, known, held):
        check = held
        check.version += 1
    else:
        check = AccessCheck(project_id=known.mentee.project_id, mentee=known.mentee, question=question)
        check.author_id = actor.membership_in(known.mentee.project_id)
    _write(check, known.facts, given)
    check.save()
    _supersede(known, check)
    return check


def _is_still_being_asked(actor: Actor, known: Known, held: AccessCheck) -> bool:
    """One talk, one answer: while the same person asks on, the unclear answer of today is completed, not replaced."""
    return (
        held.grade == Grade.UNKLAR
        and held.answered_on == today()
        and held.author_id == actor.membership_in(held.project_id)
        and held == known.checks[0]
    )


def _write(check: AccessCheck, facts: dict[str, Held], given: Answer) -> None:
    check.facts, check.said = packed(facts), said_of(given)
    check.grade, check.earliest, check.until = given.grade.value, given.earliest, given.until
    check.answered_on, check.rules_version, check.verified_until = today(), law_version(), given.verified_until
    _forget_change(check)


def _forget_change(check: AccessCheck) -> None:
    check.new_grade, check.new_earliest, check.changed_on, check.changed_because = "", None, None, ""


def _supersede(known: Known, check: AccessCheck) -> None:
    for older in known.checks:
        if older.question == check.question and older.superseded_by_id is None and older.pk != check.pk:
            older.superseded_by = check
            older.save(update_fields=["superseded_by"])


@action("access.reviewed")
def review_answers(actor: Actor, *, project_id: int) -> int:
    """Ask the present rules again for every open file of a project; returns how many answers are others now.

    The old answer stays as it was given; beside it stands what the rules say now, until somebody has looked.
    """
    rows = AccessCheck.objects.visible_to(actor).filter(project_id=project_id, superseded_by=None)
    rows = rows.filter(question__in=QUESTIONS)
    standing = rows.filter(mentee__merged_into=None).exclude(mentee__phase=Phase.CLOSED).select_related("mentee")
    checks = list(standing.order_by("pk"))
    open_keys({check.mentee.public_id for check in checks})
    return sum(_review(check) for check in checks)


def _review(check: AccessCheck) -> bool:
    facts = for_question(unpacked(check.facts), check.question)
    now = answer(check.question, case_on(facts, today()))
    then = answer(check.question, case_on(facts, check.answered_on))
    before = Given(check.grade, check.earliest)
    why = why_changed(before, then=Given.by(then), now=Given.by(now))
    noted = (check.changed_because, Given(check.new_grade, check.new_earliest))
    if not why:
        if check.changed_on is not None:
            _forget_change(check)
            _save_change(check)
        return False
    if noted != (why, Given.by(now)):
        check.changed_because, check.new_grade, check.new_earliest = why, now.grade.value, now.earliest
        check.changed_on = today()
        _save_change(check)
    return True


def _save_change(check: AccessCheck) -> None:
    check.save(update_fields=["new_grade", "new_earliest", "changed_on", "changed_because"])
