"""The host's own page behind a secret link: where the loan stands, what to do next; effects only by POST."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.http import FileResponse, HttpResponse, StreamingHttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from lotse.exhibition.actions.loan_files import hand_in_agreement
from lotse.exhibition.actions.loans import accept_offer, cancel_loan, confirm_request, terms_of
from lotse.exhibition.actions.visits import count_visits, tell_outcome
from lotse.exhibition.by_link import BY_LINK
from lotse.exhibition.domain.loans import AHEAD, LoanState, may_follow
from lotse.exhibition.models import Loan, LoanFile
from lotse.exhibition.papers.kit import kit_stream
from lotse.exhibition.papers.loan_papers import agreement_pdf, protocol_pdf
from lotse.exhibition.queries.loans import file_or_404, loan_behind, panels_of, protocols_of
from lotse.exhibition.queries.panel_stories import withdrawn_panels
from lotse.exhibition.visitors.loan_forms import AcceptForm, CancelForm, OutcomeForm, SignedForm, VisitsForm
from lotse.exhibition.visitors.loan_words import NEXT, STATES
from lotse.exhibition.visitors.secrecy import behind_a_link
from lotse.foundation.database.context import at_work
from lotse.foundation.forms import Form
from lotse.foundation.journal import Refused
from lotse.foundation.screens import Door, ScreenRequest, screen

OPEN_DAYS = frozenset({LoanState.AGREED, LoanState.HANDED_OVER, LoanState.RETURNED, LoanState.CLOSED})
View = Callable[..., HttpResponse]


def of_host(*methods: str) -> Callable[[View], View]:
    """A page or deed behind the link; the program is at work in it, for the desk."""

    def make(view: View) -> View:
        def answer(request: ScreenRequest, token: str, **more: Any) -> HttpResponse:
            with at_work(BY_LINK):
                return view(request, loan_behind(token), **more)

        answer.__name__, answer.__doc__ = view.__name__, view.__doc__
        return behind_a_link(screen(Door.PUBLIC, methods=methods)(answer))

    return make


@of_host("GET")
def loan(request: ScreenRequest, loan: Loan) -> HttpResponse:
    """Where it stands and what comes next."""
    return _page(request, loan)


def _page(request: ScreenRequest, loan: Loan, *, status: int = 200, said: Any = "", **forms: Form) -> HttpResponse:
    state = loan.stands
    # Read from the address rather than kept in a cookie.
    context = {
        "loan": loan,
        "token": loan.token,
        "state": state,
        "state_word": STATES[state],
        "next": NEXT[state],
        "said": said,
        "done": request.GET.get("ok", ""),
        "covered": withdrawn_panels(panels_of(loan.panel_set)) if state in AHEAD else [],
        "may_cancel": may_follow(state, LoanState.CANCELLED),
        "is_open": state in OPEN_DAYS,
        "has_handed_in": loan.files.filter(kind=LoanFile.Kind.AGREEMENT).exists(),
        "protocols": protocols_of(loan),
        "visits": list(loan.visits.order_by("counted_on")),
        "accept": AcceptForm(initial={"terms": terms_of(loan)}, auto_id="accept_%s"),
        "signed": SignedForm(auto_id="signed_%s"),
        "visit": VisitsForm(loan=loan, auto_id="visit_%s"),
        "outcome": OutcomeForm(initial=_outcome(loan), auto_id="outcome_%s"),
        "cancel": CancelForm(auto_id="cancel_%s"),
        **forms,
    }
    return render(request, "exhibition/visitors/loan.html", context, status=status)


def _outcome(loan: Loan) -> dict[str, Any]:
    return {name: getattr(loan, name) for name in ("press_reports", "employers_met", "helpers_met")}


def _done(loan: Loan, part: str) -> HttpResponse:
    return redirect(f"{reverse('exhibition:loan', args=[loan.token])}?ok={part}#{part}")


def _try(request: ScreenRequest, loan: Loan, *, part: str, form: Form, act: Callable[[], object]) -> HttpResponse:
    """Do it and lead back to the page, or show the page with what is wrong."""
    if not form.is_valid():
        return _page(request, loan, status=422, **{part: form})
    try:
        act()
    except Refused as refusal:
        loan.refresh_from_db()
        words = " ".join(f"{each.message} {each.mend}".strip() for each in refusal.obstacles)
        return _page(request, loan, status=409, said=words)
    return _done(loan, part)


@of_host("POST")
def loan_confirm(request: ScreenRequest, loan: Loan) -> HttpResponse:
    """The mailbox is read by somebody who wants it."""
    confirm_request(BY_LINK, loan=loan)
    return _done(loan, "confirm")


@of_host("POST")
def loan_accept(request: ScreenRequest, loan: Loan) -> HttpResponse:
    """The host says yes."""
    form = AcceptForm(request.POST, auto_id="accept_%s")

    def act() -> object:
        given = form.cleaned_data
        return accept_offer(BY_LINK, loan=loan, full_name=given["full_name"], terms=given["terms"])

    return _try(request, loan, part="accept", form=form, act=act)


@of_host("POST")
def loan_signed(request: ScreenRequest, loan: Loan) -> HttpResponse:
    """The signed paper comes in."""
    form = SignedForm(request.POST, request.FILES, auto_id="signed_%s")

    def act() -> object:
        data, content_type = form.read
        return hand_in_agreement(BY_LINK, loan=loan, data=data, content_type=content_type)

    return _try(request, loan, part="signed", form=form, act=act)


@of_host("POST")
def loan_visits(request: ScreenRequest, loan: Loan) -> HttpResponse:
    """How many came."""
    form = VisitsForm(request.POST, loan=loan, auto_id="visit_%s")

    def act() -> object:
        given = form.cleaned_data
        return count_visits(
            BY_LINK,
            loan=loan,
            counted_on=given["counted_on"],
            visitors=given["visitors"],
            groups=given["groups"] or 0,
        )

    return _try(request, loan, part="visit", form=form, act=act)


@of_host("POST")
def loan_outcome(request: ScreenRequest, loan: Loan) -> HttpResponse:
    """What came of it."""
    form = OutcomeForm(request.POST, auto_id="outcome_%s")
    return _try(
        request,
        loan,
        part="outcome",
        form=form,
        act=lambda: tell_outcome(BY_LINK, loan=loan, **form.cleaned_data),
    )


@of_host("POST")
def loan_cancel(request: ScreenRequest, loan: Loan) -> HttpResponse:
    """The host takes it back."""
    form = CancelForm(request.POST, auto_id="cancel_%s")
    return _try(
        request,
        loan,
        part="cancel",
        form=form,
        act=lambda: cancel_loan(BY_LINK, loan=loan, reason=form.cleaned_data["reason"]),
    )


def pdf(data: bytes, name: str) -> HttpResponse:
    """A paper for one reader."""
    headers = {"Content-Disposition": f'inline; filename="{name}.pdf"', "X-Content-Type-Options": "nosniff"}
    return HttpResponse(data, content_type="application/pdf", headers=headers)


@of_host("GET")
def loan_agreement(request: ScreenRequest, loan: Loan) -> HttpResponse:
    """The agreement to print and sign."""
    return pdf(agreement_pdf(loan), loan.number)


@of_host("GET")
def loan_protocol(request: ScreenRequest, loan: Loan, kind: str) -> HttpResponse:
    """What was written down together at hand-over or return."""
    return pdf(protocol_pdf(loan, kind), f"{loan.number}-{kind}")


@of_host("GET")
def loan_kit(request: ScreenRequest, loan: Loan) -> HttpResponse:
    """The opening kit, made while it is sent."""
    sent: HttpResponse = send_kit(loan)
    return sent


def send_kit(loan: Loan) -> Any:
    """The archive, piece by piece."""
    headers = {"Content-Disposition": f'attachment; filename="{loan.number}.zip"'}
    return StreamingHttpResponse(kit_stream(loan), content_type="application/zip", headers=headers)


@of_host("GET")
def loan_file(request: ScreenRequest, loan: Loan, public_id: UUID) -> HttpResponse:
    """A photo or the signed paper of this loan."""
    sent: HttpResponse = send_file(file_or_404(loan, public_id))
    return sent


def send_file(kept: LoanFile) -> Any:
    """To look at or keep; nothing in it can act on our pages."""
    response = FileResponse(kept.file.open("rb"), content_type=kept.content_type)
    response.headers["Content-Disposition"] = f'inline; filename="{kept.kind}-{kept.pk}"'
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Content-Security-Policy"] = "sandbox; default-src 'none'; frame-ancestors 'none'"
    return response
