"""Setting up, seeing and removing second factors; every change ends all other sessions."""

from typing import Any

from allauth.account.adapter import get_adapter
from allauth.mfa.base.internal.flows import delete_and_cleanup
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.views import ActivateTOTPView
from allauth.mfa.webauthn.views import AddWebAuthnView
from django.contrib import messages
from django.core import signing
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _

from lotse.foundation.screens import Door, ScreenRequest, screen
from lotse.identity.entering import ask_again
from lotse.identity.factors import part_with_factor, welcome_factor
from lotse.identity.session import has_fresh_proof, has_second_factor, owns_second_factor

_SALT = "lotse.factor"


class SetUpApp(ActivateTOTPView):  # type: ignore[misc]  # allauth ships no types
    """The picture for the phone and the first code. The gate leads here everybody whose role needs a second factor."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Lead on who has an app already; a session that never showed its factor has to sign in again."""
        if owns_second_factor(request.user) and not has_second_factor(request):
            get_adapter().logout(request)
            return redirect("account_login")
        if Authenticator.objects.filter(user_id=request.user.pk, type=Authenticator.Type.TOTP).exists():
            return redirect("mfa_index")
        response: HttpResponse = super().dispatch(request, *args, **kwargs)
        return response

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """The secret in groups of four, for typing; and whether this is the very first factor."""
        context: dict[str, Any] = super().get_context_data(**kwargs)
        secret = context["form"].secret
        context["secret_groups"] = " ".join(secret[at : at + 4] for at in range(0, len(secret), 4))
        context["is_first"] = not owns_second_factor(self.request.user)
        return context

    def form_valid(self, form: Any) -> HttpResponse:
        """The session counts as having passed; on to the recovery codes."""
        response: HttpResponse = super().form_valid(form)
        welcome_factor(self.request, _newest(self.request, Authenticator.Type.TOTP))
        return response


class AddPasskey(AddWebAuthnView):  # type: ignore[misc]  # allauth ships no types
    """A passkey on this device or on a key."""

    def form_valid(self, form: Any) -> HttpResponse:
        """The session counts as having passed; on to the recovery codes where they are new."""
        response: HttpResponse = super().form_valid(form)
        welcome_factor(self.request, _newest(self.request, Authenticator.Type.WEBAUTHN))
        return response


def _newest(request: HttpRequest, kind: str) -> Authenticator:
    return Authenticator.objects.filter(user_id=request.user.pk, type=kind).latest("pk")


@screen(Door.SIGNING_IN)
def second_factors(request: ScreenRequest) -> HttpResponse:
    """All factors of one's own account."""
    held = list(Authenticator.objects.filter(user_id=request.user.pk).order_by("created_at", "pk"))
    codes = next((factor for factor in held if factor.type == Authenticator.Type.RECOVERY_CODES), None)
    main = [
        {
            "factor": factor,
            "key": signing.dumps(factor.pk, salt=_SALT),
            "is_app": factor.type == Authenticator.Type.TOTP,
        }
        for factor in held
        if factor is not codes
    ]
    context = {
        "factors": main,
        "has_app": any(entry["is_app"] for entry in main),
        "codes_left": len(codes.wrap().get_unused_codes()) if codes else 0,
    }
    return render(request, "mfa/index.html", context)


@screen(Door.SIGNING_IN, methods=("GET", "POST"))
def remove_factor(request: ScreenRequest) -> HttpResponse:
    """Take a factor away, after proving with a factor who is asking."""
    factor = _own_factor(request)
    if not has_fresh_proof(request):
        return ask_again(request)
    if request.method == "GET":
        others = Authenticator.objects.filter(user_id=request.user.pk).exclude(pk=factor.pk)
        is_last = not others.exclude(type=Authenticator.Type.RECOVERY_CODES).exists()
        return render(request, "mfa/remove.html", {"factor": factor, "is_last": is_last})
    event = "totp_deactivated" if factor.type == Authenticator.Type.TOTP else "webauthn_removed"
    delete_and_cleanup(request, factor)
    get_adapter().send_notification_mail(f"mfa/email/{event}", request.user)
    part_with_factor(request)
    messages.success(request, _("Entfernt. Auf anderen Geräten sind Sie jetzt abgemeldet."))
    return redirect("mfa_index" if owns_second_factor(request.user) else "mfa_activate_totp")


def _own_factor(request: HttpRequest) -> Authenticator:
    """The factor named in the address, if it is one of the person's own; recovery codes go with the last factor."""
    try:
        key = signing.loads(request.GET.get("factor", ""), salt=_SALT)
    except signing.BadSignature as error:
        raise Http404 from error
    own = Authenticator.objects.filter(user_id=request.user.pk).exclude(type=Authenticator.Type.RECOVERY_CODES)
    factor = own.filter(pk=key).first()
    if factor is None:
        raise Http404
    return factor


@screen(Door.SIGNING_IN, methods=("GET", "POST"))
def recovery_codes(request: ScreenRequest) -> HttpResponse:
    """Ten codes for the day the phone is lost: shown until the person says that she has them, and never again."""
    held = Authenticator.objects.filter(user_id=request.user.pk, type=Authenticator.Type.RECOVERY_CODES).first()
    if held is None:
        return redirect("mfa_index")
    if not has_fresh_proof(request):
        return ask_again(request)
    codes = held.wrap()
    if request.method == "POST":
        codes.mark_as_viewed()
        return redirect("identity:arrive")
    shown = [] if codes.did_view else codes.get_unused_codes()
    return render(request, "mfa/recovery_codes/index.html", {"codes": shown})
