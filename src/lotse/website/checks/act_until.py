"""Bis wann muss ich handeln? All deadlines of a situation, the most urgent first, each as it was counted."""

from collections.abc import Iterator
from typing import Final

from django.utils.translation import gettext, gettext_noop, ngettext
from django.utils.translation import gettext_lazy as _

from lotse.rules.engine import trace
from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.parameters import NoValue
from lotse.rules.labour.act_until import bis_wann_handeln
from lotse.rules.labour.to_do import Handlungsfrist
from lotse.website.checks import act_facts
from lotse.website.checks.act_facts import SCHEMA
from lotse.website.checks.check import Asking, Check
from lotse.website.checks.explanation import branches, rules_of, section, sources, stand
from lotse.website.checks.given import Given
from lotse.website.checks.result import Item, Mark, Result, Section
from lotse.website.checks.wording import shown, translated, words

_SOON: Final = 14
_ADVICE: Final = gettext_noop("Beratung für Beschäftigte aus der EU, Gewerkschaft oder Ihre Mentorin, Ihr Mentor.")
_LEGAL_AID: Final = gettext_noop(
    "Beim Arbeitsgericht hilft die Rechtsantragstelle kostenlos, die Klage zu schreiben. Ein Anwalt ist nicht Pflicht."
)
_SAY: Final = gettext_noop(
    "„Guten Tag, ich muss bis zu diesem Tag handeln. Hier sind mein Vertrag und der Brief. "
    "Können Sie mir heute helfen?“"
)


def result(given: Given) -> Result:
    """The first deadline as headline; without its day nothing is counted, and the answer is to act today."""
    situation = act_facts.situation(given)
    if situation is None:
        return _without_day()
    with trace.listening() as root:
        try:
            found = bis_wann_handeln(situation, today=given.day)
        except (BadFact, NoValue) as refused:
            return Result(headline=words(refused.sentence), tone="alarm", sections=tuple(_whom()))
    cites = list(dict.fromkeys((*(each.cites for each in found), *(rule.cites for rule in rules_of(root)))))
    first = next((each for each in found if not each.is_overdue), None)
    return Result(
        headline=_headline(first, given),
        tone="alarm" if first is None or (first.last_day - given.day).days <= _SOON else "wait",
        sections=(*(_task(each, given) for each in found), *_whom()),
        sources=sources(cites),
        stand=stand(cites, given.day),
        tree=branches(root),
    )


def _headline(first: Handlungsfrist | None, given: Given) -> str:
    if first is None:
        return gettext("Diese Fristen sind vorbei. Lassen Sie noch heute prüfen, was trotzdem geht.")
    days = (first.last_day - given.day).days
    left = ngettext("noch %(days)s Tag", "noch %(days)s Tage", days) % {"days": days} if days else gettext("heute")
    return gettext("Bis zum %(day)s (%(left)s): %(task)s.") % {
        "day": shown(first.last_day),
        "left": left,
        "task": words(first.task.heading),
    }


def _task(found: Handlungsfrist, given: Given) -> Section:
    """One deadline: its day, what to do, how the day came about."""
    days = (found.last_day - given.day).days
    kind = "alarm" if found.is_overdue or days <= _SOON else "wait"
    label = gettext("vorbei seit %(day)s") if found.is_overdue else gettext("bis %(day)s")
    day = Mark(label % {"day": shown(found.last_day)}, kind)
    court = [found.court.name] if found.court else []
    unsure = (
        [] if found.is_certain else [gettext("Das ist der früheste denkbare Tag; vielleicht haben Sie länger Zeit.")]
    )
    said = found.still_possible if found.is_overdue else found.what_to_do
    items = [Item(words(each)) for each in said]
    counted = Item(gettext("So ist gezählt:"), cites=found.cites, notes=tuple(map(words, found.steps)))
    head = Item(gettext("Letzter Tag"), day, notes=(*court, *unsure))
    return Section(
        words(found.task.heading), (head, *items, counted, *(Item(words(each)) for each in found.warnings)), tone=kind
    )


def _whom() -> Iterator[Section]:
    yield from section(
        gettext("Wen fragen, und mit welchen Worten?"),
        [translated(_ADVICE), translated(_LEGAL_AID), translated(_SAY)],
        kind="words",
    )


def _without_day() -> Result:
    said = [
        gettext("Ohne den Tag zählen wir nicht, denn manche Frist ist nur drei Wochen lang."),
        gettext(
            "Suchen Sie den Brief, den Umschlag oder die Nachricht, und zeigen Sie alles noch heute einer Beratung."
        ),
    ]
    return Result(
        headline=gettext("Handeln Sie heute: Fristen können schon laufen."),
        tone="alarm",
        sections=(*section(gettext("Warum?"), said), *_whom()),
    )


ACT_UNTIL: Final = Check(
    name="act_until",
    path="fristen",
    title=_("Bis wann muss ich handeln?"),
    whom=_("Nach einer Kündigung, bei offenem Lohn, bei Benachteiligung"),
    lead=_("Der letzte Tag, was bis dahin zu tun ist und wer dabei hilft."),
    icon="wait",
    schema=SCHEMA,
    next_fact=act_facts.next_fact,
    answer=result,
    length=_("Es sind drei bis neun Fragen."),
    asked={
        "claimed": Asking(short=(("none", gettext_noop("Noch gar nicht")),)),
        "clause_months": Asking(unit=gettext_noop("Monate")),
    },
    stale=act_facts.stale,
)
