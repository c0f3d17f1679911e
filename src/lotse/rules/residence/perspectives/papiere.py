"""Which paper a perspective starts from."""

from datetime import date
from typing import Final

from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.outcome import Outcome
from lotse.rules.residence.requirements import met, refused

READ_ON: Final = date(2026, 11, 21)
_WHILE_OPEN: Final = say(
    _("Solange Ihr Asylverfahren läuft, gelten die Regeln der Gestattung. Der Weg öffnet sich erst mit einer Duldung.")
)
_CURE_60B: Final = say(
    _("Holen Sie die verlangten Schritte zur Passbeschaffung nach; dann muss der Zusatz nach § 60b gestrichen werden.")
)


@law(
    "R-P-DULDUNG",
    title=_("Duldung als Ausgangspunkt"),
    cites="§§ 60a, 60b Abs. 4, 5 AufenthG",
    checked_on=READ_ON,
)
def geduldet(case: Case) -> Outcome:
    """A toleration that is not one under § 60b: the paper from which §§ 16g, 19d, 60c, 60d start."""
    status = case["status"]
    if status == "GESTATTUNG":
        return refused(_WHILE_OPEN)
    if status != "DULDUNG":
        return refused(say(_("Dieser Weg setzt eine Duldung voraus.")))
    if _is_60b(case):
        return refused(say(_("Mit einer Duldung nach § 60b ist dieser Weg verschlossen.")), _CURE_60B)
    return met()


@law(
    "R-P-DULDUNG-ODER-104c",
    title=_("Duldung oder Chancen-Aufenthaltsrecht als Ausgangspunkt"),
    cites="§ 25a Abs. 1; § 25b Abs. 1; § 60b Abs. 4 AufenthG",
    checked_on=READ_ON,
)
def geduldet_oder_104c(case: Case) -> Outcome:
    """§§ 25a and 25b are open to tolerated persons and to holders of § 104c."""
    if is_104c(case):
        return met()
    return geduldet(case)


@law("R-P-PAPIER", title=_("Papier beim Antrag"), cites="§ 5 Abs. 2; § 20a Abs. 4 AufenthG", checked_on=READ_ON)
def status_beim_antrag(case: Case) -> str | None:
    """The paper in hand; whoever tells only what is applied for applies from abroad, with no German paper."""
    if case.is_known("application") and not case.is_known("status"):
        return None
    status: str = case["status"]
    return status


@law("R-P-104c", title=_("Inhaber des Chancen-Aufenthaltsrechts"), cites="§ 104c AufenthG", checked_on=READ_ON)
def is_104c(case: Case) -> bool:
    """Whether the title in hand is the Chancen-Aufenthaltsrecht."""
    return bool(case["status"] == "AE" and case["ae_par"] == "104c")


def _is_60b(case: Case) -> bool:
    """The note on the document; a toleration of unknown kind must be looked at."""
    return bool(case["duldung_kind"] == "60b")
