"""Lists of states: safe countries of origin are three lists, not one (R-D1), with exceptions for some arrivals."""

from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import Final

from lotse.rules.engine import trace
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.residence.papers import READ_ON, union_states


class Norm(StrEnum):
    """Which norm asks for the list."""

    ASYLG_61_2 = "§ 61 Abs. 2 S. 4 AsylG"
    AUFENTHG_60A_6 = "§ 60a Abs. 6 S. 1 Nr. 3 AufenthG"


class Origin(StrEnum):
    """How a case stands to a list."""

    SAFE = "sicherer Herkunftsstaat"
    OTHER = "kein sicherer Herkunftsstaat"
    # Several nationalities, some of them safe, or an unclear one: O-20.
    MIXED = "ungeklärt"


_NATIONAL: Final = ("residence.sichere_staaten_29a", "residence.sichere_staaten_29b")
_UNION: Final = "residence.sichere_staaten_eu"


@lru_cache(maxsize=2048)
def _list(norm: Norm, day: date) -> frozenset[str]:
    names = _NATIONAL if norm is Norm.ASYLG_61_2 else (*_NATIONAL, _UNION)
    known = [parameter(name) for name in names]
    return frozenset().union(*(each.on(day) for each in known if each.has_value_on(day)))


def _note_lists(norm: Norm, day: date) -> None:
    """The cached union of lists hides its parameters; the explanation needs them."""
    for name in (*_NATIONAL, _UNION):
        each = parameter(name)
        if each.has_value_on(day) and (norm is not Norm.ASYLG_61_2 or name != _UNION):
            trace.note_parameter(each, each.row_on(day))


@law(
    "R-D1",
    title=_("Sicherer Herkunftsstaat"),
    cites="§§ 29a, 29b AsylG; § 61 Abs. 2 S. 4 AsylG; § 60a Abs. 6 S. 1 Nr. 3 AufenthG; VO (EU) 2024/1348",
    checked_on=READ_ON,
    confidence=2,
    open_points=("O-11", "O-20"),
)
def herkunft(case: Case, norm: Norm) -> Origin:
    """The list that the norm names: § 61 AsylG knows only the national lists, § 60a Abs. 6 also that of the Union.

    Member states of the Union are safe too, but only somebody who has lost free movement falls under these norms.
    Which candidate states stand on the list of the Union is read in secondary copies only.
    """
    nationalities = case["nat"]
    if trace.is_listening():
        _note_lists(norm, case.day)
    listed = _list(norm, case.day)
    if case.is_known("loss_finding") and case["loss_finding"]:
        listed |= union_states(case.day)
    safe = listed.intersection(nationalities)
    if len(safe) == len(set(nationalities)):
        return Origin.SAFE if nationalities else Origin.MIXED
    return Origin.MIXED if safe or "UNCLEAR" in nationalities else Origin.OTHER


@law(
    "P-11",
    title=_("Asylantrag nach dem Stichtag"),
    cites="§ 61 Abs. 2 S. 4 AsylG; § 60a Abs. 6 S. 1 Nr. 3 AufenthG",
    checked_on=READ_ON,
)
def antrag_nach_stichtag(case: Case) -> bool:
    """Only an application after 31 August 2015 triggers the ban; that day itself does not."""
    application = case["asyl_app"]
    return application is not None and application > parameter("residence.stichtag_asylantrag").on(case.day)


@law(
    "P-10",
    title=_("Ausnahme für Georgien und die Republik Moldau im Asylverfahren"),
    cites="§ 87d AsylG",
    checked_on=READ_ON,
)
def ausnahme_87d(case: Case) -> bool:
    """Georgians and Moldovans who applied by 30 August 2023 keep the old law."""
    key_day = parameter("residence.stichtag_georgien_moldau")
    if not set(case["nat"]) <= {"GE", "MD"} or not key_day.has_value_on(case.day):
        return False
    application = case["asyl_app"]
    return application is not None and application <= key_day.on(case.day)


@law(
    "R-B3b-1",
    title=_("Ausnahme vom Verbot für Georgien und die Republik Moldau"),
    cites="§ 104 Abs. 18 Nr. 1 AufenthG",
    checked_on=READ_ON,
)
def ausnahme_104_18_nr_1(case: Case) -> bool:
    """An application by 30 August 2023, or toleration on that day without an application."""
    key_day = parameter("residence.stichtag_georgien_moldau")
    if not set(case["nat"]) <= {"GE", "MD"} or not key_day.has_value_on(case.day):
        return False
    last = key_day.on(case.day)
    if case["asyl_state"] == "never_applied":
        since = case["duldung_since"]
        return since is not None and since <= last
    application = case["asyl_app"]
    return application is not None and application <= last


class Exception18(StrEnum):
    """Whether the second exception helps on the day."""

    HELPS = "hilft"
    # Its first day is not sure: O-09.
    OPEN = "offen"
    NO = "hilft nicht"


@law(
    "R-B3b-2",
    title=_("Ausnahme vom Verbot für die Staaten der neuen Liste"),
    cites="§ 104 Abs. 18 Nr. 2 AufenthG",
    checked_on=READ_ON,
    confidence=2,
    open_points=("O-09",),
)
def ausnahme_104_18_nr_2(case: Case) -> Exception18:
    """Tolerated on 6 May 2025, or a work permission held on 11 June 2026; its first day is not sure."""
    states = parameter("residence.staaten_104_18_2")
    if not states.has_value_on(case.day) or not set(case["nat"]) <= states.on(case.day):
        return Exception18.NO
    since = case["duldung_since"]
    tolerated = since is not None and since <= parameter("residence.stichtag_duldung_104_18_2").on(case.day)
    if not tolerated and not case["work_permission_on_2026_06_11"]:
        return Exception18.NO
    stand = parameter("residence.ausnahme_104_18_2").on(case.day)
    return Exception18.HELPS if stand == "in_kraft" else Exception18.OPEN
