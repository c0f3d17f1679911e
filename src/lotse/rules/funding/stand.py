"""The day on which the programmes and the wording behind this area were read."""

from datetime import date
from typing import Final

READ_ON: Final = date(2026, 11, 21)
