"""What visitors may read of stories: everything here starts from `shown_texts`, inside `reading.in_public`."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from lotse.exhibition.models import Interview, Picture, Release, Story, StoryText, Subtitles, Withdrawal
from lotse.exhibition.models.choices import InterviewKind, PictureKind, State
from lotse.exhibition.queries.dossier import alt_language, alt_text
from lotse.exhibition.queries.releases import shown_texts
from lotse.exhibition.visitors.words import Medium, Trade
from lotse.foundation.publishing import while_unchanged

_PUBLIC = "What everybody may read: the texts beside it were asked for by their releases."


@dataclass(frozen=True, slots=True)
class ShownPicture:
    """A picture that may be shown: its identifier for the address, and what it shows in words."""

    public_id: UUID
    kind: str
    alt: str
    credit: str = ""
    drawing: str = ""
    # The language of `alt` where it is not the one that was asked for.
    alt_language: str = ""


@dataclass(frozen=True, slots=True)
class StoryCard:
    """A story in a list, in one language."""

    key: str
    language: str
    name: str
    occupation: str
    title: str
    lead: str
    question: str
    trade: str
    district_key: str
    interview_language: str
    is_invented: bool
    published_at: datetime | None
    languages: tuple[str, ...] = ()
    portrait: ShownPicture | None = None
    story_id: int = 0

    @property
    def trade_label(self) -> str:
        """In the language that is spoken."""
        return str(Trade(self.trade).label) if self.trade else ""


@dataclass(frozen=True, slots=True)
class ShownRecording:
    """A recording that may be played, with the tracks in the languages that are released."""

    public_id: UUID
    kind: str
    language: str
    seconds: int | None
    content_type: str
    has_file: bool
    transcript: tuple[dict[str, Any], ...]
    chapters: tuple[dict[str, Any], ...]
    tracks: tuple[tuple[UUID, str, bool], ...] = ()

    @property
    def is_video(self) -> bool:
        """Pictures as well as sound."""
        return self.kind == InterviewKind.VIDEO


@dataclass(frozen=True, slots=True)
class PublicStory:
    """A whole story in one language, as it was released."""

    card: StoryCard
    body: tuple[str, ...]
    quotes: tuple[str, ...]
    pictures: tuple[ShownPicture, ...] = ()
    recordings: tuple[ShownRecording, ...] = field(default=())


@while_unchanged
def stories_shown(language: str, *, medium: str = Medium.WEB) -> list[StoryCard]:
    """The stories that are there in this language, newest first."""
    texts = list(shown_texts(medium).select_related("story"))
    languages: dict[int, list[str]] = defaultdict(list)
    for text in texts:
        languages[text.story_id].append(text.language)
    own = [text for text in texts if text.language == language]
    portraits = _portraits((text.story_id for text in own), language)
    cards = [_card(text, languages[text.story_id], portraits.get(text.story_id)) for text in own]
    return sorted(cards, key=lambda card: card.published_at.timestamp() if card.published_at else 0, reverse=True)


@while_unchanged
def stories_elsewhere(language: str) -> list[StoryCard]:
    """Stories that are shown, but not in this language: in English, else in German, so that nobody finds nothing."""
    texts = list(shown_texts(Medium.WEB).select_related("story"))
    here = {text.story_id for text in texts if text.language == language}
    by_story: dict[int, list[StoryText]] = defaultdict(list)
    for text in texts:
        if text.story_id not in here:
            by_story[text.story_id].append(text)
    order = ("en", "de")
    chosen = [
        min(each, key=lambda t: order.index(t.language) if t.language in order else 9) for each in by_story.values()
    ]
    portraits = _portraits((text.story_id for text in chosen), language)
    return [_card(t, [o.language for o in by_story[t.story_id]], portraits.get(t.story_id)) for t in chosen]


@while_unchanged
def story_shown(key: str, language: str) -> PublicStory | None:
    """One story in one language, or None when it may not be shown in it (now)."""
    texts = list(shown_texts(Medium.WEB).filter(story__key=key).select_related("story"))
    text = next((each for each in texts if each.language == language), None)
    if text is None:
        return None
    pictures = _pictures([text.story_id], language)[text.story_id]
    portrait = next((picture for picture in pictures if picture.kind == PictureKind.PORTRAIT), None)
    return PublicStory(
        card=_card(text, [each.language for each in texts], portrait),
        body=tuple(part.strip() for part in text.body.replace("\r\n", "\n").split("\n\n") if part.strip()),
        quotes=tuple(text.quotes),
        pictures=tuple(picture for picture in pictures if picture != portrait),
        recordings=_recordings(text.story_id),
    )


def languages_shown(key: str) -> list[str]:
    """In which languages this story may be read now."""
    return sorted(shown_texts(Medium.WEB).filter(story__key=key).values_list("language", flat=True))


def was_public(key: str, language: str = "") -> bool:
    """Whether people may hold an address of it: then the answer is "taken back", not "never heard of"."""
    story = Story.objects.unscoped(_PUBLIC).filter(key=key, published_at__isnull=False).first()
    if story is None:
        return False
    if not language or story.state == State.WITHDRAWN:
        return True
    ended = Release.objects.unscoped(_PUBLIC).filter(story=story, language=language, medium=Medium.WEB)
    taken = Withdrawal.objects.unscoped(_PUBLIC).filter(story=story, language=language)
    return ended.exists() or taken.exists()


def picture_shown(public_id: UUID) -> Picture | None:
    """A picture of a story that is shown on the web or stands on a panel's page; None otherwise."""
    picture = Picture.objects.unscoped(_PUBLIC).filter(public_id=public_id).first()
    if picture is None or not shown_texts(Medium.WEB).filter(story_id=picture.story_id).exists():
        return None
    return picture


def recording_shown(public_id: UUID) -> Interview | None:
    """A recording while at least one language of it is released for sound and film, and the story is shown."""
    interview = Interview.objects.unscoped(_PUBLIC).filter(public_id=public_id).exclude(file="").first()
    if interview is None or not _may_sound(interview.story_id):
        return None
    return interview


def subtitles_shown(public_id: UUID) -> Subtitles | None:
    """Subtitles while their language is released for sound and film."""
    found = Subtitles.objects.unscoped(_PUBLIC).filter(public_id=public_id).select_related("interview").first()
    if found is None:
        return None
    allowed = shown_texts(Medium.VIDEO).filter(story_id=found.story_id, language=found.language)
    return found if allowed.exists() and _may_sound(found.story_id) else None


def _may_sound(story_id: int) -> bool:
    on_web = shown_texts(Medium.WEB).filter(story_id=story_id)
    return on_web.exists() and shown_texts(Medium.VIDEO).filter(story_id=story_id).exists()


def _card(text: StoryText, languages: Iterable[str], portrait: ShownPicture | None) -> StoryCard:
    story = text.story
    return StoryCard(
        key=story.key,
        language=text.language,
        name=text.shown_name,
        occupation=text.occupation,
        title=text.title,
        lead=text.lead,
        question=text.question,
        trade=story.trade,
        district_key=story.district_key,
        interview_language=story.interview_language,
        is_invented=story.is_invented,
        published_at=story.published_at,
        languages=tuple(sorted(languages)),
        portrait=portrait,
        story_id=story.pk,
    )


def _pictures(story_ids: Iterable[int], language: str) -> dict[int, list[ShownPicture]]:
    rows = Picture.objects.unscoped(_PUBLIC).filter(story_id__in=list(story_ids)).order_by("place", "pk")
    found: dict[int, list[ShownPicture]] = defaultdict(list)
    for row in rows:
        found[row.story_id].append(_shown_picture(row, language))
    return found


def _shown_picture(row: Picture, language: str) -> ShownPicture:
    told = alt_language(row, language)
    other = told if told != language else ""
    return ShownPicture(row.public_id, row.kind, alt_text(row, language), row.credit, row.drawing, other)


def _portraits(story_ids: Iterable[int], language: str) -> dict[int, ShownPicture]:
    all_of = _pictures(story_ids, language).items()
    return {key: held[0] for key, held in all_of if held}


def _recordings(story_id: int) -> tuple[ShownRecording, ...]:
    """With their words; without the right to sound there is nothing at all."""
    allowed = set(shown_texts(Medium.VIDEO).filter(story_id=story_id).values_list("language", flat=True))
    if not allowed:
        return ()
    rows = Interview.objects.unscoped(_PUBLIC).filter(story_id=story_id).order_by("pk")
    tracks: dict[int, list[tuple[UUID, str, bool]]] = defaultdict(list)
    for track in Subtitles.objects.unscoped(_PUBLIC).filter(story_id=story_id, language__in=allowed).order_by("pk"):
        tracks[track.interview_id].append((track.public_id, track.language, track.for_deaf))
    return tuple(_recording(row, tracks[row.pk]) for row in rows)


def _recording(row: Interview, tracks: list[tuple[UUID, str, bool]]) -> ShownRecording:
    return ShownRecording(
        public_id=row.public_id,
        kind=row.kind,
        language=row.language,
        seconds=row.seconds,
        content_type=row.content_type,
        has_file=bool(row.file),
        transcript=tuple(row.transcript),
        chapters=tuple(row.chapters),
        tracks=tuple(tracks),
    )
