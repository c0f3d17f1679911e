"""The demo's doors: one invented account for each role, its public password and the secret of its codes.

Nothing here works unless settings.DEMO is on, which only settings/dev.py and the tests do.
"""

import time
from collections.abc import Mapping
from dataclasses import dataclass

from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from django.conf import settings

from lotse.foundation.roles import Role
from lotse.identity.domain.one_time_codes import code_of, step_at
from lotse.identity.factors import open_secret, set_up_app
from lotse.identity.models import Account

DEMO_ADDRESSES: Mapping[Role, str] = {
    Role.MENTOR: "mentorin@demo.example",
    Role.DEPUTY: "vertretung@demo.example",
    Role.LEAD: "leitung@demo.example",
    Role.SUPPORT: "programmbegleitung@demo.example",
    Role.MINISTRY: "ministerium@demo.example",
    Role.COUNSELLOR: "beratung@demo.example",
    Role.EDITOR: "redaktion@demo.example",
    Role.TRANSLATOR: "uebersetzung@demo.example",
    Role.OPERATOR: "betrieb@demo.example",
}
DEMO_PASSWORD = "vorfuehrung-lotse"  # noqa: S105 - public by design, and good in a demo alone
DEMO_SECRET = "LOTSEDEMOLOTSEDEMOLOTSEDEMOLOTSE"  # noqa: S105 - the same


@dataclass(frozen=True, slots=True)
class DemoDoor:
    """One role that a visitor of the demo can try."""

    role: Role
    name: str
    address: str


def demo_doors() -> list[DemoDoor]:
    """The roles whose account exists here; empty outside a demo."""
    if not settings.DEMO:
        return []
    names = dict(
        Account.objects.filter(email__in=DEMO_ADDRESSES.values(), is_active=True).values_list("email", "full_name")
    )
    return [DemoDoor(role, names[address], address) for role, address in DEMO_ADDRESSES.items() if address in names]


def demo_account(role: str) -> Account | None:
    """The account behind a role; None for an unknown role and outside a demo."""
    if not settings.DEMO or role not in Role.values:
        return None
    return Account.objects.filter(email=DEMO_ADDRESSES[Role(role)], is_active=True).first()


def demo_code() -> str:
    """What the authenticator app of every demo account shows now; empty outside a demo."""
    return code_of(DEMO_SECRET, step_at(time.time())) if settings.DEMO else ""


def has_demo_factor(account: Account) -> bool:
    """Whether the account's app is the public one, so that its code may be shown."""
    app = (
        Authenticator.objects.filter(user_id=account.pk, type=Authenticator.Type.TOTP).first()
        if settings.DEMO
        else None
    )
    return app is not None and open_secret(app.data["secret"]) == DEMO_SECRET


def set_up_demo_factor(account: Account) -> None:
    """Give a demo account the public app secret and recovery codes. Safe to repeat; refuses outside a demo."""
    if not settings.DEMO:
        raise RuntimeError("A public second factor belongs to the demo alone.")
    if not Authenticator.objects.filter(user_id=account.pk, type=Authenticator.Type.TOTP).exists():
        set_up_app(account, DEMO_SECRET)
        RecoveryCodes.activate(account).mark_as_viewed()
