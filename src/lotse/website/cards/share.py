"""One picture for each page of the editors, each project, and one for everything else."""

from uuid import UUID

from django.conf import settings
from django.http import Http404, HttpResponse
from django.utils.translation import get_language, gettext

from lotse.foundation.papers.cards import card
from lotse.foundation.papers.typesetting import NotTypeset
from lotse.foundation.screens import Door, ScreenRequest, screen
from lotse.organisations.domain.places import district
from lotse.organisations.public import district_name
from lotse.website.visitors.cards import contact_or_404
from lotse.website.visitors.tree import tree


@screen(Door.VISITOR)
def page_card(request: ScreenRequest, key: UUID) -> HttpResponse:
    """The title of a page; a page that is not public has no picture."""
    leaf = tree().translations(key).get(_spoken())
    if leaf is None:
        raise Http404
    return _drawn(leaf.title if leaf.way else _question())


@screen(Door.VISITOR)
def project_card(request: ScreenRequest, key: str) -> HttpResponse:
    """A project with its region."""
    project = contact_or_404(key).project
    found = (district(ags) for ags in project.district_keys)
    return _drawn(project.name, name=", ".join(district_name(each) for each in found if each))


@screen(Door.VISITOR)
def site_card(request: ScreenRequest) -> HttpResponse:
    """For pages without a picture of their own."""
    return _drawn(_question())


def _question() -> str:
    return gettext("Arbeit und Ausbildung in Sachsen")


def _spoken() -> str:
    return get_language() or settings.LANGUAGE_CODE


def _drawn(title: str, *, name: str = "") -> HttpResponse:
    site = settings.ADDRESS.partition("//")[2].strip("/")
    try:
        picture = card(
            language=_spoken(), brand=gettext("Arbeitsmarktmentoren Sachsen"), title=title, name=name, below=site
        )
    except NotTypeset as error:
        raise Http404 from error
    return HttpResponse(picture, content_type="image/png")
