"""Agreements of one file, and their papers."""

from hashlib import sha256
from uuid import UUID

from django.http import Http404
from django.utils.translation import gettext_lazy as _

from lotse.casework.actions.agreement import FILE_USE
from lotse.casework.models import Agreement, Mentee
from lotse.casework.papers.agreement import agreement_pdf
from lotse.foundation.actor import Obstacle
from lotse.foundation.journal import Refused
from lotse.foundation.papers.typesetting import NotTypeset
from lotse.foundation.sealing import SealBroken, unseal_bytes

PAPER_DAMAGED = Obstacle(
    "paper_damaged",
    _("Die gespeicherte Vereinbarung ist nicht mehr die, die unterschrieben wurde."),
    _("Bitte sagen Sie dem Betrieb der Software Bescheid; es gibt eine Sicherung."),
)
NO_PAPER = Obstacle("no_paper", _("Das Blatt ließ sich nicht erzeugen."), _("Bitte kürzen Sie den Text."))


def draft_or_404(mentee: Mentee) -> Agreement:
    """The draft of the present mentoring."""
    draft: Agreement | None = mentee.agreements.filter(mentoring=mentee.mentoring, signed_on=None).first()
    if draft is None:
        raise Http404
    draft.mentee = mentee
    return draft


def agreement_or_404(mentee: Mentee, key: str | None) -> Agreement:
    """The agreement with this public key, else the draft, else the one that holds; the mentee was scoped."""
    rows = mentee.agreements.select_related(
        "mentoring__mentor__account", "project__carrier", "project__phase__programme"
    )
    if key is not None:
        try:
            rows = rows.filter(public_id=UUID(key))
        except ValueError as error:
            raise Http404 from error
    found: Agreement | None = rows.order_by("-id").first()
    if found is None:
        raise Http404
    found.mentee = mentee
    return found


def stored_pdf(agreement: Agreement) -> bytes:
    """What was signed, if it is still what was signed; of a draft a preview. Raises Refused."""
    if agreement.signed_on is None:
        try:
            return agreement_pdf(agreement)
        except NotTypeset as error:
            raise Refused([NO_PAPER]) from error
    try:
        with agreement.file.open("rb") as file:
            pdf = unseal_bytes(file.read(), owner=agreement.mentee.public_id, use=f"{FILE_USE}:{agreement.public_id}")
    except (OSError, SealBroken) as error:
        raise Refused([PAPER_DAMAGED]) from error
    if sha256(pdf).hexdigest() != agreement.digest:
        raise Refused([PAPER_DAMAGED])
    return pdf
