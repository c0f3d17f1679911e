"""Who a session belongs to: asked with each request, so by a statement that is written once."""

from typing import Final

from allauth.account.auth_backends import AuthenticationBackend
from django.db.models import QuerySet

from lotse.foundation.database.prepared import Prepared
from lotse.identity.models import Account


def _with_key(key: int) -> QuerySet[Account]:
    return Account.objects.filter(pk=key)


_ACCOUNT: Final = Prepared(Account, _with_key, key=-1)


class Backend(AuthenticationBackend):  # type: ignore[misc]  # the library is untyped
    """The library's; an account that was closed is out with the next click, as ever."""

    def get_user(self, user_id: int) -> Account | None:
        """The account of a session, where it may still work here."""
        account = next(iter(_ACCOUNT.instances(key=user_id)), None)
        return account if account is not None and self.user_can_authenticate(account) else None
