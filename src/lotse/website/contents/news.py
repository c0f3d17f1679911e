"""News and events at the beginning."""

from datetime import date
from typing import Any

from lotse.website.contents.pieces import stream, text


def index(_ids: dict[str, int]) -> dict[str, Any]:
    """The list of news."""
    return {"title": "Aktuelles", "lead": "Was sich im Programm tut."}


def languages(_ids: dict[str, int]) -> dict[str, Any]:
    """The first message: about these pages themselves."""
    return {
        "title": "Diese Seiten sprechen jetzt viele Sprachen",
        "lead": "Die wichtigsten Seiten gibt es in 14 Sprachen und in Leichter Sprache.",
        "day": date(2026, 11, 20),
        "body": stream(
            text(
                "Wählen Sie oben Ihre Sprache. Wo eine Übersetzung fehlt, sagen wir es offen und zeigen, in "
                "welchen Sprachen Sie "
                "weiterlesen können.",
                "Die Seiten setzen keine Cookies und laden nichts von fremden Servern.",
            )
        ),
    }


def vacancies(_ids: dict[str, int]) -> dict[str, Any]:
    """The list of vacancies."""
    return {"title": "Freie Stellen", "lead": "Arbeit, Ausbildung und Praktikum bei Betrieben in Sachsen."}


def events(_ids: dict[str, int]) -> dict[str, Any]:
    """The list of events."""
    return {"title": "Veranstaltungen", "lead": "Wo Sie uns treffen."}
