"""What the answers of a check-in say together: mentee and employer are asked separately, and may disagree."""

from enum import Enum

# From good to bad; other answers ("not reached", none yet) say nothing about the job.
_SCALE = {"good": 0, "mixed": 1, "trouble": 2}


class Alarm(Enum):
    """Why somebody should act now."""

    TROUBLE = "trouble"
    DISAGREEMENT = "disagreement"
    ENDED = "ended"


def alarm(mentee_says: str, employer_says: str) -> Alarm | None:
    """The strongest reason to act; None where nothing speaks for one.

    An end that only one side reports is still an end to look into. Trouble beats disagreement.
    """
    if "ended" in (mentee_says, employer_says):
        return Alarm.ENDED
    if "trouble" in (mentee_says, employer_says):
        return Alarm.TROUBLE
    known = {_SCALE[said] for said in (mentee_says, employer_says) if said in _SCALE}
    return Alarm.DISAGREEMENT if len(known) > 1 else None


def is_complete(mentee_says: str, employer_says: str, *, has_employer: bool) -> bool:
    """Whether nobody has to be asked any more; "not reached" is an answer, silence is none."""
    return bool(mentee_says) and (bool(employer_says) or not has_employer)
