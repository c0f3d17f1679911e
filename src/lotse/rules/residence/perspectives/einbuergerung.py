"""§ 10 StAG: the claim to citizenship after five years, and the short way that was open until 29 October 2025."""

from datetime import date
from typing import Final

from lotse.rules.engine.answer import Grade
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.outcome import Outcome, Rank
from lotse.rules.residence.perspectives.niederlassung_voraussetzungen import deutsch_c1
from lotse.rules.residence.perspectives.sprache import deutsch_b1
from lotse.rules.residence.register import name_question, question
from lotse.rules.residence.requirements import Requirement, Way, best, met, not_yet, refused, stated, unclear, weigh
from lotse.rules.residence.waiting import stayed

READ_ON: Final = date(2026, 11, 21)
# Residence permits that do not carry the claim (§ 10 Abs. 1 S. 1 Nr. 2 StAG).
_NOT_ENOUGH: Final = frozenset(
    {
        "16a", "16a1", "16a2", "16b", "16d1", "16d3", "16d4", "16d5", "16d6", "16e", "16f_lang", "16f_school", "17",
        "18f", "19", "19b", "20", "20a", "22", "23a", "24", "25.3", "25.4", "25.4s2", "25.4a", "25.4b", "25.5", "104c",
    }
)  # fmt: skip
_HUMANITARIAN: Final = ("22", "23a", "24", "25.")

name_question("naturalisation", title=_("Einbürgerung (§ 10 StAG)"))


@law(
    "R-StAG-TITEL",
    title=_("Aufenthaltsrecht, das den Anspruch trägt"),
    cites="§ 10 Abs. 1 S. 1 Nr. 2 StAG",
    checked_on=READ_ON,
    open_points=("O-17",),
)
def aufenthaltsrecht(case: Case) -> Outcome:
    """Unlimited right, free movement, or a permit outside the list; § 16g is not listed, which is open (O-17)."""
    status = case["status"]
    if status in ("NE", "DA_EU", "EU", "EEA", "CH", "FAM_EU", "UK_WA", "BLUECARD"):
        return met()
    if status != "AE":
        return refused(say(_("Mit diesem Papier gibt es keinen Anspruch auf Einbürgerung.")))
    return _titel(case["ae_par"])


def _titel(title: str) -> Outcome:
    if title in ("16g", "16g8"):
        return Outcome(
            Grade.UNKLAR,
            (say(_("Ob die Aufenthaltserlaubnis nach § 16g für die Einbürgerung reicht, ist nicht geklärt.")),),
            open_points=("O-17",),
        )
    if title == "23.1":
        return unclear(say(_("Ob eine Anordnung nach § 23 Abs. 1 AufenthG reicht, hängt von ihr ab. Fragen Sie nach.")))
    if title not in _NOT_ENOUGH:
        return met()
    because = say(_("Die Aufenthaltserlaubnis nach § {title} trägt den Anspruch nicht."), title=title)
    if title.startswith(_HUMANITARIAN):
        cure = say(_("Beantragen Sie zuerst die Niederlassungserlaubnis nach § 26 Abs. 4 AufenthG."))
        return refused(because, cure, alt="ne_26_4_first")
    return refused(because, say(_("Zuerst ist ein anderer Titel nötig, zum Beispiel für eine qualifizierte Arbeit.")))


@law(
    "R-StAG-FRIST",
    title=_("Fünf Jahre rechtmäßiger gewöhnlicher Aufenthalt"),
    cites="§ 10 Abs. 1 S. 1 StAG",
    checked_on=READ_ON,
)
def fuenf_jahre(case: Case) -> Outcome:
    """Five years since 27 June 2024; the asylum procedure counts where protection was given (§ 55 Abs. 3 AsylG)."""
    months = parameter("residence.einbuergerung_frist").on(case.day)
    return stayed(case, months, what=say(_("Nötig sind fünf Jahre rechtmäßiger Aufenthalt.")))


@law("R-StAG-FRIST-3", title=_("Drei Jahre bei besonderen Leistungen"), cites="§ 10 Abs. 3 StAG", checked_on=READ_ON)
def drei_jahre(case: Case) -> Outcome:
    """Possible from 27 June 2024 to 29 October 2025."""
    if not parameter("residence.einbuergerung_kurz").on(case.day):
        return refused(say(_("Die Einbürgerung nach drei Jahren gibt es seit dem 30.10.2025 nicht mehr.")))
    months = parameter("residence.einbuergerung_kurz_frist").on(case.day)
    return stayed(case, months, what=say(_("Nötig sind drei Jahre rechtmäßiger Aufenthalt.")))


@law("R-StAG-LEISTUNG", title=_("Besondere Integrationsleistungen"), cites="§ 10 Abs. 3 StAG", checked_on=READ_ON)
def besondere_leistung(case: Case) -> Outcome:
    """Very good school, study or work, or civic work."""
    if case["special_achievement"]:
        return met()
    return refused(say(_("Für den kurzen Weg sind besondere Integrationsleistungen nötig.")))


@law("R-StAG-IDENTITAET", title=_("Geklärte Identität"), cites="§ 10 Abs. 1 S. 1 StAG", checked_on=READ_ON)
def identitaet(case: Case) -> Outcome:
    """Identity and nationality clarified; where nothing is stated it stands as a condition."""
    if stated(case, "identity") in ("not_clarified", "not", "no"):
        return unclear(
            say(
                _(
                    "Identität und Staatsangehörigkeit müssen geklärt sein. Gibt es keinen Pass, "
                    "zählen der Reihe nach andere Urkunden und Nachweise. Lassen Sie sich beraten."
                )
            )
        )
    return met(say(_("Identität und Staatsangehörigkeit müssen geklärt sein.")))


@law("R-StAG-UNTERHALT", title=_("Lebensunterhalt"), cites="§ 10 Abs. 1 S. 1 Nr. 3 StAG", checked_on=READ_ON)
def unterhalt(case: Case) -> Outcome:
    """Without benefits under SGB II or XII; few exceptions."""
    if case["livelihood"] in ("secured", "yes"):
        return met()
    return not_yet(
        say(_("Der Lebensunterhalt muss ohne Leistungen nach dem SGB II oder XII gesichert sein.")),
        say(_("Ausnahmen gelten etwa bei 20 Monaten Vollzeitarbeit in den letzten 24 Monaten. Lassen Sie es prüfen.")),
    )


@law("R-StAG-STRAFEN", title=_("Keine Verurteilung"), cites="§ 10 Abs. 1 S. 1 Nr. 5; § 12a StAG", checked_on=READ_ON)
def straffrei(case: Case) -> Outcome:
    """Fines up to 90 day rates are left out, if not from hatred; more must be looked at."""
    if stated(case, "prison") or (stated(case, "conviction_day_rates") or 0) > 90:
        return unclear(
            say(_("Wegen der Verurteilungen muss geprüft werden, ob und wann die Einbürgerung möglich ist."))
        )
    return met(say(_("Es darf keine Verurteilung über 90 Tagessätze geben.")))


@law(
    "R-StAG-BEKENNTNIS",
    title=_("Bekenntnis und Einbürgerungstest"),
    cites="§ 10 Abs. 1 S. 1 Nr. 1, 1a, 7 StAG",
    checked_on=READ_ON,
)
def bekenntnis(case: Case) -> Outcome:
    """Loyalty to the constitution, and the test on law and society."""
    if stated(case, "loyalty") is False or stated(case, "extremism"):
        return refused(say(_("Nötig ist das Bekenntnis zur freiheitlichen demokratischen Grundordnung.")))
    return met(say(_("Nötig sind das Bekenntnis zur Grundordnung und der Einbürgerungstest.")))


_COMMON: Final[tuple[Requirement, ...]] = (aufenthaltsrecht, identitaet, unterhalt, straffrei, bekenntnis)


@question("naturalisation", rank=Rank.ERLAUBNIS)
@law("R-StAG", title=_("Einbürgerung"), cites="§ 10 StAG", checked_on=READ_ON)
def einbuergerung(case: Case) -> Outcome:
    """A claim after five years; until 29 October 2025 discretion after three with special achievements."""
    claim = Way(
        Grade.ANSPRUCH,
        say(_("Nach diesen Angaben haben Sie Anspruch auf Einbürgerung.")),
        (*_COMMON, fuenf_jahre, deutsch_b1),
    )
    short = Way(
        Grade.KANN,
        say(_("Nach diesen Angaben kann die Einbürgerung schon nach drei Jahren erfolgen.")),
        (*_COMMON, drei_jahre, besondere_leistung, deutsch_c1),
    )
    return best(weigh(case, claim), weigh(case, short))
