"""Discrimination: the short deadlines of § 15 AGG and § 61b ArbGG, and where to complain."""

from dataclasses import dataclass
from datetime import date

from lotse.rules.dates.fristen import Deadline, Unit, frist_ab_ereignis
from lotse.rules.dates.monate import READ_ON
from lotse.rules.dates.place import SACHSEN, Place
from lotse.rules.engine.book import law
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import Sentence, say
from lotse.rules.engine.words import mark as _


@dataclass(frozen=True, slots=True)
class Geltendmachung:
    """By when and how money for discrimination must be claimed."""

    deadline: Deadline
    form: str = "written"


@law(
    "L-AGG-15-4",
    title=_("Ansprüche wegen Benachteiligung schriftlich geltend machen"),
    cites="§ 15 Abs. 4 AGG; § 193 BGB",
    checked_on=READ_ON,
    confidence=2,
)
def agg_geltendmachung(event: date, *, place: Place | None = SACHSEN) -> Geltendmachung:
    """Two months from knowledge, or from receipt of the refusal in applications and promotions.

    For harassment over a time the last act counts. "Written": a signed letter is safe. A collective agreement may set
    another period.
    """
    months = parameter("labour.agg_geltendmachung").on(event)
    return Geltendmachung(frist_ab_ereignis(event, months, Unit.MONTHS, shift=place))


@law(
    "L-ArbGG-61b",
    title=_("Klage auf Entschädigung"),
    cites="§ 61b Abs. 1 ArbGG",
    checked_on=READ_ON,
    evidence="K",
    confidence=2,
)
def agg_klagefrist(claimed: date, *, place: Place | None = SACHSEN) -> Deadline:
    """Three months after the claim was made in writing."""
    return frist_ab_ereignis(claimed, parameter("labour.agg_klage").on(claimed), Unit.MONTHS, shift=place)


@law("L-AGG-13", title=_("Beschwerde im Betrieb"), cites="§§ 12, 13, 16 AGG", checked_on=READ_ON)
def beschwerderecht() -> tuple[Sentence, ...]:
    """What a person may do at once, without a deadline and without fear of being punished for it."""
    return (
        say(_("Sie dürfen sich bei der Beschwerdestelle des Betriebs beschweren; sie muss Ihnen antworten.")),
        say(_("Schreiben Sie Tag, Ort, Worte und Zeugen auf, noch am selben Tag.")),
        say(_("Niemand darf Sie wegen einer Beschwerde schlechter behandeln (§ 16 AGG).")),
    )


@law(
    "L-AGG-3-sprache",
    title=_("Deutsch am Arbeitsplatz"),
    cites="§ 3 Abs. 2 AGG; § 1 AGG",
    checked_on=READ_ON,
    confidence=2,
)
def deutsch_verlangen() -> Sentence:
    """A demand to speak German needs a reason of work: else it disadvantages people by their origin."""
    return say(
        _(
            "Deutsch zu verlangen ist nur erlaubt, soweit die Arbeit es braucht, zum Beispiel für Sicherheit oder "
            "Kundschaft (§ 3 Abs. 2 AGG)."
        )
    )
