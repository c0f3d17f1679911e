"""One file of vectors checked. A vector that makes a rule stumble is a failed vector, not the end of the run."""

import importlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from lotse.rules.engine.facts import BadFact
from lotse.rules.verification.result import Result
from lotse.rules.verification.vectors import BadPair, Form, Vector, read


def verify(path: Path) -> Iterator[Result]:
    """Each vector of the file, checked; raises BadVectors where the file is none of the two forms."""
    return results_of(read(path))


def results_of(vectors: Iterable[Vector]) -> Iterator[Result]:
    """Each vector, checked."""
    seen: set[str] = set()
    for vector in vectors:
        if vector.id in seen:
            yield Result(vector, passed=False, fault="Diese Nummer steht zweimal in der Datei.")
        else:
            yield checked(vector)
        seen.add(vector.id)


def checked(vector: Vector) -> Result:
    """One vector, checked; whatever goes wrong is part of the result."""
    if vector.fault:
        return Result(vector, passed=False, fault=str(vector.fault))
    # Only the side that is asked for is imported.
    module = importlib.import_module(f"lotse.rules.verification.{'access' if vector.form is Form.ACCESS else 'labour'}")
    try:
        result: Result = module.check(vector)
    except (BadFact, BadPair) as bad:
        return Result(vector, passed=False, fault=str(bad.sentence))
    except Exception as error:  # the run must reach its end
        return Result(vector, passed=False, fault=f"{type(error).__name__}: {error}")
    return result
