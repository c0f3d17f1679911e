"""What stories tell the rest of the house when the program starts."""

from lotse.exhibition.desk import waiting
from lotse.exhibition.visitors import story
from lotse.foundation import waiting as at_the_desk
from lotse.foundation.roles import EDITING_ROLES
from lotse.foundation.visitors import offer

offer(menu=story.menu, pages=story.pages, findable=story.findable)
at_the_desk.offer(EDITING_ROLES, waiting.withdrawals)
