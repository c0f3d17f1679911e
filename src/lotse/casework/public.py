"""What other rooms may use of casework."""

from lotse.casework.models import Mentee
from lotse.casework.queries.counts import course_counts

__all__ = ["Mentee", "course_counts"]
