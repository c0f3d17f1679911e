"""One file per aggregate."""

from lotse.foundation.models.datakey import DataKey
from lotse.foundation.models.journal import Change, Reading
from lotse.foundation.models.outbox import Message
from lotse.foundation.models.publication import Publication
from lotse.foundation.models.search import SearchState, SearchText, SearchWord
from lotse.foundation.models.submission import Submission

__all__ = [
    "Change",
    "DataKey",
    "Message",
    "Publication",
    "Reading",
    "SearchState",
    "SearchText",
    "SearchWord",
    "Submission",
]
