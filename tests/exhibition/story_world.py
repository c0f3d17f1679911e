"""One invented story as it stands when everything is in order."""

from dataclasses import dataclass
from datetime import timedelta

from lotse.exhibition.links import hash_of, hash_of_address, token_of_person
from lotse.exhibition.models import (
    Interview,
    PersonContact,
    Picture,
    PortrayedPerson,
    Release,
    SafetyCheck,
    ShortLink,
    Story,
    StoryText,
    Subtitles,
)
from lotse.exhibition.visitors.words import Medium
from lotse.foundation.actor import DESK, system
from lotse.foundation.clock import now, today
from lotse.foundation.database.context import at_work

VTT = "WEBVTT\n\n00:00.000 --> 00:03.000\nGuten Morgen aus der Backstube.\n"


@dataclass
class StoryWorld:
    """A published story with its one person."""

    story: Story
    person: PortrayedPerson
    picture: Picture
    interview: Interview
    subtitles: Subtitles

    @property
    def token(self) -> str:
        """The secret of her link."""
        return token_of_person(self.person)


def make_text(story: Story, language: str, **values: object) -> StoryText:
    """A complete text that lies before her."""
    text = StoryText(
        story=story,
        language=language,
        source_version=None if language == "de" else 1,
        shown_name="Amanuel",
        occupation="Bäcker",
        title=f"KANARIENVOGEL {language}",
        lead="Um drei Uhr früh ist die Stadt still.",
        body="Der erste Absatz.\n\nDer zweite Absatz.",
        quotes=["Brot versteht jeder."],
        question="Wer hat Ihnen etwas beigebracht?",
        submitted_at=now(),
    )
    for name, value in values.items():
        setattr(text, name, value)
    text.save()
    return text


def release(person: PortrayedPerson, text: StoryText, medium: str, **values: object) -> Release:
    """A yes that counts already."""
    day = today()
    made = Release(
        story=person.story,
        person=person,
        medium=medium,
        language=text.language,
        text=text,
        given_on=day - timedelta(days=30),
        valid_from=day - timedelta(days=20),
        valid_until=day + timedelta(days=200),
        how="paper",
    )
    for name, value in values.items():
        setattr(made, name, value)
    made.save()
    return made


def make_story(
    key: str = "abcd234", *, languages: tuple[str, ...] = ("de", "ti"), own_language: str = "ti"
) -> StoryWorld:
    """Everything in order, in all media, in these languages."""
    with at_work(system(DESK), action="test.made"):
        story = Story.objects.create(
            key=key, state="published", published_at=now(), trade="food", district_key="14612", interview_language="ti"
        )
        person = PortrayedPerson(story=story, shown_name="Amanuel", language=own_language, agreed_on=today())
        person.link_made_at = now()
        person.link_hash = hash_of(token_of_person(person))
        person.save()
        address = f"{key}@example.org"
        PersonContact.objects.create(
            story=story, person=person, full_name="Amanuel T.", email=address, email_hash=hash_of_address(address)
        )
        SafetyCheck.objects.create(
            story=story,
            person=person,
            is_defensible=True,
            checked_on=today(),
            review_on=today() + timedelta(days=300),
        )
        picture = Picture.objects.create(story=story, drawing="koch", alt_texts={"de": "Ein Bäcker am Ofen."})
        interview = Interview(story=story, kind="audio", language="ti", content_type="audio/wav")
        interview.transcript = [{"speaker": "A", "text": "Guten Morgen."}]
        interview.file.save("ton.wav", _sound())
        subtitles = Subtitles.objects.create(story=story, interview=interview, language="de", vtt=VTT)
        for code in languages:
            text = make_text(story, code)
            for medium in Medium:
                release(person, text, medium)
        for target in ShortLink.Target:
            ShortLink.objects.create(story=story, target=target, code=f"{key[:4]}{target[:3]}")
    return StoryWorld(story, person, picture, interview, subtitles)


def _sound():  # type: ignore[no-untyped-def]
    from django.core.files.base import ContentFile

    return ContentFile(b"RIFF" + bytes(range(256)) * 8)
