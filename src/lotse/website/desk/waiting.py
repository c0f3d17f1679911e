"""What waits at the desk of the pages: counted where it is listed, so that both say the same."""

from collections import Counter
from collections.abc import Iterator

from django.urls import reverse
from django.utils.translation import ngettext

from lotse.foundation.actor import Actor
from lotse.foundation.clock import today
from lotse.foundation.roles import PUBLISHING_ROLES, Role
from lotse.foundation.waiting import Waiting
from lotse.website.barriers import open_barriers
from lotse.website.desk.translations import languages_seen
from lotse.website.links import broken_links
from lotse.website.reviews import pages_to_review
from lotse.website.translations import translation_lines


def barriers(actor: Actor) -> Iterator[Waiting]:
    """Somebody could not read us and waits for an answer."""
    if Role.EDITOR not in actor.roles:
        return
    number = open_barriers().count()
    words = ngettext(
        "%(number)d gemeldete Barriere ist noch nicht beantwortet",
        "%(number)d gemeldete Barrieren sind noch nicht beantwortet",
        number,
    )
    yield Waiting(number, words % {"number": number}, reverse("website_desk:barriers"), 10)


def care(actor: Actor) -> Iterator[Waiting]:
    """Pages to read again, links to mend."""
    if Role.EDITOR not in actor.roles:
        return
    address = reverse("website_desk:care")
    due = len(pages_to_review(today()))
    words = ngettext("%(number)d Seite soll jemand wieder lesen", "%(number)d Seiten soll jemand wieder lesen", due)
    yield Waiting(due, words % {"number": due}, f"{address}#overdue", 40)
    broken = len(broken_links())
    words = ngettext("%(number)d Link führt ins Leere", "%(number)d Links führen ins Leere", broken)
    yield Waiting(broken, words % {"number": broken}, f"{address}#broken", 41)


def translations(actor: Actor) -> Iterator[Waiting]:
    """In the actor's languages; what is translated and not yet public waits for editors, who alone publish."""
    if not actor.has_any_role(PUBLISHING_ROLES):
        return
    counted = Counter(line.state for line in translation_lines(languages_seen(actor), today=today()))
    address = reverse("website_desk:translations")
    behind, missing, unpublished = counted["behind"], counted["missing"], counted["unpublished"]
    words = ngettext("%(number)d Übersetzung ist veraltet", "%(number)d Übersetzungen sind veraltet", behind)
    yield Waiting(behind, words % {"number": behind}, f"{address}?stand=behind", 50)
    words = ngettext("%(number)d Übersetzung fehlt noch", "%(number)d Übersetzungen fehlen noch", missing)
    yield Waiting(missing, words % {"number": missing}, f"{address}?stand=missing", 51)
    if Role.EDITOR in actor.roles:
        words = ngettext(
            "%(number)d Übersetzung ist noch nicht veröffentlicht",
            "%(number)d Übersetzungen sind noch nicht veröffentlicht",
            unpublished,
        )
        yield Waiting(unpublished, words % {"number": unpublished}, f"{address}?stand=unpublished", 52)
