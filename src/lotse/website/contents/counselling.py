"""The counselling service for workers from other EU countries."""

from typing import Any

from lotse.website.contents.pieces import check, notice, stream, text


def _body() -> Any:
    return stream(
        text(
            "Die Beratungsstelle für ausländische Beschäftigte in Sachsen (BABS) ist für alle da, die aus "
            "einem anderen Land "
            "der EU kommen und in Sachsen arbeiten, hierher entsandt sind oder hier arbeiten möchten. Auch "
            "Ihre Familie "
            "kann fragen.",
            "## Womit Sie kommen können",
            [
                "Arbeitsvertrag, Lohn und Mindestlohn",
                "Arbeitszeit, Urlaub, Krankheit",
                "Kündigung und Aufhebungsvertrag",
                "Unterkunft, die der Betrieb stellt",
                "Kindergeld, Krankenversicherung, Arbeitslosengeld",
                "Selbstständigkeit, die keine ist",
            ],
            "## Sprachen",
            "Deutsch, Englisch, Polnisch, Rumänisch, Slowakisch, Tschechisch und Ungarisch.",
            "## Orte",
            "Feste Beratungsstellen gibt es in Dresden und Leipzig. Außerdem beraten wir in ganz Sachsen "
            "unterwegs, am "
            "Telefon und per E-Mail.",
        ),
        notice(
            "Nach einer Kündigung zählt jeder Tag",
            "Wer sich gegen eine Kündigung wehren will, hat meist nur drei Wochen Zeit. Melden Sie sich sofort.",
            kind="wait",
        ),
        check("pay"),
        check("act_until"),
        text(
            "## Was wir nicht sind",
            "Wir sind keine Behörde und kein Anwaltsbüro. Wir sagen Ihnen, welche Rechte Sie haben, "
            "schreiben mit Ihnen an den "
            "Betrieb und zeigen Ihnen den Weg zum Gericht. Vor Gericht vertreten wir Sie nicht.",
        ),
    )


def page(_ids: dict[str, int]) -> dict[str, Any]:
    """What the counselling service is, and what it is not."""
    return {
        "title": "EU-Beratung",
        "lead": "Legal arbeiten, fair bezahlt und gleich behandelt: Die BABS berät kostenlos, vertraulich und "
        "in sieben Sprachen.",
        "body": _body(),
    }
