"""Invented stories for demonstrations: the same rows as those of real people, in order, marked as invented."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from lotse.exhibition.actions.stories import make_short_links
from lotse.exhibition.models import Picture, PortrayedPerson, Release, SafetyCheck, Story, StoryText, Withdrawal
from lotse.exhibition.models.choices import GivenHow, State, WithdrawnBy
from lotse.exhibition.reading import PROGRAM
from lotse.exhibition.visitors.words import Medium
from lotse.foundation.actor import Actor
from lotse.foundation.clock import now
from lotse.foundation.journal import action

# Given so long ago that nobody has to sleep over it any more.
_GIVEN = timedelta(days=90)
_HOLDS = timedelta(days=700)
_CHECK_HOLDS = timedelta(days=280)
_TEXT = ("title", "lead", "body", "quotes", "question", "occupation")


@dataclass(frozen=True, slots=True)
class InventedStory:
    """What a data file says: about the story, and its text by language, the source first."""

    about: dict[str, Any]
    texts: dict[str, dict[str, Any]]


def write_invented_stories(drafts: Iterable[InventedStory], *, today: date) -> int:
    """Write them; returns how many."""
    return _write(PROGRAM, drafts=list(drafts), today=today)


@action("story.invented")
def _write(actor: Actor, *, drafts: list[InventedStory], today: date) -> int:
    for number, draft in enumerate(drafts):
        _one(draft, today=today, published=now() - timedelta(days=60 - number))
    return len(drafts)


def _one(draft: InventedStory, *, today: date, published: Any) -> None:
    about = draft.about
    is_gone = bool(about.get("withdrawn"))
    story = Story(
        key=about["key"],
        working_title=about["shown_name"],
        state=State.WITHDRAWN if is_gone else State.PUBLISHED,
        trade=about["trade"],
        district_key=about["district"],
        interview_language=about["language"],
        is_invented=True,
        published_at=published,
        withdrawn_at=now() - timedelta(days=3) if is_gone else None,
    )
    story.save()
    person = PortrayedPerson(
        story=story, kind=about["kind"], shown_name=about["shown_name"], language=about["language"]
    )
    person.is_pseudonym, person.agreed_on, person.agreed_how = True, today - _GIVEN, GivenHow.PAPER
    person.save()
    check = SafetyCheck(story=story, person=person, family_abroad="none", threats="none", right_wing="some")
    check.remark, check.needs_pseudonym, check.is_defensible = "Erfunden.", True, True
    check.checked_on, check.review_on = today - timedelta(days=60), today - timedelta(days=60) + _CHECK_HOLDS
    check.save()
    alts = {code: values["alt"] for code, values in draft.texts.items()}
    Picture(story=story, drawing=about["name"], alt_texts=alts, face_changed=True).save()
    _texts(story, person, draft, today=today)
    make_short_links(story)
    if is_gone:
        Withdrawal(story=story, person=person, at=now() - timedelta(days=3), by=WithdrawnBy.PERSON).save()


def _texts(story: Story, person: PortrayedPerson, draft: InventedStory, *, today: date) -> None:
    until = today + timedelta(days=draft.about["ends_in_days"]) if "ends_in_days" in draft.about else today + _HOLDS
    texts, releases = [], []
    for code, values in draft.texts.items():
        text = StoryText(story=story, language=code, source_version=None if code == "de" else 1, submitted_at=now())
        text.shown_name = values["name"]
        for name in _TEXT:
            setattr(text, name, values[name].strip() if isinstance(values[name], str) else values[name])
        texts.append(text)
    for text in StoryText.objects.bulk_create(texts):
        releases += [
            Release(
                story=story,
                person=person,
                medium=medium,
                language=text.language,
                text=text,
                given_on=today - _GIVEN,
                valid_from=today - _GIVEN + timedelta(days=7),
                valid_until=until,
                how=GivenHow.PAPER,
                withdrawn_at=story.withdrawn_at,
            )
            for medium in Medium
        ]
    Release.objects.bulk_create(releases)
