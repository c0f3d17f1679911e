"""What stories tell the rest of the house when the program starts."""

from lotse.exhibition.visitors import story
from lotse.foundation.visitors import offer

offer(menu=story.menu, pages=story.pages, findable=story.findable)
