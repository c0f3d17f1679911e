"""Sentences with values in them, translated once for each language and each form of a count."""

import re
from collections.abc import Mapping
from typing import Any

from django.template.base import Variable
from django.template.context import Context
from django.templatetags.i18n import BlockTranslateNode
from django.utils.translation import gettext, ngettext

from lotse.foundation.templating.setting import TURNERS, Making, Part, joined, written_later
from lotse.foundation.templating.values import Getter, getter_of, of_expression, of_variable

_PLACE = re.compile(r"%\((\w+)\)s")


def _block_translated(node: BlockTranslateNode, making: Making) -> list[Part]:
    singular, names = node.render_token_list(node.singular)
    plural, more = node.render_token_list(node.plural) if node.plural else ("", [])
    values = {name: _said(node, name, making) for name in {*names, *more} if name.isidentifier()}
    if node.asvar or node.message_context or len(values) < len({*names, *more}):
        return [node.render]
    if not node.plural:
        said = _sentence(gettext(singular), values)
        return [node.render] if said is None else said
    counter: Any = node.counter
    count = getter_of(of_expression(counter, making.known))
    return [_counted(node, (singular, plural), count=count, values=values)]


def _said(node: BlockTranslateNode, name: str, making: Making) -> Part:
    given = node.counter if name == node.countervar else node.extra_context.get(name)
    if given is not None:
        return written_later(getter_of(of_expression(given, making.known)))
    return written_later(getter_of(of_variable(Variable(name), making.known, otherwise=lambda _context: "")))


def _sentence(said: str, values: Mapping[str, Part]) -> list[Part] | None:
    """Texts and values in turn; None for a translation that names anything else."""
    pieces = _PLACE.split(said)
    if not set(pieces[1::2]) <= values.keys():
        return None
    return [values[piece] if place % 2 else piece.replace("%%", "%") for place, piece in enumerate(pieces)]


def _counted(node: Any, forms: tuple[str, str], *, count: Getter, values: Mapping[str, Part]) -> Part:
    sentences: dict[str, Part] = {}

    def write(context: Context) -> str:
        number = count(context)
        if type(number) is not int:
            return str(node.render(context))
        said = ngettext(*forms, number)
        part = sentences.get(said)
        if part is None:
            parts = _sentence(said, values)
            part = sentences[said] = node.render if parts is None else joined(parts)
        return part if isinstance(part, str) else part(context)

    return write


TURNERS[BlockTranslateNode] = _block_translated
