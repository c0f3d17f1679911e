"""The form for barriers: it asks for as little as possible, and works without a cookie or a script.

Nothing in the browser proves who sends it, so it has no effect that a stranger could want: it stands on a list until an
editor reads it. A field that people do not see and a signed moment keep most machines out.
"""

from datetime import timedelta

from django import forms
from django.core import signing
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from django.views.decorators.csrf import csrf_exempt

from lotse.foundation.forms import Form
from lotse.foundation.screens import Door, ScreenRequest, screen
from lotse.foundation.throttle import seconds_to_wait
from lotse.website.barriers import report_barrier

_SALT = "lotse.barrier"
_PER_MINUTE = 4
_LONGEST = timedelta(hours=12)


class BarrierForm(Form):
    """What was in the way, where, and how to answer."""

    text = forms.CharField(
        label=_("Was konnten Sie nicht lesen oder bedienen?"), max_length=2000, widget=forms.Textarea(attrs={"rows": 5})
    )
    where = forms.CharField(label=_("Auf welcher Seite?"), max_length=200, required=False)
    address = forms.EmailField(
        label=_("Ihre E-Mail-Adresse, wenn Sie eine Antwort möchten"), max_length=254, required=False
    )
    # People do not see it; machines fill everything in.
    homepage = forms.CharField(required=False, label=_("Bitte leer lassen"))
    moment = forms.CharField(widget=forms.HiddenInput)

    def clean_moment(self) -> str:
        """Signed by us, and not from yesterday."""
        moment: str = self.cleaned_data["moment"]
        try:
            signing.loads(moment, salt=_SALT, max_age=_LONGEST)
        except signing.BadSignature as error:
            raise forms.ValidationError(_("Bitte senden Sie das Formular noch einmal."), code="stale") from error
        return moment

    @property
    def is_machine(self) -> bool:
        """Whether nobody would have written this by hand."""
        return bool(self.cleaned_data.get("homepage"))


@csrf_exempt
@screen(Door.PUBLIC, methods=("GET", "POST"))
def barrier(request: ScreenRequest) -> HttpResponse:
    """Ask, take it down, say thank you."""
    said = request.POST if request.method == "POST" else None
    form = BarrierForm(
        said, initial={"moment": signing.dumps(1, salt=_SALT), "where": request.GET.get("seite", "")[:200]}
    )
    if said is not None and seconds_to_wait(request, "barrier", per_minute=_PER_MINUTE):
        form.add_error(
            None, _("Gerade kommen sehr viele Meldungen. Bitte versuchen Sie es in einer Minute noch einmal.")
        )
        return _asked(request, form, status=429)
    if said is not None and form.is_valid():
        if not form.is_machine:
            report_barrier(
                text=form.cleaned_data["text"],
                where=form.cleaned_data["where"],
                address=form.cleaned_data["address"],
                language=get_language() or "de",
            )
        return redirect("website:barrier_thanks")
    return _asked(request, form, status=422 if form.errors else 200)


def _asked(request: ScreenRequest, form: BarrierForm, *, status: int) -> HttpResponse:
    response = render(request, "website/visitors/barrier.html", {"form": form}, status=status)
    response.headers["Cache-Control"] = "no-store"
    return response


@screen(Door.VISITOR)
def thanks(request: ScreenRequest) -> HttpResponse:
    """It has arrived."""
    return render(request, "website/visitors/barrier_thanks.html")
