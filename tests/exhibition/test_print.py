"""What a user would lose: panels that a print shop takes without a question, and that visitors can read and scan."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

import pikepdf
import pypdfium2
import pytest
import zxingcpp
from django.conf import settings
from PIL import Image, ImageFilter

from lotse.exhibition.domain.panels import FORMATS, LEAST_CODE, LEAST_TYPE, PanelFormat, PanelPicture
from lotse.exhibition.domain.print_files import LEAST_RESOLUTION, frame_of, resolution
from lotse.exhibition.papers.codes import modules
from lotse.exhibition.papers.panel import (
    ALARM_INK,
    handout,
    panel_fit,
    panel_for_press,
    panel_preview,
    panel_to_read,
)
from lotse.exhibition.papers.prepress import POINTS, NotPrintable, boxes, make_ready
from lotse.exhibition.papers.press_colours import MOST_INK, PROFILE, RECIPES, printed
from tests.exhibition.panel_samples import ADDRESS, SENTENCES, sample
from tests.exhibition.test_portraits import OURS

MADE = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
KEYS = sorted(FORMATS)


def pressed(of: PanelFormat, language: str = "de", **changed: object) -> bytes:
    return make_ready(panel_for_press(sample(of, language, **changed), of), of, title="Selam", made_at=MADE)


@pytest.fixture(scope="module")
def sheets() -> dict[str, bytes]:
    return {key: pressed(of) for key, of in FORMATS.items()}


def _holders(holder: Any) -> list[Any]:
    found = [holder]
    for part in holder.get("/Resources", {}).get("/XObject", {}).values():
        found += _holders(part)
    return found


@contextmanager
def _page(sheet: bytes) -> Iterator[pikepdf.Page]:
    with pikepdf.open(BytesIO(sheet)) as pdf:
        yield pdf.pages[0]


@pytest.mark.parametrize("key", KEYS)
def test_the_boxes_say_where_to_cut(key: str, sheets: dict[str, bytes]) -> None:
    of = FORMATS[key]
    with _page(sheets[key]) as page:
        found = {name: [float(edge) for edge in page.obj[name]] for name in boxes(of)}
    for name, edges in boxes(of).items():
        assert found[name] == pytest.approx(edges, abs=0.01), name
    trim = [edge / POINTS for edge in found["/TrimBox"]]
    assert (trim[2] - trim[0], trim[3] - trim[1]) == pytest.approx((of.width, of.height), abs=0.01)
    bleed = [edge / POINTS for edge in found["/BleedBox"]]
    assert trim[0] - bleed[0] == pytest.approx(of.bleed, abs=0.01)
    assert 3 <= of.bleed <= 10


@pytest.mark.parametrize("key", KEYS)
def test_every_colour_is_one_of_four_inks(key: str, sheets: dict[str, bytes]) -> None:
    with _page(sheets[key]) as page:
        for holder in _holders(page.obj):
            if holder.get("/Subtype") == "/Image":
                assert holder.ColorSpace == "/DeviceCMYK"
                continue
            assert "/ColorSpace" not in holder.get("/Resources", {})
            words = {str(operator) for _operands, operator in pikepdf.parse_content_stream(holder)}
            assert words.isdisjoint({"rg", "RG", "g", "G", "cs", "CS", "sc", "SC", "scn", "SCN", "sh", "BI"})
        assert {"k", "K"} <= {str(operator) for _operands, operator in pikepdf.parse_content_stream(page)}


def test_text_is_black_alone_and_no_spot_takes_more_ink_than_dries() -> None:
    assert RECIPES["#17241c"] == (0, 0, 0, 100)
    for ink in sorted(OURS | set(RECIPES)):
        red, green, blue = bytes.fromhex(ink[1:])
        assert sum(printed(red, green, blue)) <= MOST_INK, ink


@pytest.mark.parametrize("key", KEYS)
def test_the_printing_condition_lies_in_the_file(key: str, sheets: dict[str, bytes]) -> None:
    with pikepdf.open(BytesIO(sheets[key])) as pdf:
        (intent,) = pdf.Root.OutputIntents
        assert intent.S == "/GTS_PDFX"
        assert bytes(intent.OutputConditionIdentifier) == b"FOGRA39"
        assert intent.DestOutputProfile.N == 4
        assert intent.DestOutputProfile.read_bytes() == PROFILE.read_bytes()
        assert PROFILE.read_bytes()[16:20] == b"CMYK"
        assert pdf.pdf_version == "1.6"
        assert pdf.docinfo["/Trapped"] == "/False"
        with pdf.open_metadata() as about:
            assert about["{http://www.npes.org/pdfx/ns/id/}GTS_PDFXVersion"] == "PDF/X-4"


def _shown(operands: Any, operator: str) -> list[bytes]:
    """The strings that an operator shows."""
    pieces = {"TJ": operands[0] if operands else (), "Tj": operands}.get(operator, ())
    return [bytes(piece) for piece in pieces if isinstance(piece, pikepdf.String)]


def _glyphs(piece: bytes) -> set[int]:
    return {int.from_bytes(piece[n : n + 2], "big") for n in range(0, len(piece), 2)}


@pytest.mark.parametrize("language", sorted(SENTENCES))
def test_every_language_is_set_with_embedded_fonts_large_enough_and_without_empty_boxes(language: str) -> None:
    of = FORMATS["a1"]
    content = sample(of, language)
    assert panel_fit(content, of).fits
    with _page(make_ready(panel_for_press(content, of), of, title="Selam", made_at=MADE)) as page:
        fonts = [font.DescendantFonts[0] for _name, font in page.obj.Resources.Font.items()]
        assert all("/FontFile2" in font.FontDescriptor or "/FontFile3" in font.FontDescriptor for font in fonts)
        assert all("+" in str(font.BaseFont) for font in fonts)
        sizes = []
        for operands, operator in pikepdf.parse_content_stream(page):
            if str(operator) == "Tf":
                sizes.append(float(operands[1]))
            assert not any(0 in _glyphs(piece) for piece in _shown(operands, str(operator))), "a sign that no font has"
    assert min(sizes) >= LEAST_TYPE


def test_all_public_languages_are_tried() -> None:
    assert set(SENTENCES) == {code for code, _name in settings.LANGUAGES}


@pytest.mark.parametrize("key", KEYS)
def test_nothing_to_read_stands_outside_the_safe_area(key: str, sheets: dict[str, bytes]) -> None:
    of = FORMATS[key]
    edge = of.slug + of.bleed
    with pypdfium2.PdfDocument(sheets[key]) as pdf:
        text = pdf[0].get_textpage()
        for n in range(text.count_rects()):
            left, bottom, right, top = (value / POINTS - edge for value in text.get_rect(n))
            assert left >= of.safe_side - 3 and right <= of.width - of.safe_side + 3
            assert bottom >= of.safe_bottom - 6 and top <= of.height - of.safe_top + 6


@pytest.mark.parametrize("key", KEYS)
def test_marks_lie_outside_and_the_ground_reaches_into_the_bleed(key: str, sheets: dict[str, bytes]) -> None:
    of = FORMATS[key]
    with pypdfium2.PdfDocument(sheets[key]) as pdf:
        scale = 2.0
        picture = pdf[0].render(scale=scale).to_pil().convert("L")
    mm = POINTS * scale
    cut = round((of.slug + of.bleed) * mm)
    marked = picture.crop((cut - 3, 0, cut + 4, round((of.slug - 4) * mm)))
    assert marked.getextrema()[0] < 128
    clear = picture.crop((0, round((of.slug - 2.6) * mm), picture.width, round((of.slug - 0.6) * mm)))
    assert clear.getextrema()[0] == 255
    inside = round((of.slug + 0.6) * mm)
    for at in (
        (inside, picture.height // 4),
        (picture.width - inside, picture.height // 4),
        (picture.width // 2, inside),
    ):
        assert picture.getpixel(at) != 255
    middle = picture.crop((0, 0, round(of.slug * mm) - 2, picture.height)).crop(
        (0, cut + 9, 9, picture.height - cut - 9)
    )
    assert middle.getextrema()[0] == 255


@pytest.mark.parametrize("key", KEYS)
def test_the_code_is_read_from_the_sheet_also_small_tilted_and_blurred(key: str, sheets: dict[str, bytes]) -> None:
    of = FORMATS[key]
    with pypdfium2.PdfDocument(sheets[key]) as pdf:
        seen = pdf[0].render(scale=1).to_pil()
    tilted = seen.rotate(17, expand=True, fillcolor="gray")
    for each in (seen, tilted, tilted.filter(ImageFilter.GaussianBlur(1.1))):
        assert [found.text for found in zxingcpp.read_barcodes(each)] == [ADDRESS]
    preview = Image.open(BytesIO(panel_preview(sample(of), of, pixels_wide=900)))
    assert [found.text for found in zxingcpp.read_barcodes(preview)] == [ADDRESS]
    assert of.code >= LEAST_CODE
    assert of.code / modules(ADDRESS) >= 1.0


def test_the_code_is_read_with_a_fifth_of_its_middle_hidden(sheets: dict[str, bytes]) -> None:
    """Level Q bears a sticker, a scratch, a fold."""
    with pypdfium2.PdfDocument(sheets["a1"]) as pdf:
        seen = pdf[0].render(scale=1).to_pil().convert("RGB")
    (found,) = zxingcpp.read_barcodes(seen)
    assert found.ec_level == "Q"
    corner, far = found.position.top_left, found.position.bottom_right
    wide = far.x - corner.x
    seen.paste(
        "white", (corner.x + wide // 2, corner.y + wide // 2, corner.x + wide * 3 // 4, corner.y + wide * 3 // 4)
    )
    assert [each.text for each in zxingcpp.read_barcodes(seen)] == [ADDRESS]


_ALARM = tuple(bytes.fromhex(ALARM_INK[1:]))
_ENDLESS = "Und dann kam der Winter, und wir haben weitergemacht, jeden Tag ein Stück. "


def _looked_at(of: PanelFormat, word: str, **changed: object) -> Image.Image:
    preview = panel_preview(sample(of, **changed), of, pixels_wide=700, overflow=word)
    return Image.open(BytesIO(preview)).convert("RGB")


def _marks(picture: Image.Image) -> int:
    return sum(pixel == _ALARM for pixel in picture.get_flattened_data())


@pytest.fixture(scope="module")
def plain() -> dict[str, Image.Image]:
    """What a preview looks like where everything fits."""
    return {key: _looked_at(of, "Ab hier zu lang") for key, of in FORMATS.items()}


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize(
    "changed",
    [
        {"body": _ENDLESS * 110},
        {"quotes": ("Kurz.", _ENDLESS * 90)},
        {"question": _ENDLESS * 70},
        {"title": "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenhersteller"},
        {"name": "Maximiliana-Alexandrina-Wilhelmina-Konstantina-Theodora-Charlotta-Friederika " * 3},
    ],
    ids=["body", "quote", "question", "word", "name"],
)
def test_the_preview_cuts_what_does_not_fit_and_says_where(
    key: str, changed: dict[str, object], plain: dict[str, Image.Image]
) -> None:
    """An editor would lose the place: text over text shows that something is wrong, not what."""
    of = FORMATS[key]
    assert not panel_fit(sample(of, **changed), of).fits
    cut = _looked_at(of, "Ab hier zu lang", **changed)
    assert _marks(cut) > 700 and _marks(plain[key]) == 0
    # Nothing runs over the foot of the sheet, as it did.
    foot = (0, round(cut.height * (1 - of.safe_bottom / of.height)) - 12, cut.width, cut.height)
    assert cut.crop(foot).tobytes() == plain[key].crop(foot).tobytes()


def test_no_file_ever_carries_the_mark_of_the_preview() -> None:
    of = FORMATS["a1"]
    too_long = sample(of, body=_ENDLESS * 110)
    for made in (panel_for_press(too_long, of), panel_to_read(too_long, of)):
        with pypdfium2.PdfDocument(made) as pdf:
            assert _marks(pdf[0].render(scale=0.3).to_pil().convert("RGB")) == 0
            assert "Ab hier" not in pdf[0].get_textpage().get_text_range()
    assert _marks(_looked_at(of, "", body=_ENDLESS * 110)) == 0


def _photograph(width: int, height: int) -> bytes:
    held = BytesIO()
    Image.effect_noise((width, height), 60).convert("RGB").save(held, "JPEG", quality=70)
    return held.getvalue()


def test_photographs_become_four_colours_and_keep_their_resolution() -> None:
    of = FORMATS["a1"]
    frame = frame_of(of)
    wide, high = round(frame.width / 25.4 * 152), round(frame.height / 25.4 * 152)
    assert resolution((wide, high), of) >= LEAST_RESOLUTION > resolution((wide // 2, high), of)
    with _page(pressed(of, picture=PanelPicture("Ein Mensch", photograph=_photograph(wide, high)))) as page:
        (image,) = [each for each in _holders(page.obj) if each.get("/Subtype") == "/Image"]
        assert (image.ColorSpace, int(image.Width), int(image.Height)) == ("/DeviceCMYK", wide, high)
        assert pikepdf.PdfImage(image).as_pil_image().mode == "CMYK"


def test_a_sheet_with_a_gradient_is_refused_instead_of_printed_wrongly() -> None:
    of = FORMATS["a1"]
    drawn = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2000 1000"><linearGradient id="a">'
        '<stop stop-color="#f00"/><stop offset="1" stop-color="#00f"/></linearGradient>'
        '<path d="M0 0h20v9h-20Z" fill="url(#a)"/></svg>'
    )

    with pytest.raises(NotPrintable):
        pressed(of, picture=PanelPicture("Verlauf", drawing=drawn))


@pytest.mark.parametrize("language", ["de", "de-simple", "fa", "ti"])
@pytest.mark.parametrize("key", KEYS)
def test_there_is_a_tagged_pdf_to_read_with_the_same_text(key: str, language: str) -> None:
    of = FORMATS[key]
    content = sample(of, language)
    for file in (panel_to_read(content, of), handout(content)):
        with pikepdf.open(BytesIO(file)) as pdf:
            assert pdf.Root.MarkInfo.Marked
            assert str(pdf.Root.Lang).partition("-")[0] == language.partition("-")[0]
            assert "Selam" in str(pdf.docinfo["/Title"])
            with pdf.open_metadata() as about:
                assert about["{http://www.aiim.org/pdfua/ns/id/}part"] == "1"
        with pypdfium2.PdfDocument(file) as read:
            words = "".join(page.get_textpage().get_text_range() for page in read)
        # Letters, not their order: readers of PDF turn the line about for scripts from right to left.
        wanted = "Selam" + SENTENCES[language]["title"] * (language != "fa") + "lotse.example/q/k7m2xq"
        assert not Counter(wanted.replace(" ", "")) - Counter(words)


def test_the_same_panel_made_again_is_the_same_file_and_small(sheets: dict[str, bytes]) -> None:
    assert pressed(FORMATS["rollup"]) == sheets["rollup"]
    assert len(sheets["rollup"]) < 2_000_000
