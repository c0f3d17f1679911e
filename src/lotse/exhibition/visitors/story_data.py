"""A story for machines (schema.org), made anew with each page: it goes with the page."""

from typing import Any

from lotse.exhibition.queries.stories import PublicStory
from lotse.foundation.outbox import link_to


def story_data(story: PublicStory) -> dict[str, Any]:
    """An article; invented ones say so."""
    card = story.card
    return {
        "@context": "https://schema.org",
        "@type": "Article",
        "headline": card.title,
        "description": card.lead,
        "inLanguage": card.language,
        "datePublished": card.published_at.date().isoformat() if card.published_at else None,
        "articleBody": "\n\n".join(story.body),
        "url": link_to(""),
        "publisher": {"@type": "Organization", "name": "Arbeitsmarktmentoren Sachsen"},
        "creativeWorkStatus": "Invented for demonstration" if card.is_invented else "Published",
    }
