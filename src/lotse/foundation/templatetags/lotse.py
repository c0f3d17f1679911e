"""The few tags that every template has."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any
from uuid import uuid4

from django import template
from django.forms import BoundField
from django.template import Context
from django.template.loader import render_to_string
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString, mark_safe

from lotse.foundation.frame import frame_part
from lotse.foundation.submissions import FIELD

register = template.Library()


@register.simple_tag
def once() -> SafeString:
    """The hidden token that makes a form take effect once."""
    return format_html('<input type="hidden" name="{}" value="{}">', FIELD, uuid4())


@register.simple_tag
def attributes(given: Any) -> SafeString:
    """What a component was given beyond its own variables, as attributes. Escaped here: cotton's own output is not."""
    held: Mapping[str, Any] = given.attrs_dict()
    if not held:
        return SafeString()
    plain = [f" {conditional_escape(name)}" for name, value in held.items() if value is True]
    valued = [
        f' {conditional_escape(name)}="{conditional_escape(value)}"'
        for name, value in held.items()
        if not (value is True or value is False or value is None)
    ]
    # Every name and every value was escaped above.
    return mark_safe("".join(plain + valued))  # noqa: S308 - see above


@register.simple_tag
def control(field: BoundField, help_text: str = "", **attrs: Any) -> SafeString:
    """The input of a field, tied to its help and its errors by their ids."""
    described = [f"{field.auto_id}_helptext"] if help_text else []
    described += [f"{field.auto_id}_error"] if field.errors else []
    if described:
        attrs["aria-describedby"] = " ".join(described)
    given = {name.replace("_", "-"): value for name, value in attrs.items() if value}
    return field.as_widget(attrs=given)


@register.simple_tag
def icon(name: str) -> SafeString:
    """A drawn sign (ui/icon.html), without the way through a component: screens have dozens of them."""
    return _icon(name)


@lru_cache(maxsize=128)
def _icon(name: str) -> SafeString:
    return render_to_string("foundation/icon.html", {"name": name})


@register.simple_tag(takes_context=True)
def frame(context: Context, part: str) -> SafeString:
    """A part of the frame around every page (see `foundation.frame`)."""
    return frame_part(part, context["request"], context["actor"], language=context["language"])


@register.filter
def initials(name: str) -> str:
    """Up to two first letters of a name, for the mark beside it."""
    words = [word for word in str(name).replace("-", " ").split() if word[0].isalpha()]
    return "".join(word[0] for word in (words[:1] + words[1:][-1:])).upper()
