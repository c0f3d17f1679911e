"""Files of a loan: bounded, of a known kind by their content, photos without the data that cameras hide in them."""

from io import BytesIO
from typing import Any
from uuid import uuid4

from django.core.files.base import ContentFile, File
from PIL import Image, ImageOps

from lotse.exhibition.actions.loans import locked_loan, record, tell_desk
from lotse.exhibition.domain.loans import LoanState
from lotse.exhibition.models import Loan, LoanFile
from lotse.exhibition.visitors import loan_words
from lotse.foundation.actor import Actor
from lotse.foundation.journal import action, refuse_if

MOST_BYTES = 10 * 1024 * 1024
# A photo as large as anybody needs to see a scratch.
_EDGE = 2_400
_PIXELS = 50_000_000
_PDF = b"%PDF-"
_PICTURES = {"JPEG": "image/jpeg", "PNG": "image/png", "WEBP": "image/webp"}


class NotAFile(ValueError):
    """Too large, or not what it says."""


def cleaned_picture(upload: File[Any]) -> bytes:
    """The picture as a JPEG drawn anew: turned upright, no EXIF, no place, no preview. Raises NotAFile."""
    if (upload.size or 0) > MOST_BYTES:
        raise NotAFile("too large")
    try:
        upload.seek(0)
        with Image.open(upload, formats=list(_PICTURES)) as seen:
            if seen.width * seen.height > _PIXELS:
                raise NotAFile("too many pixels")
            upright = ImageOps.exif_transpose(seen).convert("RGB")
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise NotAFile("no picture") from error
    upright.thumbnail((_EDGE, _EDGE))
    fresh = Image.new("RGB", upright.size)
    fresh.paste(upright)
    written = BytesIO()
    fresh.save(written, "JPEG", quality=85)
    return written.getvalue()


def read_signed(upload: File[Any]) -> tuple[bytes, str]:
    """The signed copy: a PDF as it came, a photo drawn anew. Raises NotAFile."""
    if not upload.size or upload.size > MOST_BYTES:
        raise NotAFile("too large")
    upload.seek(0)
    data: bytes = upload.read()
    if data.startswith(_PDF):
        return data, "application/pdf"
    return cleaned_picture(upload), "image/jpeg"


def keep_file(loan: Loan, *, kind: str, data: bytes, content_type: str) -> LoanFile:
    """Store it under a name that says nothing."""
    ending = "pdf" if content_type == "application/pdf" else "jpg"
    kept = LoanFile(loan=loan, kind=kind, content_type=content_type, size=len(data))
    kept.file.save(f"{uuid4()}.{ending}", ContentFile(data), save=False)
    kept.save(force_insert=True)
    return kept


@action("loan.agreement_handed_in")
def hand_in_agreement(actor: Actor, *, loan: Loan, data: bytes, content_type: str) -> LoanFile:
    """The host's signed copy; the desk looks at it before it counts."""
    fresh = locked_loan(loan)
    refuse_if([] if fresh.stands is LoanState.AGREED else [loan_words.NOT_NOW])
    kept = keep_file(fresh, kind=LoanFile.Kind.AGREEMENT, data=data, content_type=content_type)
    record(actor, fresh, "agreement_in")
    tell_desk(fresh)
    return kept
