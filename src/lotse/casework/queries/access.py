"""Access to the labour market of one mentee: what is known, what the law says to it, what to ask, what was said."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from django.db.models import QuerySet

from lotse.casework.domain.access_facts import (
    Held,
    PaperSeen,
    PersonKnown,
    case_on,
    facts_of_file,
    for_question,
    joined,
    same,
    still_said,
    unpacked,
    unsure,
)
from lotse.casework.models import AccessCheck, Mentee, ResidencePaper
from lotse.casework.models.choices import Phase
from lotse.casework.queries.file import PAPER_WARNING_DAYS
from lotse.foundation.actor import Actor
from lotse.foundation.clock import today
from lotse.rules.public import SCHEMA, Answer, answer, next_questions, questions

KEPT_AT_MOST: Final = 60
# Facts that no screen can ask for: the rules need them for worked cases alone.
_NOT_ASKED: Final = frozenset({"event", "application"})


@dataclass(frozen=True, slots=True)
class Known:
    """Everything that the file knows about somebody's residence, for all questions."""

    mentee: Mentee
    paper: ResidencePaper | None
    # What the file itself says, and what was said in talks.
    file: dict[str, Held]
    talks: dict[str, Held]
    checks: Sequence[AccessCheck]

    @property
    def facts(self) -> dict[str, Held]:
        """All of it; the file goes before what was said."""
        return joined(self.file, self.talks)

    @property
    def paper_key(self) -> str:
        """Marks what was said about the paper in hand."""
        return str(self.paper.public_id) if self.paper else ""

    @property
    def status(self) -> str:
        """The rules' word for the paper in hand; "" where nobody knows."""
        held = self.facts.get("status")
        return held.value if held is not None and held.is_sure else ""

    def for_question(self, question: str) -> dict[str, Held]:
        """The facts that speak about this question."""
        return for_question(self.facts, question)

    def latest(self, question: str) -> AccessCheck | None:
        """The answer that stands in the file."""
        held = (check for check in self.checks if check.question == question and check.superseded_by_id is None)
        return next(held, None)

    def answer(self, question: str, *, explain: bool = False) -> Answer:
        """What the present rules say today."""
        return answer(question, case_on(self.for_question(question), today()), explain=explain)

    def to_ask(self, question: str) -> list[str]:
        """Facts that can change the answer and that nobody was asked for yet, the most useful first."""
        facts = self.for_question(question)
        asked = next_questions(question, case_on(facts, today()))
        return [name for name in asked if name not in unsure(facts) and name not in _NOT_ASKED]

    def is_as_kept(self, question: str, given: Answer) -> bool:
        """Whether the answer in the file is still this one, on these facts."""
        held = self.latest(question)
        if held is None or (held.grade, held.earliest, held.until) != (given.grade, given.earliest, given.until):
            return False
        return same(for_question(unpacked(held.facts), question), self.for_question(question))


def checks_of(mentee: Mentee) -> list[AccessCheck]:
    """All answers of the file, the newest first."""
    rows: QuerySet[AccessCheck] = AccessCheck.objects.unscoped("Of a mentee that was scoped.").filter(mentee=mentee)
    found = list(rows.select_related("author__account").order_by("-answered_on", "-pk")[:KEPT_AT_MOST])
    for check in found:
        check.mentee = mentee
    return found


def known_of(mentee: Mentee) -> Known:
    """What the file says, and what was said in talks; `mentee` came from a scoped query."""
    paper, checks = _paper_in_hand(mentee), checks_of(mentee)
    file = facts_of_file(_seen(paper), _person(mentee))
    before = unpacked(checks[0].facts) if checks else {}
    talks = still_said(before, paper=str(paper.public_id) if paper else "")
    return Known(mentee, paper, file, talks, checks)


def _paper_in_hand(mentee: Mentee) -> ResidencePaper | None:
    """The paper that holds; None where the file names several of different kinds: a question, not an answer."""
    rows: QuerySet[ResidencePaper] = ResidencePaper.objects.unscoped("Of a mentee that was scoped.")
    held = list(rows.filter(mentee=mentee, is_current=True).order_by("-seen_on", "-pk"))
    for paper in held:
        paper.mentee = mentee
    return held[0] if len({paper.kind for paper in held}) == 1 else None


def _seen(paper: ResidencePaper | None) -> PaperSeen | None:
    if paper is None:
        return None
    return PaperSeen(
        key=str(paper.public_id),
        kind=paper.kind,
        paragraph=paper.paragraph,
        remark=paper.remark,
        valid_until=paper.valid_until,
        seen_on=paper.seen_on,
    )


def _person(mentee: Mentee) -> PersonKnown:
    profile = mentee.profiles.first()
    return PersonKnown(
        nationality=mentee.nationality,
        born_on=mentee.born_on,
        german_level=profile.german_level if profile else "",
        degree=profile.degree if profile else "",
        recognition=profile.recognition if profile else "",
    )


@dataclass(frozen=True, slots=True)
class Expiry:
    """What ends next, and how long until then; negative days mean that it has ended."""

    day: date
    days_left: int

    @property
    def is_near(self) -> bool:
        """Whether it is time to ask for a new paper: offices take weeks."""
        return self.days_left <= PAPER_WARNING_DAYS

    @property
    def ask_by(self) -> date:
        """From when on one should have asked."""
        return self.day - timedelta(days=PAPER_WARNING_DAYS)


def next_expiry(known: Known, given: Answer) -> Expiry | None:
    """The paper's end or the end of what the law allows, whichever comes first."""
    days = [day for day in (known.paper.valid_until if known.paper else None, given.until) if day is not None]
    return Expiry(min(days), (min(days) - today()).days) if days else None


def changed_answers(actor: Actor) -> list[AccessCheck]:
    """Open files that the actor sees and whose answer the present rules would not give again, the oldest first."""
    rows = AccessCheck.objects.visible_to(actor).filter(changed_on__isnull=False, superseded_by=None)
    standing = rows.filter(mentee__merged_into=None).exclude(mentee__phase=Phase.CLOSED)
    return list(standing.select_related("mentee__mentor__account").order_by("changed_on", "mentee__sort_key", "pk"))


def german_title(question: str) -> str:
    """The question as a letter in German asks it."""
    return next((each.title for each in questions() if each.name == question), question)


def askable(name: str) -> bool:
    """Whether the screen can ask for this fact."""
    return name in SCHEMA and name not in _NOT_ASKED
