"""Cotton's components, worked out for each place where one stands.

What a place always gives (a kind, a constant title) decides which parts of the component are ever written there; a
component that is given only constants becomes a text. The rest is asked for with each page, as cotton does.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from django.template.base import Node, NodeList
from django.template.context import Context
from django.template.defaulttags import ForNode, WithNode
from django.utils.safestring import SafeString
from django_cotton.templatetags import Attrs, UnprocessableDynamicAttr
from django_cotton.templatetags._component import AttrKind, CottonComponentNode, PreparedAttr
from django_cotton.templatetags._slot import CottonSlotNode
from django_cotton.templatetags._vars import CottonVarsNode
from django_cotton.utils import get_cotton_data

from lotse.foundation.templating.setting import DEEPEST, TURNERS, Making, Part, joined, parts_of
from lotse.foundation.templating.values import Constant, Getter, Value, getter_of, of_variable

_SETS_NAMES = ("asvar", "target_var", "varname", "variable")


@dataclass(frozen=True, slots=True)
class _Given:
    """What a place gives a component: by the name that the component sees, and beyond its variables as attributes."""

    values: dict[str, Value]
    beyond: dict[str, Value]


class _ByCotton(Exception):
    """This place is left to cotton."""


def component(node: CottonComponentNode, making: Making) -> list[Part]:
    """The parts of a component at this place."""
    try:
        return [_component(node, making)]
    except _ByCotton:
        return [node.render]


def _component(node: CottonComponentNode, making: Making) -> Part:
    if node.only or node.component_name == "component" or making.depth > DEEPEST:
        raise _ByCotton
    template = node._get_cached_template(making.context, {})
    own = [each for each in template.nodelist if isinstance(each, CottonVarsNode)]
    filled = _constant_slots(node.nodelist, making)
    given = _given(node, own, filled=filled, making=making)
    content = joined(parts_of([each for each in node.nodelist if _name_of(each) not in filled], making))
    if isinstance(content, str):
        given.values["slot"] = Constant(SafeString(content))
    set_inside = _set_inside(template.nodelist)
    known = {
        name: value.value
        for name, value in given.values.items()
        if isinstance(value, Constant) and name not in set_inside
    }
    body = joined(parts_of(template.nodelist, making.inside(known, given.beyond)))
    if isinstance(body, str) and isinstance(content, str) and all(_is_constant(given)):
        return body
    later = [each for each in _slots(node.nodelist) if each.slot_name not in filled]
    return _Place(node, given, content=content, body=body, has_slots=bool(later)).write


def _is_constant(given: _Given) -> list[bool]:
    return [isinstance(value, Constant) for value in given.values.values()]


def _name_of(node: Node) -> str | None:
    return str(node.slot_name) if isinstance(node, CottonSlotNode) else None


def _slots(nodes: Iterable[Node]) -> Iterator[CottonSlotNode]:
    """The slots that a place fills, not those of components inside of it."""
    for node in nodes:
        if isinstance(node, CottonSlotNode):
            yield node
        elif not isinstance(node, CottonComponentNode):
            for name in node.child_nodelists:
                yield from _slots(getattr(node, name, ()))


def _constant_slots(nodes: NodeList, making: Making) -> dict[str, SafeString]:
    """Slots that are filled once, in any case, and always with the same."""
    times = Counter(each.slot_name for each in _slots(nodes))
    once = [each for each in nodes if isinstance(each, CottonSlotNode) and times[each.slot_name] == 1]
    parts = {each.slot_name: joined(parts_of(each.nodelist, making)) for each in once}
    return {name: SafeString(part) for name, part in parts.items() if isinstance(part, str)}


def _given(
    node: CottonComponentNode, own: list[CottonVarsNode], *, filled: Mapping[str, SafeString], making: Making
) -> _Given:
    told = {each.key: _attribute(each, making) for each in node._prepared_attrs}
    if "attrs" in told or "is" in told:
        raise _ByCotton
    values: dict[str, Value] = {}
    names = set()
    for each in own:
        names.update([*each.empty_vars, *(variable.exclude_key for variable in each._prepared_vars)])
        values |= {variable.accessible_key: _default(variable, making) for variable in each._prepared_vars}
    for slot in _slots(node.nodelist):
        values[slot.slot_name] = _from_slot(values, slot.slot_name)
    values |= {name: Constant(text) for name, text in filled.items()}
    values |= {_inner(key): value for key, value in told.items()}
    return _Given(values, {key: value for key, value in told.items() if key not in names})


def _from_slot(values: Mapping[str, Value], name: str) -> Getter:
    """What the slot wrote, or the default where it was not reached."""
    default = getter_of(values.get(name, Constant("")))

    def get(context: Context) -> Any:
        written = get_cotton_data(context)["stack"][-1]["slots"]
        return written[name] if name in written else default(context)

    return get


def _attribute(each: PreparedAttr, making: Making) -> Value:
    if each.kind in (AttrKind.STATIC, AttrKind.BOOLEAN):
        return Constant(each.value)
    if each.kind is AttrKind.ESCAPED:
        return _text(each.compiled.nodelist, making) if each.compiled else Constant(each.value)
    return _named(each, making)


def _text(nodes: NodeList, making: Making) -> Value:
    part = joined(parts_of(nodes, making))
    if isinstance(part, str):
        return Constant(SafeString(part))
    return lambda context: SafeString(part(context))


def _named(each: Any, making: Making) -> Value:
    """A value given by name; what is no name, literal or number is read as cotton reads it."""
    read = each.compiled
    if read.raw == "":
        return Constant(True)
    otherwise = read.resolve if each.kind is AttrKind.DYNAMIC else partial(_or_word, read.resolve, each.value)
    if read.raw == "attrs":
        raise _ByCotton
    if read._variable is None:
        return otherwise
    return of_variable(read._variable, making.known, otherwise=otherwise)


def _or_word(resolve: Getter, word: str, context: Context) -> Any:
    try:
        return resolve(context)
    except UnprocessableDynamicAttr:
        return word


def _default(variable: Any, making: Making) -> Value:
    value = _attribute(variable, making)
    if not isinstance(value, Constant):
        raise _ByCotton
    return value


def _set_inside(nodes: NodeList) -> set[str]:
    """Names that the component itself gives a value: they are not what its place gave."""
    names = {"attrs", "forloop"}
    for node in nodes.get_nodes_by_type(Node):
        names.update(str(name) for each in _SETS_NAMES if (name := getattr(node, each, None)))
        if isinstance(node, ForNode):
            names.update(node.loopvars)
        if isinstance(node, WithNode):
            names.update(node.extra_context)
    return names


class _Place:
    """One place with what changes there."""

    __slots__ = ("_beyond", "_body", "_changing", "_content", "_has_attrs", "_has_slots", "_node", "_state")

    def __init__(self, node: CottonComponentNode, given: _Given, *, content: Part, body: Part, has_slots: bool) -> None:
        self._node, self._content, self._body, self._has_slots = node, content, body, has_slots
        self._state = {name: value.value for name, value in given.values.items() if isinstance(value, Constant)}
        self._beyond = list(given.beyond)
        self._state["attrs"] = Attrs({name: self._state.get(_inner(name)) for name in self._beyond})
        self._has_attrs = any(not isinstance(value, Constant) for value in given.beyond.values())
        self._changing = [(name, value) for name, value in given.values.items() if not isinstance(value, Constant)]

    def write(self, context: Context) -> str:
        """The component as cotton writes it."""
        try:
            if self._has_slots:
                return self._with_slots(context)
            return self._write(context)
        except UnprocessableDynamicAttr:
            return str(self._node.render(context))

    def _with_slots(self, context: Context) -> str:
        stack = get_cotton_data(context)["stack"]
        stack.append({"key": self._node.component_name, "attrs": Attrs({}), "slots": {}})
        try:
            return self._write(context)
        finally:
            stack.pop()

    def _write(self, context: Context) -> str:
        content, body = self._content, self._body
        state = self._state.copy()
        if not isinstance(content, str):
            state["slot"] = SafeString(content(context))
        for name, get in self._changing:
            state[name] = get(context)
        if self._has_attrs:
            state["attrs"] = Attrs({name: state[_inner(name)] for name in self._beyond})
        return body if isinstance(body, str) else body(_inside(context, state))


def _inner(key: str) -> str:
    """The name by which a component sees an attribute."""
    return key.replace("-", "_")


def _inside(context: Context, state: dict[str, Any]) -> Context:
    """What a component sees: its own values and what every page knows."""
    shared = CottonComponentNode._get_processor_snapshot(context)
    inside = Context()
    if shared is not None:
        inside.dicts.append(shared)
    inside.dicts.append(state)
    inside._cotton_processor_snapshot = shared  # type: ignore[attr-defined]  # cotton looks for it there
    inside.template = context.template
    return inside


def _slot(node: CottonSlotNode, making: Making) -> list[Part]:
    """Hands its content to the component around it and writes nothing itself."""
    part, name = joined(parts_of(node.nodelist, making)), node.slot_name

    def write(context: Context) -> str:
        stack = get_cotton_data(context)["stack"]
        if not stack:
            return str(node.render(context))
        stack[-1]["slots"][name] = SafeString(part if isinstance(part, str) else part(context))
        return ""

    return [write]


def _variables(node: CottonVarsNode, making: Making) -> list[Part]:
    return [node.render] if making.beyond is None else []


TURNERS.update({CottonComponentNode: component, CottonVarsNode: _variables, CottonSlotNode: _slot})
