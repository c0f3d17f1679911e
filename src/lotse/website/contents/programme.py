"""The programme, helping, downloads, partners."""

from typing import Any

from lotse.website.contents.pieces import easy, finder, heading, notice, partner, stories, stream, text


def page(_ids: dict[str, int]) -> dict[str, Any]:
    """What the programme is, since when, with whom."""
    return {
        "title": "Das Programm",
        "lead": "14 Projekte, mehr als 50 Mentorinnen und Mentoren, ein Ziel: gute Arbeit für Menschen, die "
        "nach Sachsen "
        "gekommen sind.",
        "body": stream(
            text(
                "„Arbeitsmarktmentoren Sachsen“ begleitet seit 2016 geflüchtete und eingewanderte Menschen auf "
                "dem ganzen Weg in "
                "eine Ausbildung oder in Arbeit, die zu ihrem Können passt und sozialversichert ist. Genauso "
                "begleitet es die "
                "Betriebe, die sie einstellen.",
                "## Vor Ort",
                "In jedem Landkreis und in jeder kreisfreien Stadt arbeitet ein Projekt, in Mittelsachsen sind "
                "es zwei. Hinter "
                "jedem steht ein Träger: ein Verein, ein Bildungsunternehmen oder der Landkreis selbst.",
                "## Begleitet und ausgewertet",
                "Eine Programmbegleitung berät die Mentorinnen und Mentoren, sammelt, was gut gelingt, und "
                "sagt, wo es hakt. Was "
                "das Programm erreicht, veröffentlicht es mit der Art, wie gezählt wurde.",
                "## Bezahlt vom Freistaat",
                "Das Programm wird mitfinanziert mit Steuermitteln auf der Grundlage des vom Sächsischen "
                "Landtag beschlossenen "
                "Haushaltes. Die laufende Förderphase geht bis Ende 2027.",
            ),
            easy(
                "Das Programm heißt: Arbeitsmarktmentoren Sachsen.",
                "Ein Mentor ist ein Mensch, der Sie begleitet.",
                "Der Mentor hilft Ihnen, Arbeit zu finden.",
                "Oder einen Beruf zu lernen.",
                "Das Land Sachsen bezahlt die Hilfe.",
            ),
            finder("Finden Sie das Projekt in Ihrer Region"),
            stories("Menschen erzählen"),
        ),
    }


def helping(_ids: dict[str, int]) -> dict[str, Any]:
    """What somebody can do who wants to help."""
    return {
        "title": "Mithelfen",
        "lead": "Sie wollen etwas tun? Es gibt mehr Wege, als Sie denken.",
        "body": stream(
            text(
                [
                    "Ein Praktikum anbieten: Eine Woche im Betrieb sagt mehr als jede Bewerbung.",
                    "Die Ausstellung zeigen: „Integrationsgeschichten“ reist in Rathäuser, Schulen und Betriebe.",
                    "Deutsch sprechen: Viele lernen am schnellsten mit jemandem, der zuhört.",
                    "Weitersagen: Vielleicht kennen Sie jemanden, dem wir helfen können.",
                ],
            ),
            finder("Sprechen Sie mit uns"),
        ),
    }


def downloads(_ids: dict[str, int]) -> dict[str, Any]:
    """Files come with the editors' work."""
    return {
        "title": "Zum Mitnehmen",
        "lead": "Faltblätter, Berichte und Vorlagen, zum Lesen und Ausdrucken.",
        "files": stream(
            notice("Hier entsteht eine Sammlung", "Fehlt Ihnen etwas? Schreiben Sie dem Projekt in Ihrer Region."),
        ),
    }


def partners(_ids: dict[str, int]) -> dict[str, Any]:
    """Who works with the programme, by kind."""
    return {
        "title": "Partner",
        "lead": "Niemand schafft das allein. Mit diesen Stellen arbeiten wir zusammen.",
        "partners": stream(
            heading("Ämter und Behörden"),
            partner("Agenturen für Arbeit und Jobcenter", "Vermittlung, Förderung, Sprachkurse und Geld zum Leben."),
            partner("Ausländerbehörden", "Aufenthalt und Erlaubnis zu arbeiten."),
            heading("Wirtschaft und Beruf"),
            partner("Kammern", "Ausbildung, Prüfungen und Anerkennung von Berufen."),
            partner("IQ Netzwerk Sachsen", "Beratung, wenn ein Abschluss aus dem Ausland anerkannt werden soll."),
            heading("Beratung und Begleitung"),
            partner("Integrationsbeauftragte der Landkreise und Städte", "Wege zu Wohnung, Schule und Ehrenamt."),
            partner("Faire Integration", "Arbeitsrecht für Menschen, die nicht aus der EU kommen."),
        ),
    }
