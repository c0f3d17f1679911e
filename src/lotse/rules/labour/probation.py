"""Probation: how long it lasts and what it may be in fixed terms and in training."""

from datetime import date

from lotse.rules.dates.fristen import Deadline, zeitraum_ab_tag
from lotse.rules.dates.monate import READ_ON
from lotse.rules.engine.book import law
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.labour.finding import Finding, Verdict, verdict


@law(
    "L-BGB-622-3-probezeit",
    title=_("Ende der Probezeit"),
    cites="§§ 187 Abs. 2, 188 Abs. 2, 3, 622 Abs. 3 BGB",
    checked_on=READ_ON,
)
def probezeit_ende(start: date, months: int) -> Deadline:
    """The last day of a probation that begins with the first day of work; that day counts.

    Not "plus months minus one day": six months from 29 August end on the last day of February.
    """
    return zeitraum_ab_tag(start, months)


@law(
    "L-BGB-622-3-laengstens",
    title=_("Probezeit höchstens sechs Monate"),
    cites="§ 622 Abs. 3 BGB",
    checked_on=READ_ON,
)
def probezeit_laenge(months: int, day: date) -> Finding:
    """Beyond six months an agreed probation no longer shortens the notice period; protection begins all the same."""
    longest = parameter("labour.probezeit_laengstens").on(day)
    if months <= longest:
        return Finding(Verdict.YES, say(_("Eine Probezeit bis zu {months} Monaten ist erlaubt."), months=longest))
    return Finding(
        Verdict.NO,
        say(_("Nach {months} Monaten gilt die kurze Frist nicht mehr (§ 622 Abs. 3 BGB)."), months=longest),
        word="probation_over_six_months_has_no_effect",
    )


@law(
    "L-TzBfG-15-3",
    title=_("Probezeit im befristeten Vertrag"),
    cites="§ 15 Abs. 3 TzBfG",
    checked_on=READ_ON,
)
def probezeit_befristet(probation_months: int, contract_months: int) -> Finding:
    """The probation must fit the length of the contract and the kind of work; the law names no share.

    As long as the whole contract is too long in any case; between that and a quarter a lawyer has to look.
    """
    if probation_months >= contract_months:
        why = say(_("Eine Probezeit für die ganze Befristung ist zu lang (§ 15 Abs. 3 TzBfG)."))
        return Finding(Verdict.NO, why, word="probation_as_long_as_contract")
    if probation_months * 4 <= contract_months:
        return Finding(Verdict.YES, say(_("Bis zu einem Viertel der Befristung gilt die Probezeit als angemessen.")))
    ask = say(_("Welche Tätigkeit ist es, und warum braucht die Erprobung so lange? Bitte fachlich prüfen lassen."))
    return Finding(Verdict.ASK, say(_("Die Probezeit muss zur Befristung passen (§ 15 Abs. 3 TzBfG).")), ask=(ask,))


@law("L-BBiG-20", title=_("Probezeit der Ausbildung"), cites="§ 20 BBiG", checked_on=READ_ON)
def probezeit_ausbildung(months: int, day: date) -> Finding:
    """One to four months; an interruption by more than a third of it may lengthen it if so agreed."""
    bounds = parameter("labour.probezeit_ausbildung").on(day)
    fits = bounds["kuerzeste"] <= months <= bounds["laengste"]
    because = say(
        _("Die Probezeit der Ausbildung dauert {least} bis {most} Monate (§ 20 BBiG)."),
        least=bounds["kuerzeste"],
        most=bounds["laengste"],
    )
    return Finding(verdict(fits), because, word="" if fits else "outside_one_to_four_months")


@law(
    "L-KSchG-1-wartezeit",
    title=_("Wartezeit des Kündigungsschutzes"),
    cites="§ 1 Abs. 1 KSchG; §§ 187 Abs. 2, 188 BGB",
    checked_on=READ_ON,
)
def kschg_wartezeit(start: date) -> Deadline:
    """The last day of the six months in which a notice needs no reason; with or without an agreed probation."""
    return zeitraum_ab_tag(start, parameter("labour.kschg_wartezeit").on(start))
