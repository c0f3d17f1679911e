"""How allauth behaves here: nobody signs up alone."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter


class AccountAdapter(DefaultAccountAdapter):
    """Accounts come into being by invitation only."""

    def is_open_for_signup(self, request: Any) -> bool:
        """Never: the carrier's lead or the operator invites."""
        return False
