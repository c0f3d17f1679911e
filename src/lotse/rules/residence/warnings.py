"""What is said with every answer: how old our text is, and when to get legal help before writing to an authority."""

from datetime import date
from typing import Final

from lotse.rules.engine.facts import Case
from lotse.rules.engine.words import Sentence, say
from lotse.rules.engine.words import mark as _

LEGAL_HELP: Final = say(
    _("Holen Sie sich rechtlichen Rat bei einer Beratungsstelle, bevor Sie einen Antrag stellen oder vorsprechen.")
)
EXCEPTION_POSSIBLE: Final = say(
    _("Eine Ausnahme könnte gelten. Solange noch Angaben fehlen, rechnen Sie bitte nicht damit.")
)
EXPIRED: Final = say(_("Ihr Papier ist nach diesen Angaben abgelaufen. Lassen Sie es sofort verlängern."))


def always(case: Case, verified: date | None) -> tuple[Sentence, ...]:
    """Warnings that hang on the case, not on the rule that decided."""
    said: list[Sentence] = []
    if is_risky(case):
        said.append(LEGAL_HELP)
    if verified is not None and case.day > verified:
        said.append(
            say(
                _("Unser Gesetzesstand ist der {day}. Bitte prüfen Sie, ob sich seitdem etwas geändert hat."),
                day=verified,
            )
        )
    return tuple(said)


def is_risky(case: Case) -> bool:
    """Concrete measures, a paper of unclear identity, an expired paper or none: applying draws the authority's eye."""
    known = case.facts
    if known.get("concrete_measures") or known.get("duldung_kind") == "60b" or known.get("status") == "GUEB":
        return True
    last = known.get("valid_to")
    return isinstance(last, date) and last < case.day
