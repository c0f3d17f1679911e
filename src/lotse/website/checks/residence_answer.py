"""An answer of residence law as sections of a page: why, from when, on which conditions, what is missing."""

from collections.abc import Iterator

from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

from lotse.rules.engine.answer import Answer, Grade
from lotse.rules.residence.facts import SCHEMA
from lotse.website.checks.explanation import section
from lotse.website.checks.given import CHANGE, Given
from lotse.website.checks.result import Item, Section
from lotse.website.checks.wording import shown, translated, words

TONES = {
    Grade.FREI: "done",
    Grade.KEINE_BESCH: "done",
    Grade.ANSPRUCH: "wait",
    Grade.SOLL: "wait",
    Grade.KANN: "wait",
    Grade.NEIN_NOCH: "wait",
    Grade.UNKLAR: "wait",
    Grade.SOLL_NICHT: "alarm",
    Grade.NEIN: "alarm",
}
_WHY = _("Warum?")


def may_start(answer: Answer) -> bool:
    """Whether nobody need be asked any more; a note that says otherwise wins."""
    begins = answer.notes.get("start")
    return answer.may_start_now and begins in (None, Grade.FREI.value, Grade.KEINE_BESCH.value)


def reasons(answer: Answer, title: str = _WHY) -> Iterator[Section]:
    """Why, from when, until when; on which conditions; what would help."""
    why = [words(each) for each in answer.because if answer.grade is not Grade.UNKLAR or not answer.missing]
    # What is merely not known yet is asked for below, not told as a reason.
    yield from section(translated(title), [*why, *([translated(answer.ba.label)] if answer.ba else [])])
    days = []
    if answer.earliest is not None:
        days.append(gettext("Sicher erfüllt ist die Wartezeit ab dem %(day)s.") % {"day": shown(answer.earliest)})
    if answer.until is not None:
        days.append(gettext("Das gilt bis zum %(day)s.") % {"day": shown(answer.until)})
    yield from section(gettext("Ab wann, bis wann?"), days)
    yield from section(gettext("Was dafür nötig ist"), map(words, answer.conditions))
    yield from section(gettext("Was helfen kann"), map(words, answer.cures))


def cautions(answer: Answer) -> Iterator[Section]:
    """Warnings and open law. How old the texts are is said by the page itself."""
    aged = (("day", answer.verified_until),)
    said = [words(each) for each in answer.warnings if each.values != aged]
    if answer.open_points:
        points = ", ".join(answer.open_points)
        said.append(gettext("Hier ist sich das Recht noch nicht einig (%(points)s).") % {"points": points})
    yield from section(gettext("Bitte beachten"), said, tone="wait")


def open_questions(answer: Answer, given: Given, check: str, *, title: str) -> Iterator[Section]:
    """What would change the answer, each with the way to tell it."""
    address = reverse(f"website:check_{check}")
    items = tuple(
        Item(
            translated(SCHEMA[name].question),
            href=f"{address}?{given.query(**{CHANGE: name})}",
            action=gettext("Beantworten"),
        )
        for name in answer.missing
    )
    if items:
        yield Section(title, items)
