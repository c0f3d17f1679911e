"""The account of a person who works with Lotse. Mentees have none."""

from collections.abc import Iterator
from typing import ClassVar

from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.models import PermissionsMixin
from django.db import models
from django.db.models.functions import Lower
from django.utils.crypto import salted_hmac

from lotse.foundation.duties import DataClass, Duties, Erasure, Retention, Scope
from lotse.foundation.records import Record


class AccountManager(BaseUserManager["Account"]):
    """Looks accounts up by their address, whatever its case."""

    def get_by_natural_key(self, username: str | None) -> "Account":
        """Used by Django when it authenticates."""
        return self.get(email__iexact=username or "")


class Account(Record, AbstractBaseUser, PermissionsMixin):  # type: ignore[django-manager-missing]  # Wagtail has no types
    """Who signs in. There are no superusers and no staff flags: rights come from memberships alone.

    Django's groups serve the library in which public pages are edited; they follow the memberships
    (organisations/seats.py) and mean nothing anywhere else.
    """

    email = models.EmailField(max_length=254)
    full_name = models.CharField(max_length=120)
    language = models.CharField(max_length=10, default="de")
    is_active = models.BooleanField(default=True)
    # Shown in the contact finder, where the project wants it.
    phone = models.CharField(max_length=40, blank=True)
    spoken_languages = models.CharField(max_length=120, blank=True)
    # Part of every session of this account: counting it up ends them all, wherever they are.
    session_round = models.PositiveIntegerField(default=0, editable=False)

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["full_name"]
    objects = AccountManager()
    duties: ClassVar = Duties(
        DataClass.B,
        Scope.OWN,
        Retention.MEMBERSHIP,
        Erasure.KEEP,
        journal=False,
        why="Needed before anybody is known, so no project wall; the sign-in log is kept by the session list.",
    )

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(Lower("email"), name="account_email_once"),
            # The sign-in library looks addresses up in lower case.
            models.CheckConstraint(condition=models.Q(email=Lower("email")), name="account_email_lower"),
            models.CheckConstraint(condition=models.Q(is_superuser=False), name="account_never_superuser"),
        ]

    def __str__(self) -> str:
        return self.full_name

    def get_full_name(self) -> str:
        """What pages greet the person with."""
        return self.full_name

    def get_session_auth_hash(self) -> str:
        """What a session must carry to be this account's: it changes with the password and with the round."""
        return self._session_mark(None)

    def get_session_auth_fallback_hash(self) -> Iterator[str]:
        """The same under each retired SECRET_KEY, while keys are being changed."""
        for key in settings.SECRET_KEY_FALLBACKS:
            yield self._session_mark(key)

    def _session_mark(self, secret: str | bytes | None) -> str:
        what = f"{self.password}|{self.session_round}"
        return salted_hmac("lotse.session", what, secret=secret, algorithm="sha256").hexdigest()
