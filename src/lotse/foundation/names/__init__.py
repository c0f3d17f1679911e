"""Names of persons in any script: to sort them, to find them by half a name, to notice that two may be one person.

Words: fold (plain Latin letters), sound (the consonants, so that spellings of one name meet), term (what to look for).
"""

from lotse.foundation.names.likeness import (
    Likeness,
    PersonFacts,
    Reason,
    Strength,
    same_person_likeness,
)
from lotse.foundation.names.scripts import fold, sort_key
from lotse.foundation.names.search import SearchKeys, SearchTerm, is_match, rank, search_keys, search_terms
from lotse.foundation.names.sounds import sound_key, sound_keys, sounds_alike

__all__ = [
    "Likeness",
    "PersonFacts",
    "Reason",
    "SearchKeys",
    "SearchTerm",
    "Strength",
    "fold",
    "is_match",
    "rank",
    "same_person_likeness",
    "search_keys",
    "search_terms",
    "sort_key",
    "sound_key",
    "sound_keys",
    "sounds_alike",
]
