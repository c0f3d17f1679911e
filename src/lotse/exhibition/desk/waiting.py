"""What waits at the desk of the exhibition: counted where it is listed, so that both say the same."""

from collections import Counter
from collections.abc import Iterator

from django.urls import reverse
from django.utils.translation import ngettext

from lotse.exhibition.domain.loans import LoanState
from lotse.exhibition.domain.voices import State
from lotse.exhibition.queries.desk_stories import open_tasks
from lotse.exhibition.queries.loans import due_on_or_before, open_loans
from lotse.exhibition.queries.voices import queue
from lotse.foundation.actor import Actor
from lotse.foundation.clock import today
from lotse.foundation.roles import Role
from lotse.foundation.waiting import Waiting


def withdrawals(actor: Actor) -> Iterator[Waiting]:
    """What people must still do after something was taken back, such as taking a panel down."""
    if Role.EDITOR not in actor.roles:
        return
    number = open_tasks(actor).count()
    words = ngettext(
        "%(number)d Aufgabe nach einer Rücknahme ist offen", "%(number)d Aufgaben nach Rücknahmen sind offen", number
    )
    yield Waiting(number, words % {"number": number}, reverse("exhibition_desk:withdrawals"), 1)


def loans(actor: Actor) -> Iterator[Waiting]:
    """Hosts who wait for an answer, panels that should be back."""
    if Role.EDITOR not in actor.roles:
        return
    address = reverse("exhibition_desk:loans")
    asked = Counter(each.stands for each in open_loans())[LoanState.REQUESTED]
    words = ngettext(
        "%(number)d Anfrage zur Ausleihe wartet auf Antwort",
        "%(number)d Anfragen zur Ausleihe warten auf Antwort",
        asked,
    )
    yield Waiting(asked, words % {"number": asked}, address, 20)
    late = due_on_or_before(today()).count()
    words = ngettext("%(number)d Ausleihe sollte zurück sein", "%(number)d Ausleihen sollten zurück sein", late)
    yield Waiting(late, words % {"number": late}, address, 21)


def voices(actor: Actor) -> Iterator[Waiting]:
    """Nothing that visitors write shows before somebody has read it."""
    if Role.EDITOR not in actor.roles:
        return
    number = queue(actor, State.WAITING).count()
    words = ngettext(
        "%(number)d Stimme ist noch nicht gesichtet",
        "%(number)d Stimmen sind noch nicht gesichtet",
        number,
    )
    yield Waiting(number, words % {"number": number}, reverse("exhibition_desk:voices"), 30)
