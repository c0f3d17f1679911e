"""Who may do what with one mentee's file: the same obstacles rest the button, explain, refuse and are tested."""

from datetime import date

from django.utils.translation import gettext_lazy as _

from lotse.casework.domain.contact import OLDEST_NOTE, is_still_correctable
from lotse.casework.models import ContactNote, Mentee, Merge
from lotse.foundation.actor import Actor, Obstacle
from lotse.foundation.clock import SAXONY, today

NO_MENTORING = Obstacle(
    "no_mentoring",
    _("Für diesen Menschen gibt es noch keine Begleitung."),
    _("Bitte legen Sie zuerst die Aufnahme an."),
)
NOT_YET = Obstacle("not_yet", _("Der Tag liegt in der Zukunft."), _("Für Kommendes gibt es Termine und Schritte."))
TOO_LONG_AGO = Obstacle("too_long_ago", _("Der Tag liegt vor dem Beginn des Programms."))
NOTHING_SAID = Obstacle("nothing_said", _("Eine Notiz braucht einen Text oder mindestens ein Thema."))
NOT_YOUR_NOTE = Obstacle(
    "not_your_note",
    _("Diese Notiz hat jemand anderes geschrieben."),
    _("Schreiben Sie eine eigene Notiz dazu."),
)
TOO_LATE_TO_CORRECT = Obstacle(
    "too_late_to_correct",
    _("Notizen lassen sich nur 14 Tage lang berichtigen."),
    _("Schreiben Sie eine neue Notiz, die sagt, was richtig ist."),
)
ONLY_LEAD = Obstacle("only_lead", _("Das kann nur die Leitung des Projekts."), _("Bitte sprechen Sie mit ihr."))
NAME_NOT_TYPED = Obstacle("name_not_typed", _("Der Name stimmt nicht mit der Akte überein."))
SAME_FILE = Obstacle("same_file", _("Das ist zweimal dieselbe Akte."))
OTHER_PROJECT = Obstacle(
    "other_project",
    _("Die beiden Akten gehören zu verschiedenen Projekten."),
    _("Für einen Umzug gibt es die Übergabe."),
)
ALREADY_MERGED = Obstacle("already_merged", _("Eine der Akten ist schon in einer anderen aufgegangen."))
HANDOVER_RUNNING = Obstacle(
    "handover_running",
    _("Für eine der Akten läuft gerade eine Übergabe."),
    _("Bitte warten Sie die Antwort ab oder nehmen Sie das Angebot zurück."),
)
ALREADY_UNDONE = Obstacle("already_undone", _("Das Zusammenführen ist schon rückgängig gemacht."))
UNDO_IS_OVER = Obstacle("undo_is_over", _("Die 30 Tage zum Rückgängigmachen sind vorbei."))
MERGED_AGAIN = Obstacle(
    "merged_again",
    _("Die Akte ist danach noch einmal zusammengeführt worden."),
    _("Machen Sie zuerst das spätere Zusammenführen rückgängig."),
)


def obstacles_to_writing_a_note(
    actor: Actor, mentee: Mentee, *, happened_on: date | None = None, is_empty: bool = False
) -> list[Obstacle]:
    """Why no note can be written now, or not with this day. Who sees the mentee may write."""
    obstacles = []
    if mentee.mentoring_id is None:
        obstacles.append(NO_MENTORING)
    if happened_on is not None and happened_on > today():
        obstacles.append(NOT_YET)
    if happened_on is not None and happened_on < OLDEST_NOTE:
        obstacles.append(TOO_LONG_AGO)
    if is_empty:
        obstacles.append(NOTHING_SAID)
    return obstacles


def obstacles_to_editing_a_note(actor: Actor, note: ContactNote) -> list[Obstacle]:
    """Only who wrote it, and only for a while: a file must not be rewritten behind anybody's back."""
    if note.author_id is None or note.author_id != actor.membership_in(note.project_id):
        return [NOT_YOUR_NOTE]
    written_on = note.created_at.astimezone(SAXONY).date()
    return [] if is_still_correctable(written_on, today=today()) else [TOO_LATE_TO_CORRECT]


def obstacles_to_merging(actor: Actor, mentee: Mentee, absorbed: Mentee) -> list[Obstacle]:
    """Both must be seen (the caller's query sees to that), be two, and be of one project."""
    obstacles = []
    if mentee.pk == absorbed.pk:
        obstacles.append(SAME_FILE)
    if mentee.project_id != absorbed.project_id:
        obstacles.append(OTHER_PROJECT)
    if mentee.merged_into_id is not None or absorbed.merged_into_id is not None:
        obstacles.append(ALREADY_MERGED)
    if any(each.handovers.filter(state="offered").exists() for each in (mentee, absorbed)):
        obstacles.append(HANDOVER_RUNNING)
    return obstacles


def obstacles_to_telling_apart(first: Mentee, second: Mentee) -> list[Obstacle]:
    """Two files of one project."""
    obstacles = [SAME_FILE] if first.pk == second.pk else []
    return [*obstacles, OTHER_PROJECT] if first.project_id != second.project_id else obstacles


def obstacles_to_undoing_a_merge(actor: Actor, merge: Merge) -> list[Obstacle]:
    """Thirty days, once, and not under a later merge."""
    if merge.undone_at is not None:
        return [ALREADY_UNDONE]
    obstacles = [UNDO_IS_OVER] if merge.undo_until < today() else []
    later = merge.mentee.merges.filter(undone_at=None, pk__gt=merge.pk).exists()
    if later or merge.mentee.merged_into_id is not None:
        obstacles.append(MERGED_AGAIN)
    return obstacles


def obstacles_to_erasing(actor: Actor, mentee: Mentee, *, typed: str | None = None) -> list[Obstacle]:
    """Only the lead erases, and only after having typed the name; `typed` None asks about the person alone."""
    obstacles = [] if mentee.project_id in actor.led_project_ids else [ONLY_LEAD]
    if typed is not None and typed.split() != mentee.full_name.split():
        obstacles.append(NAME_NOT_TYPED)
    return obstacles
