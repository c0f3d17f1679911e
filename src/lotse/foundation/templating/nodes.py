"""Django's nodes, and those of `quick`, as parts of a page."""

import html
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any
from uuid import UUID

from django.template.base import FilterExpression, Template, TextNode, VariableNode
from django.template.context import Context
from django.template.defaulttags import CommentNode, ForNode, IfNode, LoadNode, WithNode
from django.template.library import SimpleNode
from django.template.loader_tags import IncludeNode, construct_relative_path
from django.templatetags.static import StaticNode
from django.urls import NoReverseMatch
from django_cotton.templatetags import Attrs
from template_partials.templatetags.partials import DefinePartialNode

from lotse.foundation.templatetags.lotse import attributes, icon
from lotse.foundation.templatetags.quick import QuickTranslateNode, QuickUrlNode, pattern
from lotse.foundation.templating.setting import (
    DEEPEST,
    TURNERS,
    Making,
    Part,
    is_plain,
    joined,
    parts_of,
    written,
    written_later,
)
from lotse.foundation.templating.values import Constant, Getter, getter_of, of_condition, of_expression


def _text(node: TextNode, _making: Making) -> list[Part]:
    return [node.s]


def _nothing(_node: Any, _making: Making) -> list[Part]:
    return []


def _variable(node: VariableNode, making: Making) -> list[Part]:
    value = of_expression(node.filter_expression, making.known)
    if isinstance(value, Constant):
        return [written(value.value, making.context)]
    return [written_later(value)]


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
    body: Part = template.render
    if making.depth < DEEPEST and is_plain(template.nodelist):
        body = joined(parts_of(template.nodelist, replace(making, known={}, depth=making.depth + 1)))
    return [_pushing(_values(node.extra_context, making), body)]


def _values(given: Mapping[str, FilterExpression], making: Making) -> list[tuple[str, Getter]]:
    return [(key, getter_of(of_expression(each, making.known))) for key, each in given.items()]


def _pushing(values: list[tuple[str, Getter]], body: Part) -> Part:
    """`body` with more values, and without leaving any behind."""
    if isinstance(body, str):
        return body

    def write(context: Context) -> str:
        context.dicts.append({key: get(context) for key, get in values})
        try:
            return body(context)
        finally:
            context.dicts.pop()

    return write


def _translated(node: QuickTranslateNode, making: Making) -> list[Part]:
    return [node.render(making.context)]


def _address(node: QuickUrlNode, making: Making) -> list[Part]:
    name = of_expression(node.view_name, {})
    if not isinstance(name, Constant) or node.kwargs or len(node.args) > 1:
        return [node.render]
    if not node.args:
        return [node.render if node.asvar else node.render(making.context)]
    try:
        before, after = pattern(name.value)
    except NoReverseMatch:
        return [node.render]
    get, kept, plain = getter_of(of_expression(node.args[0], making.known)), node.asvar, html.escape(before + after)

    def write(context: Context) -> str:
        key = get(context)
        if type(key) is not UUID or plain != before + after:
            return str(node.render(context))
        address = f"{before}{key}{after}"
        if kept is None:
            return address
        context.dicts[-1][kept] = address
        return ""

    return [write]


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
    return [_pushing(_values(node.extra_context, making), joined(parts_of(node.nodelist, making)))]


def _partial(node: DefinePartialNode, making: Making) -> list[Part]:
    return parts_of(node.nodelist, making) if node.inline else []


TURNERS.update(
    {
        TextNode: _text,
        VariableNode: _variable,
        IfNode: _if,
        ForNode: _for,
        IncludeNode: _include,
        QuickTranslateNode: _translated,
        QuickUrlNode: _address,
        StaticNode: _static,
        SimpleNode: _simple,
        WithNode: _with,
        DefinePartialNode: _partial,
        CommentNode: _nothing,
        LoadNode: _nothing,
    }
)
