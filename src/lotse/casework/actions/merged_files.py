"""The sealed PDF of an agreement follows its row to the other file: its key is the mentee's, so it is sealed anew."""

from uuid import uuid4

from django.core.files.base import ContentFile
from django.db import transaction

from lotse.casework.actions.agreement import FILE_USE
from lotse.casework.models import Agreement, Mentee
from lotse.foundation.sealing import seal_bytes, unseal_bytes


def rebind_agreement(agreement: Agreement, *, source: Mentee, target: Mentee) -> None:
    """Open with the key of `source`, seal with that of `target`; the old file goes after the commit."""
    if not agreement.file:
        return
    old, use = str(agreement.file.name), f"{FILE_USE}:{agreement.public_id}"
    storage = agreement.file.storage
    with agreement.file.open("rb") as file:
        pdf = unseal_bytes(file.read(), owner=source.public_id, use=use)
    sealed = seal_bytes(pdf, owner=target.public_id, project_id=target.project_id, use=use)
    agreement.file.save(f"{uuid4()}.pdf.sealed", ContentFile(sealed), save=False)
    agreement.save(update_fields=["file"])
    transaction.on_commit(lambda: storage.delete(old))
