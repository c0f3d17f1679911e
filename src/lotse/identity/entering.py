"""Coming in other than by password and code: an accepted invitation, the demo's doors. And being asked again."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from allauth.account.adapter import get_adapter
from allauth.account.internal.flows.login import record_authentication
from allauth.core.exceptions import ImmediateHttpResponse, ReauthenticationRequired
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.http import urlencode

from lotse.identity.adapter import greet
from lotse.identity.models import Account


def enter(request: HttpRequest, account: Account, *, method: str, next_page: str = "identity:arrive") -> HttpResponse:
    """Sign `account` in and lead on. The session keeps `method` as what it is, never as a factor that was not shown.

    The session is a fresh one: nothing that was in the browser before comes along.
    """
    logout(request)
    get_adapter().login(request, account)
    record_authentication(request, account, method)
    return greet(request, redirect(next_page), account)


def ask_again(request: HttpRequest) -> HttpResponse:
    """Lead to the page that asks who is there, and from there back here; what was posted has to be posted again."""
    way = get_adapter().get_reauthentication_methods(request.user)[0]
    return redirect(f"{way['url']}?{urlencode({'next': request.get_full_path()})}")


View = Callable[..., HttpResponse]


def library(view: View) -> View:
    """A view of the sign-in library under our gate, which runs views where the library's middleware cannot catch.

    The wrapper declares no screen: for whom each view is stands in session.py.
    """

    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            response = view(request, *args, **kwargs)
        except ReauthenticationRequired:
            response = ask_again(request)
        except ImmediateHttpResponse as interruption:
            response = interruption.response
        response.headers["Cache-Control"] = "no-store"
        return response

    return answer
