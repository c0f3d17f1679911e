"""A story for machines (schema.org), made anew with each page: it goes with the page."""

from django.urls import reverse
from django.utils.safestring import SafeString

from lotse.exhibition.queries.stories import PublicStory
from lotse.foundation.linked_data import linked
from lotse.foundation.outbox import link_to


def story_data(story: PublicStory) -> SafeString:
    """An article in the language that is spoken; invented ones say so."""
    card = story.card
    told = {
        "@context": "https://schema.org",
        "@type": "Article",
        "headline": card.title,
        "description": card.lead,
        "inLanguage": card.language,
        "articleBody": "\n\n".join(story.body),
        "url": link_to(reverse("exhibition:story", args=[card.key])),
        "image": link_to(reverse("exhibition:story_card", args=[card.key])),
        "publisher": {"@type": "Organization", "name": "Arbeitsmarktmentoren Sachsen"},
        "creativeWorkStatus": "Invented for demonstration" if card.is_invented else "Published",
    }
    if card.published_at:
        told["datePublished"] = card.published_at.date().isoformat()
    return linked(told)
