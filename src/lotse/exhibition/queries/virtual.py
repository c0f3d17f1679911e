"""The rooms of the virtual exhibition: one for each story that may be shown in the language of the page."""

from collections.abc import Iterable
from dataclasses import dataclass

from lotse.exhibition.models import Story
from lotse.exhibition.queries.releases import shown_texts
from lotse.exhibition.queries.stories import PublicStory, ShownRecording, StoryCard, stories_shown, story_shown
from lotse.exhibition.visitors.words import Medium

# Walls of different colours, in the order of the rooms.
WALLS = 6
_PUBLIC = "Which story a public text belongs to."


@dataclass(frozen=True, slots=True)
class Room:
    """What hangs in one room."""

    number: int
    card: StoryCard
    quotes: tuple[str, ...]

    @property
    def key(self) -> str:
        """The story's key in addresses."""
        return self.card.key

    @property
    def wall(self) -> int:
        """Which colour the wall has."""
        return (self.number - 1) % WALLS + 1

    @property
    def said(self) -> str:
        """The one sentence on the wall."""
        return self.quotes[0] if self.quotes else self.card.lead

    @property
    def is_quoted(self) -> bool:
        """Whether the sentence is somebody's own."""
        return bool(self.quotes)


@dataclass(frozen=True, slots=True)
class Hall:
    """All rooms of one language, and how many more there are in others."""

    language: str
    rooms: tuple[Room, ...]
    # In which there is at least one room.
    languages: tuple[str, ...]
    elsewhere: int

    def at(self, key: str) -> Room | None:
        """The room of one story."""
        return next((room for room in self.rooms if room.key == key), None)

    def beside(self, room: Room) -> tuple[Room | None, Room | None]:
        """The rooms before and after."""
        place = room.number - 1
        before = self.rooms[place - 1] if place else None
        return before, self.rooms[place + 1] if room.number < len(self.rooms) else None


def hall(language: str) -> Hall:
    """The exhibition in one language; inside `reading.in_public`. The oldest story hangs in the first room."""
    texts = list(shown_texts(Medium.WEB).values_list("story_id", "language", "quotes"))
    quotes = {story: tuple(said) for story, spoken, said in texts if spoken == language}
    rooms = tuple(
        Room(number, card, quotes.get(card.story_id, ()))
        for number, card in enumerate(reversed(stories_shown(language)), start=1)
    )
    known = {spoken for _story, spoken, _said in texts}
    return Hall(language, rooms, tuple(sorted(known)), len({story for story, *_ in texts}) - len(rooms))


def heard(story: PublicStory) -> ShownRecording | None:
    """What can be heard in a room: spoken in the language of the page before any other."""
    files = [each for each in story.recordings if each.has_file]
    return next((each for each in files if each.language == story.card.language), files[0] if files else None)


def questions_by_language(key: str) -> dict[str, tuple[str, str]]:
    """Name and question of one story in every language in which it is shown."""
    texts = shown_texts(Medium.WEB).filter(story__key=key)
    return {code: (name, question) for code, name, question in texts.values_list("language", "shown_name", "question")}


def language_codes(key: str) -> list[str]:
    """The languages in which a story is shown."""
    return sorted(shown_texts(Medium.WEB).filter(story__key=key).values_list("language", flat=True))


def card_in_any_language(key: str, language: str) -> StoryCard | None:
    """One story in this language, else in German or any other; None when it is not shown."""
    code = best_of(language_codes(key), (language,))
    shown = story_shown(key, code) if code else None
    return shown.card if shown else None


def best_of(there: list[str], wishes: Iterable[str]) -> str | None:
    """The first wish that is there, else German, else any."""
    return next((wish for wish in (*wishes, "de", *there) if wish in there), None)


def story_of(card: StoryCard) -> Story:
    """The row that an entry belongs to."""
    return Story.objects.unscoped(_PUBLIC).get(pk=card.story_id)
