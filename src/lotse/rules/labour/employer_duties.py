"""What an employer must report and by when: immigration office, social insurance, pension insurance."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from lotse.rules.dates.fristen import Deadline, Unit, frist_ab_ereignis
from lotse.rules.dates.monate import READ_ON, same_day
from lotse.rules.dates.place import SACHSEN, Place
from lotse.rules.engine.book import law
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import Sentence, say
from lotse.rules.engine.words import mark as _
from lotse.rules.labour.worktime_account import branchen_mit_aufzeichnung


class Papier(StrEnum):
    """On which paper the person works."""

    ABSCHNITT_4 = "abschnitt4"
    BESCHAEFTIGUNGSDULDUNG = "beschaeftigungsduldung"
    AUSBILDUNGSDULDUNG = "ausbildungsduldung"
    AUSBILDUNG_16G = "16g"
    SONSTIGES = "other"


@dataclass(frozen=True, slots=True)
class Mitteilung:
    """Who must be told, by when; no deadline where the law asks for none."""

    deadline: Deadline | None
    authority: str
    why: Sentence


@law(
    "L-AufenthG-4a-5-ende",
    title=_("Ende der Beschäftigung der Ausländerbehörde mitteilen"),
    cites="§ 4a Abs. 5 S. 3 Nr. 3, § 60c Abs. 5, § 60d Abs. 3, § 16g Abs. 4 AufenthG; § 31 Abs. 3 VwVfG",
    checked_on=READ_ON,
)
def ende_mitteilen(paper: Papier, known: date, *, place: Place = SACHSEN) -> Mitteilung:
    """Four weeks from knowledge for titles of chapter 2 section 4 (work); two weeks for Duldung to work or train.

    For other titles the employer need not report; the person herself must for titles of section 3 or 4 (§ 82(6)). For a
    training the body that trains reports, normally within two weeks.
    """
    names = {
        Papier.ABSCHNITT_4: "meldung_abschnitt4",
        Papier.BESCHAEFTIGUNGSDULDUNG: "meldung_beschaeftigungsduldung",
        Papier.AUSBILDUNGSDULDUNG: "meldung_ausbildungsabbruch",
        Papier.AUSBILDUNG_16G: "meldung_ausbildungsabbruch",
    }
    if paper not in names:
        return Mitteilung(
            None, "none", say(_("Für dieses Papier verlangt das Gesetz keine Mitteilung des Arbeitgebers."))
        )
    weeks = parameter(f"labour.{names[paper]}").on(known)
    deadline = frist_ab_ereignis(known, weeks, Unit.WEEKS, shift=place)
    why = say(_("Der Arbeitgeber teilt das Ende der Ausländerbehörde innerhalb von {weeks} Wochen mit."), weeks=weeks)
    return Mitteilung(deadline, "auslaenderbehoerde", why)


@law(
    "L-AufenthG-82-6",
    title=_("Eigene Mitteilung der beschäftigten Person"),
    cites="§ 82 Abs. 6 AufenthG; § 31 Abs. 3 VwVfG",
    checked_on=READ_ON,
)
def person_mitteilt_bis(known: date, *, place: Place = SACHSEN) -> Deadline:
    """Two weeks from knowledge that a job or training with such a title ends early."""
    return frist_ab_ereignis(known, parameter("labour.meldung_person").on(known), Unit.WEEKS, shift=place)


@law(
    "L-AsylbLG-8a",
    title=_("Arbeitsaufnahme der Leistungsbehörde melden"),
    cites="§ 8a AsylbLG; § 26 Abs. 3 SGB X",
    checked_on=READ_ON,
)
def arbeitsaufnahme_melden_bis(start: date) -> Deadline:
    """The third day after the first day of work, for people with benefits under the AsylbLG; no shift, to be safe."""
    return frist_ab_ereignis(start, parameter("labour.meldung_asylblg").on(start), Unit.DAYS)


@law(
    "L-AufenthG-4a-5",
    title=_("Papier prüfen und Kopie aufbewahren"),
    cites="§ 4a Abs. 5 S. 3 AufenthG",
    checked_on=READ_ON,
)
def pruefpflichten() -> tuple[Sentence, ...]:
    """The duties of everybody who employs a foreigner who is no EU citizen."""
    return (
        say(_("Vor dem ersten Tag das Papier prüfen, auch Nebenbestimmungen und Zusatzblatt.")),
        say(_("Eine Kopie für die ganze Dauer der Beschäftigung aufbewahren.")),
        say(_("Das vorzeitige Ende einer Beschäftigung rechtzeitig mitteilen.")),
    )


@dataclass(frozen=True, slots=True)
class Ausbildungsfenster:
    """From when on a Duldung or permit for training may be asked for and given."""

    apply_from: date
    granted_from: date


@law(
    "L-AufenthG-60c-3",
    title=_("Antrag und Erteilung vor dem Beginn der Ausbildung"),
    cites="§ 60c Abs. 3, § 16g Abs. 3 AufenthG",
    checked_on=READ_ON,
)
def ausbildungsfenster(training_start: date) -> Ausbildungsfenster:
    """Asked for at the earliest seven months before, given six months before. The contract must be registered first."""
    return Ausbildungsfenster(
        same_day(training_start, -parameter("residence.ausbildungsduldung_antrag").on(training_start)),
        same_day(training_start, -parameter("residence.ausbildungsduldung_erteilung").on(training_start)),
    )


@law(
    "L-BeschV-36-2",
    title=_("Zustimmung der Bundesagentur gilt als erteilt"),
    cites="§ 36 Abs. 2 BeschV; § 26 Abs. 3 SGB X",
    checked_on=READ_ON,
)
def zustimmung_gilt_nach(request_sent: date, *, accelerated: bool, place: Place = SACHSEN) -> Deadline:
    """Two weeks after the office asked the agency, one week in the fast procedure (§ 81a) and for § 18g(4).

    It counts as given only after this day, and only if the agency has not asked for more information or time.
    """
    weeks = parameter("labour.ba_fiktion").on(request_sent)["beschleunigt" if accelerated else "standard"]
    return frist_ab_ereignis(request_sent, weeks, Unit.WEEKS, shift=place)


@dataclass(frozen=True, slots=True)
class Sofortmeldung:
    """Whether a notice is needed at once, and by which moment."""

    is_required: bool
    report_until: datetime | None


@law(
    "L-SGBIV-28a-4",
    title=_("Sofortmeldung"),
    cites="§ 28a Abs. 4 SGB IV; § 2a Abs. 1 SchwarzArbG",
    checked_on=READ_ON,
    confidence=2,
)
def sofortmeldung(branch: str, start: datetime) -> Sofortmeldung:
    """At the latest when the work begins, in the sectors named; all others register with the next payroll."""
    if branch in branchen_mit_aufzeichnung(start.date()):
        return Sofortmeldung(is_required=True, report_until=start)
    return Sofortmeldung(is_required=False, report_until=None)


@law("L-DEÜV-6", title=_("Anmeldung zur Sozialversicherung"), cites="§ 6 DEÜV", checked_on=READ_ON)
def anmeldung_bis(start: date) -> Deadline:
    """With the next payroll, at the latest six weeks after the start; mini-jobs to the Minijob-Zentrale. No shift."""
    return frist_ab_ereignis(start, parameter("labour.deuev_anmeldung").on(start), Unit.WEEKS)


@law("L-DEÜV-8", title=_("Abmeldung von der Sozialversicherung"), cites="§ 8 DEÜV", checked_on=READ_ON)
def abmeldung_bis(end: date) -> Deadline:
    """With the next payroll, at the latest six weeks after the end."""
    return frist_ab_ereignis(end, parameter("labour.deuev_abmeldung").on(end), Unit.WEEKS)


@law(
    "L-SGBIV-7a-5",
    title=_("Antrag auf Feststellung des Erwerbsstatus"),
    cites="§ 7a Abs. 5 SGB IV; § 26 Abs. 3 SGB X",
    checked_on=READ_ON,
    confidence=2,
)
def statusantrag_bis(start: date, *, place: Place = SACHSEN) -> Deadline:
    """One month after the work began: insurance may begin only with the decision, if the person has other cover."""
    return frist_ab_ereignis(start, parameter("labour.statusfeststellung").on(start), Unit.MONTHS, shift=place)


@law(
    "L-BQFG-6",
    title=_("Entscheidung über die Gleichwertigkeit"),
    cites="§ 6 Abs. 3, § 14a Abs. 3 BQFG; § 31 Abs. 3 VwVfG",
    checked_on=READ_ON,
    confidence=2,
)
def anerkennung_entschieden_bis(complete: date, *, accelerated: bool, place: Place = SACHSEN) -> Deadline:
    """Three months after the papers are complete, extendable once; two months in the fast procedure ("soll")."""
    months = parameter("labour.anerkennung_entscheidung").on(complete)["beschleunigt" if accelerated else "standard"]
    return frist_ab_ereignis(complete, months, Unit.MONTHS, shift=place)


@law(
    "L-BQFG-6-eingang",
    title=_("Bestätigung des Eingangs"),
    cites="§ 6 Abs. 2, § 14a Abs. 2 BQFG; § 31 Abs. 3 VwVfG",
    checked_on=READ_ON,
    confidence=2,
)
def anerkennung_bestaetigt_bis(filed: date, *, accelerated: bool, place: Place = SACHSEN) -> Deadline:
    """One month to confirm the receipt and name missing papers; two weeks in the fast procedure."""
    lengths = parameter("labour.anerkennung_eingang").on(filed)
    if accelerated:
        return frist_ab_ereignis(filed, lengths["wochen"], Unit.WEEKS, shift=place)
    return frist_ab_ereignis(filed, lengths["monate"], Unit.MONTHS, shift=place)


@law(
    "L-AufenthG-45c",
    title=_("Hinweis auf kostenlose Beratung bei Anwerbung"),
    cites="§ 45c AufenthG; § 45b AufenthG",
    checked_on=READ_ON,
)
def hinweis_beratung_bis(first_day: date) -> date:
    """Who hires from abroad names the nearest free labour-law advice in text form, by the first day of work."""
    return first_day
