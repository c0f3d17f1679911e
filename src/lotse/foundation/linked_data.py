"""What pages tell machines (JSON-LD), as text that can stand in a page."""

import json
from typing import Any

from django.utils.safestring import SafeString, mark_safe

# Signs that could end the element in which the data stand.
_ESCAPED = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"})


def linked(things: Any) -> SafeString:
    """As JSON-LD; no sign in it can end its element."""
    told = json.dumps(things, ensure_ascii=False).translate(_ESCAPED)
    return mark_safe(told)  # noqa: S308 - no sign is left that could end the element
