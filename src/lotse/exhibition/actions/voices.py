"""What happens to visitors' entries: left, shown, hidden, answered, reported, forgotten."""

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from django.db import connection
from django.db.models import Q

from lotse.exhibition.domain.voices import KEPT, Kind, State, Way, hints
from lotse.exhibition.models import Story, Voice
from lotse.exhibition.models.voices import Reason
from lotse.exhibition.voices_policy import may_answer, may_moderate, may_show
from lotse.foundation.actor import Actor
from lotse.foundation.clock import now
from lotse.foundation.journal import action, refuse_if
from lotse.foundation.publishing import published_again

# Two people may both write "Mut"; nobody writes the same sentence as somebody else.
_SENTENCE = 20
# What somebody wrote, or others wrote about it.
_WORDS = ("text", "first_name", "age", "place", "german", "answer", "answer_language", "report")


@dataclass(frozen=True, slots=True)
class Left:
    """What somebody wrote, read and cleaned."""

    kind: Kind
    way: Way
    language: str
    client_key: UUID
    text: str = ""
    first_name: str = ""
    age: str = ""
    place: str = ""
    stop: str = ""
    degrees: dict[str, str] = field(default_factory=dict)


@action("exhibition.leave_voice")
def leave_voice(actor: Actor, *, left: Left, story: Story | None = None) -> Voice:
    """Keep an entry for the editors. Sent again, or the same sentence again today: it is the one there is."""
    entries = Voice.objects.unscoped("whether this very entry is already there")
    again = Q(client_key=left.client_key)
    if len(left.text) >= _SENTENCE:
        again |= Q(story=story, kind=left.kind, text=left.text, created_at__date=now().date())
    known = entries.filter(again).order_by("id").first()
    if known is not None:
        return known
    voice = Voice(
        story=story,
        kind=left.kind,
        way=left.way,
        language=left.language,
        client_key=left.client_key,
        text=left.text,
        first_name=left.first_name,
        age=left.age,
        place=left.place,
        stop=left.stop,
        hints=sorted(hints(f"{left.text} {left.first_name} {left.place}")),
        **left.degrees,
    )
    voice.save()
    return voice


@action("exhibition.show_voice")
def show_voice(actor: Actor, *, voice: Voice) -> Voice:
    """Put an entry on the wall; one that was reported stays there from now on until an editor takes it down."""
    refuse_if(may_show(actor, voice))
    voice.is_confirmed = voice.is_confirmed or voice.reported_at is not None
    voice.state, voice.reason, voice.reported_at = State.SHOWN, "", None
    return _moderated(actor, voice)


@action("exhibition.hide_voice")
def hide_voice(actor: Actor, *, voice: Voice, reason: Reason) -> Voice:
    """Keep an entry from the wall, or take it down."""
    refuse_if(may_moderate(actor))
    voice.state, voice.reason, voice.reported_at = State.HIDDEN, reason, None
    return _moderated(actor, voice)


@action("exhibition.ask_again")
def put_back(actor: Actor, *, voice: Voice) -> Voice:
    """Undo: the entry waits again."""
    refuse_if(may_moderate(actor))
    voice.state, voice.reason = State.WAITING, ""
    return _moderated(actor, voice)


@action("exhibition.answer_voice")
def answer_voice(actor: Actor, *, voice: Voice, text: str, language: str, is_agreed: bool) -> Voice:
    """Answer an entry; the answer stands below it as soon as the entry is shown. Empty words take an answer back."""
    refuse_if(may_answer(actor, voice, is_agreed=is_agreed) if text else may_moderate(actor))
    voice.answer, voice.answer_language = text, language if text else ""
    voice.answered_at, voice.is_agreed = (now(), is_agreed) if text else (None, False)
    voice.save()
    published_again()
    return voice


@action("exhibition.translate_voice")
def translate_voice(actor: Actor, *, voice: Voice, german: str) -> Voice:
    """Say in German what an entry in another language says."""
    refuse_if(may_moderate(actor))
    voice.german = german
    voice.save()
    published_again()
    return voice


@action("exhibition.report_voice")
def report_voice(actor: Actor, *, public_id: UUID, why: str) -> None:
    """Somebody asks to take an entry down: off the page at once, unless an editor has confirmed it after a report."""
    shown = Voice.objects.visible_to(actor).filter(public_id=public_id, state=State.SHOWN)
    for voice in shown.select_for_update():
        voice.reported_at, voice.report = now(), why
        voice.state = State.SHOWN if voice.is_confirmed else State.WAITING
        voice.save()
        published_again()


@action("exhibition.forget_voices")
def forget_voices(actor: Actor) -> int:
    """What is not on show goes after ninety days; of feedback its words go, its crosses stay for counting."""
    old = Voice.objects.visible_to(actor).filter(created_at__lt=now() - KEPT).exclude(state=State.SHOWN)
    crosses = Q(kind=Kind.FEEDBACK) & ~Q(learned="", moved="", will_tell="")
    with_words = old.filter(crosses).exclude(text="", first_name="", age="", place="")
    emptied = with_words.update(**dict.fromkeys(_WORDS, ""), hints=[], answered_at=None)
    gone, _by_model = old.exclude(crosses).delete()
    return emptied + gone


@action("exhibition.count_scans")
def count_scans(actor: Actor, *, counts: dict[tuple[str, date], int]) -> None:
    """Add to the numbers of the day."""
    with connection.cursor() as cursor:
        cursor.executemany(
            'insert into exhibition_scancount (code, "on", count) values (%s, %s, %s)'
            ' on conflict (code, "on") do update set count = exhibition_scancount.count + excluded.count',
            [(code, on, count) for (code, on), count in sorted(counts.items())],
        )


def _moderated(actor: Actor, voice: Voice) -> Voice:
    voice.moderated_at, voice.moderated_by_id = now(), actor.account_id
    voice.save()
    published_again()
    return voice
