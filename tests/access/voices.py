"""An entry of a visitor, for the access matrix."""

from uuid import UUID, uuid4

from lotse.exhibition.actions.voices import Left, leave_voice
from lotse.exhibition.domain.voices import Kind, Way
from lotse.exhibition.reading import PROGRAM


def make_voices() -> dict[str, UUID]:
    """Identifiers by the word that `targets.py` uses."""
    left = Left(kind=Kind.ANSWER, way=Way.PHONE, language="de", client_key=uuid4(), text="Ein Wort an die Wand.")
    return {"voice": leave_voice(PROGRAM, left=left).public_id}
