"""Giving a yes: for one text in one language, in one medium, for a time."""

from datetime import date

from lotse.exhibition.actions.story_mail import DRAFT, GIVEN, tell_person
from lotse.exhibition.domain.releases import LONGEST, earliest_from
from lotse.exhibition.models import PortrayedPerson, Release, Story, StoryText
from lotse.exhibition.models.choices import GivenHow, State
from lotse.exhibition.visitors.story_words import OBSTACLES
from lotse.foundation.actor import Actor, Obstacle
from lotse.foundation.clock import now, today
from lotse.foundation.journal import action, refuse_if

_HERS = "Her own story."


def obstacles_to_releasing(person: PortrayedPerson, text: StoryText) -> list[Obstacle]:
    """A yes is possible only to a text that lies before her, of her own story."""
    codes = []
    if text.story_id != person.story_id or text.submitted_at is None:
        codes.append("text_not_submitted")
    return [OBSTACLES[code] for code in codes]


@action("story.released")
def give_release(
    actor: Actor,
    *,
    person: PortrayedPerson,
    text: StoryText,
    medium: str,
    valid_until: date | None = None,
    valid_from: date | None = None,
    given_on: date | None = None,
    how: str = GivenHow.OWN_LINK,
    was_read_aloud: bool = False,
    interpreter: str = "",
) -> Release:
    """Say yes. The same yes twice is one; it counts after seven days, and for three years at the most."""
    refuse_if(obstacles_to_releasing(person, text))
    given = given_on or today()
    start = earliest_from(given, valid_from)
    end = min(valid_until or start + LONGEST, start + LONGEST)
    refuse_if([OBSTACLES["period_too_short"]] if end <= start else [])
    standing = Release.objects.unscoped(_HERS).filter(person=person, text=text, medium=medium, withdrawn_at=None)
    before = standing.first()
    if before is not None and before.valid_until > today():
        return before
    standing.update(withdrawn_at=now())
    release = Release(
        story=person.story,
        person=person,
        medium=medium,
        language=text.language,
        text=text,
        given_on=given,
        valid_from=start,
        valid_until=end,
        how=how,
        was_read_aloud=was_read_aloud,
        interpreter=interpreter,
    )
    release.save()
    _story_is_in_release(person.story)
    tell_person(GIVEN, person=person, cause=f"given:{person.public_id}:{today()}")
    return release


def _story_is_in_release(story: Story) -> None:
    if story.state in (State.PREPARATION, State.INTERVIEWED):
        story.state = State.IN_RELEASE
        story.save(update_fields=["state"])


@action("story.submitted")
def submit_text(actor: Actor, *, text: StoryText, people: list[PortrayedPerson]) -> StoryText:
    """Lay a version before the people portrayed. From now on it does not change any more."""
    if text.submitted_at is None:
        text.submitted_at = now()
        if not text.shown_name:
            text.shown_name = ", ".join(person.shown_name for person in people)[:80]
        text.save()
        _story_is_in_release(text.story)
        for person in people:
            tell_person(DRAFT, person=person, cause=f"draft:{person.public_id}:{today()}")
    return text
