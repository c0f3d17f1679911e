"""What of the stories may lie in an opening kit: what everybody may read today."""

from dataclasses import dataclass

from django.urls import NoReverseMatch, reverse

from lotse.exhibition.models import PanelSet, ShortLink
from lotse.exhibition.queries.releases import shown_texts
from lotse.exhibition.visitors.words import Medium
from lotse.foundation.outbox import link_to


@dataclass(frozen=True, slots=True)
class PublicStory:
    """Title and short address of one story."""

    title: str
    address: str


def public_stories_of(panel_set: PanelSet, language: str) -> list[PublicStory]:
    """The stories of the set that are public now, in this language where they exist in it, else in German."""
    numbered = panel_set.panels.filter(taken_out_on=None).exclude(story_key="").order_by("number")
    keys = list(dict.fromkeys(numbered.values_list("story_key", flat=True)))
    texts = shown_texts(Medium.WEB).filter(story__key__in=keys, language__in=(language, "de")).select_related("story")
    by_key: dict[str, dict[str, str]] = {}
    for text in texts:
        by_key.setdefault(text.story.key, {})[text.language] = text.title
    codes = _codes(keys)
    found = []
    for key in keys:
        titles = by_key.get(key)
        if titles and key in codes:
            found.append(PublicStory(titles.get(language) or titles["de"], codes[key]))
    return found


def _codes(keys: list[str]) -> dict[str, str]:
    """Short addresses by story."""
    links = ShortLink.objects.unscoped("Printed on panels for everybody.").filter(
        story__key__in=keys, target=ShortLink.Target.STORY
    )
    rows = links.order_by("pk").values_list("story__key", "code")
    return {key: address for key, code in rows if (address := _short(code))}


def _short(code: str) -> str:
    for name in ("exhibition_desk:short_link", "exhibition:short_link"):
        try:
            return link_to(reverse(name, args=[code]))
        except NoReverseMatch:
            continue
    return ""
