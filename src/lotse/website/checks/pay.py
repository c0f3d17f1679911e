"""Stimmt mein Lohn? One month of work: what is due, what was paid, what to do until when."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from django.utils.translation import gettext, gettext_noop
from django.utils.translation import gettext_lazy as _

from lotse.rules.engine import trace
from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.parameters import NoValue
from lotse.rules.labour.finding import Verdict
from lotse.rules.labour.pay_check import PayCheck, lohn_pruefen
from lotse.rules.labour.sector_wages import Candidate
from lotse.website.checks import pay_facts
from lotse.website.checks.check import Asking, Check
from lotse.website.checks.explanation import branches, rules_of, section, sources, stand
from lotse.website.checks.given import Given
from lotse.website.checks.pay_facts import SCHEMA
from lotse.website.checks.result import Item, Mark, Result, Section
from lotse.website.checks.wording import euro, shown, translated, words

_RATES: Final = {
    "statutory": gettext_noop("Gesetzlicher Mindestlohn"),
    "sector": gettext_noop("Mindestlohn der Branche"),
    "activity": gettext_noop("Mindestlohn der Branche, in der Sie eingesetzt sind"),
    "agreed": gettext_noop("Vereinbarter Stundenlohn"),
}
_CLAIM: Final = gettext_noop(
    "„Für diesen Monat fehlt Lohn. Ich habe die Stunden in der Anlage gearbeitet und fordere den offenen Betrag. Bitte "
    "zahlen Sie innerhalb von zwei Wochen.“ Schicken Sie das per E-Mail oder Brief, und behalten Sie eine Kopie."
)
_WHERE: Final = gettext_noop(
    "Beratung für Beschäftigte aus der EU oder Ihre Mentorin, Ihr Mentor: kostenlos und vertraulich."
)
_KEEP: Final = gettext_noop("Schreiben Sie jeden Tag Beginn, Ende und Pausen auf. Das ist Ihr Beweis.")


def result(given: Given) -> Result:
    """What the month should have brought; where a fact is missing, what is needed to say it."""
    missing = pay_facts.needed(given)
    if missing:
        return _not_yet([translated(SCHEMA[name].question) for name in missing])
    with trace.listening() as root:
        try:
            found = _lowest(given)
        except (BadFact, NoValue) as refused:
            return _not_yet([words(refused.sentence)])
    cites = [rule.cites for rule in rules_of(root)]
    return Result(
        headline=_headline(found, given),
        tone={Verdict.YES: "done", Verdict.NO: "alarm", Verdict.ASK: "wait"}[_verdict(found, given)],
        sections=(*_reckoned(found), *_to_do(found), *_open(found, given), *_cautions(found)),
        sources=sources(cites),
        stand=stand(cites, given.day),
        tree=branches(root),
    )


def _lowest(given: Given) -> PayCheck:
    """Of several pay groups that somebody could be in, the one that owes least: the claim is never too high."""
    month = pay_facts.month_of(given)
    assert month is not None, "asked for in needed()"
    groups = pay_facts.possible_groups(given)
    found = [lohn_pruefen(pay_facts.pay_facts(given, month, group), given.day) for group in groups]
    return min(found, key=lambda each: each.rate or Decimal(0))


def _verdict(found: PayCheck, given: Given) -> Verdict:
    """A yes needs the sector and, where it has groups, the group: a higher rate could hold."""
    group_open = len(pay_facts.possible_groups(given)) > 1
    if found.is_right is Verdict.YES and (group_open or not given.knows("sector")):
        return Verdict.ASK
    return found.is_right


def _headline(found: PayCheck, given: Given) -> str:
    verdict = _verdict(found, given)
    if verdict is Verdict.YES:
        return gettext("Ja, nach diesen Angaben stimmt der Lohn.")
    if found.shortfall and found.is_due:
        least = gettext("Nein. Es fehlen mindestens %(sum)s brutto.") if verdict is Verdict.NO else gettext(
            "Wahrscheinlich fehlen %(sum)s brutto. Etwas ist noch zu klären."
        )  # fmt: skip
        return least % {"sum": euro(found.shortfall)}
    if found.shortfall:
        return gettext("Bisher fehlen %(sum)s brutto, aber der Zahltag ist noch nicht vorbei.") % {
            "sum": euro(found.shortfall)
        }
    if verdict is Verdict.NO:
        return gettext("Nein. Für die Unterkunft wurde zu viel abgezogen.")
    return gettext("Das können wir noch nicht sicher sagen.")


def _reckoned(found: PayCheck) -> Iterator[Section]:
    items = [Item(f"{_name(each)}: {euro(each.rate)}", cites=each.source) for each in found.candidates]
    if found.due is not None and found.rate is not None:
        items.append(
            Item(gettext("Stunden mal %(rate)s ergibt: %(due)s") % {"rate": euro(found.rate), "due": euro(found.due)})
        )
    items.append(Item(gettext("Bezahlt: %(paid)s") % {"paid": euro(found.paid)}))
    if found.lodging is not None:
        items.append(Item(words(found.lodging.because)))
        if found.lodging.unlawful > 0:
            items.append(Item(gettext("Zu viel abgezogen: %(sum)s") % {"sum": euro(found.lodging.unlawful)}))
    if found.interest:
        items.append(Item(gettext("Zinsen bis heute: %(sum)s") % {"sum": euro(found.interest)}))
    yield Section(gettext("So ist gerechnet"), (Item(words(found.applies.because)), *items))


def _name(candidate: Candidate) -> str:
    return translated(_RATES[candidate.kind])


def _to_do(found: PayCheck) -> Iterator[Section]:
    due = gettext("Der Lohn muss bis zum %(day)s da sein.") % {"day": shown(found.due_on.latest)}
    if not found.shortfall and not (found.lodging and found.lodging.unlawful > 0):
        yield from section(gettext("Gut zu wissen"), [due, translated(_KEEP)])
        return
    days = tuple(
        Item(words(hint.because), Mark(gettext("bis %(day)s") % {"day": shown(hint.day)}, "wait"))
        for hint in found.hints
    )
    yield Section(gettext("Bis wann handeln?"), (Item(due), *days), kind="steps", tone="wait")
    yield from section(
        gettext("Wen fragen, und mit welchen Worten?"),
        [translated(_CLAIM), translated(_WHERE), translated(_KEEP)],
        kind="words",
    )


def _open(found: PayCheck, given: Given) -> Iterator[Section]:
    asked = [words(each) for each in found.questions]
    if len(pay_facts.possible_groups(given)) > 1:
        asked.append(gettext("In welcher Lohngruppe arbeiten Sie? Gerechnet ist mit der niedrigsten."))
    if not given.knows("sector"):
        asked.append(gettext("In welcher Branche arbeiten Sie? Es kann ein höherer Mindestlohn gelten."))
    yield from section(gettext("Das ist noch zu klären"), asked)


def _cautions(found: PayCheck) -> Iterator[Section]:
    yield from section(gettext("Bitte beachten"), map(words, found.warnings), tone="wait")


def _not_yet(needed: list[str]) -> Result:
    said = [*needed, translated(_KEEP), translated(_WHERE)]
    return Result(
        headline=gettext("Das können wir so noch nicht ausrechnen."),
        tone="wait",
        sections=section(gettext("Was wir dafür brauchen"), said),
    )


PAY: Final = Check(
    name="pay",
    path="lohn",
    title=_("Stimmt mein Lohn?"),
    whom=_("Für alle, die in Deutschland arbeiten"),
    lead=_("Ein Monat: was Ihnen zusteht, was fehlt und bis wann Sie es fordern müssen."),
    icon="chart",
    schema=SCHEMA,
    next_fact=pay_facts.next_fact,
    answer=result,
    length=_("Es sind etwa neun Fragen."),
    asked={
        "hours": Asking(unit=gettext_noop("Stunden")),
        "gross": Asking(unit="€"),
        "agreed": Asking(unit=gettext_noop("€ je Stunde")),
        "lodging_sum": Asking(unit="€"),
        "net": Asking(unit="€"),
    },
    stale=pay_facts.stale,
)
