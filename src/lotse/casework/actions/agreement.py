"""The Integrationsvereinbarung: a draft that can be edited, a signature that fixes it, a new one that replaces it."""

from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from uuid import uuid4

from django.core.files.base import ContentFile

from lotse.casework.actions.standing import keep_standing, present_mentoring
from lotse.casework.course_policy import obstacles_to_agreeing, obstacles_to_signing
from lotse.casework.domain.signature import clean_signature
from lotse.casework.editing import Edits, locked, save_edited, take_edits
from lotse.casework.models import Agreement, Mentee
from lotse.casework.models.choices import Phase
from lotse.casework.papers.agreement import agreement_pdf
from lotse.foundation.actor import Actor
from lotse.foundation.clock import today
from lotse.foundation.journal import action, refuse_if
from lotse.foundation.sealing import seal_bytes

FILE_USE = "agreement"
_BEFORE_THE_PLAN = (Phase.INTAKE, Phase.PROFILING, Phase.AGREEMENT)


@dataclass(frozen=True, slots=True)
class Signing:
    """How it was signed: SVG path data of two drawings, or the word that paper was signed."""

    signed_on: date
    on_paper: bool = False
    mentee: str = ""
    mentor: str = ""


@action("agreement.drafted")
def draft_agreement(actor: Actor, *, mentee: Mentee, edits: Edits) -> Agreement:
    """Write the draft of the present mentoring, or change the one there is."""
    fresh = locked(mentee)
    refuse_if(obstacles_to_agreeing(fresh))
    draft = fresh.agreements.filter(mentoring=present_mentoring(fresh), signed_on=None).first()
    if draft is not None:
        save_edited(draft, take_edits(draft, edits))
        return draft
    draft = Agreement(project_id=fresh.project_id, mentee=fresh, mentoring=present_mentoring(fresh), **dict(edits.mine))
    draft.save(force_insert=True)
    return draft


@action("agreement.discarded")
def discard_draft(actor: Actor, *, agreement: Agreement) -> Mentee:
    """Throw a draft away; what is signed stays."""
    fresh = locked(agreement)
    if fresh.signed_on is None:
        fresh.delete()
    return fresh.mentee


@action("agreement.signed")
def sign_agreement(actor: Actor, *, agreement: Agreement, signing: Signing) -> Agreement:
    """Fix the draft as a file with its digest; from this day the mentoring counts. An older one is replaced.

    Raises BadSignature for a drawing that the pad could not have made, NotTypeset when the paper cannot be made.
    """
    mentee = locked(agreement.mentee)
    fresh = locked(agreement)
    fresh.mentee = mentee
    drawn = (clean_signature(signing.mentee), clean_signature(signing.mentor))
    refuse_if(obstacles_to_signing(fresh, signed_on=signing.signed_on, on_paper=signing.on_paper, signatures=drawn))
    mentoring = locked(fresh.mentoring)
    mentoring.agreements.filter(signed_on__isnull=False, replaced_on=None).update(replaced_on=today())
    fresh.mentee_signature, fresh.mentor_signature = ("", "") if signing.on_paper else drawn
    fresh.signed_on, fresh.signed_on_paper = signing.signed_on, signing.on_paper
    _file(fresh)
    fresh.version += 1
    fresh.save()
    mentoring.agreement_on = mentoring.agreement_on or fresh.signed_on
    if mentoring.phase in _BEFORE_THE_PLAN:
        mentoring.phase = Phase.PREPARATION
    mentoring.save(update_fields=["agreement_on", "phase"])
    keep_standing(mentee, mentoring)
    return fresh


def _file(agreement: Agreement) -> None:
    """Make the paper and store it sealed: a stolen disk holds nothing, and erasing the person closes it for good.

    Stored before the commit: a crash in between leaves an unreadable file behind, never a signature without paper.
    """
    pdf = agreement_pdf(agreement)
    sealed = seal_bytes(
        pdf, owner=agreement.mentee.public_id, project_id=agreement.project_id, use=f"{FILE_USE}:{agreement.public_id}"
    )
    agreement.digest = sha256(pdf).hexdigest()
    agreement.file.save(f"{uuid4()}.pdf.sealed", ContentFile(sealed), save=False)
