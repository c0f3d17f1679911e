"""What the page about access to the labour market shows, in words and in the order of the page."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from django.urls import reverse

from lotse.casework import access_words as words
from lotse.casework.domain.access_answer import FIRST, QUESTIONS, access_of, read_said
from lotse.casework.domain.access_facts import Held, Source
from lotse.casework.domain.access_letter import letter_kind
from lotse.casework.forms.access import NOBODY_KNOWS, NOT_SO, FactForm
from lotse.casework.models import AccessCheck
from lotse.casework.models.choices import LabourAccess
from lotse.casework.queries.access import Known, next_expiry
from lotse.casework.queries.file import AccessLine
from lotse.rules.public import SCHEMA, Answer, Grade

# The questions that stand as tabs; the others are one tap further.
TABS: Final = QUESTIONS[:3]


@dataclass(frozen=True, slots=True)
class FactLine:
    """One known fact, what it rests on, and where it is put right."""

    question: str
    value: str
    source: str
    said_on: date | None
    change: str


@dataclass(frozen=True, slots=True)
class Kept:
    """An answer of the file as it was given."""

    check: AccessCheck
    label: str
    new_label: str
    reasons: Sequence[str]
    citations: Sequence[str]


def access_page(known: Known, *, question: str, form: FactForm | None) -> dict[str, Any]:
    """The template's context."""
    given = known.answer(question, explain=True)
    latest = known.latest(question)
    history = [_kept(check) for check in known.checks if check.question == question]
    return {
        "mentee": known.mentee,
        "question": question,
        "title": words.question_title(question),
        "tabs": [_tab(known, name, question) for name in TABS],
        "more": [_tab(known, name, question) for name in QUESTIONS[len(TABS) :]],
        "answer": _answer(given),
        "given": given,
        "facts": [_line(known, (name, held), question=question) for name, held in known.for_question(question).items()],
        "form": form,
        # While it is unclear, the next question is what the page is for.
        "is_asking": given.grade is Grade.UNKLAR,
        "asked": words.fact_question(form.kind.name) if form else "",
        "asked_help": words.fact_help(form.kind.name) if form else "",
        "nobody_knows": NOBODY_KNOWS,
        "not_so": NOT_SO,
        "expiry": next_expiry(known, given),
        "latest": latest,
        "is_as_kept": known.is_as_kept(question, given),
        "history": history,
        "changed": next((each for each in history if each.check == latest and latest.changed_on), None),
        "letter": letter_kind(given),
    }


def _tab(known: Known, name: str, here: str) -> dict[str, Any]:
    address = reverse("casework:access", args=[known.mentee.public_id])
    return {"href": f"{address}?frage={name}", "title": words.question_title(name), "here": name == here}


def _answer(given: Answer) -> dict[str, Any]:
    looked = words.explained(given)
    return {
        "label": words.grade_label(given.grade.value),
        "tone": words.grade_tone(given.grade.value),
        "start": words.may_start(given),
        "ba": words.in_words_of(given.ba.label) if given.ba else "",
        "because": words.all_in_words(given.because) if not given.missing else [],
        "conditions": words.all_in_words(given.conditions),
        "cures": words.all_in_words(given.cures),
        "warnings": words.all_in_words(given.warnings),
        "missing": [words.fact_question(name) for name in given.missing if name in SCHEMA],
        "decided": [each for each in looked if each.decides],
        "looked_at": [each for each in looked if not each.decides],
    }


def _line(known: Known, fact: tuple[str, Held], *, question: str) -> FactLine:
    name, held = fact
    return FactLine(
        words.fact_question(name),
        words.value_in_words(name, held),
        str(words.SOURCES[held.source]),
        held.said_on,
        _where(known, fact, question=question),
    )


def _where(known: Known, fact: tuple[str, Held], *, question: str) -> str:
    name, held = fact
    if held.source is Source.PAPER and known.paper is not None:
        return reverse("casework:paper_edit", args=[known.paper.public_id])
    routes = {Source.PERSON: "casework:mentee_edit", Source.PROFILE: "casework:profile_edit"}
    if held.source in routes:
        return reverse(routes[held.source], args=[known.mentee.public_id])
    return f"{reverse('casework:access', args=[known.mentee.public_id])}?frage={question}&angabe={name}#frage"


def _kept(check: AccessCheck) -> Kept:
    held = read_said(check.said)
    new = words.grade_label(check.new_grade) if check.new_grade else ""
    return Kept(check, words.grade_label(check.grade), new, held["because"], held["citations"])


def changed_line(check: AccessCheck) -> dict[str, Any]:
    """One line of the list of changed answers."""
    mentee = check.mentee
    return {
        "href": f"{reverse('casework:access', args=[mentee.public_id])}?frage={check.question}",
        "name": mentee.full_name,
        "title": words.question_title(check.question),
        "why": check.get_changed_because_display(),
        "before": words.grade_label(check.grade),
        "now": words.grade_label(check.new_grade),
        "day": check.new_earliest,
        "mentor": mentee.mentor.account.full_name if mentee.mentor else "",
    }


def access_line(line: AccessLine | None) -> dict[str, Any] | None:
    """The one line in the file's card of papers."""
    if line is None:
        return None
    check = line.check
    return {
        "title": words.question_title(check.question),
        "question": check.question,
        "label": words.grade_label(check.grade),
        "day": check.earliest,
        "on": check.answered_on,
        "look_again": line.is_outdated or check.changed_on is not None,
    }


def access_proposal(known: Known, *, entered: str) -> dict[str, Any]:
    """What the rules would answer to the intake's question about access, beside what somebody read on the paper."""
    given = known.answer(FIRST)
    proposed = access_of(given.grade)
    return {
        "access": LabourAccess(proposed.value).label if proposed else "",
        "differs": proposed is not None and entered not in (proposed.value, LabourAccess.UNKNOWN.value),
        "label": words.grade_label(given.grade.value),
        "earliest": given.earliest,
        "because": words.all_in_words(given.because) if proposed else [],
        "norms": "; ".join(given.citations) if proposed else "",
        "verified_until": given.verified_until,
    }
