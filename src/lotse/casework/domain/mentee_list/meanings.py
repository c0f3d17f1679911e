"""What a column of a list can mean."""

from __future__ import annotations

from enum import StrEnum


class Meaning(StrEnum):
    """The value of a member is also the name of the field, where there is exactly one."""

    FULL_NAME = "full_name"
    GIVEN_NAME = "given_name"
    FAMILY_NAME = "family_name"
    SEX = "sex"
    BORN_ON = "born_on"
    NATIONALITY = "nationality"
    STATUS = "status"
    PARAGRAPH = "paragraph"
    VALID_TO = "valid_to"
    GERMAN_LEVEL = "german_level"
    AGREEMENT_ON = "agreement_on"
    OUTCOME = "outcome"
    OUTCOME_ON = "outcome_on"
    EMPLOYER = "employer"
    PROFESSION = "profession"
    SCHOOL = "school"
    PHONE = "phone"
    MOBILE = "mobile"
    EMAIL = "email"
    ADDRESS = "address"
    POSTCODE = "postcode"
    PLACE = "place"
    ARRIVED_ON = "arrived_on"
    INTAKE_ON = "intake_on"
    EXIT_ON = "exit_on"
    MENTOR = "mentor"
    CASE_NUMBER = "case_number"
    LIST_NUMBER = "list_number"
    NOTES = "notes"
    OTHER = "other"


LABELS: dict[Meaning, str] = {
    Meaning.FULL_NAME: "Vor- und Nachname in einer Spalte",
    Meaning.GIVEN_NAME: "Vorname",
    Meaning.FAMILY_NAME: "Nachname",
    Meaning.SEX: "Geschlecht oder Anrede",
    Meaning.BORN_ON: "Geburtsdatum",
    Meaning.NATIONALITY: "Staatsangehörigkeit",
    Meaning.STATUS: "Aufenthaltsstatus",
    Meaning.PARAGRAPH: "Rechtsgrundlage (Paragraf)",
    Meaning.VALID_TO: "Aufenthalt gültig bis",
    Meaning.GERMAN_LEVEL: "Deutschniveau",
    Meaning.AGREEMENT_ON: "Integrationsvereinbarung vom",
    Meaning.OUTCOME: "Vermittlung in",
    Meaning.OUTCOME_ON: "Vermittlung ab",
    Meaning.EMPLOYER: "Betrieb",
    Meaning.PROFESSION: "Beruf",
    Meaning.SCHOOL: "Schulabschluss",
    Meaning.PHONE: "Telefon",
    Meaning.MOBILE: "Mobiltelefon",
    Meaning.EMAIL: "E-Mail",
    Meaning.ADDRESS: "Anschrift",
    Meaning.POSTCODE: "Postleitzahl",
    Meaning.PLACE: "Wohnort",
    Meaning.ARRIVED_ON: "Eingereist am",
    Meaning.INTAKE_ON: "Aufgenommen am",
    Meaning.EXIT_ON: "Ausgeschieden am",
    Meaning.MENTOR: "Mentorin oder Mentor",
    Meaning.CASE_NUMBER: "Aktenzeichen",
    Meaning.LIST_NUMBER: "Laufende Nummer",
    Meaning.NOTES: "Bemerkung",
    Meaning.OTHER: "Nicht zuordnen (bleibt als Notiz erhalten)",
}

NAMES = frozenset({Meaning.FULL_NAME, Meaning.GIVEN_NAME, Meaning.FAMILY_NAME})
DAYS = frozenset(
    {
        Meaning.BORN_ON,
        Meaning.VALID_TO,
        Meaning.AGREEMENT_ON,
        Meaning.OUTCOME_ON,
        Meaning.ARRIVED_ON,
        Meaning.INTAKE_ON,
        Meaning.EXIT_ON,
    }
)
CONTACTS = frozenset({Meaning.PHONE, Meaning.MOBILE, Meaning.EMAIL, Meaning.ADDRESS, Meaning.POSTCODE, Meaning.PLACE})
# A sheet with names and one of these is a list of people; names with telephone numbers alone may be anybody's.
PERSONAL = frozenset(
    {
        Meaning.SEX, Meaning.BORN_ON, Meaning.NATIONALITY, Meaning.STATUS, Meaning.PARAGRAPH, Meaning.VALID_TO,
        Meaning.GERMAN_LEVEL, Meaning.AGREEMENT_ON, Meaning.OUTCOME, Meaning.OUTCOME_ON, Meaning.ARRIVED_ON,
    }
)  # fmt: skip
REPEATABLE = frozenset({Meaning.NOTES, Meaning.OTHER})


def all_meanings() -> list[tuple[Meaning, str]]:
    """Every meaning with its German label, in the order of a select box."""
    return list(LABELS.items())
