"""For people who look for work or training."""

from typing import Any

from lotse.website.contents.pieces import check, easy, finder, notice, steps, stream, text


def _body() -> Any:
    return stream(
        text(
            "Eine Mentorin oder ein Mentor begleitet Sie, vom ersten Gespräch bis nach der Probezeit. Das "
            "kostet nichts.",
            "## Dabei helfen wir",
            [
                "herausfinden, was Sie können und was Sie arbeiten möchten",
                "prüfen, ob und wie Sie arbeiten dürfen",
                "Zeugnisse und Berufe anerkennen lassen",
                "Bewerbungen schreiben und Gespräche üben",
                "Betriebe finden und mit ihnen sprechen",
                "mitgehen: zum Amt, zum Betrieb, zur Schule",
            ],
        ),
        steps(
            "So fängt es an",
            ("Sie melden sich", "Anrufen, schreiben oder vorbeikommen. Bringen Sie gern jemanden mit."),
            ("Wir sprechen miteinander", "Das erste Gespräch dauert etwa eine Stunde. Papiere dürfen fehlen."),
            ("Wir schreiben auf, was wir vorhaben", "In einer Vereinbarung steht, was Sie tun und was wir tun."),
        ),
        finder("Wer ist in Ihrer Nähe da?"),
        check("may_work"),
        notice(
            "Wer kann kommen?",
            "Menschen, die geflüchtet oder eingewandert sind, in Sachsen wohnen und arbeiten dürfen oder "
            "bald dürfen. "
            "Sind Sie unsicher? Fragen Sie uns einfach.",
        ),
        easy(
            "Sie suchen Arbeit?",
            "Oder Sie wollen einen Beruf lernen?",
            "Wir helfen Ihnen.",
            "Die Hilfe kostet kein Geld.",
            "Rufen Sie uns an. Oder kommen Sie zu uns.",
        ),
    )


def page(_ids: dict[str, int]) -> dict[str, Any]:
    """What we do for you, what it costs, who can come."""
    return {
        "title": "Arbeit und Ausbildung",
        "lead": "Sie sind neu in Sachsen und möchten arbeiten oder einen Beruf lernen? Wir gehen den Weg mit Ihnen.",
        "body": _body(),
    }
