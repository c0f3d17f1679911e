"""What stands in the way of writing, showing and printing a story: the same list for buttons, refusals and tests."""

from lotse.exhibition.desk.story_words import OBSTACLES
from lotse.exhibition.models import Story
from lotse.exhibition.models.choices import State
from lotse.exhibition.policy import is_editor
from lotse.exhibition.queries.dossier import Facts, facts_of
from lotse.exhibition.visitors.words import Medium
from lotse.foundation.actor import Actor, Obstacle


def _spoken(codes: list[str]) -> list[Obstacle]:
    return [OBSTACLES[code] for code in codes]


def obstacles_to_writing(actor: Actor, story: Story, language: str) -> list[Obstacle]:
    """Translators write their languages alone, and never the source."""
    if story.erased_at is not None:
        return _spoken(["erased"])
    if is_editor(actor):
        return []
    is_own = language in actor.languages and language != story.source_language
    return [] if is_own else _spoken(["not_your_language"])


def obstacles_to_showing(facts: Facts, *, medium: str, language: str) -> list[Obstacle]:
    """For one cell of the release matrix, or one panel before it is printed."""
    return _spoken(facts.codes(medium=medium, language=language))


def may_print(story: Story, language: str) -> list[Obstacle]:
    """What stands in the way of printing a panel; empty means that it may be printed. Inside the wall."""
    return obstacles_to_showing(facts_of(story), medium=Medium.PANEL, language=language)


def obstacles_to_publishing(actor: Actor, story: Story) -> list[Obstacle]:
    """One language that may be shown on the web is enough; else what stands in the way of the source."""
    if not is_editor(actor):
        return _spoken(["not_your_task"])
    if story.state == State.PUBLISHED:
        return []
    facts = facts_of(story)
    lists = [obstacles_to_showing(facts, medium=Medium.WEB, language=code) for code in facts.languages]
    if not lists:
        return _spoken(["no_text"])
    return [] if any(not each for each in lists) else lists[0]
