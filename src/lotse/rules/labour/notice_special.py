"""Notice in special cases: training, insolvency, small firms, temporary help, fixed terms, instant dismissal."""

from datetime import date
from decimal import Decimal
from enum import StrEnum

from lotse.rules.dates.fristen import Deadline, Unit, frist_ab_ereignis
from lotse.rules.dates.monate import READ_ON, volle_monate
from lotse.rules.engine.book import law
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.labour.finding import Finding, Verdict, verdict
from lotse.rules.labour.notice import Frist, Kuendigungsende, Termin, kuendigungsende


@law(
    "L-BBiG-22-1",
    title=_("Kündigung in der Probezeit der Ausbildung"),
    cites="§ 22 Abs. 1 BBiG",
    checked_on=READ_ON,
)
def ausbildung_probezeit(received: date) -> Kuendigungsende:
    """Both sides at any time without a period; the form of § 22(3) BBiG (in writing) holds all the same."""
    frist = Frist(0, Unit.DAYS, Termin.JEDER_TAG)
    return Kuendigungsende(frist, received, (say(_("In der Probezeit der Ausbildung gibt es keine Kündigungsfrist.")),))


class Ausbildungsgrund(StrEnum):
    """Why a training ends after the probation."""

    AUFGABE = "give_up_or_change_occupation"
    WICHTIGER_GRUND = "important_reason"


@law(
    "L-BBiG-22-2",
    title=_("Kündigung der Ausbildung nach der Probezeit"),
    cites="§ 22 Abs. 2 BBiG",
    checked_on=READ_ON,
)
def ausbildung_kuendigung(received: date, reason: Ausbildungsgrund) -> Kuendigungsende:
    """The trainee with four weeks if she gives up or changes the occupation; either side at once for important reason.

    The employer has no ordinary notice at all. In writing and with the reasons (§ 22(3)).
    """
    if reason is Ausbildungsgrund.WICHTIGER_GRUND:
        why = say(_("Aus wichtigem Grund endet die Ausbildung ohne Frist (§ 22 Abs. 2 Nr. 1 BBiG)."))
        return Kuendigungsende(Frist(0, Unit.DAYS, Termin.JEDER_TAG), received, (why,))
    weeks = parameter("labour.kuendigung_ausbildung").on(received)
    return kuendigungsende(received, Frist(weeks, Unit.WEEKS, Termin.JEDER_TAG))


@law(
    "L-BBiG-22-arbeitgeber",
    title=_("Keine ordentliche Kündigung der Ausbildung durch den Betrieb"),
    cites="§ 22 Abs. 2 BBiG",
    checked_on=READ_ON,
)
def ausbildung_kuendigung_betrieb() -> Finding:
    """After the probation the firm can end a training only for an important reason."""
    return Finding(
        Verdict.NO,
        say(
            _(
                "Nach der Probezeit kann der Betrieb eine Ausbildung nur aus wichtigem Grund kündigen, schriftlich "
                "und mit Begründung (§ 22 Abs. 2 Nr. 1, Abs. 3 BBiG)."
            )
        ),
        word="only_for_important_reason",
    )


@law("L-InsO-113", title=_("Kündigung in der Insolvenz"), cites="§ 113 InsO", checked_on=READ_ON)
def insolvenzfrist(statutory: Frist, received: date) -> Frist:
    """Three months to the end of a month at the most; a shorter period of law or contract holds.

    Ordinary notice is possible even where a fixed term or a contract excludes it.
    """
    longest = parameter("labour.kuendigung_insolvenz").on(received)
    if statutory.unit is Unit.MONTHS and statutory.length > longest:
        return Frist(longest, Unit.MONTHS, Termin.MONATSENDE)
    return statutory


@law(
    "L-BGB-622-5-2",
    title=_("Kürzere Frist im Kleinbetrieb"),
    cites="§ 622 Abs. 5 S. 1 Nr. 2 BGB",
    checked_on=READ_ON,
)
def kleinbetriebsklausel(staff: Decimal, agreed: Frist, received: date) -> Finding:
    """Firms with at the most twenty workers may agree four weeks without fixed end days, in the single contract.

    `staff` counts part-timers by half up to 20 hours and three quarters up to 30; trainees do not count.
    """
    limit = parameter("labour.kuendigung_kleinbetrieb").on(received)
    least = parameter("labour.kuendigung_kleinbetrieb_frist").on(received)
    if staff > limit:
        return Finding(
            Verdict.NO,
            say(
                _("Der Betrieb hat mehr als {limit} Arbeitnehmer; es gilt die gesetzliche Frist (§ 622 Abs. 5 BGB)."),
                limit=limit,
            ),
            word="more_than_20_employees",
        )
    if (
        agreed.unit is not Unit.MONTHS
        and (agreed.length * 7 if agreed.unit is Unit.WEEKS else agreed.length) < least * 7
    ):
        return Finding(
            Verdict.NO,
            say(_("Auch im Kleinbetrieb sind {weeks} Wochen das Mindeste (§ 622 Abs. 5 BGB)."), weeks=least),
            word="under_four_weeks",
        )
    return Finding(
        Verdict.YES,
        say(
            _("Bis zu {limit} Arbeitnehmer: vier Wochen ohne festen Termin sind erlaubt (§ 622 Abs. 5 BGB)."),
            limit=limit,
        ),
        word="small_firm",
    )


@law(
    "L-BGB-622-5-1",
    title=_("Kürzere Frist für vorübergehende Aushilfe"),
    cites="§ 622 Abs. 5 S. 1 Nr. 1 BGB",
    checked_on=READ_ON,
)
def aushilfsklausel(start: date, received: date) -> Finding:
    """A help hired for a time may have any shorter period, unless the job goes on beyond three months."""
    limit = parameter("labour.kuendigung_aushilfe").on(received)
    lasts = volle_monate(start, received) < limit
    word = "temporary_help" if lasts else "longer_than_three_months"
    if lasts:
        sentence = say(_("In den ersten {limit} Monaten einer Aushilfe darf die Frist kürzer sein."), limit=limit)
    else:
        sentence = say(_("Die Aushilfe dauert schon länger als {limit} Monate: es gilt das Gesetz."), limit=limit)
    return Finding(verdict(lasts), sentence, word=word)


@law(
    "L-BGB-622-6",
    title=_("Keine längere Frist für die Arbeitnehmerin als für den Arbeitgeber"),
    cites="§ 622 Abs. 6 BGB",
    checked_on=READ_ON,
)
def gleiche_frist(agreed_employee: Frist, agreed_employer: Frist) -> Finding:
    """A clause that binds the employee longer than the employer is void."""
    longer = _days(agreed_employee) > _days(agreed_employer)
    if longer:
        sentence = say(_("Die Frist darf für Sie nicht länger sein als für den Arbeitgeber (§ 622 Abs. 6 BGB)."))
    else:
        sentence = say(_("Die Frist ist für beide Seiten gleich oder für Sie kürzer: das ist erlaubt."))
    return Finding(verdict(not longer), sentence, word="longer_for_employee" if longer else "")


def _days(frist: Frist) -> int:
    return frist.length * {Unit.DAYS: 1, Unit.WEEKS: 7, Unit.MONTHS: 30, Unit.YEARS: 365}[frist.unit]


@law(
    "L-TzBfG-15-4",
    title=_("Ordentliche Kündigung im befristeten Vertrag"),
    cites="§ 15 Abs. 4 TzBfG; § 113 S. 1 InsO",
    checked_on=READ_ON,
)
def befristung_kuendbar(agreed: bool | None, *, insolvency: bool = False) -> Finding:
    """Only if the single contract or a collective agreement says so; in insolvency always."""
    if agreed or insolvency:
        return Finding(Verdict.YES, say(_("Die ordentliche Kündigung ist hier möglich (§ 15 Abs. 4 TzBfG).")))
    if agreed is None:
        ask = say(_("Steht im Vertrag oder im Tarifvertrag, dass vor dem Ende gekündigt werden darf?"))
        return Finding(Verdict.ASK, say(_("Das hängt vom Vertrag ab (§ 15 Abs. 4 TzBfG).")), ask=(ask,))
    return Finding(
        Verdict.NO,
        say(_("Ein befristeter Vertrag kann vor dem Ende nur aus wichtigem Grund gekündigt werden (§ 15 TzBfG).")),
        word="not_agreed",
    )


@law(
    "L-BGB-622-4",
    title=_("Andere Fristen durch Tarifvertrag"),
    cites="§ 622 Abs. 4 BGB",
    checked_on=READ_ON,
)
def tarifvertragliche_frist(collective: bool | None) -> Finding | None:
    """A collective agreement may shorten or lengthen, also by reference in the contract: its text has to be read."""
    if collective is False:
        return None
    ask = say(
        _("Gilt ein Tarifvertrag, oder verweist der Arbeitsvertrag auf einen? Was steht dort zur Kündigungsfrist?")
    )
    why = say(_("Ein Tarifvertrag kann kürzere oder längere Fristen bestimmen (§ 622 Abs. 4 BGB)."))
    return Finding(Verdict.ASK, why, word="collective_agreement", ask=(ask,))


@law(
    "L-BGB-626",
    title=_("Fristlose Kündigung: zwei Wochen ab Kenntnis"),
    cites="§ 626 Abs. 2 BGB; § 22 Abs. 4 BBiG",
    checked_on=READ_ON,
)
def fristlos_bis(known: date) -> Deadline:
    """The last day on which an instant dismissal may arrive after the reason became known. Receipt counts, no shift.

    Whether the reason is important enough is for the court; here only the days are counted.
    """
    return frist_ab_ereignis(known, parameter("labour.kuendigung_wichtiger_grund").on(known), Unit.WEEKS)


@law(
    "L-MuSchG-17",
    title=_("Schwangerschaft nach einer Kündigung mitteilen"),
    cites="§ 17 Abs. 1 MuSchG",
    checked_on=READ_ON,
)
def schwangerschaft_mitteilen_bis(received: date) -> Deadline:
    """Two weeks from receipt to tell the employer of a pregnancy that existed; later only without own fault, at once.

    No shift is counted: earlier is always safe.
    """
    return frist_ab_ereignis(received, parameter("labour.mitteilung_schwangerschaft").on(received), Unit.WEEKS)
