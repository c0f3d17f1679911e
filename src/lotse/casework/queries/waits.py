"""Open waits: the one meaning of "is waiting" that the gap monitor counts and the list behind it shows."""

from dataclasses import dataclass

from django.db.models import Exists, OuterRef, Q, QuerySet

from lotse.casework.models import Mentee, Step
from lotse.casework.models.choices import Phase

OPEN = Q(done_on=None, dropped_on=None)


@dataclass(frozen=True, slots=True)
class WaitFor:
    """For whom, at which office, about what; an empty part asks for nothing."""

    party: str = ""
    office: str = ""
    topic: str = ""

    def __bool__(self) -> bool:
        return bool(self.party or self.office or self.topic)

    @property
    def condition(self) -> Q:
        """The steps that wait so."""
        asked = {"waits_for": self.party, "waits_for_name": self.office, "topic": self.topic}
        return OPEN & Q(**{name: value for name, value in asked.items() if value})


ANYBODY = WaitFor()


def of_running_mentorings(steps: QuerySet[Step]) -> QuerySet[Step]:
    """Without the steps of people whose file is closed, merged or erased."""
    return steps.filter(mentee__merged_into=None, mentee__erased_at=None).exclude(mentee__phase=Phase.CLOSED)


def is_waiting(wait: WaitFor) -> Exists:
    """Condition on mentees: somebody with such an open wait."""
    steps: QuerySet[Step] = Step.objects.unscoped("Joined to mentees that are scoped.")
    return Exists(steps.filter(wait.condition, mentee_id=OuterRef("pk")))


def running(mentees: QuerySet[Mentee]) -> QuerySet[Mentee]:
    """Mentees whose file is open."""
    return mentees.exclude(phase=Phase.CLOSED)
