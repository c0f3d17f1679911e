"""Waiting times of perspectives, courses and benefits: months of stay, of toleration, of work."""

from datetime import date, timedelta
from typing import Final

from lotse.rules.dates.monate import Stand, monatsfrist
from lotse.rules.engine.answer import Grade
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.words import Sentence, say
from lotse.rules.engine.words import mark as _
from lotse.rules.residence.outcome import Outcome
from lotse.rules.residence.requirements import met, not_yet, stated, unclear

READ_ON: Final = date(2026, 11, 21)
_WITHOUT_60B: Final = say(_("Zeiten mit einer Duldung nach § 60b zählen nicht mit."))


@law(
    "L-ZEIT-GRENZTAG",
    title=_("Vergangene Monate und der Grenztag"),
    cites="§§ 187, 188 BGB",
    checked_on=READ_ON,
    open_points=("O-01",),
)
def waited(start: date, months: int, *, on: date, what: Sentence) -> Outcome:
    """Whether the months since a day have passed; on the border day nothing is promised (O-01).

    `what` says what is waited for, without a day: "Nötig sind 15 Monate Aufenthalt (§ 60 SGB III)."
    """
    frist = monatsfrist(start, months)
    stand = frist.stand(on)
    if stand is Stand.ERFUELLT:
        return met()
    safe = frist.first_safe_day
    if stand is Stand.NOCH_NICHT:
        return not_yet(say(_("{what} Sicher erfüllt ist das ab dem {day}."), what=what, day=safe), earliest=safe)
    return unclear(
        say(
            _(
                "{what} Heute ist der Grenztag: Ob die Frist schon um ist, sehen Behörden verschieden. "
                "Sicher ist der {day}."
            ),
            what=what,
            day=safe,
        ),
        earliest=safe,
    )


@law(
    "L-ZEIT-AUFENTHALT",
    title=_("Monate ununterbrochenen Aufenthalts"),
    cites="§ 60 Abs. 3 SGB III; § 8 Abs. 2a BAföG; § 25a Abs. 1 AufenthG",
    checked_on=READ_ON,
)
def stayed(case: Case, months: int, *, what: Sentence) -> Outcome:
    """Whether the uninterrupted allowed, permitted or tolerated stay has lasted the months; gaps must be looked at."""
    start = case["stay_since"]
    if start is None:
        return not_yet(what)
    return despite_gaps(case, waited(start, months, on=case.day, what=what), what=what)


@law(
    "L-ZEIT-LÜCKEN",
    title=_("Unterbrechungen des Aufenthalts"),
    cites="§ 85 AufenthG",
    checked_on=READ_ON,
    evidence="K",
    confidence=2,
)
def despite_gaps(case: Case, result: Outcome, *, what: Sentence) -> Outcome:
    """Gaps must be looked at where the months are full; they never make a time longer that is too short."""
    if result.grade is Grade.NEIN_NOCH or not stated(case, "stay_gaps"):
        return result
    return unclear(
        say(
            _("Der Aufenthalt hatte Unterbrechungen. Ob sie schaden, muss eine Beratungsstelle prüfen. {what}"),
            what=what,
        )
    )


@law("L-ZEIT-60b", title=_("Zeit mit einer Duldung nach § 60b"), cites="§ 60b Abs. 5 S. 1 AufenthG", checked_on=READ_ON)
def waited_without_60b(case: Case, start: date, months: int, *, what: Sentence) -> Outcome:
    """As `waited`, but time with a paper under § 60b does not count (§ 60b Abs. 5 S. 1 AufenthG).

    Whether such time is only left out or makes the count begin anew is disputed; where that matters, it is unclear.
    """
    periods = [each for each in stated(case, "d60b_periods") or () if each.first <= case.day]
    if not periods:
        result = waited(start, months, on=case.day, what=what)
        return met(_WITHOUT_60B) if result.grade is Grade.FREI else result
    if any(each.last is None or each.last >= case.day for each in periods):
        return not_yet(say(_("{what} Die Zeit mit einer Duldung nach § 60b zählt nicht mit."), what=what))
    lost = sum(((each.last - max(each.first, start)).days + 1 for each in periods if each.last >= start), start=0)
    mild = waited(start + timedelta(days=lost), months, on=case.day, what=what)
    strict = waited(max(start, *(each.last + timedelta(days=1) for each in periods)), months, on=case.day, what=what)
    if mild.grade is strict.grade:
        return strict
    return unclear(
        say(
            _(
                "{what} Ob die Zeit mit einer Duldung nach § 60b die Frist nur verlängert "
                "oder neu beginnen lässt, ist offen."
            ),
            what=what,
        ),
        earliest=strict.earliest,
    )
