"""Stories that are on show: what the tests of the virtual exhibition begin with. All invented."""

from datetime import timedelta
from typing import Any

from lotse.exhibition.models import (
    Picture,
    PortrayedPerson,
    Release,
    SafetyCheck,
    ShortLink,
    Story,
    StoryText,
)
from lotse.exhibition.visitors.words import Medium
from lotse.foundation.actor import DESK, system
from lotse.foundation.clock import now, today
from lotse.foundation.database.context import at_work

PEOPLE = (
    (
        "mfk2rt7",
        "Mariam T.",
        "Köchin in Pirna",
        "koch",
        "In meiner ersten Woche habe ich nur die Gewürze verstanden. Das hat gereicht.",
        "Welches Wort hat Ihnen einmal eine Tür geöffnet?",
    ),
    (
        "tk4w9ab",
        "Tomasz K.",
        "Elektriker in Bautzen",
        "elektriker",
        "Strom fragt nicht, woher man kommt. Menschen schon. Beides ist in Ordnung.",
        "Wann haben Sie zuletzt gefragt, ohne zu prüfen?",
    ),
    (
        "hn3xz6c",
        "Hanna R.",
        "Bäckerin in Zwickau",
        "baeckerin",
        "Um drei Uhr morgens sind alle gleich müde. Da wird man schnell Kollegin.",
        "Mit wem würden Sie gern einmal eine Nachtschicht teilen?",
    ),
)
ARABIC = (
    "مريم",
    "طبّاخة في بيرنا",
    "في أسبوعي الأول لم أفهم سوى أسماء التوابل. وكان ذلك كافيًا.",
    "أيّ كلمة فتحت لكم بابًا ذات يوم؟",
)


def hang(number: int = 0, *, languages: tuple[str, ...] = ("de", "en"), **values: Any) -> Story:
    """One published story with text, picture, release for the web, safety check and short link."""
    key, name, work, drawing, said, question = PEOPLE[number]
    with at_work(system(DESK), action="test.made"):
        story = Story(
            key=key,
            state="published",
            published_at=now() - timedelta(days=30 - number),
            working_title=name,
            is_invented=True,
        )
        for field, value in values.items():
            setattr(story, field, value)
        story.save()
        person = PortrayedPerson.objects.create(story=story, shown_name=name)
        SafetyCheck.objects.create(
            story=story,
            person=person,
            is_defensible=True,
            checked_on=today(),
            review_on=today() + timedelta(days=300),
            **dict.fromkeys(("family_abroad", "threats", "right_wing", "remark"), ""),
        )
        alts = dict.fromkeys(languages, f"Porträt: {name} bei der Arbeit, gezeichnet.")
        Picture.objects.create(story=story, drawing=drawing, alt_texts=alts)
        ShortLink.objects.create(code=f"q{key[:5]}", story=story)
        for language in languages:
            _say(story, person, language, (name, work, said, question))
    return story


def _say(story: Story, person: PortrayedPerson, language: str, words: tuple[str, str, str, str]) -> None:
    name, work, said, question = ARABIC if language == "ar" else words
    text = StoryText.objects.create(
        story=story,
        language=language,
        shown_name=name,
        occupation=work,
        title=f"{name} erzählt",
        lead=f"{name} ist angekommen. {said}",
        body="Ein Anfang.\n\nUnd wie es weiterging.",
        quotes=[said, "Heute erkläre ich es den Neuen."],
        question=question,
        submitted_at=now(),
    )
    release(story, person, text)


def release(story: Story, person: PortrayedPerson, text: StoryText, *, medium: str = Medium.WEB) -> Release:
    """A yes that stands."""
    return Release.objects.create(
        story=story,
        person=person,
        medium=medium,
        language=text.language,
        text=text,
        valid_from=today() - timedelta(days=20),
        valid_until=today() + timedelta(days=300),
        given_on=today() - timedelta(days=30),
        how="paper",
    )


def take_down(story: Story) -> None:
    """As a withdrawal leaves it."""
    with at_work(system(DESK), action="test.made"):
        story.state, story.withdrawn_at = "withdrawn", now()
        story.save()
