"""The three weeks for a suit against a notice or the end of a fixed term: §§ 4–7, 13, 23 KSchG, § 17 TzBfG."""

from dataclasses import dataclass
from datetime import date

from lotse.rules.dates.fristen import Deadline, Unit, frist_ab_ereignis
from lotse.rules.dates.monate import READ_ON
from lotse.rules.dates.place import SACHSEN, Place
from lotse.rules.engine.book import law
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import Sentence, say
from lotse.rules.engine.words import mark as _
from lotse.rules.labour.finding import Finding, Verdict


@law(
    "L-KSchG-4",
    title=_("Klagefrist nach einer Kündigung"),
    cites="§ 4 S. 1, 4 KSchG; §§ 187, 188 BGB; § 222 Abs. 2 ZPO",
    checked_on=READ_ON,
)
def klagefrist(received: date, *, court: Place | None = SACHSEN, consent_known: date | None = None) -> Deadline:
    """Three weeks from receipt of the written notice; the last day moves by the holidays at the court's seat.

    It covers every ground of invalidity but the missing written form, also notices of change, in small firms and in
    the first six months. Where an authority had to consent, the weeks begin not before its decision is known to the
    worker (`consent_known`, sentence 4). Without a known court nothing is moved: the earlier day is safe.
    """
    begins = max(received, consent_known) if consent_known else received
    return frist_ab_ereignis(begins, parameter("labour.klagefrist").on(received), Unit.WEEKS, shift=court)


@law(
    "L-TzBfG-17",
    title=_("Klagefrist nach dem Ende einer Befristung"),
    cites="§ 17 TzBfG",
    checked_on=READ_ON,
)
def befristungsklagefrist(
    contract_end: date, *, court: Place | None = SACHSEN, employer_said_end: date | None = None
) -> Deadline:
    """Three weeks from the agreed end. If the work went on, from the employer's written word that it has ended."""
    begins = max(contract_end, employer_said_end) if employer_said_end else contract_end
    return frist_ab_ereignis(begins, parameter("labour.klagefrist").on(contract_end), Unit.WEEKS, shift=court)


@law("L-KSchG-7", title=_("Kündigung gilt als wirksam"), cites="§ 7 KSchG", checked_on=READ_ON)
def kuendigung_gilt_als_wirksam(deadline: Deadline, today: date) -> bool:
    """Whether the three weeks have passed without a suit: then the notice counts as valid from the beginning."""
    return today > deadline.last_day


@dataclass(frozen=True, slots=True)
class Zulassung:
    """What is still possible after the three weeks."""

    # The last day for the motion together with the suit.
    motion_until: date
    # Beyond this day nothing helps any more.
    absolute_limit: date
    steps: tuple[Sentence, ...]


@law(
    "L-KSchG-5",
    title=_("Nachträgliche Zulassung der Klage"),
    cites="§ 5 KSchG",
    checked_on=READ_ON,
)
def nachtraegliche_zulassung(
    missed_deadline: date, obstacle_removed: date, *, court: Place | None = SACHSEN
) -> Zulassung:
    """Two weeks after the obstacle is gone, never later than six months after the end of the missed period.

    Only who could not file in spite of all care is admitted: illness that made it impossible, absence, wrong advice of
    a court. Not knowing the law is no obstacle. A pregnancy learnt of later without fault is one (§ 5(1) sentence 2).
    """
    weeks = frist_ab_ereignis(
        obstacle_removed, parameter("labour.zulassungsantrag").on(obstacle_removed), Unit.WEEKS, shift=court
    )
    limit = frist_ab_ereignis(
        missed_deadline, parameter("labour.zulassung_hoechstens").on(missed_deadline), Unit.MONTHS, shift=court
    )
    motion = min(weeks.last_day, limit.last_day)
    return Zulassung(motion, limit.last_day, weeks.steps + limit.steps)


@law(
    "L-KSchG-23-klagefrist",
    title=_("Die Klagefrist gilt auch im Kleinbetrieb"),
    cites="§ 23 Abs. 1 S. 2, 3 KSchG; §§ 4–7 KSchG",
    checked_on=READ_ON,
)
def klagefrist_im_kleinbetrieb() -> Finding:
    """§ 23(1) takes small firms out of the first chapter, except §§ 4 to 7 and 13(1) sentences 1 and 2."""
    return Finding(
        Verdict.YES,
        say(_("Drei Wochen für die Klage gelten auch in kleinen Betrieben und in der Probezeit (§ 23 Abs. 1 KSchG).")),
        word="small_firm_too",
    )


@law(
    "L-ArbGG-12a",
    title=_("Kosten und Weg der Klage"),
    cites="§ 12a ArbGG; § 61a Abs. 2 ArbGG",
    checked_on=READ_ON,
)
def hinweise_zur_klage() -> tuple[Sentence, ...]:
    """What somebody must know before filing: no lawyer needed, none paid back, a first hearing within two weeks."""
    return (
        say(
            _(
                "Sie brauchen keine Anwältin: Die Rechtsantragstelle des Arbeitsgerichts nimmt die Klage auch mündlich "
                "auf. Bringen Sie die Kündigung und den Arbeitsvertrag mit."
            )
        ),
        say(
            _(
                "In der ersten Instanz trägt jede Seite ihre Anwaltskosten selbst, auch wenn sie gewinnt "
                "(§ 12a ArbGG). Fragen Sie nach Rechtsschutz durch Gewerkschaft, Versicherung oder Prozesskostenhilfe."
            )
        ),
        say(_("Die Güteverhandlung soll innerhalb von zwei Wochen stattfinden (§ 61a Abs. 2 ArbGG).")),
    )
