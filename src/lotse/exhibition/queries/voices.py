"""What visitors wrote: for the wall, for the editors, and as figures."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import Count, F, Max, Q, QuerySet, Sum

from lotse.exhibition.domain.voices import Kind, State, shares
from lotse.exhibition.models import ScanCount, ShortLink, Voice
from lotse.exhibition.reading import PROGRAM
from lotse.exhibition.visitors.voice_words import FEEDBACK, Degree
from lotse.foundation.actor import Actor


@dataclass(frozen=True, slots=True)
class ShownVoice:
    """One entry on the wall."""

    public_id: UUID
    kind: str
    text: str
    language: str
    first_name: str
    age: str
    place: str
    german: str
    answer: str
    answer_language: str
    is_invented: bool

    @property
    def is_question(self) -> bool:
        """Whether a visitor asked something."""
        return self.kind == Kind.QUESTION


def _on_wall(rows: QuerySet[Voice]) -> tuple[ShownVoice, ...]:
    return tuple(
        ShownVoice(
            public_id=row.public_id,
            kind=row.kind,
            text=row.text,
            language=row.language,
            first_name=row.first_name,
            age=row.get_age_display(),
            place=row.place,
            german=row.german,
            answer=row.answer,
            answer_language=row.answer_language,
            is_invented=row.is_invented,
        )
        for row in rows
    )


def shown() -> QuerySet[Voice]:
    """What an editor put on the wall, newest first."""
    entries: QuerySet[Voice] = Voice.objects.visible_to(PROGRAM)
    return entries.filter(state=State.SHOWN).order_by("-moderated_at", "-id")


def voices_of_story(story_id: int, *, most: int = 6) -> tuple[ShownVoice, ...]:
    """The newest entries about one story; the caller has seen that the story is public."""
    return _on_wall(shown().filter(story_id=story_id)[:most])


def voices_of_wall(stories: list[int], *, most: int = 12) -> tuple[ShownVoice, ...]:
    """The newest entries about these stories and the whole exhibition."""
    return _on_wall(shown().filter(Q(story_id__in=stories) | Q(story=None))[:most])


def shown_voice(public_id: UUID) -> ShownVoice | None:
    """One entry, for whoever wants to report it; None when it is not on the wall."""
    return next(iter(_on_wall(shown().filter(public_id=public_id))), None)


@dataclass(frozen=True, slots=True)
class Share:
    """How visitors answered one of the three questions, in whole per cent."""

    question: Any
    parts: tuple[tuple[Any, int], ...]

    @property
    def yes(self) -> int:
        """Those who said yes."""
        return self.parts[0][1]


def feedback_shares(actor: Actor = PROGRAM) -> tuple[Share, ...]:
    """Answers to the three questions, each only where at least ten people answered it."""
    rows = Voice.objects.visible_to(actor).filter(kind=Kind.FEEDBACK).order_by("id")
    return _shares(list(rows.values_list(*FEEDBACK)))


def _shares(given: list[tuple[str, ...]]) -> tuple[Share, ...]:
    found = []
    for place, question in enumerate(FEEDBACK.values()):
        parts = shares((row[place] for row in given), Degree.values)
        if parts:
            found.append(Share(question, tuple((Degree(key).label, part) for key, part in parts.items())))
    return tuple(found)


def queue(actor: Actor, state: str) -> QuerySet[Voice]:
    """Entries for the editors: what was reported first, then what waits longest; what was decided newest first."""
    rows: QuerySet[Voice] = Voice.objects.visible_to(actor).select_related("story")
    if state == State.WAITING:
        # Crosses without words are counted, not judged.
        return rows.filter(Q(state=State.WAITING) & ~Q(text="") | Q(reported_at__isnull=False)).order_by(
            F("reported_at").asc(nulls_last=True), "created_at", "id"
        )
    return rows.filter(state=state).order_by("-moderated_at", "-id")


def numbers_of_queue(actor: Actor) -> dict[str, int]:
    """How many entries stand where."""
    rows = Voice.objects.visible_to(actor)
    found: dict[str, int] = {state: rows.filter(state=state).count() for state in (State.SHOWN, State.HIDDEN)}
    return {State.WAITING: queue(actor, State.WAITING).count()} | found


@dataclass(frozen=True, slots=True)
class StopFigures:
    """What came in during one loan, for the tour's evaluation."""

    stop: str
    answers: int
    questions: int
    feedback: int
    last_at: datetime
    shares: tuple[Share, ...]


def figures_of_stops(actor: Actor) -> list[StopFigures]:
    """Entries by place of the tour; shares only where at least ten people answered."""
    kinds = {f"{kind}s": Count("id", filter=Q(kind=kind)) for kind in Kind}
    counted = Voice.objects.visible_to(actor).values("stop").annotate(last_at=Max("created_at"), **kinds)
    rows: list[dict[str, Any]] = [dict(row) for row in counted.order_by("-last_at")]
    given: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    crosses = Voice.objects.visible_to(actor).filter(kind=Kind.FEEDBACK).order_by("id")
    for stop, *answers in crosses.values_list("stop", *FEEDBACK):
        given[stop].append(tuple(answers))
    return [
        StopFigures(
            stop=row["stop"],
            answers=row["answers"],
            questions=row["questions"],
            feedback=row["feedbacks"],
            last_at=row["last_at"],
            shares=_shares(given[row["stop"]]),
        )
        for row in rows
    ]


def scans_of_codes(actor: Actor) -> list[tuple[str, str, int]]:
    """Code, what it belongs to, and how often it was followed."""
    links = {
        link.code: link.story.working_title if link.story else ""
        for link in ShortLink.objects.visible_to(actor).select_related("story").order_by("code")
    }
    counts = ScanCount.objects.values("code").annotate(all=Sum("count")).order_by("-all", "code")
    return [(row["code"], links.get(row["code"], ""), row["all"]) for row in counts if row["code"] in links]
