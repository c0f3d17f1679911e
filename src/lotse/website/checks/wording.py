"""What the rules say, in the language of the page. Rules speak marked German with gaps; here both are put together."""

from datetime import date, datetime
from decimal import Decimal
from enum import Enum

from django.utils.formats import date_format, number_format
from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

from lotse.casework.public import country_name
from lotse.rules.engine.facts import UNKNOWN, Between, Event, FactKind, Kind
from lotse.rules.engine.words import Sentence

_YES, _NO, _UNKNOWN, _NONE = _("ja"), _("nein"), _("weiß ich nicht"), _("keine")


def translated(text: str) -> str:
    """A marked text; the empty one stays empty (a catalogue answers it with its own head)."""
    return gettext(text) if text else ""


def words(sentence: Sentence) -> str:
    """A whole sentence of a rule."""
    return sentence.render(translate=translated, show=shown)


def shown(value: object) -> str:
    """A value in a sentence as readers of this language write it."""
    if isinstance(value, bool):
        return gettext(_YES) if value else gettext(_NO)
    if isinstance(value, Sentence):
        return words(value)
    if isinstance(value, datetime):
        return date_format(value, "DATETIME_FORMAT")
    if isinstance(value, date):
        return date_format(value, "DATE_FORMAT")
    if isinstance(value, Decimal | int):
        return number_format(value)
    if isinstance(value, Enum):
        return translated(str(getattr(value, "label", value.value)))
    if isinstance(value, tuple | list | frozenset):
        return ", ".join(shown(each) for each in (sorted(value) if isinstance(value, frozenset) else value))
    return str(value)


def euro(amount: Decimal) -> str:
    """An amount of money: "1.234,50 €"."""
    return f"{number_format(amount, decimal_pos=2, force_grouping=True)} €"


def told(kind: FactKind, value: object) -> str:
    """An answer as the person gave it: the choice's label, a day, yes or no."""
    if value is UNKNOWN:
        return gettext(_UNKNOWN)
    if value is None or value == ():
        return gettext(_NONE)
    if isinstance(value, Between):
        return gettext("zwischen %(first)s und %(last)s") % {"first": shown(value.first), "last": shown(value.last)}
    if kind.kind is Kind.NATIONALITIES and isinstance(value, tuple):
        return ", ".join(gettext("ungeklärt") if code == "UNCLEAR" else country_name(code) for code in value)
    if kind.kind is Kind.EVENTS and isinstance(value, tuple):
        return ", ".join(_event(each) for each in value)
    if kind.kind is Kind.CHOICES and isinstance(value, tuple):
        return ", ".join(label_of(kind, each) for each in value)
    return label_of(kind, value) if isinstance(value, str) else shown(value)


def label_of(kind: FactKind, value: str) -> str:
    """What a choice is called."""
    return translated(dict(zip(kind.choices, kind.labels, strict=False)).get(value, value))


def _event(event: Event) -> str:
    if event.last is None:
        return gettext("seit %(first)s") % {"first": shown(event.first)}
    if event.last == event.first:
        return shown(event.first)
    return gettext("von %(first)s bis %(last)s") % {"first": shown(event.first), "last": shown(event.last)}
