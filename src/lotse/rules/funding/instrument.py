"""An entry of the catalogue: who gives what to whom, under which conditions, and by when it must be asked for."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from lotse.rules.engine.facts import Case
from lotse.rules.engine.parameters import Confidence, Evidence
from lotse.rules.engine.words import Sentence
from lotse.rules.engine.words import mark as _
from lotse.rules.funding.condition import Condition
from lotse.rules.funding.stand import READ_ON


class Theme(StrEnum):
    """What an instrument is for; the order of the page."""

    WAGE = "wage"
    TRAINING = "training"
    LANGUAGE = "language"
    RECOGNITION = "recognition"
    ADVICE = "advice"
    SAXONY = "saxony"

    @property
    def label(self) -> str:
        """The heading (marked German)."""
        return _THEMES[self]


_THEMES = {
    Theme.WAGE: _("Einstellen und Ausprobieren"),
    Theme.TRAINING: _("Ausbilden und Weiterbilden"),
    Theme.LANGUAGE: _("Deutsch lernen"),
    Theme.RECOGNITION: _("Anerkennung und Einreise"),
    Theme.ADVICE: _("Beratung"),
    Theme.SAXONY: _("Sachsen"),
}


class Before(StrEnum):
    """The event before which the application must be made."""

    CONTRACT = "contract"
    COURSE_CONTRACT = "course_contract"
    START = "start"
    COSTS = "costs"
    # Paid from the month of the application at the earliest; later is possible, but loses money.
    MONTH_OF_START = "month_of_start"
    VISA = "visa"
    FIRST_YEAR = "first_year"
    FIXED_DAY = "fixed_day"
    NEVER = "never"

    @property
    def label(self) -> str:
        """The event in words (marked German)."""
        return _EVENTS[self]


_EVENTS = {
    Before.CONTRACT: _("bevor Sie den Arbeits- oder Ausbildungsvertrag unterschreiben"),
    Before.COURSE_CONTRACT: _("bevor Sie den Lehrgang buchen"),
    Before.START: _("vor dem ersten Tag"),
    Before.COSTS: _("bevor Kosten entstehen"),
    Before.MONTH_OF_START: _("spätestens im ersten Monat; gezahlt wird frühestens ab dem Monat des Antrags"),
    Before.VISA: _("vor dem Visumantrag"),
    Before.FIRST_YEAR: _("im ersten Jahr der Beschäftigung"),
    Before.FIXED_DAY: _("bis zum letzten Antragstag des Programms"),
    Before.NEVER: _("jederzeit"),
}


class Office(StrEnum):
    """Where to ask."""

    # The Agentur für Arbeit, or the Jobcenter where the person draws its benefit.
    AGENCY = "agency"
    JOBCENTER = "jobcenter"
    ARBEITSAGENTUR = "arbeitsagentur"
    BAMF = "bamf"
    IMMIGRATION = "immigration"
    SAB = "sab"
    CHAMBER = "chamber"
    IHK = "ihk"
    HWK = "hwk"
    ADVICE = "advice"
    MENTORS = "mentors"
    FBB = "fbb"
    UNKNOWN = "unknown"

    @property
    def label(self) -> str:
        """The office in words (marked German)."""
        return _OFFICES[self]


_OFFICES = {
    Office.AGENCY: _("Arbeitgeber-Service der Agentur für Arbeit oder des Jobcenters, Telefon 0800 4 5555 20"),
    Office.JOBCENTER: _("Jobcenter der Person"),
    Office.ARBEITSAGENTUR: _("Agentur für Arbeit"),
    Office.BAMF: _("Bundesamt für Migration und Flüchtlinge"),
    Office.IMMIGRATION: _("Ausländerbehörde des Landkreises oder der Stadt"),
    Office.SAB: _("Sächsische Aufbaubank, Telefon 0351 4910-4930"),
    Office.CHAMBER: _("Industrie- und Handelskammer oder Handwerkskammer"),
    Office.IHK: _("Industrie- und Handelskammer"),
    Office.HWK: _("Handwerkskammer; wenn Sie dort nicht Mitglied sind, die Industrie- und Handelskammer"),
    Office.ADVICE: _("Beratungsstelle"),
    Office.MENTORS: _("Arbeitsmarktmentorinnen und -mentoren in Ihrer Region"),
    Office.FBB: _("Förderstelle des Anerkennungszuschusses beim f-bb in Chemnitz"),
    Office.UNKNOWN: _("Die zuständige Stelle ist noch nicht bekannt."),
}


class Applicant(StrEnum):
    """Who applies."""

    FIRM = "firm"
    PERSON = "person"
    BOTH = "both"

    @property
    def label(self) -> str:
        """Who, in words (marked German)."""
        return _APPLICANTS[self]


_APPLICANTS = {
    Applicant.FIRM: _("Das Unternehmen beantragt."),
    Applicant.PERSON: _("Die Person beantragt."),
    Applicant.BOTH: _("Unternehmen und Person beantragen gemeinsam."),
}


@dataclass(frozen=True, slots=True)
class Amount:
    """From how much to how much, in euro, and per what; the sentence says how it is reckoned."""

    low: Decimal
    high: Decimal
    per: str
    how: Sentence


Reckoning = Callable[[Case], Amount]


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument:
    """One instrument. Texts are marked German; `cites` holds for the entry, each condition has its own."""

    id: str
    name: str
    theme: Theme
    giver: str
    what: str
    cites: str
    firm: tuple[Condition, ...] = ()
    person: tuple[Condition, ...] = ()
    exclusions: tuple[Condition, ...] = ()
    # In words; `reckon` gives figures where they can be reckoned from the facts.
    amount: str
    reckon: Reckoning | None = None
    duration: str
    apply_before: Before
    where: Office
    applicant: Applicant = Applicant.FIRM
    papers: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()
    # Only a pointer to another page: no conditions are promised to be complete.
    only_hint: bool = False
    valid_from: date = date(2024, 4, 1)
    # First day on which it no longer runs; None: no end is written.
    valid_until: date | None = None
    # Programmes of which nobody can say whether there is still money.
    end_unknown: bool = False
    checked_on: date = READ_ON
    evidence: Evidence = "F"
    confidence: Confidence = 3

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """All of them in the order of reading."""
        return self.firm + self.person + self.exclusions
