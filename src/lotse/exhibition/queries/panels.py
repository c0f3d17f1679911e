"""What the desk knows of panels: how each language stands, what would be printed, which files there are."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from typing import TypeVar
from uuid import UUID

from django.conf import settings
from PIL import Image

from lotse.exhibition.domain.panels import FORMATS, Excess, PanelContent, PanelFormat, PanelPicture
from lotse.exhibition.domain.print_files import LEAST_RESOLUTION, frame_of, resolution
from lotse.exhibition.models import (
    Interview,
    Panel,
    PanelMeasure,
    Picture,
    PortrayedPerson,
    PrintFile,
    PrintRun,
    Release,
    SafetyCheck,
    ShortLink,
    Story,
    StoryText,
    Subtitles,
)
from lotse.exhibition.models.choices import PictureKind
from lotse.exhibition.models.records import StoryRecord
from lotse.exhibition.papers.panel import PANEL
from lotse.exhibition.papers.setting import template_digest
from lotse.exhibition.portraits.gallery import drawing, is_drawn
from lotse.exhibition.queries.dossier import Facts, alt_text
from lotse.exhibition.visitors.words import Medium
from lotse.foundation.actor import Actor
from lotse.organisations.public import Programme

_SEEN = "The stories were asked for by who may see them."
R = TypeVar("R", bound=StoryRecord)
Measures = dict[tuple[int, str], PanelMeasure]


@dataclass(frozen=True, slots=True)
class Cell:
    """How one language of one panel stands: `state` is a key for the word, the most serious first."""

    panel: Panel
    language: str
    state: str
    signs: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """A language of a story, with a cell for each format (None where there is no panel yet)."""

    language: str
    is_stale: bool
    cells: tuple[tuple[str, Cell | None], ...]


@dataclass(frozen=True, slots=True)
class StoryPanels:
    """A story with its panels."""

    story: Story
    name: str
    title: str
    rows: tuple[Row, ...]
    missing: tuple[str, ...]


def facts_of_all(stories: Iterable[Story]) -> dict[int, Facts]:
    """The facts of many stories, with as many statements as for one."""
    held = list(stories)
    people = _by_story(PortrayedPerson.objects.unscoped(_SEEN).filter(story__in=held).order_by("pk"))
    texts = _by_story(StoryText.objects.unscoped(_SEEN).filter(story__in=held).order_by("language", "-version"))
    releases = _by_story(Release.objects.unscoped(_SEEN).filter(story__in=held).order_by("-pk"))
    checks = _by_story(SafetyCheck.objects.unscoped(_SEEN).filter(story__in=held).order_by("checked_on", "pk"))
    pictures = _by_story(Picture.objects.unscoped(_SEEN).filter(story__in=held).order_by("place", "pk"))
    interviews = _by_story(Interview.objects.unscoped(_SEEN).filter(story__in=held).order_by("pk"))
    subtitles = _by_story(Subtitles.objects.unscoped(_SEEN).filter(story__in=held).order_by("language", "pk"))
    return {
        story.pk: Facts(
            story=story,
            people=tuple(people[story.pk]),
            texts=tuple(texts[story.pk]),
            releases=tuple(releases[story.pk]),
            checks={check.person_id: check for check in checks[story.pk]},
            pictures=tuple(pictures[story.pk]),
            interviews=tuple(interviews[story.pk]),
            subtitles=tuple(subtitles[story.pk]),
        )
        for story in held
    }


def _by_story(rows: Iterable[R]) -> dict[int, list[R]]:
    found: dict[int, list[R]] = defaultdict(list)
    for row in rows:
        found[row.story_id].append(row)
    return found


def panels_overview(actor: Actor) -> list[StoryPanels]:
    """Every story that the actor sees, its languages, its formats; translators see their languages and the source."""
    stories = list(Story.objects.visible_to(actor).filter(erased_at=None).order_by("-published_at", "pk"))
    facts = facts_of_all(stories)
    panels: dict[int, dict[str, Panel]] = defaultdict(dict)
    for panel in Panel.objects.visible_to(actor).filter(story__in=stories).order_by("pk"):
        panels[panel.story_id][panel.format] = panel
    measures = {(m.panel_id, m.language): m for m in PanelMeasure.objects.visible_to(actor).order_by("pk")}
    return [_overview(facts[story.pk], panels[story.pk], measures=measures, actor=actor) for story in stories]


def _overview(facts: Facts, panels: dict[str, Panel], *, measures: Measures, actor: Actor) -> StoryPanels:
    seen = [code for code in facts.languages if not actor.languages or code in actor.languages]
    rows = []
    for language in seen:
        cells = tuple(
            (key, _cell(facts, panels[key], language=language, measures=measures) if key in panels else None)
            for key in FORMATS
        )
        rows.append(Row(language, is_stale(facts, language), cells))
    first = facts.newest(facts.story.source_language)
    return StoryPanels(
        story=facts.story,
        name=(name_of(facts, first) if first else "") or facts.story.working_title or facts.story.key,
        title=first.title if first else "",
        rows=tuple(rows),
        missing=tuple(key for key in FORMATS if key not in panels),
    )


def is_stale(facts: Facts, language: str) -> bool:
    """Whether the source has a newer version than the one that this language translates."""
    source, text = facts.newest(facts.story.source_language), facts.newest(language)
    return bool(source and text and text.source_version and text.source_version < source.version)


def _cell(facts: Facts, panel: Panel, *, language: str, measures: Measures) -> Cell:
    measure = measures.get((panel.pk, language))
    text = facts.newest(language)
    if text is None:
        return Cell(panel, language, "no_text")
    if measure is None or measure.basis != basis_of(facts, panel, text):
        return Cell(panel, language, "not_measured")
    if not measure.fits:
        return Cell(panel, language, "too_long", sum(each["signs"] for each in measure.excesses))
    if facts.codes(medium=Medium.PANEL, language=language):
        return Cell(panel, language, "not_released")
    return Cell(panel, language, "stale" if is_stale(facts, language) else "fits")


def cells_of(actor: Actor, story: Story, language: str) -> list[Cell]:
    """How one language stands on each panel of a story."""
    panels = list(Panel.objects.visible_to(actor).filter(story=story).order_by("pk"))
    if not panels:
        return []
    facts = facts_of_all([story])[story.pk]
    known = PanelMeasure.objects.visible_to(actor).filter(story=story).order_by("pk")
    measures = {(measure.panel_id, measure.language): measure for measure in known}
    return [_cell(facts, panel, language=language, measures=measures) for panel in panels]


def excesses_of(measure: PanelMeasure) -> list[Excess]:
    """What did not fit, as the domain knows it."""
    return [Excess(each["part"], each["signs"], each["number"]) for each in measure.excesses]


def name_of(facts: Facts, text: StoryText) -> str:
    """As released: in the writing of the language where there is one."""
    return text.shown_name or " & ".join(person.shown_name for person in facts.people)


def basis_of(facts: Facts, panel: Panel, text: StoryText) -> str:
    """A hash of everything that the layout depends on: it changes when anything has to be measured again."""
    picture = _portrait(facts)
    parts = (text.pk, text.version, text.changed_at, panel.format, panel.paragraphs, panel.quotes, name_of(facts, text))
    return sha256(repr((*parts, picture.pk if picture else 0, template_digest(PANEL))).encode()).hexdigest()


def panel_content(facts: Facts, panel: Panel, text: StoryText) -> PanelContent:
    """Exactly what is printed: from the start of the released text, nothing beside it."""
    paragraphs = [each.strip() for each in text.body.replace("\r\n", "\n").split("\n") if each.strip()]
    picture = _portrait(facts)
    return PanelContent(
        language=text.language,
        name=name_of(facts, text),
        occupation=text.occupation,
        title=text.title,
        lead=text.lead,
        body="\n".join(paragraphs[: panel.paragraphs]),
        quotes=tuple(text.quotes[: panel.quotes]),
        question=text.question,
        address=address_of(facts.story),
        picture=_picture(picture, text.language, FORMATS[panel.format]),
        credits=picture.credit if picture else "",
        funder=Programme.objects.order_by("pk").values_list("funder_line", flat=True).first() or "",
        is_invented=facts.story.is_invented,
    )


def address_of(story: Story) -> str:
    """What the code on the panel says."""
    links = ShortLink.objects.unscoped(_SEEN).filter(story=story, target=ShortLink.Target.STORY)
    code = links.order_by("pk").values_list("code", flat=True).first() or ""
    return f"{settings.ADDRESS.rstrip('/')}/q/{code}/"


def files_and_runs(actor: Actor, panel: Panel, language: str) -> list[tuple[PrintFile, list[PrintRun]]]:
    """The files of one language, newest first, each with its orders."""
    files = (
        PrintFile.objects.visible_to(actor).filter(panel=panel, language=language).order_by("-created_at", "-pk")[:30]
    )
    runs: dict[int, list[PrintRun]] = defaultdict(list)
    for run in PrintRun.objects.visible_to(actor).filter(print_file__panel=panel).order_by("-pk"):
        runs[run.print_file_id].append(run)
    return [(each, runs[each.pk]) for each in files]


def releases_under(facts: Facts, text: StoryText) -> list[UUID]:
    """The releases that a panel of this text rests on."""
    return [
        r.public_id for r in facts.releases if r.text_id == text.pk and r.medium == Medium.PANEL and not r.withdrawn_at
    ]


def _portrait(facts: Facts) -> Picture | None:
    found = sorted(facts.pictures, key=lambda picture: picture.kind != PictureKind.PORTRAIT)
    return found[0] if found else None


def _picture(picture: Picture | None, language: str, of: PanelFormat) -> PanelPicture:
    frame = frame_of(of)
    wide = 1000 * frame.width / frame.height
    if picture is not None and picture.file:
        with picture.file.open("rb") as file:
            return PanelPicture(alt_text(picture, language), photograph=file.read())
    if picture is not None and is_drawn(picture.drawing):
        return PanelPicture(alt_text(picture, language), drawing=drawing(picture.drawing, width=wide))
    return PanelPicture("", drawing=drawing("elbe", width=wide))


def is_too_coarse(content: PanelContent, of: PanelFormat) -> bool:
    """Whether a photograph would show its dots."""
    if not content.picture.photograph:
        return False
    with Image.open(BytesIO(content.picture.photograph)) as seen:
        return resolution(seen.size, of) < LEAST_RESOLUTION
