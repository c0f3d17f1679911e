"""One invented story in fifteen languages, short; and what stands on a panel made of it."""

import json
from pathlib import Path

from lotse.exhibition.domain.panels import PanelContent, PanelFormat, PanelPicture
from lotse.exhibition.domain.print_files import frame_of
from lotse.exhibition.portraits.gallery import drawing

ADDRESS = "https://lotse.example/q/k7m2xq/"
SENTENCES: dict[str, dict[str, str]] = json.loads((Path(__file__).parent / "panel_samples.json").read_text())


def sample(of: PanelFormat, language: str = "de", **changed: object) -> PanelContent:
    """What stands on a panel of this format; `changed` replaces fields."""
    words, frame = SENTENCES[language], frame_of(of)
    sentence = words["sentence"]
    drawn = drawing("baeckerin", width=1000 * frame.width / frame.height)
    given: dict[str, object] = {
        "language": language,
        "name": "Selam",
        "occupation": sentence.split(" ")[0],
        "title": words["title"],
        "lead": sentence,
        "body": "\n".join([f"{sentence} {sentence} {sentence}"] * 2),
        "quotes": (words["quote"],),
        "question": words["question"],
        "address": ADDRESS,
        "picture": PanelPicture("Selam in der Backstube.", drawing=drawn),
        "credits": "Text: Redaktion der Wanderausstellung",
        "funder": "Mitfinanziert mit Steuermitteln auf Grundlage des Haushaltes.",
        "is_invented": True,
    }
    return PanelContent(**{**given, **changed})  # type: ignore[arg-type]  # fields by name
