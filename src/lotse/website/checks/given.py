"""What somebody told, read from the address. Each answer stands there in one short form, so that Back and a link work.

Nothing is guessed: what cannot be read is an error with a sentence, "?" is unknown, and an empty answer is no answer.
"""

import re
from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final
from urllib.parse import urlencode

from django.http import QueryDict
from django.utils.translation import gettext

from lotse.rules.engine.facts import UNKNOWN, BadFact, Case, Event, FactKind, Kind, Schema
from lotse.website.checks.wording import words

UNSURE: Final = "?"
# The question that is to be changed, and the language; no fact is called so.
CHANGE, LANGUAGE = "aendern", "sprache"
# The question under which "Weiter" was pressed: without an answer it is asked again with a word.
PRESSED: Final = "gefragt"
_MOST: Final = 120
# Nobody who asks can mean an earlier year.
_EARLIEST: Final = 1900
_NUMBER: Final = re.compile(r"\d{1,9}([.,]\d{1,4})?", re.ASCII)
_ENGLISH: Final = re.compile(r"\d{1,3}(,\d{3})+\.\d{1,4}", re.ASCII)
# 1,950 is two things: nearly two in German, nearly two thousand in English. Nobody's pay is guessed.
_TWO_MEANINGS: Final = re.compile(r"\d{1,3},\d{3}", re.ASCII)
_GROUPED: Final = re.compile(r"\d{1,3}(\.\d{3})+(,\d{1,4})?", re.ASCII)
_WHOLE_DAY: Final = re.compile(r"[12]\d{3}-\d{2}-\d{2}", re.ASCII)
_THREE_FIELDS: Final = re.compile(r"\d{0,2} \d{0,2} [12]\d{3}", re.ASCII)
# Stands for what is no day; nobody can type it into the fields.
_NO_DAY: Final = "!"


@dataclass(frozen=True, slots=True)
class Given:
    """Answers in the order in which they were given."""

    schema: Schema
    day: date
    # As it stands in the address, by fact.
    texts: Mapping[str, str] = field(default_factory=dict)
    # As the rules read it; UNKNOWN where somebody does not know.
    facts: Mapping[str, Any] = field(default_factory=dict)
    # What is wrong with an answer, and what was typed.
    errors: Mapping[str, str] = field(default_factory=dict)
    typed: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def __contains__(self, name: str) -> bool:
        return name in self.facts

    def value(self, name: str, default: Any = None) -> Any:
        """The answer; the default where there is none or it is unknown."""
        held = self.facts.get(name, UNKNOWN)
        return default if held is UNKNOWN else held

    def knows(self, name: str) -> bool:
        """Whether there is an answer that says something."""
        return self.facts.get(name, UNKNOWN) is not UNKNOWN

    @property
    def case(self) -> Case:
        """The answers as the rules take them."""
        return Case(self.schema, self.facts, day=self.day)

    def without(self, *names: str) -> "Given":
        """The same answers with some left out."""
        texts = {name: text for name, text in self.texts.items() if name not in names}
        facts = {name: value for name, value in self.facts.items() if name not in names}
        return Given(self.schema, self.day, texts, facts, self.errors, self.typed)

    def query(self, **more: str) -> str:
        """The address's part after "?"."""
        return urlencode({**self.texts, **more})


def read(schema: Schema, sent: QueryDict, day: date) -> Given:
    """All answers of an address. Names that are no fact are passed over: old links may hold them."""
    texts: dict[str, str] = {}
    facts: dict[str, Any] = {}
    errors: dict[str, str] = {}
    typed: dict[str, tuple[str, ...]] = {}
    for name in sent:
        if name not in schema:
            continue
        parts = tuple(part.strip()[:_MOST] for part in sent.getlist(name)[:6])
        text = _one_text(schema[name], parts)
        if not text:
            continue
        try:
            facts[name] = _value(schema, name, text)
            texts[name] = text
        except BadFact as wrong:
            errors[name], typed[name] = words(wrong.sentence), parts
        except _Unreadable as wrong:
            errors[name], typed[name] = str(wrong), parts
    pressed = sent.get(PRESSED, "")
    if pressed in schema and pressed not in facts and pressed not in errors:
        errors[pressed] = gettext("Bitte geben Sie eine Antwort, oder drücken Sie „Weiß ich nicht“.")
    return Given(schema, day, texts, facts, errors, typed)


class _Unreadable(ValueError):
    """An answer that the page explains in its own words."""


def _one_text(kind: FactKind, parts: tuple[str, ...]) -> str:
    """Several inputs of one question in one text; a button ("weiß ich nicht") is sent last and wins."""
    last = parts[-1]
    if last == UNSURE or (len(parts) > 1 and last == "none"):
        return last
    if kind.kind is Kind.DAY and len(parts) >= 3:
        return _day_text(parts[:3])
    if kind.kind is Kind.EVENTS and len(parts) >= 3:
        return _stretch_text(kind, parts)
    if kind.kind in (Kind.NATIONALITIES, Kind.CHOICES):
        return "|".join(dict.fromkeys(part for part in parts if part))
    return last


def _day_text(parts: tuple[str, ...]) -> str:
    """Day, month, year as typed; without the day the whole month, without both the whole year."""
    day, month, year = parts
    if not (day or month or year):
        return ""
    if not _THREE_FIELDS.fullmatch(f"{day} {month} {year}") or (day and not month):
        return _NO_DAY
    if not month:
        return f"{year}-01-01..{year}-12-31"
    if not 1 <= int(month) <= 12:
        return _NO_DAY
    if not day:
        return f"{year}-{int(month):02}-01..{year}-{int(month):02}-{monthrange(int(year), int(month))[1]}"
    return f"{year}-{int(month):02}-{int(day):02}"


def _stretch_text(kind: FactKind, parts: tuple[str, ...]) -> str:
    """Yes or what happened, with from and until as the browser's fields send them."""
    said, first, last = parts[:3]
    if said in ("", "none"):
        return said
    return f"{first}..{last}" if said == "yes" else f"{said}:{first}..{last}"


def _value(schema: Schema, name: str, text: str) -> Any:
    kind = schema[name]
    if kind.kind is Kind.NUMBER and text != UNSURE:
        return schema.read(name, _number_text(text))
    if kind.kind is Kind.DAY and text not in (UNSURE, "none"):
        _check_day(text)
    try:
        value = schema.read(name, text)
    except BadFact:
        raise _Unreadable(_what_is_allowed(kind)) from None
    if kind.kind is Kind.EVENTS and value is not UNKNOWN and any(not _is_stretch(each) for each in value):
        raise _Unreadable(_what_is_allowed(kind))
    return value


def _is_stretch(event: Event) -> bool:
    return event.first.year >= _EARLIEST and (event.last is None or event.first <= event.last)


def _number_text(text: str) -> str:
    """As German and English readers write it: 38,5 and 38.5, 1.950,00 and 1,950.00."""
    text = text.replace(" ", "").removesuffix("€")
    if _TWO_MEANINGS.fullmatch(text):
        raise _Unreadable(gettext("Bitte schreiben Sie die Zahl ohne Trennzeichen bei den Tausendern: 1950 oder 1,95."))
    if _ENGLISH.fullmatch(text):
        return text.replace(",", "")
    if _GROUPED.fullmatch(text):
        return text.replace(".", "").replace(",", ".")
    if not _NUMBER.fullmatch(text):
        raise _Unreadable(gettext("Bitte schreiben Sie eine Zahl, zum Beispiel 38,5. Ohne Buchstaben und ohne Minus."))
    return text.replace(",", ".")


def _check_day(text: str) -> None:
    """Days that exist; years that somebody alive can mean."""
    for part in text.split(".."):
        try:
            day = date.fromisoformat(part) if _WHOLE_DAY.fullmatch(part) else None
        except ValueError:
            day = None
        if day is None or day.year < _EARLIEST:
            raise _Unreadable(
                gettext("Diesen Tag gibt es nicht. Bitte so: 24 12 2026. Wissen Sie nur Monat oder Jahr, genügt das.")
            )


def _what_is_allowed(kind: FactKind) -> str:
    match kind.kind:
        case Kind.CHOICE | Kind.CHOICES | Kind.YES_NO | Kind.WORD if kind.choices or kind.kind is Kind.YES_NO:
            return gettext("Bitte wählen Sie eine der Antworten aus.")
        case Kind.NATIONALITIES:
            return gettext("Bitte wählen Sie ein Land aus der Liste.")
        case Kind.EVENTS:
            return gettext("Bitte schreiben Sie, seit wann es ungefähr war. Das Ende darf nicht vor dem Anfang liegen.")
    return gettext("Das konnten wir nicht lesen. Bitte nur Buchstaben, Ziffern, Punkt und Unterstrich.")
