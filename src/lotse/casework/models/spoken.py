"""Languages that people speak, as ISO 639 codes (two letters where there are two, else three)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from lotse.casework.models.choices import label_of


class SpokenLanguage(models.TextChoices):
    """The languages met in the programme, the frequent ones first; the list is for choosing, not for refusing."""

    ARABIC = "ar", _("Arabisch")
    UKRAINIAN = "uk", _("Ukrainisch")
    RUSSIAN = "ru", _("Russisch")
    DARI = "prs", _("Dari")
    PERSIAN = "fa", _("Persisch")
    PASHTO = "ps", _("Paschtu")
    KURMANJI = "kmr", _("Kurmandschi")
    SORANI = "ckb", _("Sorani")
    TIGRINYA = "ti", _("Tigrinya")
    AMHARIC = "am", _("Amharisch")
    SOMALI = "so", _("Somali")
    TURKISH = "tr", _("Türkisch")
    ENGLISH = "en", _("Englisch")
    FRENCH = "fr", _("Französisch")
    SPANISH = "es", _("Spanisch")
    PORTUGUESE = "pt", _("Portugiesisch")
    GERMAN = "de", _("Deutsch")
    ALBANIAN = "sq", _("Albanisch")
    ARMENIAN = "hy", _("Armenisch")
    AZERBAIJANI = "az", _("Aserbaidschanisch")
    BAMBARA = "bm", _("Bambara")
    BENGALI = "bn", _("Bengalisch")
    BOSNIAN = "bs", _("Bosnisch")
    BULGARIAN = "bg", _("Bulgarisch")
    CHECHEN = "ce", _("Tschetschenisch")
    CHINESE = "zh", _("Chinesisch")
    CROATIAN = "hr", _("Kroatisch")
    CZECH = "cs", _("Tschechisch")
    FULA = "ff", _("Fulfulde")
    GEORGIAN = "ka", _("Georgisch")
    GREEK = "el", _("Griechisch")
    HAUSA = "ha", _("Hausa")
    HINDI = "hi", _("Hindi")
    HUNGARIAN = "hu", _("Ungarisch")
    IGBO = "ig", _("Igbo")
    ITALIAN = "it", _("Italienisch")
    KAZAKH = "kk", _("Kasachisch")
    KINYARWANDA = "rw", _("Kinyarwanda")
    KYRGYZ = "ky", _("Kirgisisch")
    LINGALA = "ln", _("Lingala")
    MACEDONIAN = "mk", _("Mazedonisch")
    MANDINKA = "mnk", _("Mandinka")
    MONGOLIAN = "mn", _("Mongolisch")
    NEPALI = "ne", _("Nepalesisch")
    OROMO = "om", _("Oromo")
    POLISH = "pl", _("Polnisch")
    PUNJABI = "pa", _("Panjabi")
    ROMANI = "rom", _("Romanes")
    ROMANIAN = "ro", _("Rumänisch")
    SERBIAN = "sr", _("Serbisch")
    SLOVAK = "sk", _("Slowakisch")
    SWAHILI = "sw", _("Swahili")
    TAGALOG = "tl", _("Tagalog")
    TAJIK = "tg", _("Tadschikisch")
    TAMIL = "ta", _("Tamil")
    THAI = "th", _("Thai")
    URDU = "ur", _("Urdu")
    UZBEK = "uz", _("Usbekisch")
    VIETNAMESE = "vi", _("Vietnamesisch")
    WOLOF = "wo", _("Wolof")
    YORUBA = "yo", _("Yoruba")


def language_name(code: str) -> str:
    """What the language is called; a code that is not on the list names itself."""
    name = label_of(SpokenLanguage, code)
    return code.upper() if name == code else name
