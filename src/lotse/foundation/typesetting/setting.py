"""The nodes of a template as a list of texts and functions, for one language."""

import html
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from django.template.base import Node, NodeList, Template, TextNode, Variable, VariableNode, render_value_in_context
from django.template.context import Context
from django.template.defaulttags import CommentNode, ForNode, IfNode, LoadNode, WithNode
from django.template.library import SimpleNode
from django.template.loader_tags import IncludeNode, construct_relative_path
from django.templatetags.i18n import BlockTranslateNode
from django.templatetags.static import StaticNode
from django.utils.safestring import SafeString
from django.utils.translation import get_language, gettext
from django_cotton.templatetags import Attrs

from lotse.foundation.templatetags.lotse import attributes, icon
from lotse.foundation.templatetags.quick import QuickTranslateNode, QuickUrlNode
from lotse.foundation.typesetting.values import (
    Constant,
    Getter,
    Known,
    Value,
    getter_of,
    of_condition,
    of_expression,
    of_variable,
)

Part = str | Callable[[Context], str]
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


def _text(node: TextNode, _making: Making) -> list[Part]:
    return [node.s]


def _nothing(_node: Node, _making: Making) -> list[Part]:
    return []


def written(value: Any, context: Context) -> str:
    """A value as it stands in a page."""
    kind = type(value)
    if kind is str:
        return html.escape(value)
    return value if kind is SafeString else render_value_in_context(value, context)


def _variable(node: VariableNode, making: Making) -> list[Part]:
    value = of_expression(node.filter_expression, making.known)
    if isinstance(value, Constant):
        return [written(value.value, making.context)]
    return [_written_later(value)]


def _written_later(get: Getter) -> Part:
    def write(context: Context) -> str:
        value = get(context)
        kind = type(value)
        if kind is str:
            return html.escape(value)
        return value if kind is SafeString else render_value_in_context(value, context)

    return write


def _if(node: IfNode, making: Making) -> list[Part]:
    branches: list[tuple[Getter, Part]] = []
    last: Part = ""
    for condition, nodes in node.conditions_nodelists:
        value = Constant(True) if condition is None else of_condition(condition, making.known)
        if isinstance(value, Constant) and not value.value:
            continue
        body = joined(parts_of(nodes, making))
        if isinstance(value, Constant):
            last = body
            break
        branches.append((value, body))
    if not branches:
        return [last]
    return [_chosen(branches, last)]


def _chosen(branches: list[tuple[Getter, Part]], last: Part) -> Part:
    if len(branches) > 1 or last != "":

        def choose(context: Context) -> str:
            for is_so, body in branches:
                if is_so(context):
                    return body if body.__class__ is str else body(context)  # type: ignore[operator]
            return last if last.__class__ is str else last(context)  # type: ignore[operator]

        return choose
    only, text = branches[0]
    if isinstance(text, str):
        return lambda context: text if only(context) else ""
    return lambda context: text(context) if only(context) else ""


def _for(node: Any, making: Making) -> list[Part]:
    values = getter_of(of_expression(node.sequence, making.known, ignore_failures=True))
    body, empty = joined(parts_of(node.nodelist_loop, making)), joined(parts_of(node.nodelist_empty, making))
    names, is_reversed = node.loopvars, node.is_reversed

    def write(context: Context) -> str:
        found = values(context)
        items = [] if found is None else found if hasattr(found, "__len__") else list(found)
        if len(items) < 1:
            return empty if isinstance(empty, str) else empty(context)
        outer = context.get("forloop", {})
        frame: dict[str, Any] = {}
        context.dicts.append(frame)
        try:
            return "".join(_turns(list(reversed(items)) if is_reversed else items, frame, outer=outer, context=context))
        finally:
            context.dicts.pop()

    def _turns(items: Any, frame: dict[str, Any], *, outer: Any, context: Context) -> Iterable[str]:
        total = len(items)
        loop = frame["forloop"] = {"parentloop": outer}
        for place, item in enumerate(items):
            loop.update(_counters(place, total))
            if isinstance(body, str):
                yield body
            elif len(names) == 1:
                frame[names[0]] = item
                yield body(context)
            else:
                context.dicts.append(dict(zip(names, item, strict=True)))
                yield body(context)
                context.dicts.pop()

    return [write]


def _counters(place: int, total: int) -> dict[str, Any]:
    return {
        "counter0": place,
        "counter": place + 1,
        "revcounter": total - place,
        "revcounter0": total - place - 1,
        "first": place == 0,
        "last": place == total - 1,
    }


def _include(node: IncludeNode, making: Making) -> list[Part]:
    name = of_expression(node.template, making.known)
    if not isinstance(name, Constant) or not isinstance(name.value, str) or node.isolated_context:
        return [node.render]
    shown: Any = making.context.template
    path = construct_relative_path(str(node.origin.template_name), name.value)
    template = shown.engine.select_template([path])
    if not isinstance(template, Template):
        return [node.render]
    values = [(key, getter_of(of_expression(given, making.known))) for key, given in node.extra_context.items()]
    plain = is_plain(template.nodelist)

    def write(context: Context) -> str:
        context.dicts.append({key: get(context) for key, get in values})
        try:
            return template.nodelist.render(context) if plain else template.render(context)
        finally:
            context.dicts.pop()

    return [write]


def _translated(node: QuickTranslateNode, making: Making) -> list[Part]:
    return [node.render(making.context)]


def _address(node: QuickUrlNode, making: Making) -> list[Part]:
    is_constant = not (node.args or node.kwargs or node.asvar)
    is_constant = is_constant and isinstance(of_expression(node.view_name, {}), Constant)
    return [node.render(making.context) if is_constant else node.render]


def _static(node: StaticNode, making: Making) -> list[Part]:
    is_constant = node.varname is None and isinstance(of_expression(node.path, {}), Constant)
    return [node.render(making.context) if is_constant else node.render]


def _simple(node: SimpleNode, making: Making) -> list[Part]:
    if node.func is icon and node.target_var is None and len(node.args) == 1:
        name = of_expression(node.args[0], making.known)
        if isinstance(name, Constant):
            return [icon(name.value)]
        return [lambda context: icon(name(context))]
    if node.func is attributes and making.beyond is not None:
        told = {name: value.value for name, value in making.beyond.items() if isinstance(value, Constant)}
        if len(told) == len(making.beyond):
            return [attributes(Attrs(told))]
    return [node.render]


def _with(node: WithNode, making: Making) -> list[Part]:
    values = [(key, getter_of(of_expression(given, making.known))) for key, given in node.extra_context.items()]
    body = joined(parts_of(node.nodelist, making))
    if isinstance(body, str):
        return [body]

    def write(context: Context) -> str:
        context.dicts.append({key: get(context) for key, get in values})
        try:
            return body(context)
        finally:
            context.dicts.pop()

    return [write]


_PLACE = re.compile(r"%\((\w+)\)s")


def _block_translated(node: BlockTranslateNode, making: Making) -> list[Part]:
    singular, names = node.render_token_list(node.singular)
    if node.plural or node.asvar or node.message_context or not all(name.isidentifier() for name in names):
        return [node.render]
    said = gettext(singular)
    if not set(_PLACE.findall(said)) <= set(names):
        return [node.render]
    values = {name: _said(node, name, making) for name in names}
    # Texts and names in turn.
    pieces = _PLACE.split(said)
    return [values[piece] if place % 2 else piece.replace("%%", "%") for place, piece in enumerate(pieces)]


def _said(node: BlockTranslateNode, name: str, making: Making) -> Part:
    if name in node.extra_context:
        return _written_later(getter_of(of_expression(node.extra_context[name], making.known)))
    return _written_later(getter_of(of_variable(Variable(name), making.known, otherwise=lambda _context: "")))


def is_plain(nodes: Iterable[Node]) -> bool:
    """Whether nothing among these nodes keeps anything for the template around it."""
    found = [node for each in nodes for node in each.get_nodes_by_type(Node)]
    return all(type(node) in TURNERS for node in found)


TURNERS: dict[type[Node], Turner] = {
    TextNode: _text,
    VariableNode: _variable,
    IfNode: _if,
    ForNode: _for,
    IncludeNode: _include,
    QuickTranslateNode: _translated,
    QuickUrlNode: _address,
    StaticNode: _static,
    SimpleNode: _simple,
    BlockTranslateNode: _block_translated,
    WithNode: _with,
    CommentNode: _nothing,
    LoadNode: _nothing,
}
