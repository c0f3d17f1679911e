"""The visitors' search as they ask it: a word, a slip of the finger, another script; written anew for each visitor.

What somebody types is kept by no cache, so that every answer costs what is measured here. Source of the limit: the
requirements promise an answer within 50 milliseconds at 5,000 texts.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from django.http.response import HttpResponseBase
from django.test import Client
from django.urls import reverse
from django.utils import translation

from lotse.bench.measure import Failed, Measured, measure
from lotse.bench.texts import copy_anew, more_texts

TEXTS = 5_000
OWN = "eigene Seiten"
_NOTHING = "qwxzqwxz"


@dataclass(frozen=True, slots=True)
class Asked:
    """What is typed in which language; its answer marks what was found."""

    name: str
    text: str
    language: str


# Each is answered by the demo's own pages already.
QUESTIONS = (
    Asked("Suche: Wort", "Ausbildung", "de"),
    Asked("… Tippfehler", "Auspildung", "de"),
    Asked("… vier Wörter, ein Fehler", "Hilfe Auspildung Deutsch Görlitz", "de"),
    Asked("… arabische Schrift", "تدريب", "ar"),
    Asked("… Arabisch mit Tippfehler", "تدريبب", "ar"),
    Asked("… Russisch, lateinisch", "rabota", "ru"),
    Asked("… findet nichts", _NOTHING, "de"),
)


def measure_search(*, runs: int, texts: int = TEXTS) -> Iterator[tuple[str, Iterator[Measured]]]:
    """A heading and its rows: on the demo's own pages, then with so many texts more."""
    copy_anew()
    yield OWN, _rows(runs)
    with more_texts(texts):
        yield f"{texts:,} Texte".replace(",", "."), _rows(runs)


def _rows(runs: int) -> Iterator[Measured]:
    for asked in QUESTIONS:
        yield measure(asked.name, _asking(asked), runs=runs)


def _asking(asked: Asked) -> Callable[[], HttpResponseBase]:
    """One visitor's question; refuses to measure an answer without finds, for it is faster than others."""
    with translation.override(asked.language):
        address = reverse("website:search")
    client = Client(SERVER_NAME="localhost")

    def ask() -> HttpResponseBase:
        return client.get(address, {"q": asked.text})

    found = b"<mark>" in client.get(address, {"q": asked.text}).content
    if found is (asked.text == _NOTHING):
        raise Failed(f"{asked.name}: {asked.text}")
    return ask
