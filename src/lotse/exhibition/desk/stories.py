"""Stories at the desk: where each stands; one story with its people, texts, releases, and the button that shows it."""

from typing import Any
from uuid import UUID

from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from lotse.exhibition.actions.media import describe_portrait, set_portrait
from lotse.exhibition.actions.people import About, take_up_yes
from lotse.exhibition.actions.releases import submit_text
from lotse.exhibition.actions.stories import (
    begin_again,
    change_story,
    note_interview,
    publish,
    take_down,
    write_text,
)
from lotse.exhibition.desk.story_forms import AboutForm, PictureForm, StoryForm, TextForm
from lotse.exhibition.models import Picture, Story, StoryText
from lotse.exhibition.models.choices import GivenHow, PictureKind
from lotse.exhibition.policy import is_editor
from lotse.exhibition.queries.desk_stories import language_lines, release_matrix, story_lines, withdrawals
from lotse.exhibition.queries.dossier import facts_of
from lotse.exhibition.story_policy import obstacles_to_publishing, obstacles_to_writing
from lotse.foundation.actor import Actor
from lotse.foundation.journal import Refused, refuse_if
from lotse.foundation.roles import EDITING_ROLES, PUBLISHING_ROLES
from lotse.foundation.scoping import get_visible_or_404
from lotse.foundation.screens import ScreenRequest, screen


@screen(PUBLISHING_ROLES)
def stories(request: ScreenRequest) -> HttpResponse:
    """Every story that the actor works on."""
    context = {"lines": story_lines(request.actor), "is_editor": is_editor(request.actor)}
    return render(request, "exhibition/desk/stories.html", context)


@screen(EDITING_ROLES, methods=("GET", "POST"))
def story_new(request: ScreenRequest) -> HttpResponse:
    """Somebody agreed to tell her story: an employer, or somebody who wrote to the desk."""
    form = AboutForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        values = form.cleaned_data
        person = take_up_yes(request.actor, about=about_from(values), how=GivenHow.PAPER, kind=values["kind"])
        messages.success(request, _("Angelegt. Der persönliche Link ist unterwegs, wenn es eine E-Mail-Adresse gibt."))
        return redirect("exhibition_desk:story", person.story.public_id)
    return render(request, "exhibition/desk/story_new.html", {"form": form}, status=422 if form.errors else 200)


def about_from(values: dict[str, Any]) -> About:
    """What a form said about somebody."""
    return About(**{name: values[name] for name in ("shown_name", "language", "full_name", "email", "phone")})


@screen(PUBLISHING_ROLES, methods=("GET", "POST"))
def story(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """One story at a glance."""
    held = get_visible_or_404(Story, request.actor, public_id)
    editor = is_editor(request.actor)
    form = StoryForm(request.POST or None, initial=_initial(held))
    if request.method == "POST":
        refuse_if([] if editor else obstacles_to_publishing(request.actor, held))
        if form.is_valid():
            change_story(request.actor, story=held, values=form.cleaned_data)
            return redirect("exhibition_desk:story", public_id)
    context = {
        "story": held,
        "is_editor": editor,
        "languages": language_lines(request.actor, held, editor=editor),
        "form": form,
        **(_for_editors(request.actor, held) if editor else {}),
    }
    return render(request, "exhibition/desk/story.html", context, status=422 if form.errors else 200)


def _initial(held: Story) -> dict[str, object]:
    return {name: getattr(held, name) for name in ("working_title", "trade", "district_key", "interview_language")}


def _for_editors(actor: Actor, held: Story) -> dict[str, object]:
    facts = facts_of(held)
    names = dict(settings.LANGUAGES)
    portrait = next(iter(facts.pictures), None)
    initial = (
        {
            "drawing": portrait.drawing,
            "alt": portrait.alt_texts.get("de", ""),
            "alt_en": portrait.alt_texts.get("en", ""),
        }
        if portrait
        else {}
    )
    return {
        "facts": facts,
        "people": [(person, facts.checks.get(person.pk)) for person in facts.people],
        "matrix": release_matrix(facts),
        "columns": [(code, names.get(code, code)) for code in facts.languages],
        "obstacles": obstacles_to_publishing(actor, held),
        "withdrawals": withdrawals(actor).filter(story=held),
        "picture_form": PictureForm(initial=initial, auto_id="picture_%s"),
    }


@screen(EDITING_ROLES, methods=("POST",))
def story_step(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """The next step: interview held, shown, taken from view, begun again."""
    held = get_visible_or_404(Story, request.actor, public_id)
    steps = {"interview": note_interview, "publish": publish, "hide": take_down, "again": begin_again}
    step = steps.get(request.POST.get("step", ""))
    if step is not None:
        step(request.actor, story=held)
        messages.success(request, _("Erledigt."))
    return redirect("exhibition_desk:story", public_id)


@screen(EDITING_ROLES, methods=("POST",))
def story_picture(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """The portrait that the program draws, in words too."""
    held = get_visible_or_404(Story, request.actor, public_id)
    form = PictureForm(request.POST, request.FILES, auto_id="picture_%s")
    if form.is_valid():
        values = form.cleaned_data
        set_portrait(
            request.actor,
            story=held,
            alt_texts={"de": values["alt"], "en": values["alt_en"]},
            drawing=values["drawing"],
            photo=values["file"],
            face_changed=values["face_changed"],
        )
        messages.success(request, _("Das Bild ist gespeichert."))
    else:
        messages.error(request, " ".join(str(words) for found in form.errors.values() for words in found))
    return redirect("exhibition_desk:story", public_id)


@screen(PUBLISHING_ROLES, methods=("GET", "POST"))
def story_text(request: ScreenRequest, public_id: UUID, language: str) -> HttpResponse:
    """One language, with the source beside it."""
    held = get_visible_or_404(Story, request.actor, public_id)
    names = dict(settings.LANGUAGES)
    if language not in names:
        raise Http404
    refuse_if(obstacles_to_writing(request.actor, held, language))
    rows = StoryText.objects.visible_to(request.actor).filter(story=held).order_by("-version")
    text = rows.filter(language=language).first()
    source = rows.filter(language=held.source_language).first() if language != held.source_language else None
    portrait = Picture.objects.visible_to(request.actor).filter(story=held, kind=PictureKind.PORTRAIT).first()
    said = portrait.alt_texts if portrait else {}
    initial = _text_initial(text) | {"alt": said.get(language, "")}
    form = TextForm(request.POST or None, initial=initial, language=language)
    if request.method == "POST" and form.is_valid():
        write_text(request.actor, story=held, language=language, values=form.cleaned_data)
        describe_portrait(request.actor, story=held, language=language, words=form.cleaned_data["alt"])
        messages.success(request, _("Gespeichert."))
        return redirect("exhibition_desk:story", public_id)
    context = {
        "story": held,
        "text": text,
        "source": source,
        "portrait": portrait,
        "source_alt": said.get(source.language, "") if source else "",
        "form": form,
        "code": language,
        "language_name": names[language],
        "is_stale": bool(source and text and (text.source_version or 0) < source.version),
    }
    return render(request, "exhibition/desk/story_text.html", context, status=422 if form.errors else 200)


def _text_initial(text: StoryText | None) -> dict[str, object]:
    if text is None:
        return {}
    plain = {name: getattr(text, name) for name in ("title", "shown_name", "occupation", "lead", "body", "question")}
    return plain | {"quotes": "\n".join(text.quotes)}


@screen(EDITING_ROLES, methods=("POST",))
def text_submit(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """Lay a text before the people portrayed."""
    text = get_visible_or_404(StoryText, request.actor, public_id, select=("story",))
    people = list(facts_of(text.story).people)
    try:
        submit_text(request.actor, text=text, people=people)
        messages.success(request, _("Vorgelegt. Wer eine E-Mail-Adresse hat, bekommt Bescheid."))
    except Refused:
        messages.error(request, _("Das geht gerade nicht."))
    return redirect("exhibition_desk:story", text.story.public_id)
