"""Place or postcode → who is in charge there, who of them speaks my language, and how to get there.

What is typed stands in the address of the page and nowhere else: nothing is stored, and no log names it.
"""

from dataclasses import dataclass
from typing import Any, Final

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import get_language

from lotse.foundation.publishing import while_unchanged
from lotse.foundation.screens import Door, ScreenRequest, screen
from lotse.organisations.domain.places import District, Matched, OutsideSaxony, PlaceHit, find_place
from lotse.organisations.domain.spoken import SPOKEN, language_of_page
from lotse.organisations.public import Contact, all_contacts, contacts_for, map_areas
from lotse.website.visitors.elsewhere import ServiceElsewhere, services_in
from lotse.website.visitors.entries import Entry, entries

LONGEST: Final = 80
_SURE = {Matched.POSTCODE, Matched.NAME, Matched.DISTRICT}


@dataclass(frozen=True, slots=True)
class Answer:
    """What the finder says: contacts, or outside Saxony, or nothing known; `guessed` marks names we had to guess."""

    query: str
    contacts: list[Contact]
    outside: OutsideSaxony | None = None
    guessed: str = ""
    towns: tuple[str, ...] = ()
    districts: frozenset[str] = frozenset()
    # Places of one postcode that belong to different projects: name and what to ask for.
    places: tuple[tuple[str, str], ...] = ()

    @property
    def services(self) -> tuple[ServiceElsewhere, ...]:
        """Whom to ask in the neighbouring Land."""
        return services_in(self.outside.land) if self.outside else ()


def answer_to(query: str) -> Answer:
    """Where the words may mean several places of one district, each project is named once."""
    found = find_place(query)
    if isinstance(found, OutsideSaxony):
        return Answer(query, [], outside=found)
    best = _most_trusted(found)
    return Answer(
        query,
        contacts_for(best),
        guessed=_called(best[0]) if best and best[0].matched not in _SURE else "",
        towns=tuple(dict.fromkeys(_called(hit) for hit in best)),
        districts=frozenset(hit.district.ags for hit in best),
        places=tuple((hit.name, f"{hit.postcode} {hit.name}") for hit in best if hit.municipality and hit.postcode),
    )


def _called(hit: PlaceHit) -> str:
    return hit.municipality.name if hit.municipality else hit.name


def _most_trusted(hits: list[PlaceHit]) -> list[PlaceHit]:
    return [hit for hit in hits if hit.matched == hits[0].matched and not hit.is_edge] or hits


def language_asked(request: ScreenRequest) -> str:
    """The language in which somebody wants to be advised: as asked, else that of the page; empty for any."""
    asked = request.GET.get("sprache")
    if asked is None:
        page = language_of_page(get_language() or "de")
        return "" if page == "de" else page
    return asked if asked in SPOKEN else ""


@screen(Door.VISITOR)
def contact(request: ScreenRequest) -> HttpResponse:
    """The finder with its answer, the map, and the list of all projects."""
    query = request.GET.get("ort", "")[:LONGEST].strip()
    language = language_asked(request)
    answer = answer_to(query) if query else None
    context = {
        **_for_everybody(language),
        "query": query,
        "wanted": language,
        "wanted_name": SPOKEN.get(language, ""),
        "answer": answer,
        "found": entries(answer.contacts if answer else [], language),
        "places": _narrower(answer, request.GET.get("sprache")) if answer else [],
        "helpers": _helping(all_contacts(), answer, language),
    }
    if answer:
        context["areas"] = map_areas(way_to, here=answer.districts)
    return render(request, "website/visitors/contact.html", context)


@while_unchanged
def _for_everybody(language: str) -> dict[str, Any]:
    """What the page shows to whoever asked nothing yet."""
    everyone = all_contacts()
    spoken = {code for each in everyone for code in each.languages} | ({language} if language else set())
    return {
        "choices": [(code, name) for code, name in SPOKEN.items() if code in spoken],
        "everyone": entries(everyone, language),
        "areas": map_areas(way_to),
    }


def _narrower(answer: Answer, language: str | None) -> list[tuple[str, str]]:
    """Ways to the same question with the name of each place."""
    rest = {} if language is None else {"sprache": language}
    way = reverse("website:contact")
    return [(name, f"{way}?{urlencode({'ort': asked, **rest})}#antwort") for name, asked in answer.places]


def _helping(everyone: list[Contact], answer: Answer | None, language: str) -> list[Entry]:
    """Other projects in which somebody speaks the language, where nobody in charge does."""
    if not (answer and answer.contacts and language) or any(each.speaking(language) for each in answer.contacts):
        return []
    return [entry for entry in entries(everyone, language) if entry.speakers]


def way_to(district: District) -> str:
    """The finder's answer for a whole district."""
    return f"{reverse('website:contact')}?{urlencode({'ort': district.name_de})}"
