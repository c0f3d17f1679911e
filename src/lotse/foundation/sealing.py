"""Class A: sealed in the application with AES-256-GCM, one data key per person, each wrapped by a key outside.

Layout of a sealed value: version (1 byte) | owner (16) | nonce (12) | ciphertext with tag. The associated data is
`table.column:public_id:owner`, so a value moved to another row, column or person does not open. Erasing a person
destroys the data key. The key-encryption keys come from the environment and never touch SQL (NIST SP 800-38D).
"""

import base64
import os
from collections.abc import Iterable
from contextvars import ContextVar
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Protocol
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.conf import settings
from django.db import models

if TYPE_CHECKING:
    from lotse.foundation.database.prepared import Prepared
    from lotse.foundation.models import DataKey

_VERSION = 1
_open_keys: ContextVar[dict[UUID, bytes] | None] = ContextVar("open_keys", default=None)


class SealBroken(Exception):
    """A sealed value does not open: wrong row, wrong key, or damaged. Never shown as if it were empty."""


class SealOwner(Protocol):
    """What a model with sealed fields must be able to say."""

    public_id: UUID
    project_id: int

    @property
    def seal_owner(self) -> UUID:
        """Whose data key seals the fields of this row."""
        ...


@lru_cache(maxsize=1)
def _outer_keys() -> dict[int, bytes]:
    pairs = (pair.split(":", 1) for pair in settings.ENCRYPTION_KEYS)
    return {int(version): base64.b64decode(key) for version, key in pairs}


def current_version() -> int:
    """Version of the key-encryption key in use for new data keys."""
    return max(_outer_keys())


def new_data_key(owner: UUID) -> tuple[bytes, bytes, int]:
    """A fresh data key: (plain, wrapped, version)."""
    plain = AESGCM.generate_key(bit_length=256)
    return plain, *wrap(plain, owner)


def wrap(plain: bytes, owner: UUID) -> tuple[bytes, int]:
    """Wrap a data key for storage with the newest key-encryption key."""
    version, nonce = current_version(), os.urandom(12)
    return nonce + AESGCM(_outer_keys()[version]).encrypt(nonce, plain, owner.bytes), version


def unwrap(key: "DataKey") -> bytes:
    """The plain data key, or SealBroken where its key-encryption key is gone."""
    outer, wrapped = _outer_keys().get(key.version), bytes(key.wrapped)
    if outer is None:
        raise SealBroken(f"Key-encryption key {key.version} is not among LOTSE_KEK.")
    try:
        return AESGCM(outer).decrypt(wrapped[:12], wrapped[12:], key.owner.bytes)
    except InvalidTag as error:
        raise SealBroken("A data key does not open.") from error


def forget_open_keys() -> None:
    """Drop the keys opened during a request or job."""
    _open_keys.set(None)


def _data_key(owner: UUID, project_id: int | None) -> bytes:
    """The plain key of `owner`; made on first sealing when a project is given."""
    opened = _open_keys.get()
    if opened is None:
        opened = {}
        _open_keys.set(opened)
    if owner in opened:
        return opened[owner]
    from lotse.foundation.models import DataKey  # noqa: PLC0415 - models need this module

    found = _keys().instances(owner=owner)
    if found:
        opened[owner] = unwrap(found[0])
    elif project_id is None:
        raise SealBroken("The data key is gone: this person was erased, or the project is not in context.")
    else:
        plain, wrapped, version = new_data_key(owner)
        DataKey(owner=owner, project_id=project_id, wrapped=wrapped, version=version).save(force_insert=True)
        opened[owner] = plain
    return opened[owner]


@lru_cache(maxsize=1)
def _keys() -> "Prepared[DataKey]":
    from lotse.foundation.database.prepared import Prepared  # noqa: PLC0415 - models need this module
    from lotse.foundation.models import DataKey  # noqa: PLC0415 - models need this module

    rows = DataKey.objects.unscoped("The key opens only with a row that was scoped.")
    return Prepared(DataKey, lambda owner: rows.filter(owner=owner), owner=UUID(int=987_654_321))


def make_keys(owners: Iterable[UUID], *, project_id: int) -> None:
    """Make and open the keys of many new owners with one insert: for lists that go in at once."""
    from lotse.foundation.models import DataKey  # noqa: PLC0415 - models need this module

    opened = _open_keys.get() or {}
    _open_keys.set(opened)
    rows = []
    for owner in owners:
        plain, wrapped, version = new_data_key(owner)
        opened[owner] = plain
        rows.append(DataKey(owner=owner, project_id=project_id, wrapped=wrapped, version=version))
    DataKey.objects.bulk_create(rows, batch_size=2_000)


def open_keys(owners: Iterable[UUID]) -> None:
    """Open the keys of many owners with one statement, before a list shows one sealed field of each."""
    from lotse.foundation.models import DataKey  # noqa: PLC0415 - models need this module

    opened = _open_keys.get() or {}
    _open_keys.set(opened)
    wanted = [owner for owner in owners if owner not in opened]
    if wanted:
        for key in DataKey.objects.unscoped("Keys open only with rows that were scoped.").filter(owner__in=wanted):
            opened[key.owner] = unwrap(key)


def seal_bytes(data: bytes, *, owner: UUID, project_id: int, use: str) -> bytes:
    """Seal a file's content; `use` binds it to its purpose."""
    key, nonce = _data_key(owner, project_id), os.urandom(12)
    return nonce + AESGCM(key).encrypt(nonce, data, f"{use}:{owner}".encode())


def unseal_bytes(sealed: bytes, *, owner: UUID, use: str) -> bytes:
    """The content of a sealed file, or SealBroken."""
    try:
        return AESGCM(_data_key(owner, None)).decrypt(sealed[:12], sealed[12:], f"{use}:{owner}".encode())
    except InvalidTag as error:
        raise SealBroken("A sealed file does not open.") from error


def associated_data(table: str, column: str, *, row: UUID, owner: UUID) -> bytes:
    """What binds a sealed value to its place."""
    return f"{table}.{column}:{row}:{owner}".encode()


def seal_with(key: bytes, text: str, *, owner: UUID, place: bytes) -> bytes:
    """Seal `text` with an opened data key."""
    nonce = os.urandom(12)
    return bytes([_VERSION]) + owner.bytes + nonce + AESGCM(key).encrypt(nonce, text.encode(), place)


class SealedValue(bytes):
    """Ciphertext as it came from the database, not yet opened."""

    __slots__ = ()


class _Opener:
    """Opens the value when somebody reads the attribute, and not before."""

    def __init__(self, field: "SealedText") -> None:
        self.field = field

    def __get__(self, instance: Any, owner: type | None = None) -> Any:
        if instance is None:
            return self
        value = instance.__dict__.get(self.field.attname, "")
        if isinstance(value, SealedValue):
            value = self.field.unseal(instance, value)
            instance.__dict__[self.field.attname] = value
        return value

    def __set__(self, instance: Any, value: Any) -> None:
        instance.__dict__[self.field.attname] = "" if value is None else value


class SealedText(models.BinaryField):  # type: ignore[type-arg]  # the stubs' parameters are those of a text field
    """Text of class A. Reads as str, is stored sealed; empty text is stored as NULL. Cannot be searched or sorted."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs["null"], kwargs["blank"], kwargs["editable"] = True, True, True
        super().__init__(*args, **kwargs)

    def deconstruct(self) -> Any:
        """Migrations see a plain field without the arguments set here."""
        name, path, args, kwargs = super().deconstruct()
        for argument in ("null", "blank", "editable"):
            kwargs.pop(argument, None)
        return name, path, args, kwargs

    def contribute_to_class(self, cls: type[models.Model], name: str, private_only: bool = False) -> None:
        """Put the opener where Django would put a plain attribute."""
        super().contribute_to_class(cls, name, private_only)
        setattr(cls, self.attname, _Opener(self))

    def from_db_value(self, value: Any, expression: Any, connection: Any) -> Any:
        """Keep ciphertext closed until it is read."""
        return "" if value is None else SealedValue(bytes(value))

    def pre_save(self, model_instance: Any, add: bool) -> bytes | None:
        """Seal on the way to the database."""
        value = model_instance.__dict__.get(self.attname, "")
        if not value or isinstance(value, SealedValue):
            return bytes(value) if value else None
        owner = model_instance.seal_owner
        key = _data_key(owner, model_instance.project_id)
        return seal_with(key, value, owner=owner, place=self._place(model_instance, owner))

    def get_db_prep_value(self, value: Any, connection: Any, prepared: bool = False) -> Any:
        """Only ciphertext reaches SQL: a plain text here would be a leak, so it is refused."""
        if isinstance(value, str):
            raise SealBroken("Sealed text is written by saving its row, not by update() or filter().")
        return super().get_db_prep_value(value, connection, prepared)

    def value_to_string(self, obj: models.Model) -> str:
        """Serialisers get the opened text."""
        return str(getattr(obj, self.attname))

    def unseal(self, instance: Any, value: bytes) -> str:
        """The text, or SealBroken."""
        if value[0] != _VERSION or len(value) < 45:
            raise SealBroken("Unknown layout of a sealed value.")
        owner = UUID(bytes=value[1:17])
        try:
            opened = AESGCM(_data_key(owner, None)).decrypt(value[17:29], value[29:], self._place(instance, owner))
        except InvalidTag as error:
            raise SealBroken(f"{self.model._meta.db_table}.{self.column} does not open.") from error
        return opened.decode()

    def _place(self, instance: Any, owner: UUID) -> bytes:
        return associated_data(self.model._meta.db_table, str(self.column), row=instance.public_id, owner=owner)
