"""What a file for the press must keep, computed on paper: resolution of photographs, size of codes, names."""

from dataclasses import dataclass
from enum import StrEnum

from lotse.exhibition.domain.panels import LEAST_CODE, PanelFormat

LEAST_RESOLUTION = 150.0
_INCH = 25.4


class Profile(StrEnum):
    """What a file is for."""

    PRESS = "press"
    SCREEN = "screen"
    HANDOUT = "handout"


@dataclass(frozen=True, slots=True)
class Frame:
    """The place of the picture on the sheet with its bleed, in millimetres, when it is at its highest."""

    width: float
    height: float


def frame_of(of: PanelFormat) -> Frame:
    """The frame that a picture fills on this format."""
    return Frame(of.width + 2 * of.bleed, of.picture_most + of.bleed)


def resolution(pixels: tuple[int, int], of: PanelFormat) -> float:
    """Dots per inch of a photograph that fills the frame; what protrudes is cut off."""
    frame = frame_of(of)
    return min(pixels[0] / (frame.width / _INCH), pixels[1] / (frame.height / _INCH))


def module_size(of: PanelFormat, modules: int) -> float:
    """How large one module of the code is, in millimetres: a telephone wants a tenth of a reading distance in all."""
    return of.code / modules


def is_code_large_enough(of: PanelFormat) -> bool:
    """Whether the code keeps its least size."""
    return of.code >= LEAST_CODE


def file_name(story: str, *, of: PanelFormat | None, language: str, profile: Profile) -> str:
    """A name that a print shop understands."""
    return (
        "-".join(filter(None, ("tafel" if of else "blatt", story, of.key if of else "a4", language, profile.value)))
        + ".pdf"
    )
