"""What lies in the opening kit: one folder for each language of the set, all made from data when it is fetched."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

# Teaching sheets exist where somebody wrote them; other languages get the English ones.
TAUGHT_IN = ("de", "en")


class KitPart(StrEnum):
    """One paper or text of the kit."""

    INVITATION_A5 = "invitation_a5"
    INVITATION_A6 = "invitation_a6"
    POSTER = "poster"
    PRESS = "press"
    SPEAKERS = "speakers"
    ACCESS = "access"
    FUNDER = "funder"
    TEACHING = "teaching"
    AUDIO = "audio"
    CARD = "card"


# File names are the same in every language, so that a helper on the phone can name them.
_FILES: dict[KitPart, str] = {
    KitPart.INVITATION_A5: "einladung-a5.pdf",
    KitPart.INVITATION_A6: "einladung-a6.pdf",
    KitPart.POSTER: "plakat-a3.pdf",
    KitPart.PRESS: "pressetext.txt",
    KitPart.SPEAKERS: "redeliste.pdf",
    KitPart.ACCESS: "barrierefrei-pruefen.pdf",
    KitPart.FUNDER: "foerderhinweis.txt",
    KitPart.AUDIO: "hoeren-und-lesen.pdf",
    KitPart.CARD: "karte-1200x630.png",
}
LOGO = "logo-foerderung.svg"


@dataclass(frozen=True, slots=True)
class KitFile:
    """One file: where it lies in the kit, what it is, in which language."""

    path: str
    part: KitPart
    language: str


def kit_files(languages: Iterable[str]) -> Iterator[KitFile]:
    """The files made for a set in these languages, German always among them, in a steady order."""
    spoken = ["de", *(code for code in dict.fromkeys(languages) if code != "de")]
    for language in spoken:
        for part, name in _FILES.items():
            yield KitFile(f"{language}/{name}", part, language)
    for language in TAUGHT_IN:
        if language in spoken or language == "de":
            yield KitFile(f"{language}/unterricht.pdf", KitPart.TEACHING, language)
