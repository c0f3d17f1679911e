"""Letters of many scripts as plain Latin letters.

One table for reading (`fold`) and one for sounds, both built once: a name costs one or two passes of
`str.translate` and no loop over its letters. Every letter is mapped without looking at its neighbours, so the
beginning of a name always folds to the beginning of the folded name: that is what makes half a name findable.

Arabic and Hebrew write few vowels: محمد folds to "mhmd", and only the sound joins it with Mohammed. In the table of
sounds their letters are followed by a dot (no false "th" from t and h), و and ي are `U` and `I` (consonant or
vowel). The Ethiopic syllables are read off their Unicode names: consonant and order of the vowel.

Sources: DIN 5007-1 (sorting); transliterations as passports write them (Ukraine 2010, ICAO Doc 9303 for Arabic and
Cyrillic), general knowledge for the other scripts.
"""

import unicodedata

_LATIN = {
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h", "ŋ": "ng",
    "ə": "a", "ɓ": "b", "ɗ": "d", "ƙ": "k", "ƴ": "y", "ŧ": "t", "ĸ": "k", "ɛ": "e", "ɔ": "o", "ɲ": "ny", "ǝ": "e",
}  # fmt: skip


def _pairs(letters: str, plain: str) -> dict[str, str]:
    return dict(zip(letters, plain.split(" "), strict=True))


_CYRILLIC = _pairs(
    "абвгґдежзиіклмнопрстуфхцчшщыэюяєјљњћђџѕғқңөұүһҳҷәъь",
    "a b v g g d e zh z i i k l m n o p r s t u f kh ts ch sh shch y e yu ya ye j lj nj c dj dzh dz "
    "g k ng o u u h h j a  ",
)
_GREEK = _pairs("αβγδεζηθικλμνξοπρστυφχψω", "a v g d e z i th i k l m n x o p r s t y f ch ps o")
_GEORGIAN = _pairs(
    "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
    "a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h",
)
_ARMENIAN = _pairs(
    "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ",
    "a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts v p k o f",
)
_ARABIC = _pairs(
    "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةپچژگکیٹڈڑںھہۃےڕڵۆێڤەټډړږښځڅڼېۍٱۀۂءـ",
    "a b t th j h kh d dh r z s sh s d t z a gh f q k l m n h w y a a p ch zh g k y t d r n h h a e r l o e v e "
    "t d r zh sh dz ts n e y a e e  ",
)
_HEBREW = _pairs("אבגדהוזחטיכךלמםנןסעפףצץקרשת", "a b g d h w z h t y k k l m m n n s a p f ts ts k r sh t")
_ETHIOPIC_CONSONANTS = {
    "HH": "h", "SZ": "s", "QH": "q", "C": "ch", "X": "h", "GLOTTAL": "", "KX": "kh", "PHARYNGEAL": "", "DD": "d",
    "GG": "ng", "TH": "t", "CH": "ch", "PH": "p", "TZ": "ts",
}  # fmt: skip
_ETHIOPIC_VOWELS = {"WAA": "wa", "WA": "wa", "AA": "a", "EE": "e", "A": "e", "U": "u", "I": "i", "E": "", "O": "o"}
_CARRIERS = {"A": "a", "E": "e"}  # አ and እ stand for their vowel alone.
_SILENT = "'’‘ʼʻʾʿ`´ʹʺ′\u200c\u200d\u200e\u200f\u061c\u00ad"

# Where the sound is surer than the spelling: ч is never German "ch".
_SURE = {"ч": "tsch", "ћ": "tsch", "щ": "sch", "ჩ": "tsch", "ჭ": "tsch", "չ": "tsch", "ճ": "tsch", "چ": "tsch.",
         "ج": "J.", "ջ": "J", "ჯ": "J", "χ": "kh", "ض": "dh."}  # fmt: skip


def _ethiopic() -> dict[str, str]:
    """Each syllable of the block as consonant and vowel, such as ገ "ge", ብ "b", ማ "ma"."""
    table: dict[str, str] = {}
    for code in range(0x1200, 0x1358):
        name = unicodedata.name(chr(code), "").removeprefix("ETHIOPIC SYLLABLE ")
        order = next((v for v in _ETHIOPIC_VOWELS if name.endswith(v)), None)
        if order is None:
            continue
        consonant = name.removesuffix(order).strip()
        vowel = _ETHIOPIC_VOWELS[order]
        if consonant in ("GLOTTAL", "PHARYNGEAL"):
            vowel = _CARRIERS.get(order, vowel)
        table[chr(code)] = _ETHIOPIC_CONSONANTS.get(consonant, consonant.lower()) + vowel
    return table


class _Table(dict[int, str]):
    """A table for `str.translate` that learns unknown characters: letters and digits stay, marks go, others part."""

    def __missing__(self, code: int) -> str:
        kind = unicodedata.category(chr(code))[0]
        answer = chr(code) if kind in "LN" else "" if kind == "M" else " "
        self[code] = answer
        return answer


def _tables() -> tuple[_Table, _Table]:
    latin = _LATIN | _CYRILLIC | _GREEK | _GEORGIAN | _ARMENIAN | _ethiopic()
    vowelless = _ARABIC | _HEBREW
    dotted = {letter: f"{plain}." for letter, plain in vowelless.items()}
    dotted |= dict.fromkeys("ويى", "I.") | dict.fromkeys("یיۍ", "I.") | dict.fromkeys("وו", "U.")
    silent = dict.fromkeys(_SILENT, "")
    folding = _Table({ord(letter): plain for letter, plain in (latin | vowelless | silent).items()})
    sounding = _Table({ord(letter): plain for letter, plain in (latin | dotted | silent | _SURE).items()})
    return folding, sounding


_FOLDING, _SOUNDING = _tables()
_ARTICLE = "\u0627\u0644"  # ال, written onto the word that it belongs to.
_GOD = "\u0644\u0644\u0647"  # لله as in عبدالله: written with two l, spoken and transliterated as one sound.


def prepare(text: str) -> str:
    """Lower case, marks beside their letters, Arabic article apart: what both tables start from."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    if _ARTICLE in plain:
        plain = " ".join(_part_article(word) for word in plain.split())
    return plain.replace("\u064a\u0654", "")


def _part_article(word: str) -> str:
    if word.startswith(_ARTICLE) and len(word) > len(_ARTICLE):
        return f"al {word[2:]}"
    return word


def fold(text: str) -> str:
    """Plain lower-case Latin words, parted by single spaces; letters of scripts we do not know stay as they are.

    Hyphens part words (Al-Hassan), apostrophes join them (O'Connor). `fold(fold(x)) == fold(x)`.
    """
    return " ".join(prepare(text).translate(_FOLDING).split())


def folded_words(text: str) -> tuple[list[str], list[str]]:
    """The words of a name twice, in step: folded, and as the table of sounds spells them."""
    plain = prepare(text)
    words = plain.translate(_FOLDING).split()
    if plain.isascii():
        return words, words
    return words, plain.replace(_GOD, _GOD[1:]).translate(_SOUNDING).split()


def sort_key(text: str) -> str:
    """Order of DIN 5007-1: ä as a, ß as ss, ı as i, other scripts under their Latin letters, word by word.

    Particles count as written: "Al-Hassan" stands under A, "de la Cruz" under D, "von Berg" under V, because the
    reader looks for the name as it stands in the papers.
    """
    return fold(text)
