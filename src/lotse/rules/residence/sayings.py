"""Sentences and outcomes that several rules of work share."""

from datetime import date
from typing import Any, Final

from lotse.rules.engine.answer import Ba, Grade
from lotse.rules.engine.facts import Between, Case
from lotse.rules.engine.words import Sentence, say
from lotse.rules.engine.words import mark as _
from lotse.rules.residence.outcome import Outcome

ONLY_WITH_PAPER: Final = say(
    _("Sie dürfen erst anfangen, wenn die Erlaubnis in Ihrem Papier steht. Eine mündliche Zusage reicht nicht.")
)
APPLY: Final = say(_("Stellen Sie den Antrag bei der Ausländerbehörde; sie fragt die Bundesagentur für Arbeit selbst."))
TWO_WEEKS: Final = say(
    _("Die Bundesagentur hat zwei Wochen Zeit; danach gilt die Zustimmung als erteilt (§ 36 Abs. 2 BeschV).")
)
FAIR_PAY: Final = say(_("Lohn und Arbeitszeit müssen so gut sein wie bei Deutschen in vergleichbarer Arbeit."))
TIED: Final = say(_("Die Erlaubnis gilt nur für diesen Arbeitsplatz. Ein neuer Arbeitgeber braucht eine neue."))
REPORT: Final = say(_("Melden Sie die Arbeit dem Sozialamt spätestens am dritten Tag (§ 8a AsylbLG)."))
ASK_FIRST: Final = say(
    _("Bitte fragen Sie die Ausländerbehörde oder eine Beratungsstelle. Fangen Sie vorher nicht an.")
)
SHOW_CARD: Final = say(
    _("Zeigen Sie dem Arbeitgeber Ihr Papier; er muss eine Kopie aufbewahren (§ 4a Abs. 5 AufenthG).")
)
VALID: Final = say(_("Ihr Papier muss dabei gültig sein."))

_CONSENT: Final[dict[Ba | None, tuple[Sentence, ...]]] = {
    Ba.KEINE: (APPLY, TIED),
    Ba.ZUSTIMMUNG: (APPLY, TWO_WEEKS, FAIR_PAY, TIED),
    Ba.UNKLAR: (APPLY, FAIR_PAY, TIED),
}


def paper_end(case: Case) -> date | None:
    """The day until which the paper is valid, if it is known and not past."""
    last = case.value("valid_to")
    if isinstance(last, Between):
        last = last.first
    return last if isinstance(last, date) and last >= case.day else None


def free(case: Case, because: Sentence, **more: Any) -> Outcome:
    """Nobody's permission is needed; the paper must show it."""
    more.setdefault("until", paper_end(case))
    return Outcome(Grade.FREI, (because,), Ba.KEINE, conditions=(SHOW_CARD, VALID), **more)


def permitted(grade: Grade, ba: Ba | None, because: Sentence, **more: Any) -> Outcome:
    """A permission can be had, must be asked for, and is not there yet."""
    notes = {"start": Grade.NEIN_NOCH.value, **more.pop("notes", {})}
    conditions = (*_CONSENT.get(ba, (APPLY,)), VALID)
    return Outcome(
        grade, (because,), ba, conditions=(*conditions, *more.pop("conditions", ())),
        warnings=(ONLY_WITH_PAPER, *more.pop("warnings", ())), notes=notes, **more,
    )  # fmt: skip


def barred(because: Sentence, *cures: Sentence, **more: Any) -> Outcome:
    """The law says no on these facts."""
    return Outcome(Grade.NEIN, (because,), cures=cures, **more)


def not_yet(because: Sentence, safe: date | None, **more: Any) -> Outcome:
    """A wait has not run; `safe` is the first day on which it surely has."""
    return Outcome(Grade.NEIN_NOCH, (because,), earliest=None if safe == date.max else safe, **more)


def border_day(safe: date, **more: Any) -> Outcome:
    """The day on which offices count differently (O-01)."""
    text = say(
        _("Heute ist der Grenztag: Behörden rechnen verschieden. Sicher erfüllt ist die Frist ab dem {day}."), day=safe
    )
    return Outcome(Grade.UNKLAR, (text,), earliest=safe, open_points=("O-01",), **more)


def open_law(because: Sentence, *points: str, **more: Any) -> Outcome:
    """The law is not settled: ask, and do not begin."""
    return Outcome(Grade.UNKLAR, (because, ASK_FIRST), open_points=points, **more)
