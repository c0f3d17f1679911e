"""From a sheet in the colours of the screen to one that a press takes: page boxes, four colours, output intent.

The result is built after PDF/X-4 (ISO 15930-7): PDF 1.6, every font embedded, profile of the printing condition inside,
trim and bleed box set. typst sets no output intent, so this is done afterwards, object by object; anything that could
not be turned into four colours refuses the sheet (`NotPrintable`) instead of reaching the printer.
"""

from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from io import BytesIO
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Operator, Pdf, PdfImage, Stream, String

from lotse.exhibition.domain.panels import PanelFormat
from lotse.exhibition.papers.press_colours import CONDITION, PROFILE, as_jpeg, printed, printed_picture

POINTS = 72 / 25.4


class NotPrintable(Exception):
    """Something on the sheet has no place in four colours."""


def make_ready(sheet: bytes, of: PanelFormat, *, title: str, made_at: datetime) -> bytes:
    """The sheet for the press. The same sheet made at the same moment gives the same bytes."""
    with pikepdf.open(BytesIO(sheet)) as pdf:
        if len(pdf.pages) != 1:
            raise NotPrintable("more than one page")
        page = pdf.pages[0]
        _set_boxes(page, of)
        for holder in _holders(page.obj, set()):
            _turn(pdf, holder)
        _set_intent(pdf)
        _describe(pdf, title, made_at)
        pdf.remove_unreferenced_resources()
        out = BytesIO()
        pdf.save(out, force_version="1.6", deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return out.getvalue()


def boxes(of: PanelFormat) -> dict[str, tuple[float, float, float, float]]:
    """The page's boxes in points: the sheet, what is printed, what remains after the cut."""
    width, height = of.media_width * POINTS, of.media_height * POINTS
    slug, trim = of.slug * POINTS, (of.slug + of.bleed) * POINTS
    return {
        "/MediaBox": (0, 0, width, height),
        "/BleedBox": (slug, slug, width - slug, height - slug),
        "/TrimBox": (trim, trim, width - trim, height - trim),
    }


def _set_boxes(page: pikepdf.Page, of: PanelFormat) -> None:
    for name, edges in boxes(of).items():
        page.obj[name] = Array([Decimal(f"{edge:.3f}") for edge in edges])
    _drop(page.obj, "/CropBox")


def _holders(holder: Any, seen: set[tuple[int, int]]) -> Iterator[Any]:
    """The page and every form in it, each once."""
    yield holder
    for part in holder.get("/Resources", {}).get("/XObject", {}).values():
        if part.objgen in seen:
            continue
        seen.add(part.objgen)
        if part.get("/Subtype") == Name.Form:
            yield from _holders(part, seen)
        else:
            yield part


def _turn(pdf: Pdf, holder: Any) -> None:
    """Give a page, form or image four colours."""
    if holder.get("/Subtype") == Name.Image:
        _turn_image(holder)
        return
    resources = holder.get("/Resources", Dictionary())
    if resources.get("/Shading") or resources.get("/Pattern"):
        raise NotPrintable("gradient or pattern")
    spaces = {name: _parts(space) for name, space in resources.get("/ColorSpace", {}).items()}
    _write(pdf, holder, _in_four_colours(holder, spaces))
    _drop(resources, "/ColorSpace")
    if "/Group" in holder:
        holder.Group["/CS"] = Name.DeviceCMYK


def _write(pdf: Pdf, holder: Any, content: bytes) -> None:
    if isinstance(holder, Stream):
        holder.write(content)
    else:
        holder["/Contents"] = pdf.make_stream(content)


def _parts(space: Any) -> int:
    """How many parts a colour of this space has."""
    if isinstance(space, Array) and space[0] == Name.ICCBased:
        return int(space[1].N)
    known = {"/DeviceGray": 1, "/DeviceRGB": 3, "/DeviceCMYK": 4}
    if str(space) not in known:
        raise NotPrintable(f"colour space {space}")
    return known[str(space)]


_DEVICE = {"rg": (3, "k"), "RG": (3, "K"), "g": (1, "k"), "G": (1, "K")}
_NAMED = {"sc": "k", "scn": "k", "SC": "K", "SCN": "K"}


def _in_four_colours(holder: Any, spaces: dict[str, int]) -> bytes:
    """The drawing operators with every colour as cyan, magenta, yellow and black."""
    turned: list[Any] = []
    chosen = {"k": 1, "K": 1}
    drawn: Any = pikepdf.parse_content_stream(holder)
    for operands, operator in drawn:
        word = str(operator)
        if word in ("cs", "CS"):
            chosen["k" if word == "cs" else "K"] = spaces.get(str(operands[0])) or _parts(operands[0])
        elif word in _DEVICE:
            parts, kind = _DEVICE[word]
            turned.append((_mixed(operands, parts), Operator(kind)))
        elif word in _NAMED:
            turned.append((_mixed(operands, chosen[_NAMED[word]]), Operator(_NAMED[word])))
        elif word in ("sh", "BI"):
            raise NotPrintable("gradient or picture inside the drawing")
        else:
            turned.append((operands, operator))
    return pikepdf.unparse_content_stream(turned)


def _mixed(operands: Any, parts: int) -> list[Decimal]:
    values = [float(value) for value in operands]
    if len(values) != parts:
        raise NotPrintable("pattern as colour")
    if parts == 4:
        return [Decimal(f"{value:.3f}") for value in values]
    if parts == 1:
        return [Decimal(0), Decimal(0), Decimal(0), Decimal(f"{1 - values[0]:.3f}")]
    red, green, blue = (round(value * 255) for value in values)
    return [Decimal(f"{part / 100:.3f}") for part in printed(red, green, blue)]


def _turn_image(image: Any) -> None:
    if image.get("/ImageMask"):
        return
    if "/SMask" in image:
        raise NotPrintable("picture with transparency")
    picture = PdfImage(image).as_pil_image()
    image.write(as_jpeg(printed_picture(picture)), filter=Name.DCTDecode)
    image["/ColorSpace"] = Name.DeviceCMYK
    image["/BitsPerComponent"] = 8
    _drop(image, "/Decode")


def _set_intent(pdf: Pdf) -> None:
    profile = pdf.make_stream(PROFILE.read_bytes())
    profile["/N"] = 4
    profile["/Alternate"] = Name.DeviceCMYK
    pdf.Root["/OutputIntents"] = Array([
        Dictionary(
            Type=Name.OutputIntent,
            S=Name("/GTS_PDFX"),
            OutputConditionIdentifier=String(CONDITION),
            OutputCondition=String("Offset on coated paper, ISO 12647-2"),
            RegistryName=String("http://www.color.org"),
            Info=String("Coated paper FOGRA39L, 300 %"),
            DestOutputProfile=pdf.make_indirect(profile),
        )
    ])  # fmt: skip


def _describe(pdf: Pdf, title: str, made_at: datetime) -> None:
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as about:
        for name in list(about):
            del about[name]
        about["dc:title"] = title
        about["xmp:CreatorTool"] = "Lotse"
        about["xmp:CreateDate"] = about["xmp:ModifyDate"] = about["xmp:MetadataDate"] = made_at.isoformat(
            timespec="seconds"
        )
        about["pdf:Trapped"] = "False"
        about["{http://www.npes.org/pdfx/ns/id/}GTS_PDFXVersion"] = "PDF/X-4"
    _drop(pdf.docinfo, *pdf.docinfo.keys())
    stamp = made_at.strftime("D:%Y%m%d%H%M%S+00'00'")
    pdf.docinfo["/Title"] = title
    pdf.docinfo["/Creator"] = "Lotse"
    pdf.docinfo["/CreationDate"] = pdf.docinfo["/ModDate"] = stamp
    pdf.docinfo["/Trapped"] = Name("/False")
    _drop(pdf.Root, "/Outlines", "/StructTreeRoot", "/MarkInfo")


def _drop(holder: Any, *names: str) -> None:
    for name in names:
        if name in holder:
            del holder[name]
