"""Welche Förderung gibt es? For firms: what fits, how much, where, and by when it must be applied for."""

from typing import Final

from django.utils.translation import gettext, gettext_noop
from django.utils.translation import gettext_lazy as _

from lotse.rules.engine import trace
from lotse.rules.funding.application_day import Level
from lotse.rules.funding.condition import Reason
from lotse.rules.funding.facts import SCHEMA
from lotse.rules.funding.instrument import Amount, Before
from lotse.rules.funding.matcher import Match, Standing, matches, next_questions
from lotse.website.checks.check import Asking, Check
from lotse.website.checks.explanation import branches, section, sources, stand
from lotse.website.checks.given import Given
from lotse.website.checks.result import Item, Mark, Result, Section
from lotse.website.checks.wording import euro, shown, translated, words

# Asked first, because nearly every entry hangs on it.
_FIRST: Final = ("plan", "place", "contract_signed", "start", "status", "benefit")
# After so many answers the result is shown; more can be told from there.
_ENOUGH: Final = 12
_KINDS: Final = {Standing.LIKELY: "done", Standing.POSSIBLE: "wait", Standing.EXCLUDED: ""}


def next_fact(given: Given) -> str | None:
    """The plan first, then what settles most."""
    first = next((name for name in _FIRST if name not in given), None)
    if first is not None:
        return first
    if len(given.facts) >= _ENOUGH:
        return None
    return next((name for name in next_questions(given.case, most=30) if name not in given), None)


def result(given: Given) -> Result:
    """Likely and possible instruments as cards, the excluded ones with their reason on demand."""
    with trace.listening() as root:
        found = matches(given.case)
    open_to = [each for each in found if each.standing is not Standing.EXCLUDED]
    cites = list(dict.fromkeys(each.instrument.cites for each in open_to))
    tree = branches(root, SCHEMA)
    return Result(
        headline=_headline(found),
        tone="done" if any(each.standing is Standing.LIKELY for each in found) else "wait",
        sections=(
            *section(gettext("Wichtig"), [translated(_FIRST_APPLY)], tone="wait"),
            *(_cards(standing, found) for standing in Standing if any(each.standing is standing for each in found)),
            *section(
                gettext("Wen fragen, und mit welchen Worten?"), [translated(_CALL), translated(_SAY)], kind="words"
            ),
        ),
        sources=sources(cites),
        stand=stand(cites, given.day),
        tree=tree,
    )


_FIRST_APPLY: Final = gettext_noop(
    "Fast alles muss beantragt sein, bevor Sie unterschreiben. Ein Anspruch ist das nicht."
)
_CALL: Final = gettext_noop("Arbeitgeber-Service der Agentur für Arbeit, Telefon 0800 4 5555 20, kostenfrei.")
_SAY: Final = gettext_noop(
    "„Wir möchten jemanden einstellen und haben noch nicht unterschrieben. Welche Förderung ist möglich, und bitte "
    "schicken Sie uns den Antrag heute, damit der Tag zählt.“"
)


def _headline(found: tuple[Match, ...]) -> str:
    likely = sum(each.standing is Standing.LIKELY for each in found)
    possible = sum(each.standing is Standing.POSSIBLE for each in found)
    if likely:
        return gettext("%(likely)s Förderungen passen gut, %(possible)s weitere sind möglich.") % {
            "likely": likely,
            "possible": possible,
        }
    if possible:
        return gettext("%(possible)s Förderungen sind möglich. Etwas ist noch zu klären.") % {"possible": possible}
    return gettext("Nach diesen Angaben passt keine der Förderungen, die wir kennen.")


def _cards(standing: Standing, found: tuple[Match, ...]) -> Section:
    is_aside = standing is Standing.EXCLUDED
    items = tuple(_excluded(each) if is_aside else _card(each) for each in found if each.standing is standing)
    return Section(translated(standing.label), items, kind="list" if is_aside else "cards", is_aside=is_aside)


def _card(found: Match) -> Item:
    entry = found.instrument
    notes = [translated(entry.what), _amount(found.amount) or translated(entry.amount), translated(entry.duration)]
    notes.append(gettext("Beantragen: %(when)s.") % {"when": translated(entry.apply_before.label)})
    notes.append(
        gettext("Wo: %(office)s. %(applicant)s")
        % {"office": translated(found.where.label).rstrip("."), "applicant": translated(entry.applicant.label)}
    )
    notes += [gettext("Noch zu klären: %(text)s (%(cites)s)") % _said(each) for each in found.unknown]
    # How old the texts are is said once, by the page itself.
    aged = (("day", found.verified_until),)
    notes += [words(hint.text) for hint in found.hints if hint.text.values != aged]
    if found.papers:
        notes.append(gettext("Unterlagen: %(papers)s.") % {"papers": ", ".join(map(translated, found.papers))})
    return Item(translated(entry.name), _by(found), entry.cites, tuple(note for note in notes if note.strip()))


def _amount(amount: Amount | None) -> str:
    if amount is None:
        return ""
    sums = (
        euro(amount.high)
        if amount.low == amount.high
        else gettext("%(low)s bis %(high)s") % {"low": euro(amount.low), "high": euro(amount.high)}
    )
    return f"{sums} {translated(amount.per)}. {words(amount.how)}"


def _said(reason: Reason) -> dict[str, str]:
    return {"text": translated(reason.text).rstrip("."), "cites": reason.condition.cites}


def _by(found: Match) -> Mark | None:
    if found.apply_by is None or found.instrument.apply_before is Before.NEVER:
        return None
    is_red = any(hint.level is Level.RED for hint in found.hints) or (found.days_left or 0) < 0
    return Mark(gettext("bis %(day)s") % {"day": shown(found.apply_by)}, "alarm" if is_red else _KINDS[found.standing])


def _excluded(found: Match) -> Item:
    why = [words(found.closed)] if found.closed else []
    why += [gettext("Nicht erfüllt: %(text)s (%(cites)s)") % _said(each) for each in found.not_met]
    return Item(translated(found.instrument.name), cites=found.instrument.cites, notes=tuple(why))


SUPPORT: Final = Check(
    name="support",
    path="foerderung",
    title=_("Welche Förderung gibt es?"),
    whom=_("Für Betriebe"),
    lead=_("Zuschüsse zu Lohn, Ausbildung und Sprache: was passt, wie viel, und bis wann beantragen."),
    icon="hand",
    schema=SCHEMA,
    next_fact=next_fact,
    answer=result,
    length=_("Es sind etwa zwölf Fragen; Sie können jederzeit zum Ergebnis gehen."),
    asked={
        "start": Asking(short=(("none", gettext_noop("Das ist noch offen")),)),
        "pay": Asking(unit="€"),
        "hours": Asking(unit=gettext_noop("Stunden")),
        "income": Asking(unit="€"),
        "de_minimis": Asking(unit="€"),
    },
)
