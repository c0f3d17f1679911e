"""The one gate before every view: declared audience, second factor, actor, transaction, context, single effect."""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from django.contrib.auth.views import redirect_to_login
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import get_language

from lotse.foundation import errors, submissions
from lotse.foundation.actor import NOBODY, Actor
from lotse.foundation.database.context import at_work
from lotse.foundation.journal import READS_ONLY, Refused
from lotse.foundation.publishing import published
from lotse.foundation.roles import CASE_ROLES, SECOND_FACTOR_ROLES
from lotse.foundation.screens import Audience, Door
from lotse.identity.public import audience_of_sign_in_view, has_ended, has_second_factor
from lotse.organisations.acting import actor_of
from lotse.organisations.seats import take_seats

View = Callable[..., HttpResponse]
_OPEN = frozenset({Door.PUBLIC, Door.VISITOR})


def audience_of(view: View, route: str | None) -> Audience | None:
    """What a view declared; None is refused."""
    declared = getattr(view, "screen", None)
    return declared.audience if declared else audience_of_sign_in_view(view, route)


class GateMiddleware:
    """Last of the middlewares: `process_view` runs the view itself, inside its transaction."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Pages that are not public are never kept by any cache."""
        request.actor = NOBODY  # type: ignore[attr-defined]  # ScreenRequest has it
        response = self.get_response(request)
        if getattr(request, "is_private", True) and "Cache-Control" not in response.headers:
            response.headers["Cache-Control"] = "no-store"
        return response

    def process_view(  # noqa: PLR0917 - Django's signature
        self, request: HttpRequest, view: View, args: tuple[Any, ...], kwargs: dict[str, Any]
    ) -> HttpResponse:
        """Let in, send to sign in, or refuse."""
        audience = _audience(request, view)
        if audience is None:
            return errors.forbidden(request)
        actor = _recognise(request, audience)
        turned_away = _turn_away(request, actor, audience)
        if turned_away is not None:
            return turned_away
        try:
            response = _run(request, actor, view=view, args=args, kwargs=kwargs)
        except Refused as refusal:
            return errors.refused(request, refusal.obstacles)
        return published(request, response) if audience is Door.VISITOR else response


def sent_too_late(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Django's answer to a form without its secret, given before the gate is asked: it asks here who sent the form."""
    audience = _audience(request, request.resolver_match.func) if request.resolver_match else None
    if audience is not None:
        _recognise(request, audience)
    return errors.sent_too_late(request, is_at_desk=audience is not None and audience not in _OPEN)


def _audience(request: HttpRequest, view: View) -> Audience | None:
    match = request.resolver_match
    audience = audience_of(view, match.view_name if match else None)
    request.is_private = audience not in _OPEN  # type: ignore[attr-defined]  # read in __call__
    return audience


def _recognise(request: HttpRequest, audience: Audience) -> Actor:
    """Who this is, for all that follows; what is the same for everybody looks at nobody."""
    actor = NOBODY if audience is Door.VISITOR else _actor(request)
    request.actor = actor  # type: ignore[attr-defined]  # ScreenRequest has it
    return actor


def _actor(request: HttpRequest) -> Actor:
    if not request.user.is_authenticated or has_ended(request):
        return NOBODY
    return actor_of(request.user, second_factor=has_second_factor(request), language=get_language() or "de")


def _turn_away(request: HttpRequest, actor: Actor, audience: Audience) -> HttpResponse | None:
    """The answer for somebody who may not come in; None for somebody who may."""
    if audience in _OPEN:
        return None
    if actor.account_id is None:
        return _to_sign_in(request)
    if audience is Door.SIGNING_IN:
        return None
    if not actor.second_factor and actor.has_any_role(SECOND_FACTOR_ROLES):
        return redirect("mfa_activate_totp")
    if isinstance(audience, frozenset) and not actor.has_any_role(audience):
        return errors.forbidden(request)
    if actor.reads_only and request.method not in ("GET", "HEAD") and _belongs_to_projects(audience):
        return errors.refused(request, [READS_ONLY])
    return None


def _is_of_library(view: View) -> bool:
    declared = getattr(view, "screen", None)
    return declared is not None and declared.of_library


def _belongs_to_projects(audience: Audience) -> bool:
    return isinstance(audience, frozenset) and not audience.isdisjoint(CASE_ROLES)


def _to_sign_in(request: HttpRequest) -> HttpResponse:
    """The whole page goes to sign in, even when only a fragment of it was asked for."""
    htmx = getattr(request, "htmx", None)
    if not htmx:
        return redirect_to_login(_page_to_return_to(request))
    here = redirect_to_login(htmx.current_url_abs_path or "/")
    return HttpResponse(status=204, headers={"HX-Redirect": here.url})


def _page_to_return_to(request: HttpRequest) -> str:
    """The page with the form that was sent too late: its own address may answer POST alone."""
    came_from = request.headers.get("Referer", "")
    if request.method == "POST" and url_has_allowed_host_and_scheme(came_from, {request.get_host()}):
        return urlsplit(came_from).path
    return request.get_full_path()


def _run(
    request: HttpRequest, actor: Actor, *, view: View, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> HttpResponse:
    token = submissions.token_of(request)
    with at_work(actor):
        if actor.account_id and _is_of_library(view):
            take_seats(request.user)  # type: ignore[arg-type]  # with an actor there is an account
        if token and not submissions.claim(token, account_id=actor.account_id, path=request.path):
            return submissions.repeat(request, token, account_id=actor.account_id)
        response = view(request, *args, **kwargs)
        if callable(getattr(response, "render", None)):
            response = response.render()  # type: ignore[attr-defined]  # TemplateResponse, inside the transaction
        if response.status_code >= 500:
            transaction.set_rollback(True)
        elif token:
            submissions.settle(token, response)
    return response
