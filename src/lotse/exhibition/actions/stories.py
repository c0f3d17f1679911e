"""Writing a story, version by version, and showing it."""

from collections.abc import Mapping
from typing import Any

from lotse.exhibition.keys import new_key
from lotse.exhibition.models import ShortLink, Story, StoryText
from lotse.exhibition.models.choices import State
from lotse.exhibition.story_policy import obstacles_to_publishing, obstacles_to_writing
from lotse.foundation.actor import Actor
from lotse.foundation.clock import now
from lotse.foundation.journal import action, refuse_if

_LOCKED = "The caller saw the story; it is locked while its versions are counted."
FIELDS = ("title", "lead", "body", "quotes", "question", "occupation", "shown_name")


@action("story.changed")
def change_story(actor: Actor, *, story: Story, values: Mapping[str, Any]) -> Story:
    """Working title, trade, district, language of the interview."""
    for name in ("working_title", "trade", "district_key", "interview_language"):
        if name in values:
            setattr(story, name, values[name])
    story.save()
    return story


@action("story.interviewed")
def note_interview(actor: Actor, *, story: Story) -> Story:
    """The conversation was held."""
    if story.state == State.PREPARATION:
        story.state = State.INTERVIEWED
        story.save(update_fields=["state"])
    return story


@action("story.text_written")
def write_text(actor: Actor, *, story: Story, language: str, values: Mapping[str, Any]) -> StoryText:
    """Save a language's text. What lies before people already stays as it is: a new version begins."""
    refuse_if(obstacles_to_writing(actor, story, language))
    locked = Story.objects.unscoped(_LOCKED).select_for_update().get(pk=story.pk)
    texts = StoryText.objects.unscoped(_LOCKED).filter(story=locked)
    newest = texts.filter(language=language).order_by("-version").first()
    source = texts.filter(language=locked.source_language).order_by("-version").first()
    text = newest or StoryText(story=locked, language=language, version=1)
    if newest is not None and newest.submitted_at is not None:
        if all(getattr(newest, name) == values.get(name, getattr(newest, name)) for name in FIELDS):
            return newest
        text = StoryText(story=locked, language=language, version=newest.version + 1)
        for name in FIELDS:
            setattr(text, name, getattr(newest, name))
    for name in FIELDS:
        if name in values:
            setattr(text, name, values[name])
    if language != locked.source_language:
        text.source_version = source.version if source else None
    text.changed_by_id = actor.account_id
    text.save()
    return text


@action("story.published")
def publish(actor: Actor, *, story: Story) -> Story:
    """Show it where it is released. Later releases of other languages appear by themselves."""
    refuse_if(obstacles_to_publishing(actor, story))
    story.state, story.published_at, story.withdrawn_at = State.PUBLISHED, now(), None
    story.save(update_fields=["state", "published_at", "withdrawn_at"])
    make_short_links(story)
    return story


def make_short_links(story: Story) -> None:
    """One address a purpose, made once and kept for ever."""
    for target in ShortLink.Target:
        known = ShortLink.objects.unscoped(_LOCKED).filter(story=story, target=target)
        if not known.exists():
            ShortLink(story=story, target=target, code=new_key(6)).save()


@action("story.hidden")
def take_down(actor: Actor, *, story: Story) -> Story:
    """The desk takes it from view, for a correction; this is no withdrawal."""
    if story.state == State.PUBLISHED:
        story.state = State.IN_RELEASE
        story.save(update_fields=["state"])
    return story


@action("story.begun_again")
def begin_again(actor: Actor, *, story: Story) -> Story:
    """After a withdrawal, because the person wishes it. Nothing is shown before she has said yes again."""
    if story.state == State.WITHDRAWN and story.erased_at is None:
        story.state, story.withdrawn_at = State.IN_RELEASE, None
        story.save(update_fields=["state", "withdrawn_at"])
    return story
