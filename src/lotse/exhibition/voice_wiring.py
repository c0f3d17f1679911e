"""What voices and the virtual exhibition tell the rest of the house when the program starts."""

from lotse.exhibition.desk import waiting
from lotse.exhibition.visitors import virtual
from lotse.foundation import waiting as at_the_desk
from lotse.foundation.roles import EDITING_ROLES
from lotse.foundation.visitors import offer

offer(pages=virtual.pages)
at_the_desk.offer(EDITING_ROLES, waiting.voices)
