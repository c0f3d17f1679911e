"""Bogus self-employment: points for and against employment. No verdict: the whole picture decides (§ 611a BGB).

Source of the points: the indicators of the courts and of the pension insurance (knowledge, not a closed list).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from lotse.rules.dates.monate import READ_ON
from lotse.rules.engine.book import law
from lotse.rules.engine.words import Sentence, say
from lotse.rules.engine.words import mark as _


class Merkmal(StrEnum):
    """What to ask about the work; answered with yes, no or not known."""

    EIN_AUFTRAGGEBER = "one_client"
    FESTE_ZEITEN = "fixed_hours"
    ANWEISUNGEN = "orders"
    GERAET_DES_AUFTRAGGEBERS = "clients_tools"
    STUNDENLOHN = "hourly_pay"
    ARBEIT_WIE_ANGESTELLTE = "same_work_as_employees"
    KEIN_EIGENER_PREIS = "no_own_price"
    KEINE_WERBUNG = "no_own_advertising"
    PERSOENLICH = "must_work_in_person"
    URLAUB_FRAGEN = "must_ask_for_leave"
    UNTERKUNFT = "lodging_by_client"
    ANMELDUNG_DURCH_AUFTRAGGEBER = "registered_by_client"
    RECHNUNG_DURCH_AUFTRAGGEBER = "invoices_by_client"
    ADRESSE_DER_FIRMA = "lives_at_firm"
    EIGENES_RISIKO = "own_risk"
    MEHRERE_AUFTRAGGEBER = "several_clients"
    EIGENES_PERSONAL = "own_staff"
    DARF_ABLEHNEN = "free_to_refuse"
    ERFOLGSPREIS = "success_price"

    @property
    def question(self) -> Sentence:
        """What to ask."""
        return say(_QUESTIONS[self])

    @property
    def speaks_for_employment(self) -> bool:
        """Whether a yes speaks for employment; else it speaks against."""
        return self not in _AGAINST


_AGAINST = frozenset(
    {
        Merkmal.EIGENES_RISIKO,
        Merkmal.MEHRERE_AUFTRAGGEBER,
        Merkmal.EIGENES_PERSONAL,
        Merkmal.DARF_ABLEHNEN,
        Merkmal.ERFOLGSPREIS,
    }
)
# A no to these is a point of its own: without own risk, or without the right to refuse, somebody works for another.
_NO_COUNTS = frozenset({Merkmal.EIGENES_RISIKO, Merkmal.DARF_ABLEHNEN, Merkmal.FESTE_ZEITEN, Merkmal.ANWEISUNGEN})

_QUESTIONS = {
    Merkmal.EIN_AUFTRAGGEBER: _("Arbeiten Sie nur für einen Auftraggeber?"),
    Merkmal.FESTE_ZEITEN: _("Gibt es feste Arbeitszeiten oder einen Dienstplan?"),
    Merkmal.ANWEISUNGEN: _("Sagt Ihnen jemand von der Firma, was und wie Sie arbeiten?"),
    Merkmal.GERAET_DES_AUFTRAGGEBERS: _("Kommen Werkzeug, Auto oder Kleidung vom Auftraggeber?"),
    Merkmal.STUNDENLOHN: _("Werden Sie nach Stunden bezahlt?"),
    Merkmal.ARBEIT_WIE_ANGESTELLTE: _("Machen Sie die gleiche Arbeit wie Angestellte der Firma?"),
    Merkmal.KEIN_EIGENER_PREIS: _("Bestimmt der Auftraggeber den Preis?"),
    Merkmal.KEINE_WERBUNG: _("Haben Sie keine eigene Werbung und keine eigenen Geschäftsräume?"),
    Merkmal.PERSOENLICH: _("Müssen Sie selbst arbeiten und dürfen niemanden schicken?"),
    Merkmal.URLAUB_FRAGEN: _("Müssen Sie fragen oder sich melden, wenn Sie frei nehmen oder krank sind?"),
    Merkmal.UNTERKUNFT: _("Stellt der Auftraggeber die Unterkunft?"),
    Merkmal.ANMELDUNG_DURCH_AUFTRAGGEBER: _("Hat der Auftraggeber Ihr Gewerbe angemeldet?"),
    Merkmal.RECHNUNG_DURCH_AUFTRAGGEBER: _("Schreibt der Auftraggeber Ihre Rechnungen?"),
    Merkmal.ADRESSE_DER_FIRMA: _("Wohnen Sie unter der Adresse der Firma, oder ist Ihr Gewerbe dort gemeldet?"),
    Merkmal.EIGENES_RISIKO: _("Setzen Sie eigenes Geld ein und tragen Sie Verluste selbst?"),
    Merkmal.MEHRERE_AUFTRAGGEBER: _("Haben Sie mehrere Auftraggeber?"),
    Merkmal.EIGENES_PERSONAL: _("Haben Sie eigene Beschäftigte?"),
    Merkmal.DARF_ABLEHNEN: _("Dürfen Sie Aufträge ohne Nachteil ablehnen?"),
    Merkmal.ERFOLGSPREIS: _("Werden Sie für das fertige Werk bezahlt, nicht für die Zeit?"),
}


@dataclass(frozen=True, slots=True)
class Statusbild:
    """Points on both sides and what is not known yet. It weighs nothing."""

    for_employment: tuple[Merkmal, ...]
    against: tuple[Merkmal, ...]
    unknown: tuple[Merkmal, ...]
    next_steps: tuple[Sentence, ...]


@law(
    "L-BGB-611a",
    title=_("Beschäftigung oder Selbständigkeit: Punkte dafür und dagegen"),
    cites="§ 611a Abs. 1 BGB; § 7 Abs. 1 SGB IV",
    checked_on=READ_ON,
    confidence=2,
)
def statusbild(answers: Mapping[Merkmal, bool | None]) -> Statusbild:
    """Bound by instructions in content, time and place, and part of another's organisation: the label does not matter.

    A yes counts on its side; a no counts on the other side where its absence means something. A business registration
    alone proves nothing.
    """
    for_employment: list[Merkmal] = []
    against: list[Merkmal] = []
    unknown: list[Merkmal] = []
    for point in Merkmal:
        answer = answers.get(point)
        if answer is None:
            unknown.append(point)
        elif answer or point in _NO_COUNTS:
            (for_employment if point.speaks_for_employment == answer else against).append(point)
    return Statusbild(tuple(for_employment), tuple(against), tuple(unknown), naechste_schritte())


@law(
    "L-SGBIV-7a-schritte",
    title=_("Was bei Verdacht auf Scheinselbständigkeit zu tun ist"),
    cites="§ 7a SGB IV; § 611a BGB; § 2 ArbGG",
    checked_on=READ_ON,
    confidence=2,
)
def naechste_schritte() -> tuple[Sentence, ...]:
    """The next steps, from the smallest to the largest."""
    return (
        say(_("Sammeln Sie Nachrichten, Dienstpläne, Rechnungen, Fotos und die Namen von Kolleginnen und Kollegen.")),
        say(
            _(
                "Die Deutsche Rentenversicherung Bund stellt auf Antrag fest, ob Sie beschäftigt sind (§ 7a SGB IV). "
                "Ein Antrag innerhalb eines Monats wirkt besonders."
            )
        ),
        say(_("Das Arbeitsgericht kann feststellen, ob Sie angestellt sind. Achten Sie auf die drei Wochen.")),
        say(_("Ein Gewerbeschein allein beweist keine Selbständigkeit. Lassen Sie sich beraten, bevor Sie handeln.")),
    )


@law(
    "L-GSAFleisch-6a",
    title=_("Fleischindustrie: keine Selbständigen im Kernbereich"),
    cites="§ 6a GSA Fleisch",
    checked_on=READ_ON,
)
def selbstaendig_verboten(meat_industry_core: bool) -> bool:
    """In slaughter, cutting and processing only own employees may work (not in the butcher's craft)."""
    return meat_industry_core
