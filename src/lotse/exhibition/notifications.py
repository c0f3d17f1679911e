"""Mails of the exhibition; each aggregate keeps its own, importing registers them."""

from lotse.exhibition.visitors import loan_mails, story_mails

__all__ = ["loan_mails", "story_mails"]
