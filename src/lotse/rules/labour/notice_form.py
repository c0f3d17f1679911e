"""The form of a notice and the day of its receipt: §§ 126, 130, 623 BGB."""

from datetime import date, datetime, time, timedelta
from enum import StrEnum

from lotse.rules.dates.feiertage import feiertag
from lotse.rules.dates.monate import READ_ON
from lotse.rules.dates.place import SACHSEN, Place
from lotse.rules.engine.book import law
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.labour.finding import Finding, Verdict


class Weg(StrEnum):
    """How a notice was given."""

    PAPIER = "paper"
    ELEKTRONISCH = "electronic"
    BILD = "picture"
    FAX = "fax"
    MUENDLICH = "oral"


@law("L-BGB-623", title=_("Schriftform der Kündigung"), cites="§§ 623, 125, 126 BGB", checked_on=READ_ON)
def schriftform_der_kuendigung(way: Weg, *, signed: bool | None) -> Finding:
    """Paper with a handwritten signature. E-mail, messenger, photo, fax and spoken words are void.

    The electronic form is excluded even with a qualified signature. Void does not mean: do nothing (klage_trotzdem).
    """
    if way is not Weg.PAPIER:
        return Finding(
            Verdict.NO,
            say(
                _(
                    "Eine Kündigung gilt nur auf Papier mit eigenhändiger Unterschrift. E-Mail, Nachricht, Foto, Fax "
                    "oder Worte genügen nicht (§ 623 BGB)."
                )
            ),
            word="written_form_missing",
        )
    if signed is None:
        ask = say(_("Ist das Blatt von Hand unterschrieben, nicht nur mit einem Stempel oder einem Bild?"))
        return Finding(Verdict.ASK, say(_("Es kommt auf die Unterschrift an (§ 126 BGB).")), ask=(ask,))
    if not signed:
        return Finding(
            Verdict.NO, say(_("Ohne eigenhändige Unterschrift gilt die Kündigung nicht.")), word="signature_missing"
        )
    return Finding(Verdict.YES, say(_("Die Schriftform ist gewahrt (§ 623 BGB).")))


@law(
    "L-KSchG-4-formmangel",
    title=_("Trotz Formmangel vorsorglich klagen"),
    cites="§§ 4, 7 KSchG; § 623 BGB",
    checked_on=READ_ON,
    evidence="K",
    confidence=2,
)
def klage_trotzdem() -> Finding:
    """The three weeks begin only with a written notice, but nobody should rely on it: file in time all the same."""
    return Finding(
        Verdict.ASK,
        say(
            _(
                "Die Klagefrist beginnt erst mit einer schriftlichen Kündigung. Klagen Sie trotzdem innerhalb von drei "
                "Wochen: Das ist der sichere Weg."
            )
        ),
        word="file_anyway",
    )


@law(
    "L-BGB-130",
    title=_("Zugang im Briefkasten"),
    cites="§ 130 Abs. 1 BGB",
    checked_on=READ_ON,
    evidence="K",
    confidence=2,
)
def zugang_im_briefkasten(dropped_at: datetime, usual_until: time, *, place: Place = SACHSEN) -> date:
    """A letter dropped in after the usual time of the post arrives with the next delivery (BAG 2 AZR 111/19).

    No post comes on Sundays and holidays. For deadlines that run against the worker count from the earlier day: whether
    the court sees the usual time in the same way is open.
    """
    day = dropped_at.date()
    if dropped_at.time() > usual_until:
        day += timedelta(days=1)
    while day.weekday() == 6 or feiertag(day, place):
        day += timedelta(days=1)
    return day
