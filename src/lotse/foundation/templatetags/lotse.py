"""The few tags that every template has."""

from uuid import uuid4

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString

from lotse.foundation.submissions import FIELD

register = template.Library()


@register.simple_tag
def once() -> SafeString:
    """The hidden token that makes a form take effect once."""
    return format_html('<input type="hidden" name="{}" value="{}">', FIELD, uuid4())
