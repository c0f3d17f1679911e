"""Imprint, privacy, accessibility. What only the operator knows stands in brackets: an installation fills it in."""

from typing import Any

from lotse.website.contents.pieces import easy, notice, stream, text


def imprint(_ids: dict[str, int]) -> dict[str, Any]:
    """Who answers for these pages."""
    return {
        "title": "Impressum",
        "lead": "Wer für diese Seiten verantwortlich ist.",
        "kind": "imprint",
        "body": stream(
            notice(
                "Vor dem ersten Tag im Netz",
                "Bitte tragen Sie hier die Stelle ein, die diese Seiten betreibt: Name, Anschrift, Vertretung, "
                "E-Mail, Telefon.",
                kind="wait",
            ),
            text(
                "## Haftung",
                "Wir schreiben sorgfältig und prüfen regelmäßig. Die Seiten ersetzen keine Beratung im Einzelfall.",
                "## Bilder",
                "Die Zeichnungen sind für dieses Programm gemacht. Menschen in Zeichnungen sind erfunden.",
            ),
        ),
    }


def privacy(_ids: dict[str, int]) -> dict[str, Any]:
    """What these pages do not know about their visitors."""
    return {
        "title": "Datenschutz",
        "lead": "Diese Seiten wollen nichts von Ihnen wissen.",
        "kind": "privacy",
        "body": stream(
            text(
                "## Beim Lesen",
                "Wir setzen keine Cookies, zählen keine Besuche und binden nichts von fremden Servern ein. Ihre "
                "Adresse im Netz "
                "wird nicht gespeichert.",
                "## Beim Suchen",
                "Wonach Sie suchen und wo Sie wohnen, schreiben wir nirgends auf. Wenn Sie „in meiner Nähe“ "
                "wählen, bleibt Ihr "
                "Standort in Ihrem Gerät.",
                "## Beim Prüfen",
                "Was Sie in die Prüfungen eintragen, steht nur in der Adresszeile Ihres Browsers.",
                "## Wenn Sie uns schreiben",
                "Meldungen zu Barrieren bewahren wir auf, bis sie beantwortet sind, höchstens ein halbes Jahr. "
                "Ihre E-Mail-Adresse "
                "ist dabei freiwillig.",
                "## Ihre Rechte",
                "Sie können Auskunft, Berichtigung und Löschung verlangen und sich bei der Sächsischen "
                "Datenschutz- und "
                "Transparenzbeauftragten beschweren.",
            )
        ),
    }


def accessibility(_ids: dict[str, int]) -> dict[str, Any]:
    """The statement that the law asks for, with its form."""
    return {
        "title": "Barrierefreiheit",
        "lead": "Alle sollen diese Seiten lesen und bedienen können. Wo das nicht gelingt, sagen Sie es uns bitte.",
        "kind": "accessibility",
        "body": stream(
            text(
                "## Wie weit wir sind",
                "Diese Seiten folgen den Regeln für barrierefreie Angebote im Netz (WCAG 2.2, Stufe AA; EN 301 "
                "549). Sie lassen sich "
                "mit der Tastatur bedienen, vergrößern, vorlesen und ausdrucken.",
                "## Was noch fehlt",
                [
                    "Videos in Gebärdensprache gibt es noch nicht.",
                    "Nicht jede Seite gibt es in jeder Sprache und in Leichter Sprache.",
                    "Eine Prüfung durch eine unabhängige Stelle steht noch aus.",
                ],
                "## Antwort in sechs Wochen",
                "Auf jede Meldung antworten wir innerhalb von sechs Wochen. Sind Sie nicht zufrieden, können "
                "Sie sich an die "
                "Durchsetzungsstelle des Freistaates Sachsen beim Beauftragten für Menschen mit Behinderungen "
                "wenden.",
            ),
            easy(
                "Alle Menschen sollen diese Seiten benutzen können.",
                "Geht etwas nicht?",
                "Dann schreiben Sie uns.",
                "Wir antworten in 6 Wochen.",
            ),
        ),
    }
