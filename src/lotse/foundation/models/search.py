"""What the visitors' search knows: a copy of what is public, and the words that occur in it. Never what is asked."""

from typing import ClassVar

from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models

from lotse.foundation.duties import DataClass, Duties, Erasure, Retention, Scope

_COPY = Duties(
    DataClass.C,
    Scope.MACHINE,
    Retention.SHORT,
    Erasure.KEEP,
    journal=False,
    why="A copy of public pages, made anew whenever they change; what was taken back is not shown from it.",
)


class SearchText(models.Model):
    """One public text in one language; `digest` says of which wording."""

    language = models.CharField(max_length=12)
    kind = models.CharField(max_length=20)
    key = models.CharField(max_length=300)
    href = models.CharField(max_length=300)
    title = models.TextField()
    text = models.TextField()
    digest = models.BinaryField()
    vector = SearchVectorField()

    duties: ClassVar = _COPY

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["language", "kind", "href"], name="search_text_once")]
        indexes: ClassVar = [GinIndex(fields=["vector"], name="search_text_vector", fastupdate=False)]

    def __str__(self) -> str:
        return f"{self.language} {self.href}"


class SearchWord(models.Model):
    """A word as it is found (folded), as it is mostly written, and in how many texts it stands."""

    language = models.CharField(max_length=12)
    word = models.CharField(max_length=80)
    spelling = models.CharField(max_length=80)
    texts = models.IntegerField()

    duties: ClassVar = _COPY

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["language", "word"], name="search_word_once")]
        indexes: ClassVar = [
            GinIndex(fields=["word"], name="search_word_likeness", opclasses=["gin_trgm_ops"], fastupdate=False)
        ]

    def __str__(self) -> str:
        return f"{self.language} {self.word}"


class SearchState(models.Model):
    """For which state of the site the texts of a language were copied."""

    language = models.CharField(max_length=12, primary_key=True)
    state = models.CharField(max_length=80)

    duties: ClassVar = _COPY

    def __str__(self) -> str:
        return f"{self.language} {self.state}"
