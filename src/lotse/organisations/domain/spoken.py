"""Languages that a mentor may speak with people, each by its own name, so that nobody has to read German to find it."""

# ISO 639 codes; the order is that of the list to choose from: the languages of the public pages first.
SPOKEN: dict[str, str] = {
    "de": "Deutsch",
    "en": "English",
    "pl": "polski",
    "ro": "română",
    "sk": "slovenčina",
    "cs": "čeština",
    "hu": "magyar",
    "ar": "العربية",
    "fa": "فارسی",
    "uk": "українська",
    "ru": "русский",
    "ti": "ትግርኛ",
    "tr": "Türkçe",
    "fr": "français",
    "am": "አማርኛ",
    "es": "español",
    "it": "italiano",
    "ku": "kurdî",
    "ps": "پښتو",
    "so": "soomaali",
    "sq": "shqip",
    "sr": "srpski",
    "ur": "اردو",
    "vi": "tiếng Việt",
}
_RIGHT_TO_LEFT = frozenset({"ar", "fa", "ps", "ur"})


def own_name(code: str) -> str:
    """What speakers call the language."""
    return SPOKEN.get(code, code)


def direction(code: str) -> str:
    """In which direction its own name is written."""
    return "rtl" if code in _RIGHT_TO_LEFT else "ltr"


def language_of_page(code: str) -> str:
    """What readers of a page speak: Leichte Sprache is read by people who speak German."""
    return code.partition("-")[0]
