"""When leave lapses (§ 7 BUrlG with the European cases), and qualification leave in Saxony."""

from datetime import date

from lotse.rules.dates.monate import READ_ON, letzter_tag
from lotse.rules.engine.book import law
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.labour.finding import Finding, Verdict


@law(
    "L-BUrlG-7-3",
    title=_("Letzter Tag für den Urlaub eines Jahres"),
    cites="§ 7 Abs. 3 BUrlG",
    checked_on=READ_ON,
    evidence="K",
    confidence=2,
)
def urlaub_verfaellt_am(year: int, *, carried_over: bool, ill_throughout: bool = False) -> date:
    """The end of the year; 31 March if there were reasons to carry it over; 15 months after the year for long illness.

    It lapses only if the employer told the worker in time (see urlaub_verfaellt); illness: BAG 9 AZR 353/10.
    """
    end = date(year, 12, 31)
    months = parameter("labour.urlaub_uebertragung").on(end)
    if ill_throughout:
        return letzter_tag(date(year + 1, 1, 1), months["krank"])
    return letzter_tag(date(year + 1, 1, 1), months["regel"]) if carried_over else end


@law(
    "L-BUrlG-7-hinweis",
    title=_("Ohne Hinweis verfällt kein Urlaub"),
    cites="§ 7 Abs. 1, 3 BUrlG",
    checked_on=READ_ON,
    evidence="K",
    confidence=2,
)
def urlaub_verfaellt(informed: bool | None) -> Finding:
    """The employer must have asked to take the leave and said that it lapses (ECJ C-684/16, BAG 9 AZR 541/15)."""
    if informed is None:
        ask = say(_("Hat der Arbeitgeber Sie aufgefordert, den Urlaub zu nehmen, und vor dem Verfall gewarnt?"))
        return Finding(Verdict.ASK, say(_("Ob Urlaub verfällt, hängt vom Hinweis des Arbeitgebers ab.")), ask=(ask,))
    if informed:
        return Finding(Verdict.YES, say(_("Nach einem klaren Hinweis verfällt offener Urlaub (§ 7 Abs. 3 BUrlG).")))
    why = say(_("Ohne Hinweis des Arbeitgebers verfällt der Urlaub nicht."))
    return Finding(Verdict.NO, why, word="employer_did_not_inform")


@law(
    "L-SächsQualiZG",
    title=_("Qualifizierungszeit in Sachsen"),
    cites="SächsQualiZG; Art. 74 Abs. 1 Nr. 12 GG",
    checked_on=READ_ON,
    evidence="F2",
    confidence=2,
)
def qualifizierungszeit(day: date) -> int:
    """Paid days in the year from 2027 on. The text was not seen: ask for waiting time, deadlines and courses."""
    return int(parameter("labour.qualifizierungszeit").on(day))
