"""Why the answer is so: the tree of rules in words, the places in the law, and how old our texts are."""

from collections.abc import Iterable, Iterator
from datetime import date

from django.utils.translation import gettext

from lotse.rules.engine.book import Rule
from lotse.rules.engine.facts import Schema
from lotse.rules.engine.parameters import BEGINNING, Parameter, Row
from lotse.rules.engine.statutes import UnknownStatute, statutes_in, verified_until
from lotse.rules.engine.trace import Node
from lotse.rules.explaining import result_in_words
from lotse.website.checks.result import Branch, Item, Section, Source, Stand
from lotse.website.checks.wording import shown, told, translated


def branches(root: Node, schema: Schema | None = None) -> tuple[Branch, ...]:
    """The rules below `root`; a rule that ran twice with the same outcome is told once."""
    return tuple(dict.fromkeys(_branch(child, schema) for child in root.children if child.rule is not None))


def _branch(node: Node, schema: Schema | None) -> Branch:
    rule = node.rule
    assert rule is not None, "branches() asks for rules only"
    head = f"{translated(rule.title)} ({rule.cites})"
    result = result_in_words(node.result)
    facts = [
        f"{translated(schema[name].question)} {told(schema[name], value)}"
        for name, value in node.facts.items()
        if schema is not None and name in schema
    ]
    return Branch(
        head if result is None else f"{head}: {shown(result)}",
        (*facts, *(_dated_value(parameter, row) for parameter, row in node.parameters.values())),
        branches(node, schema),
    )


def _dated_value(parameter: Parameter, row: Row) -> str:
    value = (
        ", ".join(f"{name}: {shown(each)}" for name, each in row.value.items()) if isinstance(row.value, dict) else ""
    )
    since = "" if row.valid_from == BEGINNING else gettext(", gilt seit %(day)s") % {"day": shown(row.valid_from)}
    return gettext("%(title)s: %(value)s %(unit)s%(since)s (%(norm)s; gelesen am %(checked)s)") % {
        "title": translated(parameter.title),
        "value": value or shown(row.value),
        "unit": parameter.unit,
        "since": since,
        "norm": parameter.norm,
        "checked": shown(row.checked_on),
    }


def rules_of(root: Node) -> tuple[Rule, ...]:
    """Every rule that ran, each once."""
    return tuple(dict.fromkeys(node.rule for node in root.walk() if node.rule is not None))


def sources(citations: Iterable[str]) -> tuple[Source, ...]:
    """The statutes by name, each with its places and where its text stands."""
    found: dict[tuple[str, str], list[str]] = {}
    for part in dict.fromkeys(part for each in citations for part in _places(each)):
        statutes = statutes_in(part)
        found.setdefault((", ".join(each.title for each in statutes), statutes[0].address), []).append(part)
    return tuple(Source(title, address, "; ".join(parts)) for (title, address), parts in sorted(found.items()))


def _places(citation: str) -> Iterator[str]:
    """The citation at its semicolons; a place without a statute belongs to the next one: "§ 9; § 10 AufenthG"."""
    held = ""
    for part in citation.split(";"):
        held = f"{held}; {part.strip()}" if held else part.strip()
        try:
            statutes_in(held)
        except UnknownStatute:
            continue
        yield held
        held = ""


def stand(citations: Iterable[str], today: date) -> Stand | None:
    """The earliest day until which a cited text was compared; None where nothing is cited."""
    days = [verified_until(each) for each in citations if each]
    return Stand(min(days), today > min(days)) if days else None


def section(title: str, texts: Iterable[str], *, kind: str = "list", tone: str = "") -> tuple[Section, ...]:
    """A section of plain sentences; none where there is nothing to say."""
    items = tuple(Item(text) for text in dict.fromkeys(texts))
    return (Section(title, items, kind=kind, tone=tone),) if items else ()
