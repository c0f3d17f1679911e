"""Questions that people ask."""

from typing import Any

from lotse.website.contents.pieces import heading, question, stream


def page(_ids: dict[str, int]) -> dict[str, Any]:
    """By who asks."""
    return {
        "title": "Häufige Fragen",
        "lead": "Kurz beantwortet. Wenn Ihre Frage fehlt, fragen Sie uns.",
        "questions": stream(
            heading("Für Menschen, die Arbeit suchen"),
            question("Was kostet die Begleitung?", "Nichts. Das Programm bezahlt der Freistaat Sachsen."),
            question(
                "Muss ich gut Deutsch sprechen?",
                "Nein. Ein erstes Gespräch geht in vielen Sprachen. Wenn Deutsch fehlt, suchen wir mit Ihnen "
                "einen Kurs.",
            ),
            question(
                "Erfährt die Behörde, was ich erzähle?",
                "Nur, wenn Sie es wollen. Für jedes Schreiben fragen wir Sie vorher. Sie können sehen, wer Ihre "
                "Akte gelesen hat.",
            ),
            question(
                "Ich habe keine Zeugnisse mehr. Was nun?",
                "Kommen Sie trotzdem. Es gibt Wege, Können auch ohne Papiere zu zeigen.",
            ),
            question(
                "Ich ziehe um. Endet die Begleitung?",
                "Nein. Wenn Sie möchten, geben wir Ihre Begleitung an das Projekt am neuen Ort weiter.",
            ),
            heading("Für Betriebe"),
            question(
                "Wie lange dauert es, bis jemand anfangen darf?",
                "Das hängt vom Aufenthalt ab: manchmal sofort, manchmal einige Wochen. Wir sagen es Ihnen vor "
                "der Zusage.",
            ),
            question(
                "Was ist, wenn es nicht passt?",
                "Dann sprechen wir miteinander. Oft hilft eine kleine Änderung. Und wenn nicht, suchen wir "
                "beiden Seiten weiter.",
            ),
        ),
    }
