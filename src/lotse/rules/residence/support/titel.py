"""Groups of papers that benefits treat alike."""

from datetime import date
from typing import Final

from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.words import mark as _

READ_ON: Final = date(2026, 11, 21)
# Free movement and unlimited rights.
FREE: Final = ("EU", "EEA", "CH", "FAM_EU", "UK_WA")
UNLIMITED: Final = ("DE", "NE", "DA_EU")
# Titles for search of work or a place: excluded from SGB II and from § 76 SGB III.
_SEARCH: Final = ("17", "20", "20a", "16f_lang", "16f_school")
# Student aid at once (§ 8 Abs. 2 Nr. 1 BAföG) and after fifteen months (Nr. 2).
BAFOEG_AT_ONCE: Final = frozenset(
    {"22", "23.1", "23.2", "23.4", "23a", "25.1", "25.2", "25a", "25b", "28", "37", "38", "104c"}
)
BAFOEG_LATER: Final = frozenset({"25.3", "25.4s2", "25.5", "31", "30", "32", "33", "34", "36a"})


@law(
    "R-SUCHTITEL",
    title=_("Titel nur zur Suche"),
    cites="§ 7 Abs. 1 S. 2 Nr. 2 SGB II; §§ 17, 20, 20a AufenthG",
    checked_on=READ_ON,
)
def is_search_title(case: Case) -> bool:
    """A title whose only purpose is to search, the Chancenkarte among them."""
    return bool(case["status"] == "CHANCENKARTE" or (case["status"] == "AE" and case["ae_par"] in _SEARCH))


@law(
    "R-AsylbLG-PAPIER",
    title=_("Papiere, die zum AsylbLG gehören"),
    cites="§ 1 Abs. 1 Nr. 1, 4, 5 AsylbLG",
    checked_on=READ_ON,
)
def gets_asylblg_by_status(case: Case) -> bool:
    """Gestattung, Duldung and bare obligation to leave: entitled under § 1 AsylbLG whatever they receive."""
    return bool(case["status"] in ("GESTATTUNG", "DULDUNG", "GUEB"))
