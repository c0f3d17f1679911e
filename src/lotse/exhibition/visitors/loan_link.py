"""The link to a loan's page is lost: it comes once more by mail, and whether somebody is known here is not said."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from lotse.exhibition.actions.loan_links import send_links_again
from lotse.exhibition.by_link import BY_LINK
from lotse.exhibition.visitors.person_forms import LostLinkForm
from lotse.exhibition.visitors.secrecy import behind_a_link
from lotse.foundation.screens import Door, ScreenRequest, screen
from lotse.foundation.throttle import seconds_to_wait

PER_MINUTE = 5


@behind_a_link
@screen(Door.PUBLIC, methods=("GET", "POST"))
def loan_link(request: ScreenRequest) -> HttpResponse:
    """Write the address, get the same answer as everybody."""
    form = LostLinkForm(request.POST if request.method == "POST" else None)
    status = 200
    if request.method == "POST":
        status = 422
        is_filled = form.is_valid()
        if seconds_to_wait(request, "loan_link", per_minute=PER_MINUTE):
            form.add_error(None, _("Bitte warten Sie eine Minute und versuchen Sie es noch einmal."))
            status = 429
        elif is_filled:
            send_links_again(BY_LINK, address=form.cleaned_data["email"])
            return redirect(f"{reverse('exhibition:loan_link')}?ok=1")
    context = {"form": form, "is_sent": request.GET.get("ok") == "1" and not form.is_bound}
    return render(request, "exhibition/visitors/loan_link.html", context, status=status)
