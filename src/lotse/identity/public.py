"""What other rooms may use of signing in."""

from lotse.identity.models import Account
from lotse.identity.session import audience_of_sign_in_view, has_second_factor, is_idle

__all__ = ["Account", "audience_of_sign_in_view", "has_second_factor", "is_idle"]
