"""What waits at the desk of the exhibition: counted where it is listed, so that both say the same."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from django.urls import reverse
from django.utils.translation import ngettext_lazy

from lotse.exhibition.domain.loans import LoanState
from lotse.exhibition.domain.voices import State
from lotse.exhibition.queries.desk_stories import open_tasks
from lotse.exhibition.queries.loans import due_on_or_before, open_loans
from lotse.exhibition.queries.voices import queue
from lotse.foundation.actor import Actor
from lotse.foundation.clock import today
from lotse.foundation.waiting import Waiting

_TAKEN_BACK: Final = ngettext_lazy(
    "%(number)d Aufgabe nach einer Rücknahme ist offen", "%(number)d Aufgaben nach Rücknahmen sind offen", "number"
)
_ASKED: Final = ngettext_lazy(
    "%(number)d Anfrage zur Ausleihe wartet auf Antwort",
    "%(number)d Anfragen zur Ausleihe warten auf Antwort",
    "number",
)
_LATE: Final = ngettext_lazy(
    "%(number)d Ausleihe sollte zurück sein", "%(number)d Ausleihen sollten zurück sein", "number"
)
_UNREAD: Final = ngettext_lazy(
    "%(number)d Stimme ist noch nicht gesichtet", "%(number)d Stimmen sind noch nicht gesichtet", "number"
)


def withdrawals(actor: Actor) -> Iterator[Waiting]:
    """What people must still do after something was taken back, such as taking a panel down."""
    yield Waiting(open_tasks(actor).count(), _TAKEN_BACK, reverse("exhibition_desk:withdrawals"), 1)


def loans(_actor: Actor) -> Iterator[Waiting]:
    """Hosts who wait for an answer, panels that should be back."""
    address = reverse("exhibition_desk:loans")
    asked = Counter(each.stands for each in open_loans())[LoanState.REQUESTED]
    yield Waiting(asked, _ASKED, address, 20)
    yield Waiting(due_on_or_before(today()).count(), _LATE, address, 21)


def voices(actor: Actor) -> Iterator[Waiting]:
    """Nothing that visitors write shows before somebody has read it."""
    yield Waiting(queue(actor, State.WAITING).count(), _UNREAD, reverse("exhibition_desk:voices"), 30)
