"""Chambers, networks, advice: mostly free, mostly without a deadline."""

from typing import Final

from lotse.rules.engine.facts import Case
from lotse.rules.engine.parameters import Confidence
from lotse.rules.engine.words import mark as _
from lotse.rules.funding.condition import Condition, negation, one_of
from lotse.rules.funding.instrument import Applicant, Before, Instrument, Office, Theme
from lotse.rules.funding.internationals import unternehmensgroesse
from lotse.rules.funding.shared import DULDUNG, GESTATTUNG, IN_GERMANY, IN_SAXONY, heads_of

_REFUGEE_STATUS = (*GESTATTUNG, *DULDUNG, "protected", "humanitarian", "ukraine")


def _is_sme(case: Case) -> bool:
    return unternehmensgroesse(heads_of(case), case.day) is not None


_SME = Condition(
    _("Das Unternehmen hat weniger als 250 Beschäftigte."), _is_sme, "FRL Passgenaue Besetzung; §§ 23, 44 BHO"
)
_REFUGEE = Condition(
    _("Die Person ist geflüchtet (Gestattung, Duldung, Schutz, § 24)."),
    one_of("status", *_REFUGEE_STATUS),
    "FRL WIR; §§ 23, 44 BHO",
)


def _service(
    id: str,  # noqa: A002 - the field's name
    name: str,
    what: str,
    *,
    giver: str,
    cites: str,
    conditions: tuple[Condition, ...],
    where: Office = Office.ADVICE,
    confidence: Confidence = 2,
    end_unknown: bool = True,
    hints: tuple[str, ...] = (),
) -> Instrument:
    return Instrument(
        id=id,
        name=name,
        theme=Theme.ADVICE,
        giver=giver,
        what=what,
        cites=cites,
        firm=conditions,
        amount=_("Kostenfrei."),
        duration=_("Nach Bedarf."),
        apply_before=Before.NEVER,
        where=where,
        applicant=Applicant.FIRM,
        hints=hints,
        end_unknown=end_unknown,
        evidence="F2" if confidence > 1 else "K",
        confidence=confidence,
    )


INSTRUMENTS: Final = (
    _service(
        "F-AGS",
        _("Arbeitgeber-Service"),
        _("Eine Ansprechperson für Stellen, Zuschüsse und Vermittlung."),
        giver=_("Agentur für Arbeit und Jobcenter"),
        cites="§ 35 SGB III; § 104 SGB X",
        conditions=(IN_GERMANY,),
        where=Office.AGENCY,
        confidence=3,
        end_unknown=False,
    ),
    _service(
        "F-WILLKOMMENSLOTSEN",
        _("Willkommenslotsen der Kammern"),
        _("Beratung kleiner Betriebe, die Geflüchtete ausbilden oder einstellen."),
        giver=_("Bund, über die Kammern"),
        cites="FRL Passgenaue Besetzung; §§ 23, 44 BHO",
        conditions=(IN_GERMANY, _SME, _REFUGEE),
        where=Office.CHAMBER,
    ),
    _service(
        "F-PASSGENAU",
        _("Passgenaue Besetzung"),
        _("Hilfe der Kammer bei der Suche nach Auszubildenden, auch aus dem Ausland."),
        giver=_("Bund, über die Kammern"),
        cites="FRL Passgenaue Besetzung; §§ 23, 44 BHO",
        conditions=(
            IN_GERMANY,
            _SME,
            Condition(
                _("Geplant ist eine Ausbildung oder EQ."),
                one_of("plan", "training", "eq"),
                "FRL Passgenaue Besetzung; §§ 23, 44 BHO",
            ),
        ),
        where=Office.CHAMBER,
    ),
    _service(
        "F-NUIF",
        _("Netzwerk Unternehmen integrieren Flüchtlinge"),
        _("Vorlagen, Erfahrungen anderer Betriebe und Webinare."),
        giver=_("Bund und Deutsche Industrie- und Handelskammer"),
        cites="§ 1 BBiG",
        conditions=(IN_GERMANY, _REFUGEE),
        where=Office.CHAMBER,
    ),
    _service(
        "F-KOFA",
        _("Kompetenzzentrum Fachkräftesicherung (KOFA)"),
        _("Leitfäden für kleine und mittlere Betriebe."),
        giver=_("Bund"),
        cites="§ 1 BBiG",
        conditions=(IN_GERMANY, _SME),
    ),
    _service(
        "F-KAUSA",
        _("KAUSA und Jobstarter"),
        _("Beratung zur Ausbildung in Betrieben von und mit Zugewanderten."),
        giver=_("Bund"),
        cites="§ 1 BBiG",
        conditions=(
            IN_SAXONY,
            Condition(_("Geplant ist eine Ausbildung."), one_of("plan", "training", "search"), "§ 1 BBiG"),
        ),
        confidence=1,
        hints=(_("Ob es die Stelle in Sachsen noch gibt, ist nicht geprüft. Bitte vorher anrufen."),),
    ),
    _service(
        "F-WIR",
        _("WIR-Netzwerke: Geflüchtete in Arbeit"),
        _("Begleitung von Geflüchteten in Arbeit und Ausbildung, mit Kontakt zu Betrieben."),
        giver=_("Bund, ESF Plus"),
        cites="FRL WIR; §§ 23, 44 BHO",
        conditions=(IN_GERMANY, _REFUGEE),
    ),
    _service(
        "F-FIZU",
        _("Fachinformationszentrum Zuwanderung (FIZU)"),
        _("Erste Anlaufstelle für Betriebe in Dresden, Leipzig und Chemnitz."),
        giver=_("Freistaat Sachsen"),
        cites="Fachkräfterichtlinie Sachsen; §§ 23, 44 SäHO",
        conditions=(
            IN_SAXONY,
            Condition(_("Die Person ist nicht deutsch."), negation(one_of("status", "german")), "§ 2 AufenthG"),
        ),
    ),
    _service(
        "F-WELCOME",
        _("Welcome Center"),
        _("Hilfe bei Ankunft, Behörden und Wohnen für Fachkräfte und Betriebe."),
        giver=_("Landkreise und Städte in Sachsen"),
        cites="Fachkräfterichtlinie Sachsen; §§ 23, 44 SäHO",
        conditions=(
            IN_SAXONY,
            Condition(_("Die Person ist nicht deutsch."), negation(one_of("status", "german")), "§ 2 AufenthG"),
        ),
    ),
)
