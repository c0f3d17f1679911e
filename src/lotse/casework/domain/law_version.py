"""Which state of the law an answer was given by: a fingerprint of all rules, values and statutes of residence law.

Taken from the files themselves, so that no change can be forgotten: a new rule, another value, another reading.
"""

import hashlib
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final

LENGTH: Final = 16
_PARTS: Final = ("residence", "engine", "dates")
_ENDINGS: Final = frozenset({".py", ".toml"})


def fingerprint_of(files: dict[str, bytes]) -> str:
    """The same files give the same word, wherever they lie and in whatever order they are read."""
    digest = hashlib.sha256()
    for name in sorted(files):
        digest.update(f"{name}\0{len(files[name])}\0".encode())
        digest.update(files[name])
    return digest.hexdigest()[:LENGTH]


@cache
def law_version() -> str:
    """The state of the rules that this process answers by."""
    spec = find_spec("lotse.rules")
    assert spec is not None and spec.origin is not None
    root = Path(spec.origin).parent
    paths = (path for part in _PARTS for path in (root / part).rglob("*") if path.suffix in _ENDINGS)
    return fingerprint_of({str(path.relative_to(root)): path.read_bytes() for path in paths})
