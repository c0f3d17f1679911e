"""The demo's one-click doors."""

from django.http import Http404, HttpResponse

from lotse.foundation.screens import Door, ScreenRequest, screen
from lotse.identity.demo import demo_account
from lotse.identity.entering import enter


@screen(Door.PUBLIC, methods=("POST",))
def demo_sign_in(request: ScreenRequest) -> HttpResponse:
    """Come in as the invented person of a role. Outside a demo there is nothing here."""
    account = demo_account(request.POST.get("role", ""))
    if account is None:
        raise Http404
    return enter(request, account, method="demo")
