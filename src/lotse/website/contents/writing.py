"""Writes the first pages into an empty tree, all at once: saving them one by one would take ten times as long.

A page gets a translation only where every text of it has one: nothing counts as translated that is not.
"""

import copy
import json
from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

from django.contrib.contenttypes.models import ContentType
from django.db import connection
from django.utils.html import escape
from wagtail.fields import StreamField
from wagtail.models import Locale, Page
from wagtail_localize.models import (
    StringSegment,
    StringTranslation,
    TemplateSegment,
    Translation,
    TranslationSource,
)
from wagtail_localize.segments import StringSegmentValue, TemplateSegmentValue
from wagtail_localize.segments.ingest import ingest_segments
from wagtail_localize.strings import StringValue

from lotse.foundation.clock import now, today
from lotse.website.contents.plan import PLAN, Planned

SOURCE = "de"
_HERE = Path(__file__).parent
_REVIEW_AFTER = timedelta(days=180)


def write_pages(root: Page, locales: dict[str, Locale]) -> int:
    """German pages, then each translation that is complete; returns how many pages that is."""
    tops = {code: {"": root} for code in locales}
    return write_planned(PLAN, tops, locales=locales, spoken=dict(languages()))


def write_planned(
    plan: Sequence[Planned],
    tops: dict[str, dict[str, Page]],
    *,
    locales: dict[str, Locale],
    spoken: dict[str, dict[str, str]],
) -> int:
    """Pages below `tops`, which stand by language under the names that `plan` gives them; `spoken` translates."""
    pages = _planted(plan, tops[SOURCE], german=locales[SOURCE])
    _insert(pages)
    sources = [TranslationSource.get_or_create_from_instance(page)[0] for page in pages]
    # Pages of a translation are found by where the page above lies in German.
    above = {code: {tops[SOURCE][name].path: page for name, page in held.items()} for code, held in tops.items()}
    translated = list(_translations(above, pages, sources=sources, locales=locales, spoken=spoken))
    _insert(translated)
    _count_children()
    for top in (page for held in tops.values() for page in held.values()):
        top.refresh_from_db(fields=["numchild"])
    return len(pages) + len(translated)


def _planted(plan: Sequence[Planned], tops: dict[str, Page], *, german: Locale) -> list[Page]:
    """Instances with their places in the tree, the page above always before those below."""
    keys = iter(_drawn_keys(len(plan)))
    ids = {planned.slug: next(keys) for planned in plan}
    pages = dict(tops)
    places = {top.path: top.numchild for top in tops.values()}
    for planned in plan:
        above = pages[planned.above]
        places[above.path] = places.get(above.path, 0) + 1
        page = planned.kind(**planned.fields(ids))
        pages[planned.slug] = _placed(page, above, slug=planned.slug, number=places[above.path])
        page.pk = page.id = ids[planned.slug]
        page.locale, page.translation_key = german, uuid4()
        _publish(page, planned)
    return [pages[planned.slug] for planned in plan]


def _placed(page: Page, above: Page, *, slug: str, number: int) -> Page:
    page.slug, page.depth = slug, above.depth + 1
    page.path = Page._get_path(above.path, page.depth, number)
    page.url_path = f"{above.url_path}{slug}/"
    return page


def _publish(page: Page, planned: Planned) -> None:
    moment = now()
    page.draft_title, page.show_in_menus = page.title, planned.in_menu
    page.live, page.has_unpublished_changes = True, False
    page.first_published_at = page.last_published_at = page.latest_revision_created_at = moment
    page.content_type = ContentType.objects.get_for_model(type(page))
    page.review_on = today() + _REVIEW_AFTER


def _drawn_keys(number: int) -> list[int]:
    with connection.cursor() as cursor:
        cursor.execute(
            "select nextval(pg_get_serial_sequence('wagtailcore_page', 'id')) from generate_series(1, %s)", [number]
        )
        return [key for (key,) in cursor.fetchall()]


def _insert(pages: list[Page]) -> None:
    """The rows of the base table, then those of each kind; no versions yet: the first is made by the first change."""
    if not pages:
        return
    bases = []
    for page in pages:
        base = Page(**{field.attname: getattr(page, field.attname) for field in Page._meta.concrete_fields})
        bases.append(base)
    Page._base_manager._insert(bases, fields=Page._meta.local_concrete_fields, using="default")
    by_kind: dict[type[Page], list[Page]] = {}
    for page in pages:
        page.page_ptr_id = page.id
        page._state.adding = False
        by_kind.setdefault(type(page), []).append(page)
    for kind, held in by_kind.items():
        kind._base_manager._insert(held, fields=kind._meta.local_concrete_fields, using="default")


def _count_children() -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "update wagtailcore_page p set numchild = (select count(*) from wagtailcore_page c"
            " where c.depth = p.depth + 1 and left(c.path, length(p.path)) = p.path)"
        )


def languages() -> Iterator[tuple[str, dict[str, str]]]:
    """Each language with what is translated into it: German text to its own."""
    for file in sorted(_HERE.glob("*.json")):
        yield file.stem, json.loads(file.read_text())


def _translations(
    tops: dict[str, dict[str, Page]],
    pages: list[Page],
    *,
    sources: list[TranslationSource],
    locales: dict[str, Locale],
    spoken: dict[str, dict[str, str]],
) -> Iterator[Page]:
    segments = {source.pk: _segments(source) for source in sources}
    roots = {code: number for number, code in enumerate(locales, start=1)}
    for code, texts in spoken.items():
        above = dict(tops[code])
        numbers = {top.path: top.numchild for top in above.values()}
        known: list[tuple[TranslationSource, Page]] = []
        for page, source in zip(pages, sources, strict=True):
            strings, templates = segments[source.pk]
            parent = above.get(page.path[: -Page.steplen])
            if parent is None or any(_text(texts, one) is None for one in strings):
                continue
            number = numbers[parent.path] = numbers.get(parent.path, 0) + 1
            target = _translated(page, locale=locales[code], strings=strings, templates=templates, texts=texts)
            _placed(target, parent, slug=_slug(page, code, texts), number=roots[code] if page.depth == 2 else number)
            target.id = target.pk = _drawn_keys(1)[0]
            above[page.path] = target
            known.append((source, target))
            yield target
        _note(known, locale=locales[code], segments=segments, texts=texts)


def _slug(page: Page, code: str, texts: dict[str, str]) -> str:
    return f"{page.slug}-{code}" if page.depth == 2 else texts.get(f"/{page.slug}/", page.slug)


def _segments(source: TranslationSource) -> tuple[list[StringSegment], list[TemplateSegment]]:
    strings = StringSegment.objects.filter(source=source).select_related("string", "context").order_by("order", "id")
    templates = TemplateSegment.objects.filter(source=source).select_related("template", "context")
    return list(strings), list(templates.order_by("order", "id"))


def _text(texts: dict[str, str], segment: StringSegment) -> str | None:
    """The translation as the library keeps it: HTML. The slug of a page needs none of its own."""
    german: str = segment.string.data
    if segment.context.path == "slug":
        return texts.get(f"/{german}/", german)
    own = texts.get(StringValue(german).render_text() if "<" not in german else german)
    return None if own is None else own if "<" in own else escape(own)


def _translated(
    page: Page,
    *,
    locale: Locale,
    strings: list[StringSegment],
    templates: list[TemplateSegment],
    texts: dict[str, str],
) -> Page:
    target, source = _copied(page), _copied(page)
    target.locale = locale
    values: list[Any] = [
        StringSegmentValue(
            one.context.path, StringValue(_text(texts, one) or ""), attrs=json.loads(one.attrs)
        ).with_order(one.order)
        for one in strings
        if one.context.path != "slug"
    ]
    values += [
        TemplateSegmentValue(
            one.context.path, one.template.template_format, one.template.template, one.template.string_count,
            order=one.order,
        )
        for one in templates
    ]  # fmt: skip
    ingest_segments(source, target, page.locale, locale, sorted(values, key=lambda value: value.order))
    target.draft_title = target.title
    return target


def _copied(page: Page) -> Page:
    """With streams of its own: the library writes translations into what it is given."""
    made = copy.copy(page)
    made._state = copy.copy(page._state)
    for field in page._meta.get_fields():
        if isinstance(field, StreamField):
            setattr(made, field.name, field.to_python(field.get_prep_value(getattr(page, field.name))))
    return made


def _note(
    known: list[tuple[TranslationSource, Page]],
    *,
    locale: Locale,
    segments: dict[int, tuple[list[StringSegment], list[TemplateSegment]]],
    texts: dict[str, str],
) -> None:
    """What the translators' desk knows: that there is a translation, and of what."""
    moment = now()
    Translation.objects.bulk_create(
        Translation(
            source=source,
            target_locale=locale,
            translations_last_updated_at=moment,
            destination_last_updated_at=moment,
        )
        for source, _page in known
    )
    rows = {
        (one.string_id, one.context_id): StringTranslation(
            translation_of_id=one.string_id,
            locale=locale,
            context_id=one.context_id,
            data=_text(texts, one) or "",
            translation_type=StringTranslation.TRANSLATION_TYPE_MANUAL,
        )
        for source, _page in known
        for one in segments[source.pk][0]
    }
    StringTranslation.objects.bulk_create(rows.values())


__all__ = ["SOURCE", "languages", "write_pages", "write_planned"]
