"""What each field of a mentee's records is called when the person reads it; a field without a word fails a test."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django.db.models import Field, ForeignKey, Model
from django.utils import formats
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from lotse.casework.access_words import TOLD
from lotse.casework.countries import country_name
from lotse.casework.models import AccessCheck, ResidencePaper
from lotse.casework.models.choices import PaperKind, Topic
from lotse.casework.models.spoken import language_name
from lotse.foundation.clock import SAXONY
from lotse.organisations.public import Membership

# Machinery: identifiers of rows, what is derived from other fields, what finds and counts.
MACHINERY = frozenset(
    {"id", "public_id", "project", "mentee", "version", "sort_key", "folded", "sound", "merged_into", "erased_at"}
    | {"erased_because", "moved", "filled", "digest", "fingerprint", "list_import", "position"}
    | {"superseded_by"}
)

_WORDS: dict[str, Any] = {
    "absorbed": _("Andere Akte"), "adequate": _("Passt zur Qualifikation"), "agreement_on": _("Vereinbarung vom"),
    "aims_at": _("Ziel"), "answer": _("Antwort"), "answered_on": _("Beantwortet am"),
    "arrived_on": _("In Deutschland seit"), "ask_again_on": _("Nachfragen am"), "author": _("Geschrieben von"),
    "born_on": _("Geburtstag"), "call_by": _("Nächster Anruf bis"), "childcare": _("Kinderbetreuung"),
    "changed_because": _("Warum es jetzt anders ist"), "changed_on": _("Jetzt anders seit"),
    "children": _("Kinder im Haushalt"), "closed_in": _("Stand beim Abschluss"), "closed_on": _("Abgeschlossen am"),
    "closing_reason": _("Grund des Abschlusses"), "closing_remark": _("Anmerkung zum Abschluss"),
    "column": _("Spalte der Liste"), "consented_on": _("Einwilligung vom"),
    "contact_days": _("Kontakt alle … Tage"), "created_at": _("Angelegt am"), "degree": _("Beruf oder Studium"),
    "done_on": _("Erledigt am"), "dropped_on": _("Aufgegeben am"), "due_on": _("Fällig am"),
    "earliest": _("Frühestens ab"),
    "eligible_on": _("Voraussetzungen geprüft am"), "email": _("E-Mail"), "employer_name": _("Betrieb"),
    "employer_says": _("Der Betrieb sagt"), "end_reason": _("Grund des Endes"), "ended_on": _("Beendet am"),
    "facts": _("Angaben"), "family_name": _("Familienname"), "file": _("Datei"), "fixed_until": _("Befristet bis"),
    "found_through": _("Zu uns gekommen durch"), "german_detail": _("Zum Deutsch"), "german_level": _("Deutsch"),
    "given_name": _("Vorname"), "goals": _("Ziele"), "goes_along": _("Begleitung"),
    "grade": _("Antwort"), "group": _("Hintergrund"),
    "happened_on": pgettext_lazy("Datum", "Tag"), "health": _("Rücksicht bei der Arbeit"), "hint": _("Was unklar ist"),
    "history": _("Verlauf"), "hours": _("Stunden in der Woche"),
    "hours_wished": _("Gewünschte Stunden in der Woche"), "housing": _("Wohnen"), "is_current": _("Gilt jetzt"),
    "kind": _("Art"), "labour_access": _("Zugang zum Arbeitsmarkt"), "language": _("Sprache"),
    "languages": _("Sprachen"), "last_contact_on": _("Letzter Kontakt"), "licences": _("Führerscheine und Scheine"),
    "lives_in_region": _("Wohnt in der Region"), "mentee_does": _("Das tut die oder der Mentee"),
    "mentee_says": _("Sie sagen"), "mentee_signature": _("Unterschrift"), "mentor": _("Begleitet von"),
    "mentor_does": _("Das tut die Mentorin oder der Mentor"),
    "mentor_signature": _("Unterschrift Mentorin oder Mentor"),
    "mentoring": _("Begleitung"), "minutes": _("Minuten"), "mobility": _("Wege"),
    "nationality": _("Staatsangehörigkeit"), "near_labour_market": _("Nah am Arbeitsmarkt"),
    "needless": _("Nicht mehr nötig"), "new_earliest": _("Frühestens ab, nach heutigem Stand"),
    "new_grade": _("Antwort nach heutigem Stand"), "occupation": _("Beruf"), "opened_on": _("Beginn"),
    "original": _("So stand es in der Liste"), "original_name": _("Name in eigener Schrift"),
    "other": _("Andere Akte"), "other_languages": _("Spricht auch"), "outcome": _("Einstieg"),
    "paragraph": _("Paragraf"), "parcel": _("Übergebene Angaben"), "party": _("Stelle"),
    "party_name": _("Welche Stelle"), "person_key": _("Kennzeichen zum Zählen"), "phase": _("Stand"),
    "phone": _("Telefon"), "place": _("Ort"), "postcode": _("Postleitzahl"), "probation_until": _("Probezeit bis"),
    "question": _("Frage"),
    "reason": _("Grund"), "recognition": _("Anerkennung"), "remark": _("Anmerkung"), "replaced_on": _("Ersetzt am"),
    "result": _("Ergebnis"), "row_number": _("Zeile der Liste"), "rules_version": _("Stand der Regeln"),
    "said": _("Begründung"), "school_years": _("Schuljahre"),
    "schooling": _("Schule"), "seen_on": _("Gesehen am"), "settled_on": _("Geklärt am"), "sex": _("Geschlecht"),
    "shares": _("Übergeben werden"), "signed_on": _("Unterschrieben am"),
    "signed_on_paper": _("Auf Papier unterschrieben"), "since": _("Seit"), "skills": _("Kann gut"),
    "speaks_enough": _("Spricht genug Deutsch"), "stage": _("Stand"), "stage_on": _("Stand vom"),
    "started_on": _("Beginn"), "starts_at": _("Beginn"), "state": _("Stand"), "step": _("Schritt"),
    "street": _("Straße"), "take_along": _("Mitnehmen"), "text": _("Text"), "title": _("Schritt"),
    "to_project": _("An das Projekt"), "topic": _("Thema"), "topics": _("Themen"),
    "undo_until": _("Rückgängig bis"), "undone_at": _("Rückgängig am"), "until": _("Bis"),
    "valid_until": _("Gültig bis"), "verified_until": _("Gesetze verglichen bis"),
    "wage": _("Lohn brutto im Monat"), "waits_for": _("Wartet auf"),
    "waits_for_name": _("Welche Stelle"), "waits_since": _("Wartet seit"), "way": _("Wie"),
    "wished_occupation": _("Möchte arbeiten als"), "wishes": _("Wünsche"), "work_history": _("Berufsweg"),
    "work_years": _("Jahre Berufserfahrung"),
}  # fmt: skip


def told_fields(model: type[Model]) -> list[Field[Any, Any]]:
    """The fields that say something about the person."""
    return [field for field in model._meta.concrete_fields if field.name not in MACHINERY]


def word_of(name: str) -> str:
    """What the field is called; a field without a word is a defect that a test finds."""
    return str(_WORDS[name])


def value_in_words(row: Model, field: Field[Any, Any]) -> str:
    """The value as the person reads it; empty for nothing."""
    if isinstance(field, ForeignKey):
        return _linked(row, field)
    value = getattr(row, field.name)
    if isinstance(row, AccessCheck) and field.name in TOLD:
        return TOLD[field.name](value)
    if field.name in ("language", "other_languages", "languages", "nationality", "topics") or isinstance(
        row, ResidencePaper
    ):
        value = _named(field.name, value)
    elif field.choices and value not in (None, ""):
        value = getattr(row, f"get_{field.name}_display")()
    return _plain(value)


def _linked(row: Model, field: Field[Any, Any]) -> str:
    linked = getattr(row, field.name) if getattr(row, field.attname) is not None else None
    if linked is None:
        return ""
    if isinstance(linked, Membership):
        return linked.account.full_name
    return str(getattr(linked, "name", "") or getattr(linked, "title", "") or linked.public_id)


def _named(name: str, value: Any) -> Any:
    if name == "language":
        return language_name(value) if value else ""
    if name == "other_languages":
        return [language_name(code) for code in value]
    if name == "languages":
        return [f"{language_name(each['language'])} {each.get('level', '')}".strip() for each in value]
    if name == "nationality":
        return country_name(value)
    if name == "topics":
        return [str(Topic(topic).label) if topic in Topic.values else topic for topic in value]
    if name == "kind" and value in PaperKind.values:
        return str(PaperKind(value).label)
    return value


def _plain(value: Any) -> str:
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return gettext("ja") if value else gettext("nein")
    if isinstance(value, datetime):
        return str(formats.date_format(value.astimezone(SAXONY), "SHORT_DATETIME_FORMAT"))
    if isinstance(value, date):
        return str(formats.date_format(value, "SHORT_DATE_FORMAT"))
    if isinstance(value, list | tuple):
        return ", ".join(_plain(each) for each in value)
    if isinstance(value, dict):
        return ", ".join(f"{key}: {_plain(each)}" for key, each in value.items())
    return str(formats.localize(value)) if isinstance(value, Decimal | int | float) else str(value)
