"""How hard a German text is to read: two formulas and the length of its sentences. A hint, never a verdict.

LIX after Björnsson (1968): words per sentence plus the percentage of words with more than six letters. Erste Wiener
Sachtextformel after Bamberger and Vanecek (1984): 0.1935 MS + 0.1672 SL + 0.1297 IW - 0.0327 ES - 0.875, with the
percentages of words of three and more syllables (MS), of more than six letters (IW) and of one syllable (ES), and SL
words per sentence; the result is a year of school.
"""

import re
from dataclasses import dataclass

_SENTENCE_END = re.compile(r"[.!?:;…]+(?=\s|$)|\n+")
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
# Syllables of German by their vowels; "ie", "ei", "au", "eu", "äu" and doubled vowels count once.
_VOWELS = re.compile(r"[aàáâ]u|äu|eu|[ea]i|ie|aa|ee|oo|ey|ay|[aeiouyäöüàáâéèêíìîóòôúùû]")


@dataclass(frozen=True, slots=True)
class Readability:
    """What was measured; without words everything is 0."""

    words: int
    sentences: int
    lix: float
    wstf: float
    longest_sentence: int

    @property
    def is_plain(self) -> bool:
        """Whether most adults read it without effort: LIX to 45, the eighth year of school, no sentence beyond 20."""
        return self.lix <= 45 and self.wstf <= 8 and self.longest_sentence <= 20


def syllables(word: str) -> int:
    """How many syllables a word has, at least one."""
    return max(1, len(_VOWELS.findall(word.casefold())))


def measure(text: str) -> Readability:
    """Both formulas over plain text; sentences end at . ! ? : ; and at the end of a line."""
    sentences = [words for part in _SENTENCE_END.split(text) if (words := _WORD.findall(part))]
    words = [word for sentence in sentences for word in sentence]
    if not words:
        return Readability(0, 0, 0.0, 0.0, 0)
    length = len(words) / len(sentences)
    long = 100 * sum(len(word) > 6 for word in words) / len(words)
    many = 100 * sum(syllables(word) >= 3 for word in words) / len(words)
    one = 100 * sum(syllables(word) == 1 for word in words) / len(words)
    return Readability(
        words=len(words),
        sentences=len(sentences),
        lix=length + long,
        wstf=0.1935 * many + 0.1672 * length + 0.1297 * long - 0.0327 * one - 0.875,
        longest_sentence=max(len(sentence) for sentence in sentences),
    )
