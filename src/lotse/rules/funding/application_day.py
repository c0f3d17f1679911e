"""Until when to apply, and what to say when a contract is already signed: a red hint, never "impossible"."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from lotse.rules.dates.fristen import Unit, zeitraum_ab_tag
from lotse.rules.dates.monate import letzter_tag
from lotse.rules.engine.facts import Case
from lotse.rules.engine.words import Sentence, say
from lotse.rules.engine.words import mark as _
from lotse.rules.funding.antrag import Rechtzeitig, antrag_vor_ereignis, letzter_sicherer_antragstag
from lotse.rules.funding.instrument import Before, Instrument


class Level(StrEnum):
    """How loud a hint is."""

    RED = "red"
    AMBER = "amber"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Hint:
    """A sentence beside the result."""

    level: Level
    text: Sentence


_SIGNING = (Before.CONTRACT, Before.COURSE_CONTRACT)
_BEFORE_EVENT = (*_SIGNING, Before.START, Before.COSTS, Before.VISA)


def last_day(instrument: Instrument, case: Case) -> date | None:
    """The last day on which an application is surely in time; None where none is known or none is needed.

    Before a signature or a first day: the last working day before it. A day that has passed is shown as it is; the hint
    says what can still be done.
    """
    if instrument.apply_before is Before.FIXED_DAY or instrument.apply_before is Before.NEVER:
        return _end(instrument)
    event = _event(instrument, case)
    if event is None:
        return _end(instrument)
    match instrument.apply_before:
        case Before.MONTH_OF_START:
            day = letzter_tag(event.replace(day=1), 1)
        case Before.FIRST_YEAR:
            day = zeitraum_ab_tag(event, 1, Unit.YEARS).last_day
        case _:
            day = letzter_sicherer_antragstag(event)
    end = _end(instrument)
    return min(day, end) if end else day


def _event(instrument: Instrument, case: Case) -> date | None:
    """The day of the signature where it is known, otherwise the first day; rough or unknown days give none."""
    days = [case.value("start")]
    if instrument.apply_before in _SIGNING:
        days.append(case.value("contract_signed_on"))
    known = [day for day in days if isinstance(day, date)]
    return min(known) if known else None


def _end(instrument: Instrument) -> date | None:
    if instrument.valid_until is None or instrument.apply_before in (Before.NEVER, Before.START):
        return None
    return date.fromordinal(instrument.valid_until.toordinal() - 1)


def timing_hints(instrument: Instrument, case: Case) -> tuple[Hint, ...]:
    """What to say about the order of applying, signing and beginning."""
    if instrument.apply_before not in _BEFORE_EVENT:
        return ()
    applied = case.value("applied_on")
    if isinstance(applied, date):
        return _of_application(instrument, case, applied)
    day = last_day(instrument, case)
    if day is not None and day < case.day:
        return (Hint(Level.RED, say(_LATE, day=day)),)
    if instrument.apply_before in _SIGNING and _is_signed(case):
        return (Hint(Level.RED, say(_SIGNED)),)
    return (Hint(Level.AMBER, say(_FIRST, event=say(instrument.apply_before.label))),)


def _is_signed(case: Case) -> bool:
    signed_on = case.value("contract_signed_on")
    return case.value("contract_signed") is True or (isinstance(signed_on, date) and signed_on <= case.day)


def _of_application(instrument: Instrument, case: Case, applied: date) -> tuple[Hint, ...]:
    event = case.value("start")
    if not isinstance(event, date):
        return ()
    signed = case.value("contract_signed_on") if instrument.apply_before in _SIGNING else None
    contract = signed if isinstance(signed, date) else None
    result = antrag_vor_ereignis(applied=applied, event=event, contract_signed=contract)
    return (_APPLIED[result],)


_FIRST = _("Erst beantragen, dann unterschreiben und anfangen: Stellen Sie den Antrag, {event} (§ 324 Abs. 1 SGB III).")
_SIGNED = _(
    "Der Vertrag ist schon unterschrieben. Rufen Sie die Stelle heute an: Meist muss der Antrag vorher kommen; für "
    "Härtefälle gibt es eine Ausnahme (§ 324 Abs. 1 S. 2 SGB III)."
)
_LATE = _(
    "Der letzte sichere Tag für den Antrag war der {day}. Rufen Sie die Stelle heute an: Für Härtefälle gibt es eine "
    "Ausnahme (§ 324 Abs. 1 S. 2 SGB III)."
)
_APPLIED = {
    Rechtzeitig.YES: Hint(Level.PLAIN, say(_("Der Antrag kam vor dem Beginn (§ 324 Abs. 1 SGB III)."))),
    Rechtzeitig.CHECK: Hint(
        Level.RED,
        say(_("Fragen Sie die Stelle: Der Antrag kam nicht eindeutig vor Vertrag und Beginn (§ 324 Abs. 1 SGB III).")),
    ),
    Rechtzeitig.NO: Hint(
        Level.RED,
        say(_("Der Antrag kam nach dem Beginn. Fragen Sie nach der Härteregelung (§ 324 Abs. 1 S. 2 SGB III).")),
    ),
}
