"""Place or postcode → who is in charge there. Nothing that is typed here is stored."""

from dataclasses import dataclass

from django.http import HttpResponse
from django.shortcuts import render

from lotse.foundation.screens import Door, ScreenRequest, screen
from lotse.organisations.domain.places import Matched, OutsideSaxony, PlaceHit, find_place
from lotse.organisations.public import Contact, all_contacts, contacts_for

_SURE = {Matched.POSTCODE, Matched.NAME, Matched.DISTRICT}


@dataclass(frozen=True, slots=True)
class Answer:
    """What the finder says: contacts, or outside Saxony, or nothing known; `guessed` marks names we had to guess."""

    query: str
    contacts: list[Contact]
    outside: OutsideSaxony | None = None
    guessed: str = ""
    towns: tuple[str, ...] = ()


def answer_to(query: str) -> Answer:
    """Where the words may mean several places of one district, each project is named once."""
    found = find_place(query)
    if isinstance(found, OutsideSaxony):
        return Answer(query, [], outside=found)
    best = _most_trusted(found)
    return Answer(
        query,
        contacts_for(best),
        guessed=best[0].name if best and best[0].matched not in _SURE else "",
        towns=tuple(dict.fromkeys(hit.municipality.name if hit.municipality else hit.name for hit in best)),
    )


def _most_trusted(hits: list[PlaceHit]) -> list[PlaceHit]:
    return [hit for hit in hits if hit.matched == hits[0].matched and not hit.is_edge] or hits


@screen(Door.PUBLIC)
def contact(request: ScreenRequest) -> HttpResponse:
    """The finder with its answer; without a question the list of all projects."""
    query = request.GET.get("ort", "")[:80].strip()
    answer = answer_to(query) if query else None
    everyone = [] if answer and answer.contacts else all_contacts()
    return render(request, "website/contact.html", {"query": query, "answer": answer, "everyone": everyone})
