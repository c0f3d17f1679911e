"""Posted workers (AEntG) and their social insurance (A1)."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from lotse.rules.dates.monate import READ_ON, letzter_tag, same_day
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.words import Sentence, say
from lotse.rules.engine.words import mark as _
from lotse.rules.labour.finding import cents

_ONE_DAY: Final = timedelta(days=1)
_MONTHS: Final = 12
_MONTHS_WITH_NOTICE: Final = 18
A1_MONTHS: Final = 24


@dataclass(frozen=True, slots=True)
class AllowancePay:
    """What of a posting allowance is pay."""

    counts_as_pay: Decimal
    because: Sentence


@law(
    "L-AEntG-2b",
    title=_("Entsendezulage als Lohn"),
    cites="§ 2b AEntG",
    checked_on=READ_ON,
)
def entsendezulage(allowance: Decimal, *, terms_say_purpose: bool, cost_refund: Decimal = Decimal(0)) -> AllowancePay:
    """EUR: the allowance counts as pay only as far as it does not refund travel, lodging or meals.

    Where the terms do not say which part is what, all of it is irrebuttably cost refund (§ 2b Abs. 2 AEntG).
    """
    if allowance < 0 or not 0 <= cost_refund <= allowance:
        raise BadFact(say(_("Die erstatteten Kosten müssen zwischen null und der Zulage liegen.")))
    if not terms_say_purpose:
        because = _(
            "Es steht nirgends, wofür die Zulage ist: sie gilt ganz als Erstattung von Kosten (§ 2b Abs. 2 AEntG)."
        )
        return AllowancePay(Decimal("0.00"), say(because))
    because = _("Nur der Teil, der keine Kosten erstattet, ist Lohn (§ 2b Abs. 1 AEntG).")
    return AllowancePay(cents(allowance - cost_refund), say(because))


@dataclass(frozen=True, slots=True)
class Posting:
    """A posting; days abroad in between and a replaced colleague change when long-term rules begin."""

    start: date
    interruption_days: int = 0
    # First and last day of the colleague who did the same task at the same place before.
    predecessor: tuple[date, date] | None = None
    same_task_same_place: bool = True
    is_mobile_driver: bool = False
    notice_received: date | None = None


@dataclass(frozen=True, slots=True)
class LongTerm:
    """From when nearly all mandatory German working conditions hold."""

    additional_from: date
    adds_predecessor: bool
    # "notice_in_time", "notice_after_12_months" or "no_notice".
    reason: str
    steps: tuple[Sentence, ...]


@law(
    "L-AEntG-13c-7",
    title=_("Zeiten einer ersetzten Kollegin oder eines ersetzten Kollegen"),
    cites="§ 13c Abs. 7, 8, § 36 AEntG",
    checked_on=READ_ON,
)
def vorgaenger_zaehlt(is_replacement: bool, *, same_task_same_place: bool, is_mobile_driver: bool) -> bool:
    """Whether the time of the posted worker before is added: same task at the same place, but not for drivers."""
    return is_replacement and same_task_same_place and not is_mobile_driver


@law(
    "L-AEntG-13b",
    title=_("Langzeitentsendung"),
    cites="§§ 13b, 13c AEntG",
    checked_on=READ_ON,
)
def langzeitentsendung(posting: Posting) -> LongTerm:
    """More than twelve months, or eighteen if customs got a notice with reasons before the twelve were over.

    Days outside Germany are not counted, but the count does not begin anew. A replaced colleague's time at the same
    task and place is added, not for mobile drivers (§ 36 AEntG).
    """
    adds = vorgaenger_zaehlt(
        posting.predecessor is not None,
        same_task_same_place=posting.same_task_same_place,
        is_mobile_driver=posting.is_mobile_driver,
    )
    first, pause = posting.start, posting.interruption_days
    if posting.predecessor is not None and adds:
        began, ended = posting.predecessor
        if not began <= ended < posting.start:
            raise BadFact(say(_("Die frühere Entsendung muss vor der neuen enden.")))
        first, pause = began, pause + (posting.start - ended).days - 1
    after_twelve = same_day(first, _MONTHS) + timedelta(days=pause)
    steps = [
        say(_("Gezählt wird ab dem {day}; {pause} Tage zählen nicht mit (§ 13c AEntG)."), day=first, pause=pause),
        say(_("Mehr als zwölf Monate sind es ab dem {day} (§ 13b Abs. 1 AEntG)."), day=after_twelve),
    ]
    if posting.notice_received is None:
        return LongTerm(after_twelve, adds, "no_notice", tuple(steps))
    if posting.notice_received >= after_twelve:
        steps.append(say(_("Die Mitteilung kam erst nach zwölf Monaten: sie verlängert nichts (§ 13b Abs. 2 AEntG).")))
        return LongTerm(after_twelve, adds, "notice_after_12_months", tuple(steps))
    later = same_day(first, _MONTHS_WITH_NOTICE) + timedelta(days=pause)
    steps.append(say(_("Mit rechtzeitiger Mitteilung erst ab dem {day} (§ 13b Abs. 2 AEntG)."), day=later))
    return LongTerm(later, adds, "notice_in_time", tuple(steps))


@law(
    "L-VO883-12",
    title=_("Längste Dauer einer A1-Bescheinigung"),
    cites="Art. 12 Abs. 1 VO (EG) 883/2004",
    checked_on=READ_ON,
)
def a1_laengstens(start: date) -> date:
    """The last of 24 months; nobody may be sent to replace another posted person."""
    return letzter_tag(start, A1_MONTHS)
