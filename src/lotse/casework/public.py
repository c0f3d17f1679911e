"""What other rooms may use of casework."""

from lotse.casework.models import Mentee

__all__ = ["Mentee"]
