"""Who is protected against dismissal: § 1 and § 23 KSchG, special protection, mass dismissals."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum

from lotse.rules.dates.monate import READ_ON
from lotse.rules.engine.book import law
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import Sentence, say
from lotse.rules.engine.words import mark as _
from lotse.rules.labour.finding import Finding, Verdict
from lotse.rules.labour.probation import kschg_wartezeit

ZERO = Decimal(0)


@law(
    "L-KSchG-23-zaehlung",
    title=_("Zählung der Arbeitnehmer"),
    cites="§ 23 Abs. 1 S. 4 KSchG",
    checked_on=READ_ON,
)
def zahl_der_arbeitnehmer(fulltime: int, part_timers: Mapping[Decimal, int], *, day: date) -> Decimal:
    """Half for at most 20 hours a week, three quarters for at most 30, one beyond; trainees do not count.

    `part_timers` maps weekly hours to heads. Who is usually employed counts, not who is there today.
    """
    shares = parameter("labour.kschg_teilzeit").on(day)
    count = Decimal(fulltime)
    for hours, heads in part_timers.items():
        fitting = [share for most, share in shares.items() if hours <= int(most)]
        count += heads * min(fitting, default=Decimal(1))
    return count


@law(
    "L-KSchG-23",
    title=_("Betriebsgröße für den Kündigungsschutz"),
    cites="§ 23 Abs. 1 S. 2, 3 KSchG",
    checked_on=READ_ON,
)
def betrieb_gross_genug(staff: Decimal, *, day: date, staff_before_2004: Decimal = ZERO) -> bool:
    """More than ten; or more than five of those who were there on 31 December 2003 and still are.

    The second way helps only a worker who herself was there then.
    """
    least = parameter("labour.kschg_betriebsgroesse").on(day)
    return bool(staff > least["alle"] or staff_before_2004 > least["vor_2004"])


@law(
    "L-KSchG-1-wartezeit-erfuellt",
    title=_("Länger als sechs Monate beschäftigt"),
    cites="§ 1 Abs. 1 KSchG",
    checked_on=READ_ON,
    confidence=2,
)
def wartezeit_erfuellt(start: date, received: date) -> bool:
    """Whether the notice arrived after the six months; on their last day it is still too early for protection."""
    return received > kschg_wartezeit(start).last_day


@law(
    "L-KSchG-1",
    title=_("Kündigungsschutzgesetz anwendbar"),
    cites="§ 1 Abs. 1 KSchG; § 23 Abs. 1 KSchG",
    checked_on=READ_ON,
)
def kuendigungsschutz(waited: bool | None, big_enough: bool | None) -> Finding:
    """Both are needed. Where one is missing the other need not be asked."""
    if waited is False:
        why = say(_("Das Arbeitsverhältnis bestand noch nicht länger als sechs Monate (§ 1 Abs. 1 KSchG)."))
        return Finding(Verdict.NO, why, word="six_months_not_exceeded")
    if big_enough is False:
        why = say(_("Der Betrieb hat nicht mehr als zehn Arbeitnehmer (§ 23 Abs. 1 KSchG)."))
        return Finding(Verdict.NO, why, word="not_more_than_ten_employees")
    if waited and big_enough:
        why = say(_("Die Kündigung braucht einen Grund, den das Gesetz anerkennt (§ 1 Abs. 2 KSchG)."))
        return Finding(Verdict.YES, why, word="protected")
    questions = []
    if waited is None:
        questions.append(say(_("Seit wann besteht das Arbeitsverhältnis?")))
    if big_enough is None:
        questions.append(say(_("Wie viele Menschen arbeiten in dem Betrieb, mit wie vielen Wochenstunden?")))
    return Finding(
        Verdict.ASK, say(_("Es fehlen Angaben für die Prüfung des Kündigungsschutzes.")), ask=tuple(questions)
    )


class Schutz(StrEnum):
    """Groups with protection of their own."""

    SCHWANGERSCHAFT = "pregnancy"
    NACH_GEBURT = "after_birth"
    ELTERNZEIT = "parental_leave"
    SCHWERBEHINDERUNG = "severely_disabled"
    BETRIEBSRAT = "works_council"
    AUSBILDUNG = "trainee"


@law(
    "L-Sonderkuendigungsschutz",
    title=_("Besonderer Kündigungsschutz"),
    cites="§ 17 MuSchG; § 18 BEEG; § 168 SGB IX; § 15 KSchG; § 22 BBiG",
    checked_on=READ_ON,
    evidence="K",
    confidence=2,
)
def besonderer_kuendigungsschutz(kind: Schutz) -> Sentence:
    """A hint per group; it holds also in small firms, and the suit must be filed in time all the same."""
    return say(_PROTECTION[kind])


_PROTECTION = {
    Schutz.SCHWANGERSCHAFT: _(
        "In der Schwangerschaft ist die Kündigung nur mit Zustimmung der Behörde erlaubt. Teilen Sie dem Arbeitgeber "
        "die Schwangerschaft innerhalb von zwei Wochen nach der Kündigung mit (§ 17 MuSchG)."
    ),
    Schutz.NACH_GEBURT: _("Bis vier Monate nach der Geburt gilt der gleiche Schutz (§ 17 MuSchG)."),
    Schutz.ELTERNZEIT: _("Während der Elternzeit darf nur mit Zustimmung der Behörde gekündigt werden (§ 18 BEEG)."),
    Schutz.SCHWERBEHINDERUNG: _(
        "Nach sechs Monaten braucht der Arbeitgeber die Zustimmung des Integrationsamtes (§§ 168, 173 SGB IX). Weisen "
        "Sie ihn innerhalb von drei Wochen auf Bescheid oder Gleichstellung hin."
    ),
    Schutz.BETRIEBSRAT: _("Mitglieder des Betriebsrats dürfen nur aus wichtigem Grund gekündigt werden (§ 15 KSchG)."),
    Schutz.AUSBILDUNG: _("Nach der Probezeit der Ausbildung geht es nur aus wichtigem Grund (§ 22 Abs. 2 BBiG)."),
}


@law(
    "L-KSchG-17",
    title=_("Anzeige bei Massenentlassung"),
    cites="§ 17 Abs. 1 KSchG",
    checked_on=READ_ON,
)
def massenentlassung_anzeigepflichtig(staff: int, dismissals: int) -> bool:
    """Whether that many dismissals within thirty days must be notified; without the notice they are void.

    More than 20 to under 60 workers: more than 5. 60 to under 500: ten per cent or more than 25. From 500: 30.
    """
    if staff <= 20:
        return False
    if staff < 60:
        return dismissals > 5
    if staff < 500:
        return dismissals * 10 >= staff or dismissals > 25
    return dismissals >= 30
