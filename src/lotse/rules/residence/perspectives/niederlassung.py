"""The settlement permit: which way a title opens, and the best of the ways that are open."""

from datetime import date
from typing import Final

from lotse.rules.engine.answer import Grade
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.outcome import Outcome, Rank
from lotse.rules.residence.perspectives import niederlassung_voraussetzungen as needs
from lotse.rules.residence.perspectives.niederlassung_voraussetzungen import unterhalt_fachkraft
from lotse.rules.residence.perspectives.sprache import deutsch_a1, deutsch_a2, deutsch_b1
from lotse.rules.residence.perspectives.straftaten import kein_ausweisungsinteresse
from lotse.rules.residence.register import name_question, question
from lotse.rules.residence.requirements import Requirement, Way, best, refused, stated, unclear, weigh

READ_ON: Final = date(2026, 11, 21)
_PROTECTED: Final = ("25.1", "25.2", "23.4")
_HUMANITARIAN: Final = (
    "22",
    "23.1",
    "23.2",
    "23a",
    "24",
    "25.3",
    "25.4",
    "25.4s2",
    "25.4a",
    "25.4b",
    "25.5",
    "25a",
    "25b",
)
_SKILLED: Final = ("18a", "18b", "18d")
_SEARCH_OR_TRAINING: Final = ("16", "17", "20", "104c", "18f", "19b")

name_question("ne", title=_("Niederlassungserlaubnis"))


@law(
    "R-NE-26-3-5", title=_("Schutzberechtigte nach fünf Jahren"), cites="§ 26 Abs. 3 S. 1 AufenthG", checked_on=READ_ON
)
def schutzberechtigte_fuenf_jahre(case: Case) -> Outcome:
    """A claim after five years with A2 and a livelihood that is mainly secured; time of the asylum procedure counts."""
    return _claim(case, needs.fuenf_jahre_schutz, deutsch_a2, needs.unterhalt_ueberwiegend, needs.kein_widerruf)


@law(
    "R-NE-26-3-3", title=_("Schutzberechtigte nach drei Jahren"), cites="§ 26 Abs. 3 S. 3 AufenthG", checked_on=READ_ON
)
def schutzberechtigte_drei_jahre(case: Case) -> Outcome:
    """A claim after three years with C1 and a livelihood that is secured by far the most part."""
    return _claim(
        case, needs.drei_jahre_schutz, needs.deutsch_c1, needs.unterhalt_weit_ueberwiegend, needs.kein_widerruf
    )


@law(
    "R-NE-26-4",
    title=_("Andere humanitäre Titel nach fünf Jahren"),
    cites="§ 26 Abs. 4; § 9 Abs. 2 AufenthG",
    checked_on=READ_ON,
)
def humanitaer(case: Case) -> Outcome:
    """Discretion after five years; the other conditions are those of § 9."""
    way = Way(
        Grade.KANN,
        say(_("Nach diesen Angaben kann die Niederlassungserlaubnis erteilt werden.")),
        (
            needs.fuenf_jahre_humanitaer,
            deutsch_b1,
            needs.unterhalt,
            needs.rentenbeitraege_26_4,
            kein_ausweisungsinteresse,
        ),
    )
    return weigh(case, way)


@law("R-NE-18c-1", title=_("Fachkräfte"), cites="§ 18c Abs. 1 AufenthG", checked_on=READ_ON)
def fachkraft(case: Case) -> Outcome:
    """A claim after three years and 36 contributions, two and 24 with German training or degree; B1."""
    return _claim(case, needs.jahre_fachkraft, needs.rentenbeitraege_fachkraft, deutsch_b1, unterhalt_fachkraft)


@law("R-NE-18c-2", title=_("Blaue Karte nach 27 Monaten"), cites="§ 18c Abs. 2 S. 1 AufenthG", checked_on=READ_ON)
def blaue_karte_27(case: Case) -> Outcome:
    """A claim after 27 months of work with contributions and A1."""
    return _claim(case, needs.monate_blaue_karte, needs.rentenbeitraege_blaue_karte, deutsch_a1, unterhalt_fachkraft)


@law("R-NE-18c-2-B1", title=_("Blaue Karte nach 21 Monaten"), cites="§ 18c Abs. 2 S. 3 AufenthG", checked_on=READ_ON)
def blaue_karte_21(case: Case) -> Outcome:
    """A claim after 21 months of work with contributions and B1."""
    return _claim(
        case, needs.monate_blaue_karte_b1, needs.rentenbeitraege_blaue_karte_b1, deutsch_b1, unterhalt_fachkraft
    )


@law("R-NE-28", title=_("Familie von Deutschen"), cites="§ 28 Abs. 2 AufenthG", checked_on=READ_ON)
def familie_deutscher(case: Case) -> Outcome:
    """A claim after three years while the family life with the German goes on; B1."""
    return _claim(case, needs.drei_jahre_familie, deutsch_b1, needs.unterhalt, needs.familie_besteht)


@law("R-NE-9-3a", title=_("Ehegatten von Fachkräften"), cites="§ 9 Abs. 3a AufenthG", checked_on=READ_ON)
def ehegatte_fachkraft(case: Case) -> Outcome:
    """A claim after three years for the spouse of a holder of § 18c, with twenty hours of work and B1."""
    return _claim(case, needs.drei_jahre_ehe, needs.arbeit_ehe, deutsch_b1, needs.unterhalt)


@law("R-NE-9", title=_("Niederlassungserlaubnis nach fünf Jahren"), cites="§ 9 Abs. 2 AufenthG", checked_on=READ_ON)
def allgemein(case: Case) -> Outcome:
    """A claim after five years, 60 contributions, B1 and secured livelihood."""
    return _claim(case, needs.fuenf_jahre, needs.rentenbeitraege, deutsch_b1, needs.unterhalt, needs.grundkenntnisse)


def _claim(case: Case, *requirements: Requirement) -> Outcome:
    way = Way(
        Grade.ANSPRUCH,
        say(_("Nach diesen Angaben haben Sie Anspruch auf die Niederlassungserlaubnis.")),
        (*requirements, kein_ausweisungsinteresse),
        conditions=(say(_("Nötig sind auch ausreichender Wohnraum und Grundkenntnisse der Rechtsordnung.")),),
    )
    return weigh(case, way)


@question("ne", rank=Rank.ERLAUBNIS)
@law("R-NE", title=_("Niederlassungserlaubnis"), cites="§§ 9, 18c, 26, 28 AufenthG", checked_on=READ_ON)
def niederlassungserlaubnis(case: Case) -> Outcome:
    """The best of the ways that the title in hand opens."""
    status = case["status"]
    if status == "BLUECARD":
        return best(blaue_karte_27(case), blaue_karte_21(case), fachkraft(case))
    if status in ("NE", "DA_EU", "DE"):
        return Outcome(Grade.FREI, (say(_("Sie haben schon ein unbefristetes Aufenthaltsrecht.")),))
    if status != "AE":
        return refused(say(_("Die Niederlassungserlaubnis setzt eine Aufenthaltserlaubnis voraus.")))
    return _nach_titel(case, case["ae_par"])


def _nach_titel(case: Case, title: str) -> Outcome:
    if title in _PROTECTED:
        return best(schutzberechtigte_drei_jahre(case), schutzberechtigte_fuenf_jahre(case))
    if title in _HUMANITARIAN:
        return humanitaer(case)
    if title in _SKILLED:
        return fachkraft(case)
    if title == "18g":
        return best(blaue_karte_27(case), blaue_karte_21(case), fachkraft(case))
    if title.startswith(_SEARCH_OR_TRAINING):
        return unclear(
            say(_("Ob und wie Zeiten mit diesem Titel zählen, ist zu prüfen. Meist ist erst ein anderer Titel nötig."))
        )
    ways = [allgemein(case)]
    if title == "28":
        ways.append(familie_deutscher(case))
    if stated(case, "spouse_of") == "18c":
        ways.append(ehegatte_fachkraft(case))
    return best(*ways)
