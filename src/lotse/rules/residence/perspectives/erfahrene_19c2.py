"""§ 19c Abs. 2 AufenthG with § 6 BeschV: qualified work on the strength of experience."""

from datetime import date
from typing import Final

from lotse.rules.engine.answer import Ba, Grade
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.outcome import Outcome, Rank
from lotse.rules.residence.perspectives.fachkraefte_18a_18b import (
    alterssicherung,
    asylsperre,
    mindestgehalt,
    qualifizierte_stelle,
)
from lotse.rules.residence.perspectives.straftaten import kein_ausweisungsinteresse
from lotse.rules.residence.register import name_question, question
from lotse.rules.residence.requirements import Way, met, not_yet, refused, weigh

READ_ON: Final = date(2026, 11, 21)

name_question("para_19c2", title=_("Arbeit mit berufspraktischen Kenntnissen (§ 19c Abs. 2 AufenthG)"))


@law("R-W4-ERFAHRUNG", title=_("Zwei Jahre Berufserfahrung in fünf Jahren"), cites="§ 6 BeschV", checked_on=READ_ON)
def berufserfahrung(case: Case) -> Outcome:
    """Two of the last five years in the occupation; five of seven contain them."""
    if case["experience"] in ("2of5", "5of7"):
        return met()
    return not_yet(say(_("Nötig sind zwei Jahre Berufserfahrung in den letzten fünf Jahren.")))


@law("R-W4-ABSCHLUSS", title=_("Im Ausland anerkannte Qualifikation"), cites="§ 6 BeschV", checked_on=READ_ON)
def auslaendische_qualifikation(case: Case) -> Outcome:
    """A qualification of two years that the state of origin recognises; not needed in information technology."""
    if str(case["occupation"]).startswith("isco_25"):
        return met()
    if case["degree"] != "none":
        return met(say(_("Der Herkunftsstaat muss die Ausbildung anerkennen, und sie muss zwei Jahre gedauert haben.")))
    return refused(say(_("Nötig ist eine im Herkunftsstaat anerkannte Ausbildung; nur in der IT geht es ohne.")))


@law("R-W4-GEHALT", title=_("Mindestgehalt oder Tarifbindung"), cites="§ 6 BeschV", checked_on=READ_ON)
def gehalt(case: Case) -> Outcome:
    """45 % of the contribution ceiling (2026: 45,630 euros a year), or an employer bound by a collective agreement."""
    wanted = mindestgehalt(case.day, "berufserfahrene_anteil")
    if case["salary"] >= wanted or case["tariff_employer"]:
        return met()
    return refused(say(_("Nötig sind {wanted} Euro im Jahr oder ein tarifgebundener Arbeitgeber."), wanted=wanted))


@question("para_19c2", rank=Rank.ERLAUBNIS)
@law("R-W4", title=_("Berufserfahrene"), cites="§ 19c Abs. 2 AufenthG; § 6 BeschV", checked_on=READ_ON)
def berufserfahrene(case: Case) -> Outcome:
    """Discretion, with consent of the BA; the asylum bars of § 10 are those of §§ 18a and 18b."""
    way = Way(
        Grade.KANN,
        say(_("Nach diesen Angaben kann die Aufenthaltserlaubnis erteilt werden.")),
        (
            asylsperre,
            qualifizierte_stelle,
            berufserfahrung,
            auslaendische_qualifikation,
            gehalt,
            alterssicherung,
            kein_ausweisungsinteresse,
        ),
        ba=Ba.ZUSTIMMUNG,
    )
    return weigh(case, way)
