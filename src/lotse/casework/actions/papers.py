"""Residence papers that were seen: a newer one takes the place of the older, no copy is kept."""

from datetime import date

from lotse.casework.editing import Edits, locked, save_edited, take_edits
from lotse.casework.models import Mentee, ResidencePaper
from lotse.casework.models.choices import PaperKind
from lotse.foundation.actor import Actor
from lotse.foundation.clock import today
from lotse.foundation.journal import action


@action("paper.noted")
def note_paper(
    actor: Actor,
    *,
    mentee: Mentee,
    kind: PaperKind | str,
    paragraph: str = "",
    remark: str = "",
    valid_until: date | None = None,
    seen_on: date | None = None,
) -> ResidencePaper:
    """Note a paper; the ones before it are no longer the current ones."""
    holder = locked(mentee)
    holder.residencepapers.filter(is_current=True).update(is_current=False)
    paper = ResidencePaper(
        project_id=holder.project_id,
        mentee=holder,
        kind=str(kind),
        paragraph=paragraph,
        remark=remark,
        valid_until=valid_until,
        seen_on=seen_on or today(),
    )
    paper.save(force_insert=True)
    return paper


@action("paper.changed")
def edit_paper(actor: Actor, *, paper: ResidencePaper, edits: Edits) -> ResidencePaper:
    """Put a noted paper right; what stood there before stays in the journal, sealed."""
    fresh = locked(paper)
    save_edited(fresh, take_edits(fresh, edits))
    return fresh


@action("paper.thrown_away")
def remove_paper(actor: Actor, *, paper: ResidencePaper) -> None:
    """A paper noted by mistake goes; the newest of the others becomes current again."""
    holder = locked(paper.mentee)
    was_current = paper.is_current
    holder.residencepapers.filter(pk=paper.pk).delete()
    newest = holder.residencepapers.order_by("-created_at", "-pk").first()
    if was_current and newest is not None:
        newest.is_current = True
        newest.save(update_fields=["is_current"])
