"""What waits at the desk of the pages: counted where it is listed, so that both say the same."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from django.urls import reverse
from django.utils.translation import ngettext_lazy

from lotse.foundation.actor import Actor
from lotse.foundation.clock import today
from lotse.foundation.roles import Role
from lotse.foundation.waiting import Waiting
from lotse.website.barriers import open_barriers
from lotse.website.desk.translations import languages_seen
from lotse.website.links import broken_links
from lotse.website.reviews import pages_to_review
from lotse.website.translations import translation_lines

_BARRIERS: Final = ngettext_lazy(
    "%(number)d gemeldete Barriere ist noch nicht beantwortet",
    "%(number)d gemeldete Barrieren sind noch nicht beantwortet",
    "number",
)
_OVERDUE: Final = ngettext_lazy(
    "%(number)d Seite ist wieder zu lesen", "%(number)d Seiten sind wieder zu lesen", "number"
)
_BROKEN: Final = ngettext_lazy("%(number)d Link führt ins Leere", "%(number)d Links führen ins Leere", "number")
_BEHIND: Final = ngettext_lazy(
    "%(number)d Übersetzung ist veraltet", "%(number)d Übersetzungen sind veraltet", "number"
)
_MISSING: Final = ngettext_lazy("%(number)d Übersetzung fehlt noch", "%(number)d Übersetzungen fehlen noch", "number")
_UNPUBLISHED: Final = ngettext_lazy(
    "%(number)d Übersetzung ist noch nicht veröffentlicht",
    "%(number)d Übersetzungen sind noch nicht veröffentlicht",
    "number",
)


def barriers(_actor: Actor) -> Iterator[Waiting]:
    """Somebody could not read us and waits for an answer."""
    yield Waiting(open_barriers().count(), _BARRIERS, reverse("website_desk:barriers"), 10)


def care(_actor: Actor) -> Iterator[Waiting]:
    """Pages to read again, links to mend."""
    address = reverse("website_desk:care")
    yield Waiting(len(pages_to_review(today())), _OVERDUE, f"{address}#overdue", 40)
    yield Waiting(len(broken_links()), _BROKEN, f"{address}#broken", 41)


def translations(actor: Actor) -> Iterator[Waiting]:
    """In the actor's languages; what is translated and not yet public waits for editors, who alone publish."""
    counted = Counter(line.state for line in translation_lines(languages_seen(actor), today=today()))
    address = reverse("website_desk:translations")
    yield Waiting(counted["behind"], _BEHIND, f"{address}?stand=behind", 50)
    yield Waiting(counted["missing"], _MISSING, f"{address}?stand=missing", 51)
    if Role.EDITOR in actor.roles:
        yield Waiting(counted["unpublished"], _UNPUBLISHED, f"{address}?stand=unpublished", 52)
