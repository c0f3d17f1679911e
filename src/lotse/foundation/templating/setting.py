"""The nodes of a template as a list of texts and functions, for one language."""

import html
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from django.template.base import Node, NodeList, render_value_in_context
from django.template.context import Context
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from lotse.foundation.templating.values import Getter, Known, Value

Part = str | Callable[[Context], str]
# How far components and parts of pages may stand in each other before the rest is left to be done with each page.
DEEPEST: Final = 12
Turner = Callable[[Any, "Making"], Iterable[Part]]


@dataclass(frozen=True, slots=True)
class Making:
    """What is known while parts are made: a first context for what is constant, and the values of a component."""

    context: Context
    known: Known = field(default_factory=dict)
    # Inside a component: what its place gave beyond its variables.
    beyond: Mapping[str, Value] | None = None
    depth: int = 0

    def inside(self, known: Known, beyond: Mapping[str, Value]) -> "Making":
        """For the body of a component."""
        return replace(self, known=known, beyond=beyond, depth=self.depth + 1)


class TypesetNodes(NodeList):
    """A list of nodes that is turned into parts when it is first shown in a language."""

    parts: dict[str | None, Part]  # by language

    def render(self, context: Context) -> SafeString:
        """As Django's."""
        if not context.autoescape:
            return super().render(context)
        language = get_language()
        part = self.parts.get(language)
        if part is None:
            part = self.parts[language] = joined(parts_of(self, Making(context)))
        return SafeString(part if isinstance(part, str) else part(context))


def joined(parts: Iterable[Part]) -> Part:
    """Several parts as one: a text where nothing changes, else a function."""
    merged: list[Part] = []
    for part in parts:
        if not isinstance(part, str):
            merged.append(part)
        elif part and merged and isinstance(merged[-1], str):
            merged[-1] += str.__str__(part)
        elif part:
            # A plain text: a safe one would make what it is joined to safe.
            merged.append(str.__str__(part))
    if len(merged) < 2:
        return merged[0] if merged else ""

    def write(context: Context) -> str:
        return "".join([part if part.__class__ is str else part(context) for part in merged])  # type: ignore[operator]

    return write


def parts_of(nodes: Iterable[Node], making: Making) -> list[Part]:
    """The parts of these nodes, in their order."""
    parts: list[Part] = []
    for node in nodes:
        turner = TURNERS.get(type(node))
        parts.extend(turner(node, making) if turner else [node.render])
    return parts


def written(value: Any, context: Context) -> str:
    """A value as it stands in a page."""
    kind = type(value)
    if kind is str:
        return html.escape(value)
    return value if kind is SafeString else render_value_in_context(value, context)


def written_later(get: Getter) -> Part:
    """A value that is asked for with each page, as it stands in it."""

    def write(context: Context) -> str:
        value = get(context)
        kind = type(value)
        if kind is str:
            return html.escape(value)
        return value if kind is SafeString else render_value_in_context(value, context)

    return write


def is_plain(nodes: Iterable[Node]) -> bool:
    """Whether nothing among these nodes keeps anything for the template around it."""
    found = [node for each in nodes for node in each.get_nodes_by_type(Node)]
    return all(type(node) in TURNERS for node in found)


# What is known of each kind of node; filled by the modules beside this one.
TURNERS: dict[type[Node], Turner] = {}
