"""For people who employ."""

from typing import Any

from lotse.website.contents.pieces import check, finder, stream, text


def page(_ids: dict[str, int]) -> dict[str, Any]:
    """What employers get, and from whom."""
    return {
        "title": "Für Betriebe",
        "lead": "Sie suchen Leute, die arbeiten wollen? Wir kennen sie, und wir bleiben da, wenn es losgeht.",
        "body": stream(
            text(
                "Unsere Mentorinnen und Mentoren begleiten Menschen, die nach Sachsen gekommen sind, und die "
                "Betriebe, die sie "
                "ausbilden oder beschäftigen. Sie haben eine Ansprechperson, für beide Seiten.",
                "## Das nehmen wir Ihnen ab",
                [
                    "Wir schlagen Ihnen Menschen vor, die zu Ihrer Stelle passen, und sagen, was dafür und was "
                    "dagegen spricht.",
                    "Wir klären, was erlaubt ist, und helfen bei der Erlaubnis der Ausländerbehörde.",
                    "Wir finden die Förderung: von der Probearbeit bis zum Zuschuss zum Lohn.",
                    "Wir helfen bei der Einarbeitung, bei Deutsch am Arbeitsplatz und wenn es einmal klemmt.",
                ],
                "## Was Sie dafür tun",
                "Sie sagen uns, wen Sie suchen, und nehmen sich Zeit für ein Kennenlernen. Alles Weitere "
                "vereinbaren wir "
                "gemeinsam. Unsere Hilfe kostet nichts.",
            ),
            check("may_hire"),
            check("support"),
            finder("Wer ist für Ihren Betrieb da?"),
        ),
    }
