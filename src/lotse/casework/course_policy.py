"""Who may move a mentoring along its course, and what stands in the way: for buttons, refusals and tests alike."""

from datetime import date

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from lotse.casework.domain.course import CLOSED, is_undoable, next_phases
from lotse.casework.file_policy import HANDOVER_RUNNING, NO_MENTORING, NOT_YET, ONLY_LEAD
from lotse.casework.models import Agreement, CheckIn, Handover, Mentee, Mentoring, Outcome, Step
from lotse.foundation.actor import Actor, Obstacle
from lotse.foundation.clock import today
from lotse.foundation.roles import Role
from lotse.organisations.public import Membership, Project

IS_CLOSED = Obstacle(
    "is_closed",
    _("Diese Begleitung ist abgeschlossen."),
    _("Wenn es weitergeht, öffnen Sie sie wieder oder beginnen Sie eine neue."),
)
NO_MOVE = Obstacle("no_move", _("Von hier führt kein Weg in diese Phase."))
IS_SIGNED = Obstacle(
    "is_signed",
    _("Diese Vereinbarung ist unterschrieben und lässt sich nicht mehr ändern."),
    _("Schreiben Sie eine neue; die alte bleibt in der Akte."),
)
NO_GOALS = Obstacle("no_goals", _("In der Vereinbarung stehen noch keine Ziele."), _("Ein Satz genügt."))
NO_MENTOR = Obstacle(
    "no_mentor",
    _("Noch begleitet niemand diesen Menschen."),
    _("Für eine Vereinbarung braucht es eine Mentorin oder einen Mentor. Bitte zuerst zuteilen."),
)
UNSIGNED = Obstacle(
    "unsigned", _("Es fehlt eine Unterschrift."), _("Bitte unterschreiben Sie beide, hier oder auf Papier.")
)
BEFORE_OPENING = Obstacle("before_opening", _("Dieser Tag liegt vor der Aufnahme."))
NOT_CLOSED = Obstacle("not_closed", _("Diese Begleitung läuft noch."))
COMES_AGAIN = Obstacle("comes_again", _("Danach hat schon eine neue Begleitung begonnen."))
HAS_ENDED = Obstacle("has_ended", _("Dieses Ergebnis ist schon beendet."))
ENDS_BEFORE_START = Obstacle("ends_before_start", _("Das Ende liegt vor dem Beginn."))
NEEDLESS = Obstacle("needless", _("Diese Nachfrage ist nicht mehr nötig."))
NOTHING_TO_TAKE_BACK = Obstacle("nothing_to_take_back", _("Es gibt keinen Schritt, der sich zurücknehmen ließe."))
NO_STAGE = Obstacle("no_stage", _("Dieser Stand passt nicht zum bisherigen."))
NOT_A_MENTOR = Obstacle(
    "not_a_mentor",
    _("Diese Person ist in diesem Projekt zurzeit nicht als Mentorin oder Mentor tätig."),
    _("Bitte wählen Sie jemanden aus der Liste."),
)
ONLY_YOURSELF = Obstacle(
    "only_yourself",
    _("Anderen zuteilen kann nur die Leitung."),
    _("Menschen auf der Warteliste dürfen Sie selbst übernehmen."),
)
NOT_YOUR_PROJECT = Obstacle("not_your_project", _("In diesem Projekt arbeiten Sie nicht."))
SAME_PROJECT = Obstacle("same_project", _("Das ist Ihr eigenes Projekt."), _("Hier genügt eine neue Zuteilung."))
ANSWERED = Obstacle("answered", _("Diese Übergabe ist schon beantwortet."))
PARCEL_BROKEN = Obstacle(
    "parcel_broken",
    _("Das Paket lässt sich nicht öffnen."),
    _("Lehnen Sie bitte ab; das andere Projekt kann es neu anbieten."),
)
ALREADY_HERE = Obstacle(
    "already_here",
    _("Dieser Mensch wird in Ihrem Projekt schon begleitet."),
    _("Lehnen Sie die Übergabe bitte mit diesem Grund ab."),
)


def obstacles_to_working_on(mentee: Mentee) -> list[Obstacle]:
    """Why nothing of the course can be changed now. Who sees the mentee may work for them."""
    if mentee.mentoring is None:
        return [NO_MENTORING]
    return [IS_CLOSED] if mentee.mentoring.closed_on is not None else []


def obstacles_to_taking_in(actor: Actor, project: Project, mentor: Membership | None) -> list[Obstacle]:
    """Who works in a project takes people in; whom else to give them to is the lead's to say."""
    if project.pk not in actor.project_ids:
        return [NOT_YOUR_PROJECT]
    return [] if mentor is None else obstacles_to_accompanying(actor, mentor, project_id=project.pk)


def obstacles_to_accompanying(actor: Actor, mentor: Membership, *, project_id: int) -> list[Obstacle]:
    """Whether `mentor` can be given somebody by this actor: in force, in the project, oneself unless one leads."""
    day = today()
    is_in_force = mentor.valid_from <= day and (mentor.valid_until is None or mentor.valid_until > day)
    if mentor.project_id != project_id or mentor.role != Role.MENTOR or not is_in_force:
        return [NOT_A_MENTOR]
    may_choose = project_id in actor.led_project_ids or mentor.pk in actor.mentor_ids
    return [] if may_choose else [ONLY_YOURSELF]


def obstacles_to_assigning(actor: Actor, mentee: Mentee, mentor: Membership | None) -> list[Obstacle]:
    """The lead assigns anybody to anyone; a mentor takes over who waits, and gives nobody away."""
    obstacles = obstacles_to_working_on(mentee)
    leads = mentee.project_id in actor.led_project_ids
    if not leads and (mentor is None or mentee.mentor_id is not None):
        obstacles.append(ONLY_LEAD)
    if mentor is not None:
        obstacles += obstacles_to_accompanying(actor, mentor, project_id=mentee.project_id)
    return obstacles


def obstacles_to_phase(mentee: Mentee, phase: str) -> list[Obstacle]:
    """The table of moves, with the two that other actions make taken out."""
    obstacles = obstacles_to_working_on(mentee)
    if not obstacles and phase not in next_phases(mentee.phase):
        obstacles.append(NO_MOVE)
    return obstacles


def obstacles_to_agreeing(mentee: Mentee) -> list[Obstacle]:
    """Why no agreement can be written now: two sides are needed."""
    return obstacles_to_working_on(mentee) or ([NO_MENTOR] if mentee.mentor_id is None else [])


def obstacles_to_signing(
    agreement: Agreement, *, signed_on: date, on_paper: bool, signatures: tuple[str, str]
) -> list[Obstacle]:
    """What keeps an agreement from being signed with this day and these signatures."""
    obstacles = obstacles_to_agreeing(agreement.mentee)
    if agreement.signed_on is not None:
        obstacles.append(IS_SIGNED)
    if not agreement.goals.strip():
        obstacles.append(NO_GOALS)
    if not on_paper and not all(signatures):
        obstacles.append(UNSIGNED)
    if signed_on > today():
        obstacles.append(NOT_YET)
    elif signed_on < agreement.mentoring.opened_on:
        obstacles.append(BEFORE_OPENING)
    return obstacles


def open_ends(mentee: Mentee) -> list[Obstacle]:
    """What is still open in a mentoring and would be closed along with it."""
    steps = Step.objects.unscoped("The mentee was scoped.").filter(
        mentoring=mentee.mentoring, done_on=None, dropped_on=None
    )
    check_ins = CheckIn.objects.unscoped("The mentee was scoped.").filter(
        outcome__mentoring=mentee.mentoring, done_on=None, needless=False
    )
    drafts = Agreement.objects.unscoped("The mentee was scoped.").filter(mentoring=mentee.mentoring, signed_on=None)
    counted = (
        ("open_steps", steps.count(), _steps_left),
        ("open_check_ins", check_ins.count(), _check_ins_left),
        ("open_draft", drafts.count(), _drafts_left),
    )
    return [Obstacle(code, words(count)) for code, count, words in counted if count]


def _steps_left(count: int) -> str:
    return ngettext("Ein Schritt ist noch offen.", "%(count)d Schritte sind noch offen.", count) % {"count": count}


def _check_ins_left(count: int) -> str:
    return ngettext("Eine Nachfrage steht noch aus.", "%(count)d Nachfragen stehen noch aus.", count) % {"count": count}


def _drafts_left(count: int) -> str:
    return ngettext(
        "Eine Vereinbarung ist noch nicht unterschrieben.",
        "%(count)d Vereinbarungen sind noch nicht unterschrieben.",
        count,
    ) % {"count": count}


def obstacles_to_closing(mentee: Mentee, *, closed_on: date | None = None, along: bool = False) -> list[Obstacle]:
    """What stands in the way of closing; `along` closes what is open together with it, except a handover."""
    obstacles = obstacles_to_working_on(mentee)
    if obstacles:
        return obstacles
    if Handover.objects.unscoped("The mentee was scoped.").filter(mentee=mentee, state="offered").exists():
        obstacles.append(HANDOVER_RUNNING)
    if closed_on is not None and closed_on > today():
        obstacles.append(NOT_YET)
    if closed_on is not None and mentee.mentoring is not None and closed_on < mentee.mentoring.opened_on:
        obstacles.append(BEFORE_OPENING)
    return obstacles if along else obstacles + open_ends(mentee)


def obstacles_to_reopening(mentee: Mentee) -> list[Obstacle]:
    """Who comes back is always welcome; only a running mentoring or a handover forbids it."""
    mentoring = mentee.mentoring
    if mentoring is None:
        return [NO_MENTORING]
    if mentoring.closed_on is None:
        return [NOT_CLOSED]
    return []


def is_reopening_an_undo(mentoring: Mentoring) -> bool:
    """Within two weeks the closing is undone; later, and after a handover, a new mentoring begins."""
    return (
        mentoring.closed_on is not None
        and mentoring.closing_reason != "handed_over"
        and mentoring.mentee.phase == CLOSED
        and is_undoable(mentoring.closed_on, today())
    )


def obstacles_to_ending(outcome: Outcome, *, ended_on: date | None = None) -> list[Obstacle]:
    """Why an outcome cannot end now, or not on this day."""
    obstacles = [HAS_ENDED] if outcome.ended_on is not None else []
    if ended_on is not None and ended_on < outcome.started_on:
        obstacles.append(ENDS_BEFORE_START)
    if ended_on is not None and ended_on > today():
        obstacles.append(NOT_YET)
    return obstacles


def obstacles_to_handing_over(actor: Actor, mentee: Mentee, *, to_project: Project | None = None) -> list[Obstacle]:
    """Who accompanies or leads may offer a person to another project, once at a time."""
    obstacles = obstacles_to_working_on(mentee)
    if Handover.objects.unscoped("The mentee was scoped.").filter(mentee=mentee, state="offered").exists():
        obstacles.append(HANDOVER_RUNNING)
    if to_project is not None and to_project.pk == mentee.project_id:
        obstacles.append(SAME_PROJECT)
    return obstacles
