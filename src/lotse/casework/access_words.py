"""What rules of residence law say, in the words of the screen: sentences, questions, values, explanations."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any, Final

from django.utils import formats
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from lotse.casework.countries import country_name
from lotse.casework.domain.access_answer import QUESTIONS, is_known_grade, read_said
from lotse.casework.domain.access_facts import Held, Source, name_in, unpacked
from lotse.rules.public import (
    SCHEMA,
    UNKNOWN,
    Answer,
    Between,
    Event,
    FactKind,
    Grade,
    Kind,
    Sentence,
    questions,
    say,
    show_german,
    tree_lines,
)

SOURCES: Final[dict[Source, Promise]] = {
    Source.PAPER: _("steht auf dem Papier"),
    Source.PERSON: _("steht bei den Angaben"),
    Source.PROFILE: _("steht im Profil"),
    Source.TALK: _("im Gespräch gesagt"),
}
# One word for the line in the file, where the whole grade has no room.
TONES: Final = {"FREI": "done", "KEINE_BESCH": "done", "NEIN": "alarm", "UNKLAR": "wait", "NEIN_NOCH": "wait"}


def in_words(sentence: Sentence) -> str:
    """A sentence of the rules in the language of the page."""
    return sentence.render(translate=gettext, show=shown)


def all_in_words(sentences: Iterable[Sentence]) -> list[str]:
    """Several of them."""
    return [in_words(each) for each in sentences]


def shown(value: object) -> str:
    """A value inside a sentence, as readers of the page's language write it."""
    if isinstance(value, bool):
        return gettext("ja") if value else gettext("nein")
    if isinstance(value, date):
        return str(formats.date_format(value, "SHORT_DATE_FORMAT"))
    if isinstance(value, Decimal):
        return str(formats.localize(value))
    if isinstance(value, tuple | list | frozenset):
        return ", ".join(shown(each) for each in (sorted(value, key=str) if isinstance(value, frozenset) else value))
    if isinstance(value, Sentence):
        return in_words(value)
    return show_german(value)


def question_title(name: str) -> str:
    """The question as it is asked."""
    titles = {each.name: each.title for each in questions() if each.name in QUESTIONS}
    return gettext(titles[name]) if titles.get(name) else name


def grade_label(code: str) -> str:
    """What the grade means; one that the present rules do not know names itself."""
    return gettext(Grade(code).label) if is_known_grade(code) else code


def grade_tone(code: str) -> str:
    """The colour that goes with the word."""
    return TONES.get(code, "")


def may_start(given: Answer) -> str:
    """The one line that everybody looks for first; a claim to a permission is not yet a permission."""
    if given.may_start_now:
        return gettext("Ja. Es braucht keine weitere Erlaubnis.")
    if given.grade is Grade.NEIN_NOCH and given.earliest is not None:
        return gettext("Nein, noch nicht. Frühestens ab dem %(day)s.") % {"day": shown(given.earliest)}
    if given.grade.is_yes:
        return gettext("Nein. Erst wenn die Erlaubnis im Papier steht.")
    return gettext("Nein.") if given.grade.is_no else gettext("Nein, erst wenn es geklärt ist.")


def fact_question(name: str) -> str:
    """What one asks the person to learn the fact."""
    return gettext(SCHEMA[name].question)


def fact_help(name: str) -> str:
    """Where it stands, or what counts."""
    text = SCHEMA[name].help
    return gettext(text) if text else ""


def in_words_of(text: str) -> str:
    """A marked text of the rules without gaps."""
    return gettext(text)


def choices_of(kind: FactKind) -> list[tuple[str, str]]:
    """Each label once: several codes of old cases can mean the same."""
    found: dict[str, str] = {}
    for code, label in zip(kind.choices, kind.labels, strict=True):
        found.setdefault(gettext(label), code)
    return [(code, label) for label, code in found.items()]


def value_in_words(name: str, held: Held) -> str:
    """A held fact as people say it."""
    if not held.is_sure:
        return gettext("weiß gerade niemand")
    return read_value(SCHEMA[name], SCHEMA.read(name, held.value))


def read_value(kind: FactKind, value: Any) -> str:
    """A read value as people say it."""
    if value is UNKNOWN:
        return gettext("nicht bekannt")
    if value is None or value == ():
        return gettext("trifft nicht zu")
    if kind.kind in (Kind.CHOICE, Kind.WORD):
        return gettext(dict(zip(kind.choices, kind.labels, strict=True)).get(value, str(value)))
    if kind.kind is Kind.NATIONALITIES:
        return ", ".join(country_name(code) for code in value)
    if isinstance(value, Between):
        return gettext("zwischen %(first)s und %(last)s") % {"first": shown(value.first), "last": shown(value.last)}
    if isinstance(value, tuple) and all(isinstance(each, Event) for each in value):
        return ", ".join(_stretch(each) for each in value)
    return shown(value)


def _stretch(event: Event) -> str:
    if event.last is None:
        return gettext("seit %(day)s") % {"day": shown(event.first)}
    return gettext("%(first)s bis %(last)s") % {"first": shown(event.first), "last": shown(event.last)}


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the explanation and how deep it stands."""

    depth: int
    text: str


@dataclass(frozen=True, slots=True)
class Looked:
    """One rule that was asked, what it rests on, and whether the answer rests on it."""

    text: str
    steps: list[Step]
    decides: bool


def explained(given: Answer) -> list[Looked]:
    """The tree, the rules that decide first; what stood there already is not read aloud twice."""
    if given.tree is None:
        return []
    found, said = [], set[str]()
    nodes = sorted(given.tree.children, key=lambda node: not (node.rule and node.rule.id in given.rules))
    for node in nodes:
        lines = list(tree_lines(replace(given.tree, children=[node])))
        texts = [Step(line.depth, in_words(_with_fact_words(line.sentence))) for line in lines]
        fresh = [step for step in texts[1:] if step.text not in said]
        said |= {step.text for step in fresh}
        if texts:
            found.append(Looked(texts[0].text, fresh, bool(node.rule and node.rule.id in given.rules)))
    return found


def _with_fact_words(sentence: Sentence) -> Sentence:
    held = dict(sentence.values)
    name = held.get("name")
    if not isinstance(name, str) or name not in SCHEMA or "value" not in held:
        return sentence
    value = held["value"]
    words = read_value(SCHEMA[name], value) if not isinstance(value, Sentence) else in_words(value)
    return say(sentence.text, name=fact_question(name), value=words)


def facts_told(text: str) -> str:
    """The sealed facts of an answer, as the person whom they are about reads them."""
    return "; ".join(
        f"{fact_question(name_in(key))} {value_in_words(name_in(key), held)}" for key, held in unpacked(text).items()
    )


def reasons_told(text: str) -> str:
    """Why the answer was given, as it was said then, and by which norms."""
    held = read_said(text)
    return " ".join([*held["because"], "; ".join(held["citations"])]).strip()


# How the columns of an answer are told to the person.
TOLD: Final[dict[str, Callable[[str], str]]] = {
    "question": question_title,
    "grade": grade_label,
    "new_grade": grade_label,
    "facts": facts_told,
    "said": reasons_told,
}
