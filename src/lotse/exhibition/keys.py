"""Keys that stand in addresses and on panels: random, short, without signs that are taken for one another."""

from secrets import choice

_SIGNS = "abcdefghjkmnpqrstuvwxyz23456789"


def new_key(length: int = 7) -> str:
    """Thirty-one signs to the seventh are 27 thousand million: nobody finds a story by trying."""
    return "".join(choice(_SIGNS) for _ in range(length))
