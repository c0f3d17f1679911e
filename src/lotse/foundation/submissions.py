"""One form, one effect: forms carry a random token (`{% once %}`), and the gate lets each token act once.

The token's row is inserted in the transaction of the effect. A second submission waits for the first, then finds the
row and is led to where the first one was led. A form that came back with errors gives its token free again.
"""

from uuid import UUID

from django.db import connection
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect

from lotse.foundation.models import Submission

FIELD = "once"


def token_of(request: HttpRequest) -> UUID | None:
    """The token of a posted form; a form without one is sent as often as it is sent."""
    if request.method != "POST":
        return None
    try:
        return UUID(request.POST.get(FIELD, ""))
    except ValueError:
        return None


def claim(token: UUID, *, account_id: int | None, path: str) -> bool:
    """Whether this submission is the first with its token; waits while the first is still at work."""
    with connection.cursor() as cursor:
        cursor.execute(
            "insert into foundation_submission (token, account_id, path, led_to, at) values (%s, %s, %s, '', now())"
            " on conflict do nothing",
            [token, account_id, path],
        )
        return bool(cursor.rowcount == 1)


def settle(token: UUID, response: HttpResponse) -> None:
    """Keep where the effect led to, or give the token free when there was none."""
    led_to = response.headers.get("Location") or response.headers.get("HX-Redirect")
    if led_to:
        Submission.objects.filter(token=token).update(led_to=led_to)
    elif response.status_code != 204 and "HX-Trigger" not in response.headers:
        Submission.objects.filter(token=token).delete()


def repeat(request: HttpRequest, token: UUID, *, account_id: int | None) -> HttpResponse:
    """The answer to a submission that already took effect; whoever sends another's token learns nothing from it."""
    own = Submission.objects.filter(token=token, account_id=account_id, path=request.path)
    led_to = own.values_list("led_to", flat=True).first() or request.path
    if getattr(request, "htmx", False):
        response = HttpResponse(status=204)
        response.headers["HX-Redirect"] = led_to
        return response
    return HttpResponseRedirect(led_to)
