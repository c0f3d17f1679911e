"""The account of a person who works with Lotse. Mentees have none."""

from typing import Any, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models.functions import Lower

from lotse.foundation.duties import DataClass, Duties, Erasure, Retention, Scope
from lotse.foundation.records import Record


class AccountManager(BaseUserManager["Account"]):
    """Looks accounts up by their address, whatever its case."""

    def get_by_natural_key(self, username: str | None) -> "Account":
        """Used by Django when it authenticates."""
        return self.get(email__iexact=username or "")


class Account(Record, AbstractBaseUser):
    """Who signs in. There are no superusers and no staff flags: rights come from memberships alone."""

    email = models.EmailField(max_length=254)
    full_name = models.CharField(max_length=120)
    language = models.CharField(max_length=10, default="de")
    is_active = models.BooleanField(default=True)
    # Shown in the contact finder, where the project wants it.
    phone = models.CharField(max_length=40, blank=True)
    spoken_languages = models.CharField(max_length=120, blank=True)

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
        constraints: ClassVar = [models.UniqueConstraint(Lower("email"), name="account_email_once")]

    def __str__(self) -> str:
        return self.full_name

    def get_full_name(self) -> str:
        """What pages greet the person with."""
        return self.full_name

    def has_perm(self, perm: str, obj: Any = None) -> bool:
        """Django's permissions are not used here."""
        return False
