"""Which instruments fit a case: likely, possible or excluded, with reasons, amount, place, and the last safe day.

Nothing here is a promise: nearly all instruments are discretionary and end with the money. An entry of confidence 1,
and an entry that is only a pointer, is never "likely".
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case, Missing
from lotse.rules.engine.parameters import NoValue
from lotse.rules.engine.statutes import verified_until
from lotse.rules.engine.words import Sentence, say
from lotse.rules.engine.words import mark as _
from lotse.rules.funding.application_day import Hint, Level, last_day, timing_hints
from lotse.rules.funding.catalogue import INSTRUMENTS
from lotse.rules.funding.condition import Reason, State, check
from lotse.rules.funding.instrument import Amount, Instrument, Office


class Standing(StrEnum):
    """How an instrument stands in a case; the order is that of the page."""

    LIKELY = "likely"
    POSSIBLE = "possible"
    EXCLUDED = "excluded"

    @property
    def label(self) -> str:
        """The standing in words (marked German)."""
        return _STANDINGS[self]


_STANDINGS = {
    Standing.LIKELY: _("Gute Aussichten"),
    Standing.POSSIBLE: _("Möglich, noch zu klären"),
    Standing.EXCLUDED: _("Nach diesen Angaben ausgeschlossen"),
}
_ORDER = {standing: place for place, standing in enumerate(Standing)}


@dataclass(frozen=True, slots=True)
class Match:
    """An instrument in a case."""

    instrument: Instrument
    standing: Standing
    met: tuple[Reason, ...]
    not_met: tuple[Reason, ...]
    unknown: tuple[Reason, ...]
    # None where a fact is missing or no figure can be reckoned; the entry's words hold then.
    amount: Amount | None
    where: Office
    # The last day on which an application is surely in time.
    apply_by: date | None
    days_left: int | None
    hints: tuple[Hint, ...]
    papers: tuple[str, ...]
    missing: tuple[str, ...]
    verified_until: date
    # Why the entry as a whole does not run on that day, where it does not.
    closed: Sentence | None = None


def match(instrument: Instrument, case: Case) -> Match:
    """One instrument in a case, entered into the explanation under its own id."""
    return _RULES[instrument.id](case)


def matches(case: Case) -> tuple[Match, ...]:
    """All instruments: the likeliest first, among equals the most urgent."""
    return tuple(sorted((match(each, case) for each in INSTRUMENTS), key=_rank))


def _rank(found: Match) -> tuple[int, date, int, str]:
    return (
        _ORDER[found.standing],
        found.apply_by or date.max,
        -found.instrument.confidence,
        found.instrument.id,
    )


def next_questions(case: Case, *, most: int = 5) -> tuple[str, ...]:
    """The facts that settle most: each open condition of an instrument still in play counts, single questions more."""
    weight: dict[str, float] = {}
    for found in matches(case):
        if found.standing is Standing.EXCLUDED or found.instrument.only_hint:
            continue
        for reason in found.unknown:
            for name in reason.missing:
                weight[name] = weight.get(name, 0.0) + 1 / (len(reason.missing) * len(found.unknown))
    return tuple(sorted(weight, key=lambda name: (-weight[name], list(case.schema.kinds).index(name)))[:most])


def _evaluate(instrument: Instrument, case: Case) -> Match:
    closed = _closed(instrument, case.day)
    reasons = () if closed else tuple(check(condition, case) for condition in instrument.conditions)
    by_state = {state: tuple(each for each in reasons if each.state is state) for state in State}
    day = last_day(instrument, case)
    return Match(
        instrument=instrument,
        standing=Standing.EXCLUDED if closed else _standing(instrument, by_state),
        met=by_state[State.MET],
        not_met=by_state[State.NOT_MET],
        unknown=by_state[State.UNKNOWN],
        amount=None if closed else _amount(instrument, case),
        where=_office(instrument, case),
        apply_by=day,
        days_left=None if day is None else (day - case.day).days,
        hints=() if closed else _hints(instrument, case),
        papers=instrument.papers,
        missing=tuple(dict.fromkeys(name for each in by_state[State.UNKNOWN] for name in each.missing)),
        verified_until=verified_until(instrument.cites),
        closed=closed,
    )


def _standing(instrument: Instrument, by_state: dict[State, tuple[Reason, ...]]) -> Standing:
    if by_state[State.NOT_MET]:
        return Standing.EXCLUDED
    if by_state[State.UNKNOWN] or instrument.confidence == 1 or instrument.only_hint:
        return Standing.POSSIBLE
    return Standing.LIKELY


def _closed(instrument: Instrument, day: date) -> Sentence | None:
    if day < instrument.valid_from:
        return say(_("Das gibt es erst ab dem {day}."), day=instrument.valid_from)
    if instrument.valid_until is not None and day >= instrument.valid_until:
        return say(_("Das gab es bis zum {day}."), day=instrument.valid_until - timedelta(days=1))
    return None


def _amount(instrument: Instrument, case: Case) -> Amount | None:
    """Unknown facts and values that nobody knows yet leave the words of the entry."""
    if instrument.reckon is None:
        return None
    try:
        return instrument.reckon(case)
    except (Missing, NoValue):
        return None


def _office(instrument: Instrument, case: Case) -> Office:
    """The benefit decides between Agentur für Arbeit and Jobcenter, the trade between the chambers."""
    if instrument.where is Office.CHAMBER and case.is_known("sector"):
        return Office.HWK if case.value("sector") in ("craft", "construction") else Office.IHK
    if instrument.where is Office.AGENCY and case.value("benefit") == "sgb2":
        return Office.JOBCENTER
    return instrument.where


def _hints(instrument: Instrument, case: Case) -> tuple[Hint, ...]:
    hints = list(timing_hints(instrument, case))
    if instrument.end_unknown:
        hints.append(
            Hint(Level.AMBER, say(_("Ob es noch Geld und Plätze gibt, wissen wir nicht. Bitte vorher fragen.")))
        )
    if case.value("work_permission") == "needed" and instrument.person:
        hints.append(Hint(Level.AMBER, say(_("Zuerst die Erlaubnis zum Arbeiten beantragen (§ 4a Abs. 4 AufenthG)."))))
    seen = verified_until(instrument.cites)
    if case.day > seen:
        hints.append(
            Hint(Level.PLAIN, say(_("Unser Stand ist der {day}. Bitte prüfen, ob sich etwas geändert hat."), day=seen))
        )
    hints += [Hint(Level.PLAIN, say(text)) for text in instrument.hints]
    return tuple(hints)


def _entered(instrument: Instrument) -> Callable[[Case], Match]:
    """Each entry stands in the register of rules with its own citation, so that a lawyer can sign it."""

    @law(
        instrument.id,
        title=instrument.name,
        cites=instrument.cites,
        checked_on=instrument.checked_on,
        evidence=instrument.evidence,
        confidence=instrument.confidence,
        valid_from=instrument.valid_from,
        valid_until=instrument.valid_until or date.max,
    )
    def entry(case: Case) -> Match:
        """Check every condition of the entry; the sentences and citations stand in the catalogue."""
        return _evaluate(instrument, case)

    return entry


_RULES = {each.id: _entered(each) for each in INSTRUMENTS}
