"""What stands in a template for a value: names, filters and conditions, as functions of the context.

A function answers what Django's own classes answer. Where the quick way does not know how, it asks them.
"""

import operator
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import Any
from uuid import UUID

from django.template.base import FilterExpression, Variable, VariableDoesNotExist
from django.template.context import Context
from django.template.defaulttags import TemplateLiteral
from django.utils.safestring import SafeData, SafeString, mark_safe
from django.utils.timezone import template_localtime  # type: ignore[attr-defined]  # unknown to the stubs

Getter = Callable[[Context], Any]


@dataclass(frozen=True, slots=True)
class Constant:
    """A value that is the same on every page in this language."""

    value: Any


Value = Constant | Getter
Known = Mapping[str, Any]

# Never callable, so never called.
_PLAIN = frozenset([str, SafeString, int, bool, type(None), date, datetime, UUID, list, tuple, dict])
_BUILTIN = {"True": True, "False": False, "None": None}
_NOT_THERE = (TypeError, AttributeError, KeyError, ValueError, IndexError)
# Whether values of a type are asked by key before they are asked by name.
_is_indexed: dict[type, bool] = dict.fromkeys([str, SafeString, list, tuple], False)


class _AskDjango(Exception):
    """The quick way does not know."""


def _ask_django(_context: Context) -> Any:
    raise _AskDjango


def getter_of(value: Value) -> Getter:
    """The value as a function in any case."""
    if isinstance(value, Constant):
        held = value.value
        return lambda _context: held
    return value


def of_variable(variable: Variable, known: Known, *, otherwise: Getter | None = None) -> Value:
    """The value of a dotted name, looked up as Django does; `otherwise` is asked where it is missing."""
    slow: Getter = otherwise or variable.resolve
    if variable.lookups is None:
        return slow if variable.translate else Constant(variable.resolve({}))
    first, *rest = variable.lookups
    if first in _BUILTIN and not rest:
        return Constant(_BUILTIN[first])
    if first in known:
        with suppress(_AskDjango):  # missing: asked again, and answered by Django, with each page
            return Constant(_dotted(first, rest, _ask_django)(Context({first: known[first]})))
    return _dotted(first, rest, slow) if rest else _name(first, slow)


def _name(name: str, slow: Getter) -> Getter:
    def get(context: Context) -> Any:
        for held in reversed(context.dicts):
            if name in held:
                value = held[name]
                return value if type(value) in _PLAIN or not callable(value) else slow(context)
        return slow(context)

    return get


def _dotted(first: str, rest: list[str], slow: Getter) -> Getter:
    def get(context: Context) -> Any:
        for held in reversed(context.dicts):
            if first in held:
                value = held[first]
                break
        else:
            return slow(context)
        try:
            if type(value) not in _PLAIN and callable(value):
                value = _called(value)
            for bit in rest:
                value = _part(value, bit)
                if type(value) not in _PLAIN and callable(value):
                    value = _called(value)
        except Exception:  # whatever it was, Django meets it again and answers as it always did
            return slow(context)
        return value

    return get


def _part(value: Any, bit: str) -> Any:
    kind = type(value)
    indexed = _is_indexed.get(kind)
    if indexed is None:
        indexed = _is_indexed[kind] = hasattr(kind, "__getitem__")
    if indexed:
        try:
            return value[bit]
        except _NOT_THERE:
            pass
    return getattr(value, bit)


def _called(value: Any) -> Any:
    if getattr(value, "do_not_call_in_templates", False):
        return value
    if getattr(value, "alters_data", False):
        raise _AskDjango
    return value()


def of_expression(expression: FilterExpression, known: Known, *, ignore_failures: bool = False) -> Value:
    """The value of a name or a constant with its filters."""
    slow = partial(expression.resolve, ignore_failures=ignore_failures)
    if not expression.filters:
        if not expression.is_var:
            return Constant(expression.var)
        return of_variable(expression.var, known, otherwise=slow)
    first = of_variable(expression.var, known) if expression.is_var else Constant(expression.var)
    return _filtered(getter_of(first), [_filter(*each) for each in expression.filters], slow)


@dataclass(frozen=True, slots=True)
class _Filter:
    call: Callable[..., Any]
    arguments: list[Getter]
    wants_local_time: bool
    wants_autoescape: bool
    is_safe: bool


def _filter(call: Callable[..., Any], given: list[tuple[bool, Any]]) -> _Filter:
    arguments = [
        getter_of(of_variable(argument, {})) if is_name else getter_of(Constant(mark_safe(argument)))  # noqa: S308 - as Django
        for is_name, argument in given
    ]
    flags = [bool(getattr(call, flag, False)) for flag in ("expects_localtime", "needs_autoescape", "is_safe")]
    return _Filter(call, arguments, wants_local_time=flags[0], wants_autoescape=flags[1], is_safe=flags[2])


def _filtered(get: Getter, filters: list[_Filter], slow: Getter) -> Getter:
    def run(context: Context) -> Any:
        try:
            value = get(context)
        except VariableDoesNotExist:
            return slow(context)
        for each in filters:
            value = _passed(each, value, context)
        return value

    return run


def _passed(each: _Filter, value: Any, context: Context) -> Any:
    if each.wants_local_time:
        value = template_localtime(value, context.use_tz)
    arguments = [argument(context) for argument in each.arguments]
    if each.wants_autoescape:
        made = each.call(value, *arguments, autoescape=context.autoescape)
    else:
        made = each.call(value, *arguments)
    # As Django: a filter that is safe leaves safe what was safe.
    return mark_safe(made) if each.is_safe and isinstance(value, SafeData) else made  # noqa: S308


_COMPARISONS: dict[str, Callable[[Any, Any], Any]] = {
    "in": lambda one, other: one in other,
    "not in": lambda one, other: one not in other,
    "is": operator.is_,
    "is not": operator.is_not,
    "==": operator.eq,
    "!=": operator.ne,
    ">": operator.gt,
    ">=": operator.ge,
    "<": operator.lt,
    "<=": operator.le,
}


def of_condition(condition: Any, known: Known) -> Value:
    """The value of the condition of an `if`; constant when what is known decides it."""
    if isinstance(condition, TemplateLiteral):
        held: Any = condition.value
        return of_expression(held, known, ignore_failures=True)
    first = of_condition(condition.first, known)
    if condition.id == "not":
        return _not(first)
    second = of_condition(condition.second, known)
    if condition.id in ("and", "or"):
        return _either(first, second, stops_at=condition.id == "or")
    return _compared(first, second, _COMPARISONS[condition.id])


def _not(value: Value) -> Value:
    if isinstance(value, Constant):
        return Constant(not value.value)

    def run(context: Context) -> Any:
        try:
            return not value(context)
        except Exception:  # as Django: a condition that fails is not met
            return False

    return run


def _either(first: Value, second: Value, *, stops_at: bool) -> Value:
    if isinstance(first, Constant):
        return first if bool(first.value) is stops_at else _quiet(second)
    other = getter_of(second)

    def run(context: Context) -> Any:
        try:
            found = first(context)
            return found if bool(found) is stops_at else other(context)
        except Exception:  # as Django: a condition that fails is not met
            return False

    return run


def _quiet(value: Value) -> Value:
    if isinstance(value, Constant):
        return value

    def run(context: Context) -> Any:
        try:
            return value(context)
        except Exception:  # as Django: a condition that fails is not met
            return False

    return run


def _compared(first: Value, second: Value, compare: Callable[[Any, Any], Any]) -> Value:
    if isinstance(first, Constant) and isinstance(second, Constant):
        with suppress(Exception):
            return Constant(compare(first.value, second.value))
    one, other = getter_of(first), getter_of(second)

    def run(context: Context) -> Any:
        try:
            return compare(one(context), other(context))
        except Exception:  # as Django: what cannot be compared is not so
            return False

    return run
