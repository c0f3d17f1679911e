"""Names of states by ISO 3166-1 code, for choosing and showing; the same table reads carriers' lists."""

from functools import lru_cache
from importlib.resources import files

from lotse.casework.domain.mentee_list.nationalities import STATELESS
from lotse.foundation.names import sort_key

STATELESS_NAME = "staatenlos"


@lru_cache(maxsize=1)
def country_choices() -> tuple[tuple[str, str], ...]:
    """(code, German name), sorted as people look for them."""
    table = files("lotse.casework.domain.mentee_list").joinpath("nationalities.txt").read_text(encoding="utf-8")
    rows = (line.split(";") for line in table.splitlines() if line and not line.startswith("#"))
    named = [(row[0], row[2].split(",")[0]) for row in rows]
    return (*sorted(named, key=lambda pair: sort_key(pair[1])), (STATELESS, STATELESS_NAME))


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    return dict(country_choices())


def country_name(code: str) -> str:
    """What the state is called; a code that is not in the table names itself."""
    return _names().get(code, code)
