"""One file per aggregate."""

from lotse.identity.models.account import Account
from lotse.identity.models.invitation import Invitation

__all__ = ["Account", "Invitation"]
