"""All instruments of the finder, in the order in which they are read; each by its id.

"Zukunftschance Sachsen" and "KVA" are not listed: no programme of these names was found.
"""

from typing import Final

from lotse.rules.funding.catalogue import (
    advice,
    further_training,
    language,
    recognition,
    saxony,
    training,
    tryout,
    wage,
)
from lotse.rules.funding.instrument import Instrument

INSTRUMENTS: Final[tuple[Instrument, ...]] = (
    *wage.INSTRUMENTS,
    *tryout.INSTRUMENTS,
    *training.INSTRUMENTS,
    *further_training.INSTRUMENTS,
    *language.INSTRUMENTS,
    *recognition.INSTRUMENTS,
    *advice.INSTRUMENTS,
    *saxony.INSTRUMENTS,
)


def instrument(id: str) -> Instrument:  # noqa: A002 - entries are called by their id
    """One entry; raises KeyError."""
    return _BY_ID[id]


_BY_ID: Final = {each.id: each for each in INSTRUMENTS}
