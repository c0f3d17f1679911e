"""Two words with the same consonants: are their vowels near enough to be one name in two spellings?

The weights are set by hand on the lists in tests/data/names: as many spellings of one name as possible must pass
(Hossein, Husain; Volodymyr, Vladimir), names that differ in a vowel only must not (Jamal, Jamil; Amin, Amina).
"""

import re

from lotse.foundation.names.sounds import open_key, readings

_VOWEL_CLASSES = str.maketrans("bdfghklmnprstvwyzI", "BDFGGKLMNPRSTVViSi", ".")
_DOUBLE = re.compile(r"([A-Z])\1+")
_SERVANT = re.compile(r"^[aeo]B[aeiou]*D[aeiou]*(?:L(?=[A-Z]))?(?=[A-Z])")
_CONSONANT = re.compile("[A-Z]")
_LEADING_GLIDE = re.compile("^i+(?=[aeou])")
_LONG_U = re.compile("ou|oo|uo|uu")
_FAR = 1.0
# "y" is a diphthong such as ai, ei, ay, ae: Zeynep and Zainab, Said and Sayed.
_BETWEEN = {"ae": 0.25, "ei": 0.25, "ou": 0.25, "ao": 0.75, "eo": 0.25, "eu": 0.4, "ey": 0.25, "iy": 0.25, "ay": 0.6}
_BETWEEN_AT_END = {"ae": 0.25, "ei": 0.25, "ou": 0.25, "ey": 0.25, "iy": 0.25, "ay": 0.6, "io": 0.8}
_NOTHING = {"": 0.0, "e": 0.25, "i": 0.4, "a": 0.5, "o": 0.5, "u": 0.5, "y": 0.5}
_OTHER_BEGINNINGS = ({"a", "e"}, {"e", "i"})  # Alina and Elena, Igor and Yegor: more than a matter of spelling.
# Oleksii and Aleksei differ by their languages: cheaper at the beginning than elsewhere.
_O_FOR_A_AT_BEGINNING = 0.35
_OTHER_ENDINGS = ({"", "a"}, {"", "ia"}, {"a", "ia"})  # Amin and Amina, Reza and Razia: other names.
_LIMITS = (0.0, 0.15, 0.3, 0.5, 0.6)  # By the number of consonants; from five on:
_LIMIT = 1.25


def has_like_vowels(first: str, second: str) -> bool:
    """For words as the table of sounds spells them, in any of their readings that share the consonants."""
    return any(
        open_key(one) == open_key(other) and _is_near(_vowels(one), _vowels(other))
        for one in _hard(readings(first))
        for other in _hard(readings(second))
    )


def _hard(found: list[str]) -> list[str]:
    """The last letter voiceless, as in the keys, so that Murad and Murat have the same consonants."""
    return [re.sub(r"[dD](?=\.*$)", "T", re.sub(r"[bB](?=\.*$)", "P", reading)) for reading in found]


def _vowels(reading: str) -> list[str]:
    """The vowel before, between and after the consonants: Mohammed → "", o, a, e, ""."""
    classes = _SERVANT.sub("aBD", _DOUBLE.sub(r"\1", reading.translate(_VOWEL_CLASSES)))
    *runs, end = _CONSONANT.split(classes)
    return [*(_vowel(run) for run in runs), "ia" if end.endswith("ia") else _vowel(end)]


def _vowel(run: str) -> str:
    plain = _LONG_U.sub("u", _LEADING_GLIDE.sub("", run))
    if plain[:1] in ("a", "e") and ("i" in plain or "e" in plain[1:]):
        return "i" if plain == "ee" else "y"
    return plain[:1]


def _is_near(first: list[str], second: list[str]) -> bool:
    """Few and small differences; the last vowel counts half, but Amin and Amina are two names."""
    if len(first) != len(second) or {first[-1], second[-1]} in _OTHER_ENDINGS:
        return False
    costs = [_cost(a, b, _BETWEEN) for a, b in zip(first[:-1], second[:-1], strict=True)]
    if {first[0], second[0]} in _OTHER_BEGINNINGS:
        costs.append(0.25)
    end = _cost(first[-1], second[-1], _BETWEEN_AT_END)
    total = sum(costs) + end / 2
    if {first[0], second[0]} == {"a", "o"}:
        total -= _BETWEEN["ao"] - _O_FOR_A_AT_BEGINNING
    consonants = len(first) - 1
    limit = _LIMITS[consonants] if consonants < len(_LIMITS) else _LIMIT
    return total <= limit and _FAR not in (*costs, end)


def _cost(first: str, second: str, between: dict[str, float]) -> float:
    if first == second:
        return 0.0
    if not first or not second:
        return _NOTHING.get(first or second, _FAR)
    return between.get("".join(sorted((first, second))), _FAR)
