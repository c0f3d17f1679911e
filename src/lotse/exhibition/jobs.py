"""Jobs of the exhibition; each aggregate keeps its own, importing registers them."""

from lotse.exhibition import loan_jobs

__all__ = ["loan_jobs"]
