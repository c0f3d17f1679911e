"""Tables of the law change only knowingly: see frozen.py."""

import pytest

from tests.law.frozen import FOLDER, described
from tests.law.reading import AREAS


@pytest.mark.parametrize("area", AREAS)
def test_the_tables_are_as_they_were_last_looked_at(area: str) -> None:
    kept = (FOLDER / f"{area}.txt").read_text(encoding="utf-8").splitlines()
    now = list(described(area))
    changed = sorted(set(now) ^ set(kept))
    assert changed == [], "if a second person agrees: python -m tests.law.frozen"
    assert now == kept
