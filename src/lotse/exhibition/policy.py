"""Who sees which story and who is in it: said once."""

from django.db.models import Q

from lotse.exhibition.models import (
    Interview,
    PersonContact,
    Picture,
    PortrayedPerson,
    Release,
    SafetyCheck,
    ShortLink,
    Story,
    StoryInvitation,
    StoryText,
    Subtitles,
    Wish,
    Withdrawal,
    WithdrawalTask,
)
from lotse.foundation.actor import DESK, Actor
from lotse.foundation.roles import Role
from lotse.foundation.scoping import sees, through

_NOBODY = Q(pk__in=[])
_ALL = Q(project_id=DESK)


def is_editor(actor: Actor) -> bool:
    """The desk, and the program when it is at work for the desk."""
    return Role.EDITOR in actor.roles or DESK in actor.system_projects


def _editors_only(actor: Actor) -> Q:
    return _ALL if is_editor(actor) else _NOBODY


for _model in (PortrayedPerson, PersonContact, SafetyCheck, Wish, Release, Withdrawal, WithdrawalTask, ShortLink):
    sees(_model)(_editors_only)


@sees(Story)
def visible_stories(actor: Actor) -> Q:
    """Translators see stories whose text is there to be translated; nothing of what is still being prepared."""
    if is_editor(actor):
        return _ALL
    return Q(state__in=("in_release", "published")) if actor.languages else _NOBODY


@sees(StoryText)
def visible_texts(actor: Actor) -> Q:
    """Translators see the texts of their languages, and the source text that they translate from."""
    if is_editor(actor):
        return _ALL
    own = Q(language__in=sorted(actor.languages)) | Q(source_version=None)
    return through("story", visible_stories(actor)) & own if actor.languages else _NOBODY


@sees(Subtitles)
def visible_subtitles(actor: Actor) -> Q:
    """As the texts."""
    if is_editor(actor):
        return _ALL
    own = Q(language__in=sorted(actor.languages))
    return through("story", visible_stories(actor)) & own if actor.languages else _NOBODY


@sees(Interview)
@sees(Picture)
def visible_media(actor: Actor) -> Q:
    """Seen with the story: whoever describes or subtitles must look and listen."""
    return _ALL if is_editor(actor) else through("story", visible_stories(actor))


@sees(StoryInvitation)
def visible_invitations(actor: Actor) -> Q:
    """The desk sees all; who invited sees her own."""
    if is_editor(actor):
        return _ALL
    return Q(invited_by_id=actor.account_id) if actor.account_id else _NOBODY
