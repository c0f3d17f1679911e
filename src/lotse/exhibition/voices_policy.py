"""Who sees and shows what visitors wrote: the editors. Visitors see what an editor showed, through queries alone."""

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from lotse.exhibition.domain.voices import Kind
from lotse.exhibition.models import Voice
from lotse.exhibition.policy import is_editor
from lotse.foundation.actor import DESK, Actor, Obstacle
from lotse.foundation.scoping import sees

NOT_YOURS = Obstacle("not_an_editor", _("Das entscheidet die Redaktion."))
NO_TEXT = Obstacle("no_text", _("Der Eintrag hat keinen Text, der sich zeigen ließe."))
NOT_AGREED = Obstacle(
    "not_agreed",
    _("Die Antwort gibt wieder, was die gefragte Person sagt."),
    _("Fragen Sie sie, ob sie mit dem Wortlaut einverstanden ist, und haken Sie das an."),
)


@sees(Voice)
def visible_voices(actor: Actor) -> Q:
    """Editors, and the program itself when it works for the desk."""
    return Q(project_id=DESK) if is_editor(actor) else Q(pk__in=[])


def may_moderate(actor: Actor) -> list[Obstacle]:
    """Showing, hiding and answering is the editors' work."""
    return [] if is_editor(actor) else [NOT_YOURS]


def may_show(actor: Actor, voice: Voice) -> list[Obstacle]:
    """Only what has words can be shown."""
    return [*may_moderate(actor), *([] if voice.text else [NO_TEXT])]


def may_answer(actor: Actor, voice: Voice, *, is_agreed: bool) -> list[Obstacle]:
    """What somebody portrayed is asked is answered in her name, so she has to agree to the words."""
    to_a_person = voice.kind == Kind.QUESTION and voice.story_id is not None
    return [*may_moderate(actor), *([NOT_AGREED] if to_a_person and not is_agreed else [])]
