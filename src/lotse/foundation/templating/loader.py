"""Has the house's own templates shown the quick way; templates of other packages stay as they are."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.template.base import Node, NodeList, Template
from django.template.defaulttags import IfNode
from django.template.loaders import cached
from django_cotton.templatetags._component import CottonComponentNode

from lotse.foundation.templating import components, nodes, sentences  # noqa: F401 - tell how each kind is turned
from lotse.foundation.templating.setting import TypesetNodes

_OURS = Path(__file__).resolve().parents[2]


class Loader(cached.Loader):
    """Keeps every template, as Django's own, and has it turned when it is first shown."""

    def get_template(self, template_name: str, skip: Any = None) -> Template:
        """The template; nothing is turned yet."""
        template = super().get_template(template_name, skip)
        if not isinstance(template.nodelist, TypesetNodes) and Path(template.origin.name).is_relative_to(_OURS):
            typeset(template.nodelist)
        return template


def typeset(turned: NodeList) -> None:
    """Have these nodes and all inside of them shown the quick way; the lists stay the same objects."""
    if isinstance(turned, TypesetNodes):
        return
    turned.__class__ = TypesetNodes
    turned.parts = {}  # type: ignore[attr-defined]  # it is one now
    for node in turned:
        for inner in _inside(node):
            typeset(inner)


def _inside(node: Node) -> Iterator[NodeList]:
    if isinstance(node, IfNode):
        yield from (branch for _condition, branch in node.conditions_nodelists)
        return
    for name in node.child_nodelists:
        inner = getattr(node, name, None)
        # A part that can be asked for by itself stands for its nodes.
        inner = getattr(inner, "nodelist", inner)
        if isinstance(inner, NodeList):
            yield inner
    if isinstance(node, CottonComponentNode):
        yield from (each.compiled.nodelist for each in node._prepared_attrs if hasattr(each.compiled, "nodelist"))
