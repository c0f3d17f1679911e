"""The first page."""

from typing import Any

from lotse.website.contents.pieces import door, figures, steps, stories, stream

# Programme figures 2020 to 2024 as the programme published them; the day is the end of that funding phase.
_DAY = "2024-12-31"
_SOURCE = "Programm Arbeitsmarktmentoren Sachsen"
_COUNTED = "Förderphase 2020 bis 2024, alle 14 Projekte. Wer zweimal Arbeit fand, zählt zweimal."


def _figure(number: str, what: str) -> dict[str, str]:
    return {"number": number, "what": what, "day": _DAY, "source": _SOURCE, "counted": _COUNTED}


def _doors(ids: dict[str, int]) -> Any:
    return stream(
        door(
            "person",
            "Ich suche Arbeit oder Ausbildung",
            "Was darf ich arbeiten? Was passt zu mir? Wer hilft mir dabei?",
            page=ids["arbeit-und-ausbildung"],
        ),
        door(
            "work",
            "Ich stelle ein",
            "Wer passt zu uns? Was ist erlaubt? Welche Förderung gibt es?",
            page=ids["fuer-betriebe"],
        ),
        door(
            "swap",
            "Ich komme aus einem anderen EU-Land und arbeite hier",
            "Lohn, Kündigung, Arbeitszeit: Beratung in sieben Sprachen.",
            page=ids["babs"],
        ),
        door(
            "hand",
            "Ich möchte helfen oder mehr wissen",
            "Wie das Programm arbeitet, was es erreicht, und was Sie tun können.",
            page=ids["programm"],
        ),
    )


def _body() -> Any:
    return stream(
        steps(
            "So gehen wir gemeinsam",
            ("Wir lernen uns kennen", "Sie erzählen, was Sie können und was Sie wollen. Wir hören zu."),
            ("Wir machen einen Plan", "Sprache, Anerkennung, Bewerbung, Amt: ein Schritt nach dem anderen."),
            ("Wir bleiben da", "Auch nach dem ersten Arbeitstag fragen wir nach, bis alles gut läuft."),
        ),
        figures(
            "Was wir erreicht haben",
            _figure("5.300", "Menschen begleitet"),
            _figure("2.450", "in Arbeit gekommen"),
            _figure("620", "in Ausbildung gekommen"),
        ),
        stories("Menschen erzählen"),
    )


def start(ids: dict[str, int]) -> dict[str, Any]:
    """Four doors, three steps, three numbers, the latest stories."""
    return {
        "title": "Arbeitsmarktmentoren Sachsen",
        "lead": "Kostenlos, in Ihrer Region und in Ihrer Sprache. Für Menschen, die nach Sachsen gekommen sind, "
        "und für "
        "Betriebe, die sie einstellen.",
        "promise": "Wir gehen mit.",
        "headline": "Bis Sie in Ausbildung oder guter Arbeit angekommen sind.",
        "doors": _doors(ids),
        "body": _body(),
    }
