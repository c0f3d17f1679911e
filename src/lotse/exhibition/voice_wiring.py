"""What the virtual exhibition tells the rest of the house when the program starts."""

from lotse.exhibition.visitors import virtual
from lotse.foundation.visitors import offer

offer(pages=virtual.pages)
