"""One file per aggregate."""

from lotse.evaluation.models.figure import Figure

__all__ = ["Figure"]
