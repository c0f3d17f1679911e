"""What the desk sees of stories: where each stands, and what was released by whom, at a glance."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from django.conf import settings
from django.db.models import Count, Q, QuerySet

from lotse.exhibition.models import PortrayedPerson, Release, SafetyCheck, Story, StoryText, Withdrawal, WithdrawalTask
from lotse.exhibition.queries.dossier import Facts
from lotse.exhibition.visitors.words import Medium
from lotse.foundation.actor import Actor
from lotse.foundation.clock import today


@dataclass(frozen=True, slots=True)
class StoryLine:
    """One story in the list."""

    story: Story
    names: str
    languages: tuple[str, ...]
    stale: tuple[str, ...]
    review_on: date | None
    ends_on: date | None


def story_lines(actor: Actor) -> list[StoryLine]:
    """All stories that the actor sees, with a fixed number of statements."""
    stories = list(Story.objects.visible_to(actor).order_by("-created_at", "-pk"))
    people: dict[int, list[str]] = defaultdict(list)
    for story_id, name in (
        PortrayedPerson.objects.visible_to(actor).order_by("pk").values_list("story_id", "shown_name")
    ):
        people[story_id].append(name)
    versions = _versions(actor)
    reviews = _reviews(actor)
    ends = _ends(actor)
    return [
        StoryLine(
            story=story,
            names=", ".join(people[story.pk]),
            languages=tuple(sorted(versions[story.pk])),
            stale=_stale(story, versions[story.pk]),
            review_on=reviews.get(story.pk),
            ends_on=ends.get(story.pk),
        )
        for story in stories
    ]


def _versions(actor: Actor) -> dict[int, dict[str, StoryText]]:
    newest: dict[int, dict[str, StoryText]] = defaultdict(dict)
    rows = StoryText.objects.visible_to(actor).order_by("story_id", "language", "-version")
    for text in rows.distinct("story_id", "language").defer("body", "lead"):
        newest[text.story_id][text.language] = text
    return newest


def _stale(story: Story, texts: dict[str, StoryText]) -> tuple[str, ...]:
    """Languages whose text translates an older version of the source."""
    source = texts.get(story.source_language)
    if source is None:
        return ()
    return tuple(
        code for code, text in sorted(texts.items()) if (text.source_version or source.version) < source.version
    )


def _reviews(actor: Actor) -> dict[int, date]:
    """The first day on which a check of somebody in the story is due."""
    rows = SafetyCheck.objects.visible_to(actor).order_by("person_id", "-checked_on", "-pk").distinct("person_id")
    due: dict[int, date] = {}
    for story_id, review_on in rows.values_list("story_id", "review_on"):
        due[story_id] = min(due.get(story_id, review_on), review_on)
    return due


def _ends(actor: Actor) -> dict[int, date]:
    """When the last release for the web ends."""
    rows = Release.objects.visible_to(actor).filter(withdrawn_at=None, medium=Medium.WEB).order_by("pk")
    ends: dict[int, date] = {}
    for story_id, until in rows.values_list("story_id", "valid_until"):
        ends[story_id] = max(ends.get(story_id, until), until)
    return ends


@dataclass(frozen=True, slots=True)
class Cell:
    """One person, one medium, one language: what is there, in one sign and one sentence."""

    language: str
    state: str
    until: date | None = None


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """One person and one medium with a cell for each language."""

    person: PortrayedPerson
    medium: str
    label: str
    cells: tuple[Cell, ...]


def release_matrix(facts: Facts) -> list[MatrixRow]:
    """Person × medium × language, for the newest version of each text."""
    day = today()
    return [
        MatrixRow(
            person, medium, str(label), tuple(_cell(facts, person, medium, code, day) for code in facts.languages)
        )
        for person in facts.people
        for medium, label in Medium.choices
    ]


def _cell(facts: Facts, person: PortrayedPerson, medium: str, code: str, day: date) -> Cell:  # noqa: PLR0917 - the axes of one cell
    own = [r for r in facts.releases if (r.person_id, r.medium, r.language) == (person.pk, medium, code)]
    standing = [r for r in own if r.withdrawn_at is None]
    text = facts.newest(code)
    of_newest = [r for r in standing if text and r.text_id == text.pk]
    for release in of_newest:
        if release.valid_from <= day < release.valid_until:
            return Cell(code, "given", release.valid_until)
        if day < release.valid_from:
            return Cell(code, "waiting", release.valid_from)
    if of_newest:
        return Cell(code, "ended", of_newest[0].valid_until)
    if any(r.valid_from <= day < r.valid_until for r in standing):
        return Cell(code, "older")
    return Cell(code, "taken_back" if own else "none")


@dataclass(frozen=True, slots=True)
class LanguageLine:
    """One language of a story at the desk."""

    code: str
    name: str
    text: StoryText | None
    is_stale: bool
    may_write: bool


def language_lines(actor: Actor, story: Story, *, editor: bool) -> list[LanguageLine]:
    """Every public language, whether there is a text or not."""
    texts = _versions(actor).get(story.pk, {})
    stale = _stale(story, texts)
    return [
        LanguageLine(
            code,
            name,
            texts.get(code),
            code in stale,
            editor or (code in actor.languages and code != story.source_language),
        )
        for code, name in settings.LANGUAGES
        if editor or code in actor.languages or code == story.source_language
    ]


def withdrawals(actor: Actor) -> QuerySet[Withdrawal]:
    """Newest first, with the number of things still to do."""
    rows: QuerySet[Withdrawal] = Withdrawal.objects.visible_to(actor)
    open_tasks = Count("tasks", filter=Q(tasks__done_at=None))
    return rows.select_related("story").annotate(still=open_tasks).order_by("-at", "-pk")


def open_tasks(actor: Actor) -> QuerySet[WithdrawalTask]:
    """What must still be done, the most urgent first."""
    rows: QuerySet[WithdrawalTask] = WithdrawalTask.objects.visible_to(actor)
    return rows.filter(done_at=None).select_related("story").order_by("due_on", "pk")


def settled_tasks(actor: Actor, limit: int = 100) -> list[WithdrawalTask]:
    """What was done, by whom and when; the newest first."""
    rows: QuerySet[WithdrawalTask] = WithdrawalTask.objects.visible_to(actor)
    done = rows.exclude(done_at=None).select_related("story", "done_by").order_by("-done_at", "-pk")
    return list(done[:limit])
