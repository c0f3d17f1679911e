"""Dürfen wir einstellen? For firms: what the paper says, the way to the first day, and the duties afterwards.

Asked is only what stands on the paper and what the firm knows of the job. The rest concerns nobody but the person and
the authority; where it decides, the answer says so.
"""

from datetime import date
from typing import Final

from django.utils.translation import gettext, gettext_noop
from django.utils.translation import gettext_lazy as _

from lotse.rules.engine import trace
from lotse.rules.engine.answer import Answer, Grade
from lotse.rules.engine.book import rule_of
from lotse.rules.engine.facts import Between
from lotse.rules.labour.employer_duties import Papier, ende_mitteilen, pruefpflichten
from lotse.rules.procedures.checklist import Checklist, Line, State, checklist
from lotse.rules.residence.facts import SCHEMA
from lotse.website.checks import residence_facts
from lotse.website.checks.check import Asking, Check
from lotse.website.checks.explanation import branches, section, sources, stand
from lotse.website.checks.given import Given
from lotse.website.checks.residence_answer import TONES, cautions, may_start, reasons
from lotse.website.checks.result import Item, Mark, Result, Section
from lotse.website.checks.wording import shown, translated, words

_HEADLINES: Final = {
    Grade.FREI: gettext_noop("Ja, nach diesem Papier dürfen Sie einstellen. Eine weitere Erlaubnis ist nicht nötig."),
    Grade.KEINE_BESCH: gettext_noop("Ja. Das ist keine Beschäftigung; eine Arbeitserlaubnis ist nicht nötig."),
    Grade.ANSPRUCH: gettext_noop(
        "Noch nicht. Auf die Erlaubnis besteht ein Anspruch; sie muss zuerst im Papier stehen."
    ),
    Grade.SOLL: gettext_noop(
        "Noch nicht. Die Erlaubnis soll in der Regel erteilt werden; sie muss zuerst im Papier stehen."
    ),
    Grade.KANN: gettext_noop("Noch nicht. Die Behörde kann es erlauben; die Erlaubnis muss zuerst im Papier stehen."),
    Grade.SOLL_NICHT: gettext_noop("Eher nein. Die Behörde lehnt das in der Regel ab."),
    Grade.NEIN_NOCH: gettext_noop("Noch nicht. Zuerst muss eine Wartezeit ablaufen."),
    Grade.NEIN: gettext_noop("Nein, nach diesem Papier nicht."),
    Grade.UNKLAR: gettext_noop(
        "Aus dem Papier allein lässt sich das nicht sicher sagen. Das klärt die Ausländerbehörde."
    ),
}
_ASKED: Final = {
    **residence_facts.ASKED,
    "activity": Asking(gettext_noop("Was haben Sie mit der Person vor?"), choices=residence_facts.PLANS),
    "status": Asking(
        gettext_noop("Welches Papier zeigt Ihnen die Person?"),
        gettext_noop("Der Name steht oben auf dem Papier."),
        choices=residence_facts.PAPERS,
    ),
    "ae_par": Asking(gettext_noop("Welcher Paragraf steht auf der Aufenthaltserlaubnis?")),
    "duldung_kind": Asking(gettext_noop("Was für eine Duldung ist es?")),
    "valid_to": Asking(
        gettext_noop("Bis wann gilt das Papier?"), short=(("none", gettext_noop("Es steht kein Ende darauf")),)
    ),
    "note_text": Asking(gettext_noop("Was steht auf dem Papier zur Erwerbstätigkeit?")),
    "permission_on_paper": Asking(gettext_noop("Steht eine Arbeitserlaubnis im Papier?")),
    "employer": Asking(
        gettext_noop("Arbeitet die Person schon bei Ihnen?"),
        choices={"same": gettext_noop("ja"), "new": gettext_noop("nein, sie fängt neu an")},
    ),
    "permission_for": Asking(
        gettext_noop("Für welchen Betrieb gilt die Erlaubnis im Papier?"),
        choices={"new": gettext_noop("für unseren"), "same": gettext_noop("für einen anderen")},
    ),
    "previous": Asking(gettext_noop("Welchen Aufenthaltstitel hatte die Person vorher?")),
    "applied_for": Asking(gettext_noop("Welcher Aufenthaltstitel ist beantragt?")),
    "start": Asking(gettext_noop("Wann soll es anfangen?"), short=(("none", gettext_noop("Das ist noch offen")),)),
}
# What stands on the paper, and what a firm knows of its own job.
_ASKABLE: Final = frozenset(
    {*residence_facts.EASY, "activity", "status", "valid_to", "hours", "employer", "permission_for", "salary_ok"}
) - {"nat"}
_FREE: Final = frozenset({"DE", "EU", "EEA", "CH", "UK_WA", "FAM_EU", "NE", "DA_EU"})
_WITH_NOTE: Final = frozenset({"GESTATTUNG", "DULDUNG"})
# The rules behind the duties that are named.
_DUTIES: Final = tuple(rule_of(each).cites for each in (pruefpflichten, ende_mitteilen))
_TRAINING: Final = frozenset({"dual_training", "assist_training"})


def next_fact(given: Given) -> str | None:
    """The paper first; whether a permission stands in it decides the rest; the first day is asked for the checklist."""
    if given.value("status") in _WITH_NOTE and "permission_on_paper" not in given:
        return "permission_on_paper"
    if given.value("permission_on_paper") is True and "permission_for" not in given:
        return "permission_for"
    due = residence_facts.next_fact(given, askable=_ASKABLE)
    if due is not None:
        return due
    return "start" if given.knows("status") and given.knows("activity") and "start" not in given else None


def result(given: Given) -> Result:
    """The answer from the paper, the way to the first day and the duties."""
    told = given
    if given.knows("permission_for") and not given.knows("employer"):
        # For the firm that asks, its own job is the new one.
        told = Given(given.schema, given.day, given.texts, {**given.facts, "employer": "new"})
    with trace.listening() as root:
        found = residence_facts.answer(told)
        way, duties = _way(given, found), _duties(given)
    cites = [*found.citations, *(item.cites for each in way for item in each.items), *_DUTIES]
    return Result(
        headline=translated(_HEADLINES[found.grade]),
        tone=TONES[found.grade],
        start_question=gettext("Darf die Person jetzt anfangen?"),
        start_answer=_start(found),
        sections=(
            *_limits(found),
            *reasons(found, gettext_noop("Das gilt für die Person")),
            *way,
            *duties,
            *cautions(found),
        ),
        sources=sources(cites),
        stand=stand(cites, given.day),
        tree=branches(root, SCHEMA),
    )


def _start(found: Answer) -> str:
    if may_start(found):
        return gettext("Ja, solange das Papier gilt. Machen Sie vorher eine Kopie.")
    if found.grade.is_yes:
        return gettext("Nein. Erst, wenn die Erlaubnis im Papier steht. Eine mündliche Zusage reicht nicht.")
    if found.grade is Grade.UNKLAR:
        return gettext("Nein. Erst, wenn die Ausländerbehörde es schriftlich bestätigt hat.")
    return gettext("Nein.")


def _limits(found: Answer) -> tuple[Section, ...]:
    """Where the paper does not settle it: who does, and what nobody should ask the person about."""
    if found.grade is not Grade.UNKLAR:
        return ()
    return section(
        gettext("So kommen Sie weiter"),
        [
            gettext(
                "Bitten Sie die Person, die Prüfung „Darf ich arbeiten?“ selbst oder mit einer Beratung zu machen."
            ),
            gettext("Fragen nach dem Asylverfahren, der Herkunft oder Strafen stellt die Behörde, nicht der Betrieb."),
            gettext("Die Ausländerbehörde antwortet der Person; mit deren Einverständnis können Sie dabei sein."),
        ],
    )


def _way(given: Given, found: Answer) -> tuple[Section, ...]:
    """The checklist; last days only where the first day is known."""
    if found.grade in (Grade.NEIN, Grade.SOLL_NICHT) or not given.knows("status"):
        return ()
    first_day = given.value("start")
    start = first_day.first if isinstance(first_day, Between) else first_day
    held = checklist(_list_for(given), facts=_facts(given), start_day=start or given.day, today=given.day)
    items = tuple(_item(line, with_day=start is not None) for line in held.lines if line.state is not State.NOT_NEEDED)
    return (Section(gettext("Schritt für Schritt zum ersten Tag"), items, kind="steps", lead=_tight(held, start)),)


def _tight(held: Checklist, start: date | None) -> str:
    if start is None or not held.is_tight:
        return ""
    return gettext("Das ist knapp: mit üblichen Zeiten klappt es eher ab dem %(day)s.") % {
        "day": shown(held.realistic_start)
    }


def _item(line: Line, *, with_day: bool) -> Item:
    step = line.step
    notes = [translated(text) for text in (step.hint, step.form, step.authority) if text]
    due = None
    if with_day and line.due is not None:
        due = Mark(gettext("bis %(day)s") % {"day": shown(line.due)}, "alarm" if line.is_late else "")
    return Item(f"{translated(step.who.label)}: {translated(step.what)}", due, step.cites, tuple(notes))


def _list_for(given: Given) -> str:
    status, kind = given.value("status"), given.value("duldung_kind")
    if status in ("DULDUNG", "GESTATTUNG") or given.value("ae_par") == "16g":
        if kind == "60d":
            return "employment_toleration"
        return "training" if given.value("activity") in _TRAINING and status != "GESTATTUNG" else "hire_permission"
    return "registration" if status in _FREE else "hire_free"


def _facts(given: Given) -> dict[str, object]:
    known: dict[str, object] = {"is_eu": given.value("status") in ("DE", "EU", "EEA", "CH")}
    known["is_section_24"] = given.value("ae_par") == "24"
    until = given.value("valid_to")
    if isinstance(until, date):
        known["paper_until"] = until
    return known


def _duties(given: Given) -> tuple[Section, ...]:
    """What § 4a Abs. 5 AufenthG asks of everybody who employs somebody from outside the EU."""
    if given.value("status") in ("DE", "EU", "EEA", "CH"):
        return ()
    said = [words(each) for each in pruefpflichten()]
    if given.knows("status"):
        said.append(words(ende_mitteilen(_paper(given), given.day).why))
    return section(gettext("Ihre Pflichten als Betrieb (§ 4a Abs. 5 AufenthG)"), said)


def _paper(given: Given) -> Papier:
    paragraph, kind = str(given.value("ae_par", "")), given.value("duldung_kind")
    if kind in ("60c", "60d"):
        return Papier.AUSBILDUNGSDULDUNG if kind == "60c" else Papier.BESCHAEFTIGUNGSDULDUNG
    if paragraph == "16g":
        return Papier.AUSBILDUNG_16G
    in_section_4 = paragraph.startswith(("18", "19", "20", "21")) or given.value("status") in (
        "BLUECARD",
        "CHANCENKARTE",
    )
    return Papier.ABSCHNITT_4 if in_section_4 else Papier.SONSTIGES


MAY_HIRE: Final = Check(
    name="may_hire",
    path="einstellen",
    title=_("Dürfen wir einstellen?"),
    whom=_("Für Betriebe"),
    lead=_("Was auf dem Papier steht, was es erlaubt und was vor dem ersten Tag zu tun ist."),
    icon="people",
    schema=SCHEMA,
    next_fact=next_fact,
    answer=result,
    length=_("Meist sind es vier bis sieben Fragen."),
    asked=_ASKED,
    pictures=residence_facts.pictures,
    stale=residence_facts.stale,
)
