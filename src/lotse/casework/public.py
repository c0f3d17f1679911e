"""What other rooms may use of casework."""

from lotse.casework.countries import country_choices, country_name
from lotse.casework.models import Mentee
from lotse.casework.queries.counts import course_counts

__all__ = ["Mentee", "country_choices", "country_name", "course_counts"]
