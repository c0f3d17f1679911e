"""Darf ich arbeiten? For people who came from abroad: what their paper and their case allow, and what to do next."""

from typing import Final

from django.utils.translation import gettext, gettext_noop
from django.utils.translation import gettext_lazy as _

from lotse.rules.engine.answer import Answer, Grade
from lotse.rules.residence.facts import SCHEMA
from lotse.website.checks import residence_facts
from lotse.website.checks.check import Check
from lotse.website.checks.explanation import branches, sources, stand
from lotse.website.checks.given import Given
from lotse.website.checks.residence_answer import TONES, cautions, may_start, open_questions, reasons
from lotse.website.checks.result import Item, Result, Section
from lotse.website.checks.wording import shown, translated

_HEADLINES: Final = {
    Grade.FREI: gettext_noop("Ja. Nach Ihren Angaben dürfen Sie das, ohne weitere Erlaubnis."),
    Grade.KEINE_BESCH: gettext_noop("Ja. Das ist keine Beschäftigung; eine Arbeitserlaubnis brauchen Sie dafür nicht."),
    Grade.ANSPRUCH: gettext_noop("Noch nicht. Aber Sie haben Anspruch auf die Erlaubnis, wenn Sie sie beantragen."),
    Grade.SOLL: gettext_noop("Noch nicht. Aber die Behörde soll es in der Regel erlauben, wenn Sie es beantragen."),
    Grade.KANN: gettext_noop("Noch nicht. Die Behörde kann es erlauben; sie entscheidet über Ihren Fall."),
    Grade.SOLL_NICHT: gettext_noop("Eher nein. Die Behörde lehnt das in der Regel ab."),
    Grade.NEIN_NOCH: gettext_noop("Noch nicht. Sie müssen noch warten."),
    Grade.NEIN: gettext_noop("Nach diesen Angaben: nein."),
    Grade.UNKLAR: gettext_noop("Das können wir noch nicht sicher sagen. Bitte fragen Sie, bevor Sie anfangen."),
}
_ASK_FOR_PERMISSION: Final = gettext_noop(
    "„Guten Tag, ich möchte arbeiten und beantrage die Erlaubnis dafür (Beschäftigungserlaubnis). Hier sind die "
    "Beschreibung der Stelle und der Entwurf des Vertrags. Bitte bestätigen Sie mir den Antrag schriftlich.“"
)
_ASK_WHAT_HOLDS: Final = gettext_noop(
    "„Guten Tag, ich möchte wissen, ob ich arbeiten darf. Hier ist mein Papier. Was fehlt noch, und ab wann geht es? "
    "Bitte schreiben Sie mir die Antwort auf.“"
)
_TELL_EMPLOYER: Final = gettext_noop(
    "Zum Betrieb: „Ich darf arbeiten. Hier ist mein Papier; bitte machen Sie eine Kopie für Ihre Unterlagen.“"
)
_OFFICE: Final = gettext_noop("Ausländerbehörde Ihres Landkreises oder Ihrer Stadt")
_MENTOR: Final = gettext_noop("Eine Mentorin oder ein Mentor in Ihrer Nähe hilft Ihnen dabei, kostenlos.")


def result(given: Given) -> Result:
    """The graded answer in simple words; a claim to a permission is never called a yes."""
    found = residence_facts.answer(given, explain=True)
    return Result(
        headline=translated(_HEADLINES[found.grade]),
        tone=TONES[found.grade],
        start_question=gettext("Darf ich jetzt anfangen?"),
        start_answer=_start(found),
        sections=(
            *reasons(found),
            *_next_steps(found),
            *open_questions(found, given, "may_work", title=gettext("Das wissen wir noch nicht")),
            *cautions(found),
        ),
        sources=sources(found.citations),
        stand=stand(found.citations, given.day),
        tree=branches(found.tree, SCHEMA) if found.tree else (),
    )


def _start(found: Answer) -> str:
    if may_start(found):
        return gettext("Ja, solange Ihr Papier gilt.")
    if found.grade is Grade.NEIN_NOCH and found.earliest is not None:
        return gettext("Nein, frühestens am %(day)s, und nur mit der nötigen Erlaubnis.") % {
            "day": shown(found.earliest)
        }
    if found.grade.is_yes:
        return gettext("Nein. Erst, wenn die Erlaubnis in Ihrem Papier steht.")
    if found.grade is Grade.UNKLAR:
        return gettext("Nein. Erst, wenn die Ausländerbehörde geantwortet hat.")
    return gettext("Nein.")


def _next_steps(found: Answer) -> tuple[Section, ...]:
    """Whom to ask, and with which words."""
    if may_start(found):
        said = _TELL_EMPLOYER
    elif found.grade.is_yes:
        said = _ASK_FOR_PERMISSION
    else:
        said = _ASK_WHAT_HOLDS
    items = [] if may_start(found) else [Item(translated(_OFFICE))]
    items += [Item(translated(said)), Item(translated(_MENTOR))]
    return (Section(gettext("Wen fragen, und mit welchen Worten?"), tuple(items), kind="words"),)


MAY_WORK: Final = Check(
    name="may_work",
    path="arbeiten",
    title=_("Darf ich arbeiten?"),
    whom=_("Für Menschen, die nach Sachsen gekommen sind"),
    lead=_("Arbeit, Ausbildung, Praktikum: was Ihr Papier erlaubt und was der nächste Schritt ist."),
    icon="today",
    schema=SCHEMA,
    next_fact=residence_facts.next_fact,
    answer=result,
    length=_("Meist sind es drei bis zehn Fragen."),
    asked=residence_facts.ASKED,
    pictures=residence_facts.pictures,
    stale=residence_facts.stale,
)
