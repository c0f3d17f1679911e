"""What other rooms may use of signing in."""

from lotse.identity.demo import (
    DEMO_ADDRESSES,
    DEMO_PASSWORD,
    DEMO_SECRET,
    demo_code,
    demo_doors,
    set_up_demo_factor,
)
from lotse.identity.entering import enter
from lotse.identity.forms.entrance import LENGTH_ADVICE, checked, password_field
from lotse.identity.invitations import (
    Acceptance,
    accept_invitation,
    account_behind,
    issue_invitation,
    open_invitation,
    withdraw_invitation,
)
from lotse.identity.models import Account, Invitation
from lotse.identity.session import audience_of_sign_in_view, end_all_sessions, has_ended, has_second_factor

__all__ = [
    "DEMO_ADDRESSES",
    "DEMO_PASSWORD",
    "DEMO_SECRET",
    "LENGTH_ADVICE",
    "Acceptance",
    "Account",
    "Invitation",
    "accept_invitation",
    "account_behind",
    "audience_of_sign_in_view",
    "checked",
    "demo_code",
    "demo_doors",
    "end_all_sessions",
    "enter",
    "has_ended",
    "has_second_factor",
    "issue_invitation",
    "open_invitation",
    "password_field",
    "set_up_demo_factor",
    "withdraw_invitation",
]
