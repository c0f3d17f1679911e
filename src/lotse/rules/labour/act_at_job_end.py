"""What must be done, and by when, after a dismissal or at the end of a fixed term."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from lotse.rules.dates.fristen import Deadline
from lotse.rules.dates.gerichte import Court
from lotse.rules.dates.place import SACHSEN, Place
from lotse.rules.engine.book import rule_of
from lotse.rules.engine.words import Sentence, say
from lotse.rules.engine.words import mark as _
from lotse.rules.labour.dismissal_protection import (
    Schutz,
    besonderer_kuendigungsschutz,
    betrieb_gross_genug,
    kuendigungsschutz,
    wartezeit_erfuellt,
)
from lotse.rules.labour.dismissal_suit import (
    befristungsklagefrist,
    hinweise_zur_klage,
    klagefrist,
    klagefrist_im_kleinbetrieb,
    nachtraegliche_zulassung,
)
from lotse.rules.labour.jobseeking import arbeitsuchend_melden_bis
from lotse.rules.labour.notice_form import Weg, klage_trotzdem, schriftform_der_kuendigung
from lotse.rules.labour.notice_special import schwangerschaft_mitteilen_bis
from lotse.rules.labour.to_do import Aufgabe, Handlungsfrist


@dataclass(frozen=True, slots=True)
class Kuendigung:
    """A notice that arrived; None and empty where it is not known."""

    received: date
    way: Weg = Weg.PAPIER
    signed: bool | None = None
    job_began: date | None = None
    job_ends: date | None = None
    # Workers as § 23 KSchG counts them.
    staff: Decimal | None = None
    protected: frozenset[Schutz] = field(default_factory=frozenset)
    # The day on which what kept the person from suing was gone.
    obstacle_removed: date | None = None


@dataclass(frozen=True, slots=True)
class Befristungsende:
    """The agreed end of a fixed term."""

    ends: date
    known: date | None = None
    obstacle_removed: date | None = None


def after_dismissal(notice: Kuendigung, court: Court | None, today: date) -> Iterator[Handlungsfrist]:
    """The suit first; then what must be told to the employer, and the labour office."""
    place = court.place if court else None
    suit = klagefrist(notice.received, court=place)
    yield Handlungsfrist(
        Aufgabe.KLAGE_KUENDIGUNG,
        suit.last_day,
        suit.steps,
        hinweise_zur_klage(),
        rule_of(klagefrist).cites,
        court,
        is_certain=court is not None and notice.way is Weg.PAPIER,
        warnings=_warnings(notice, court),
        still_possible=_after_three_weeks(suit, notice.obstacle_removed, place, today=today),
    )
    yield from _late_suit(suit, notice.obstacle_removed, court, today=today)
    yield from _tell_employer(notice)
    yield _register(notice.received, notice.job_ends, place)


def after_fixed_term(term: Befristungsende, court: Court | None, today: date) -> Iterator[Handlungsfrist]:
    """The suit for the finding that the term does not hold, and the labour office."""
    place = court.place if court else None
    suit = befristungsklagefrist(term.ends, court=place)
    yield Handlungsfrist(
        Aufgabe.KLAGE_BEFRISTUNG,
        suit.last_day,
        suit.steps,
        hinweise_zur_klage(),
        rule_of(befristungsklagefrist).cites,
        court,
        is_certain=court is not None,
        still_possible=_after_three_weeks(suit, term.obstacle_removed, place, today=today),
    )
    yield from _late_suit(suit, term.obstacle_removed, court, today=today)
    yield _register(term.known or min(term.ends, today), term.ends, place)


def _warnings(notice: Kuendigung, court: Court | None) -> tuple[Sentence, ...]:
    found = [klagefrist_im_kleinbetrieb().because]
    if court is None:
        found.append(say(_("Ohne den Arbeitsort ist das Gericht offen. Gezählt ist bis zum frühesten denkbaren Tag.")))
    form = schriftform_der_kuendigung(notice.way, signed=notice.signed)
    if form.holds is False:
        found += [form.because, klage_trotzdem().because]
    waited = wartezeit_erfuellt(notice.job_began, notice.received) if notice.job_began else None
    big = betrieb_gross_genug(notice.staff, day=notice.received) if notice.staff is not None else None
    protection = kuendigungsschutz(waited, big)
    found += [protection.because, *protection.ask]
    return (*found, *(besonderer_kuendigungsschutz(kind) for kind in sorted(notice.protected)))


def _after_three_weeks(
    suit: Deadline, obstacle_removed: date | None, place: Place | None, *, today: date
) -> tuple[Sentence, ...]:
    """§ 5 KSchG, said for somebody whose three weeks are over."""
    found = nachtraegliche_zulassung(suit.last_day, obstacle_removed or suit.last_day, court=place)
    if today > found.absolute_limit:
        return (
            say(
                _("Seit dem {day} ist auch die nachträgliche Zulassung ausgeschlossen (§ 5 KSchG)."),
                day=found.absolute_limit,
            ),
            say(_("Fragen Sie trotzdem nach offenem Lohn, Urlaub und Zeugnis.")),
        )
    return (
        say(
            _(
                "Die drei Wochen sind vorbei: Die Kündigung oder das Ende gilt jetzt meist als wirksam (§ 7 KSchG). "
                "Konnten Sie trotz Sorgfalt nicht klagen, hilft ein Antrag auf nachträgliche Zulassung (§ 5 KSchG), "
                "innerhalb von zwei Wochen, nachdem das Hindernis weg ist, und zusammen mit der Klage."
            )
        ),
        say(
            _("Nach dem {day} geht auch das nicht mehr. Lassen Sie sich noch heute beraten."), day=found.absolute_limit
        ),
    )


def _late_suit(
    suit: Deadline, obstacle_removed: date | None, court: Court | None, *, today: date
) -> Iterator[Handlungsfrist]:
    """Its own task once the weeks are over and the day is known on which the obstacle was gone."""
    if today <= suit.last_day or obstacle_removed is None:
        return
    found = nachtraegliche_zulassung(suit.last_day, obstacle_removed, court=court.place if court else None)
    yield Handlungsfrist(
        Aufgabe.SPAETE_KLAGE,
        found.motion_until,
        found.steps,
        (
            say(_("Schreiben Sie auf, was Sie gehindert hat und seit wann nicht mehr. Belege gehören in den Antrag.")),
            *hinweise_zur_klage(),
        ),
        rule_of(nachtraegliche_zulassung).cites,
        court,
        is_certain=court is not None,
        still_possible=(
            say(_("Auch die Frist für den späten Antrag ist vorbei. Fragen Sie trotzdem nach Lohn, Urlaub, Zeugnis.")),
        ),
    )


def _tell_employer(notice: Kuendigung) -> Iterator[Handlungsfrist]:
    """Pregnancy within two weeks; severe disability within the three weeks of the suit."""
    if Schutz.SCHWANGERSCHAFT in notice.protected:
        told = schwangerschaft_mitteilen_bis(notice.received)
        yield Handlungsfrist(
            Aufgabe.SCHWANGERSCHAFT,
            told.last_day,
            told.steps,
            (say(_("Sagen Sie dem Arbeitgeber von der Schwangerschaft so, dass Sie es beweisen können.")),),
            rule_of(schwangerschaft_mitteilen_bis).cites,
            still_possible=(
                say(
                    _(
                        "Ohne eigene Schuld geht es auch später, dann sofort: zum Beispiel, wenn Sie es erst jetzt "
                        "erfahren haben (§ 17 Abs. 1 S. 2 MuSchG)."
                    )
                ),
            ),
        )
    if Schutz.SCHWERBEHINDERUNG in notice.protected:
        told = klagefrist(notice.received, court=None)
        yield Handlungsfrist(
            Aufgabe.SCHWERBEHINDERUNG,
            told.last_day,
            told.steps,
            (besonderer_kuendigungsschutz(Schutz.SCHWERBEHINDERUNG),),
            rule_of(besonderer_kuendigungsschutz).cites,
            is_certain=False,
            still_possible=(
                say(_("Sagen Sie es trotzdem sofort, und lassen Sie den Schutz nach § 168 SGB IX prüfen.")),
            ),
        )


def _register(known: date, ends: date | None, place: Place | None) -> Handlungsfrist:
    """Where the last day of the job is unknown, the three days are counted: earlier is safe."""
    found = arbeitsuchend_melden_bis(known, ends or known, place=place or SACHSEN)
    return Handlungsfrist(
        Aufgabe.ARBEITSUCHEND,
        found.latest or known,
        found.steps,
        (
            say(
                _(
                    "Melden Sie sich online, am Telefon oder persönlich bei der Agentur für Arbeit, auch wenn Sie "
                    "klagen (§ 38 SGB III)."
                )
            ),
        ),
        rule_of(arbeitsuchend_melden_bis).cites,
        is_certain=ends is not None,
        still_possible=(
            say(
                _(
                    "Melden Sie sich heute noch: Für die Verspätung ruht das Arbeitslosengeld eine Woche "
                    "(§ 159 Abs. 6 SGB III)."
                )
            ),
        ),
    )
