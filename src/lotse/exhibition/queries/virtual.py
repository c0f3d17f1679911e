"""The rooms of the virtual exhibition: one for each story that may be shown in the language of the page."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from lotse.exhibition.models import Interview, Picture, PortrayedPerson, StoryText
from lotse.exhibition.queries.releases import shown_texts
from lotse.exhibition.reading import PROGRAM
from lotse.exhibition.visitors.words import Medium

# Walls of different colours, in the order of the rooms.
WALLS = 6


@dataclass(frozen=True, slots=True)
class Room:
    """What hangs in one room."""

    key: str
    story_id: int
    number: int
    text: StoryText
    name: str
    occupation: str
    quotes: tuple[str, ...]
    picture: Picture | None
    languages: tuple[str, ...]
    is_invented: bool

    @property
    def wall(self) -> int:
        """Which colour the wall has."""
        return (self.number - 1) % WALLS + 1

    @property
    def said(self) -> str:
        """The one sentence on the wall."""
        return self.quotes[0] if self.quotes else self.text.lead

    @property
    def alt(self) -> str:
        """What somebody who does not see the picture should know."""
        texts = self.picture.alt_texts if self.picture else {}
        return str(texts.get(self.text.language) or "")


@dataclass(frozen=True, slots=True)
class Hall:
    """All rooms of one language, and how many more there are in others."""

    language: str
    rooms: tuple[Room, ...]
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
    """The exhibition in one language; inside `reading.in_public`."""
    texts = list(shown_texts(Medium.WEB).select_related("story"))
    languages: dict[int, list[str]] = defaultdict(list)
    for text in texts:
        languages[text.story_id].append(text.language)
    spoken = sorted(
        (text for text in texts if text.language == language), key=lambda text: (text.story.published_at, text.story_id)
    )
    names, pictures = _names(languages), _portraits(languages)
    rooms = tuple(
        Room(
            key=text.story.key,
            story_id=text.story_id,
            number=number,
            text=text,
            name=text.shown_name or names.get(text.story_id, ""),
            occupation=text.occupation,
            quotes=tuple(text.quotes),
            picture=pictures.get(text.story_id),
            languages=tuple(sorted(languages[text.story_id])),
            is_invented=text.story.is_invented,
        )
        for number, text in enumerate(spoken, start=1)
    )
    return Hall(language, rooms, len(languages) - len(rooms))


def _names(stories: Iterable[int]) -> dict[int, str]:
    found: dict[int, list[str]] = defaultdict(list)
    people = PortrayedPerson.objects.visible_to(PROGRAM).filter(story__in=stories).order_by("story_id", "id")
    for story, name in people.values_list("story_id", "shown_name"):
        found[story].append(name)
    return {story: ", ".join(names) for story, names in found.items()}


def _portraits(stories: Iterable[int]) -> dict[int, Picture]:
    # The first portrait comes last and stays.
    pictures = Picture.objects.visible_to(PROGRAM).filter(story__in=stories).order_by("-kind", "-place", "-id")
    return {picture.story_id: picture for picture in pictures}


def recording(room: Room) -> Interview | None:
    """What can be heard or seen in this room, where sound and film are released in its language."""
    released = shown_texts(Medium.VIDEO).filter(pk=room.text.pk)
    interviews = Interview.objects.visible_to(PROGRAM).filter(story=room.story_id).exclude(file="").order_by("id")
    rows = list(interviews) if released.exists() else []
    return next((row for row in rows if row.language == room.text.language), rows[0] if rows else None)


def language_to_read(story_id: int, wishes: Iterable[str]) -> str | None:
    """The first wish in which a story is there, else German, else any; None when it is not shown at all."""
    there = list(shown_texts(Medium.WEB).filter(story_id=story_id).values_list("language", flat=True))
    return next((wish for wish in (*wishes, "de", *sorted(there)) if wish in there), None)
