"""One file per aggregate."""

from lotse.identity.models.account import Account

__all__ = ["Account"]
