"""Counselling and placement by the Agentur für Arbeit, also before work is allowed (§§ 22, 35, 39a SGB III)."""

from datetime import date
from typing import Final

from lotse.rules.engine.answer import Grade
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.outcome import Outcome, Rank
from lotse.rules.residence.register import name_question, question
from lotse.rules.residence.requirements import Way, met, refused, unclear, weigh
from lotse.rules.residence.support.herkunft import aus_sicherem_staat

READ_ON: Final = date(2026, 11, 21)

name_question("sgb3_39a", title=_("Frühe Unterstützung durch die Agentur für Arbeit (§ 39a SGB III)"))


@law("R-39a-STATUS", title=_("Gestattung und noch keine Arbeit"), cites="§ 39a S. 1 SGB III", checked_on=READ_ON)
def gestattung_ohne_arbeit(case: Case) -> Outcome:
    """Asylum seekers who may not work yet because they live in reception or within the wait."""
    if case["status"] != "GESTATTUNG":
        return refused(say(_("Die frühe Unterstützung gilt für Menschen mit Aufenthaltsgestattung.")))
    if case["work_barred"]:
        return met()
    return refused(
        say(_("Wer schon arbeiten darf, bekommt Beratung und Vermittlung nach den allgemeinen Regeln.")), alt="sgb3_35"
    )


@law("R-39a-BLEIBE", title=_("Bleibeperspektive"), cites="§ 39a S. 1, 2 SGB III", checked_on=READ_ON)
def bleibeperspektive(case: Case) -> Outcome:
    """A lawful and lasting stay must be expected; not for nationals of safe countries (§§ 29a, 29b AsylG)."""
    if aus_sicherem_staat(case):
        return refused(say(_("Für Menschen aus sicheren Herkunftsstaaten gilt die frühe Unterstützung nicht.")))
    if case["stay_expected"]:
        return met()
    return refused(say(_("Ein rechtmäßiger und dauerhafter Aufenthalt muss zu erwarten sein.")))


@question("sgb3_39a", rank=Rank.ERLAUBNIS)
@law("R-39a", title=_("Frühe Unterstützung"), cites="§ 39a SGB III", checked_on=READ_ON)
def fruehe_unterstuetzung(case: Case) -> Outcome:
    """Discretion of the agency: advice, language, assessment of skills before work is allowed."""
    way = Way(
        Grade.KANN,
        say(_("Die Agentur für Arbeit kann Sie schon jetzt beraten und Ihre Fähigkeiten feststellen.")),
        (gestattung_ohne_arbeit, bleibeperspektive),
    )
    return weigh(case, way)


name_question("sgb3_35", title=_("Beratung und Vermittlung durch die Agentur für Arbeit"))


@law("R-35-ARBEIT", title=_("Arbeit muss möglich sein"), cites="§§ 22, 35 SGB III", checked_on=READ_ON)
def arbeit_moeglich(case: Case) -> Outcome:
    """Titles and free movement at once; asylum seekers and tolerated people when work is or can be allowed."""
    if case["status"] not in ("GESTATTUNG", "DULDUNG"):
        return met()
    if case["work_possible"]:
        return met()
    return refused(say(_("Solange Arbeit verboten ist, gibt es keine Vermittlung.")), alt="sgb3_39a")


@law("R-35-PAPIER", title=_("Papier für die Vermittlung"), cites="§ 35 SGB III", checked_on=READ_ON)
def papier(case: Case) -> Outcome:
    """Without a right of residence there is nothing to place into."""
    if case["status"] in ("NONE", "GUEB", "VISUM_C"):
        return unclear(
            say(_("Ohne Aufenthaltsrecht ist Vermittlung in der Regel nicht möglich. Fragen Sie nach Beratung."))
        )
    return met()


@question("sgb3_35", rank=Rank.ERLAUBNIS)
@law("R-35", title=_("Beratung und Vermittlung"), cites="§§ 29, 35 SGB III", checked_on=READ_ON)
def beratung_und_vermittlung(case: Case) -> Outcome:
    """A claim of everybody who may work or may be allowed to."""
    way = Way(
        Grade.ANSPRUCH,
        say(_("Die Agentur für Arbeit berät und vermittelt Sie.")),
        (papier, arbeit_moeglich),
    )
    return weigh(case, way)
