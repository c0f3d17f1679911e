"""How far each translation is: counted from what its German source says now, string by string; never a flag.

For each German page the library keeps the strings of its published version, and for each language what was translated
of them. A string that changed in German has no translation any more, so the page is behind from that moment.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db import connection
from wagtail.models import Locale, Page

# How many days a translator has after the German page was published.
DAYS_TO_TRANSLATE = 21

_PROGRESS = """
select s.object_id, tl.language_code, t.id, s.last_updated_at,
       count(seg.id), count(st.id)
from wagtail_localize_translation t
join wagtail_localize_translationsource s on s.id = t.source_id
join wagtailcore_locale tl on tl.id = t.target_locale_id
left join wagtail_localize_stringsegment seg on seg.source_id = s.id
left join wagtail_localize_stringtranslation st on st.translation_of_id = seg.string_id
     and st.context_id = seg.context_id and st.locale_id = t.target_locale_id and not st.has_error
where t.enabled {only}
group by s.object_id, tl.language_code, t.id, s.last_updated_at
"""


@dataclass(frozen=True, slots=True)
class Progress:
    """What is translated of the German page as it is published now."""

    translation_id: int
    source_changed_at: datetime
    strings: int
    translated: int

    @property
    def missing(self) -> int:
        """Strings that nobody has translated since they changed."""
        return self.strings - self.translated


def progress(key: UUID | None = None) -> dict[tuple[UUID, str], Progress]:
    """By page and language; of one page, or of all."""
    with connection.cursor() as cursor:
        if key is None:
            cursor.execute(_PROGRESS.format(only=""))
        else:
            cursor.execute(_PROGRESS.format(only="and s.object_id = %s"), [key])
        return {(row[0], row[1]): Progress(*row[2:]) for row in cursor.fetchall()}


def is_behind(page: Any) -> bool:
    """Whether the German page says something by now that this one does not."""
    found = progress(page.translation_key).get((page.translation_key, page.locale.language_code))
    return found is not None and found.missing > 0


@dataclass(frozen=True, slots=True)
class Line:
    """One page in one language: how it stands, who acts, by when."""

    key: UUID
    title: str
    language: str
    state: str
    missing: int
    who: str
    until: date | None
    source_id: int
    page_id: int | None
    translation_id: int | None


# In the order of urgency.
STATES = ("behind", "unpublished", "missing", "current")


def translation_lines(languages: Iterable[str], *, today: date) -> Iterator[Line]:
    """Every published German page in every one of these languages."""
    counted, pages = progress(), _pages_by_key()
    translators = _translators()
    for key, held in pages.items():
        source = held.get(settings.LANGUAGE_CODE)
        if source is None or not source.live:
            continue
        for language in languages:
            yield _line(source, held.get(language), counted.get((key, language)), language=language, who=translators)


def _line(source: Page, target: Page | None, found: Progress | None, *, language: str, who: dict[str, str]) -> Line:
    state = _state(target, found)
    changed = found.source_changed_at if found else source.last_published_at
    until = None if state == "current" or changed is None else (changed + timedelta(days=DAYS_TO_TRANSLATE)).date()
    owner = source.owner.get_full_name() if source.owner else ""
    return Line(
        key=source.translation_key,
        title=source.title,
        language=language,
        state=state,
        missing=found.missing if found else 0,
        who="" if state == "current" else (who.get(language) or owner),
        until=until,
        source_id=source.pk,
        page_id=target.pk if target else None,
        translation_id=found.translation_id if found else None,
    )


def _state(target: Page | None, found: Progress | None) -> str:
    if target is None:
        return "missing"
    if found is not None and found.missing:
        return "behind"
    return "current" if target.live else "unpublished"


def _pages_by_key() -> dict[UUID, dict[str, Page]]:
    pages: dict[UUID, dict[str, Page]] = {}
    for page in Page.objects.filter(depth__gte=2).select_related("locale", "owner").order_by("path"):
        pages.setdefault(page.translation_key, {})[page.locale.language_code] = page
    return pages


def _translators() -> dict[str, str]:
    from lotse.organisations.public import translators_by_language  # noqa: PLC0415 - asked by the report alone

    return translators_by_language()


def locale_of(language: str) -> Locale:
    """The row of a language."""
    return Locale.objects.get(language_code=language)
