"""Addresses of intake, agreement, applications, outcomes, closing, handing over, and of the lead's work."""

from django.urls import URLPattern, path

from lotse.casework.views import (
    agreement,
    application,
    check_in,
    closing,
    deputies,
    eligibility,
    handover,
    intake,
    load,
    outcome,
    waiting_list,
)

MENTEE = "mentees/<uuid:public_id>/"

urlpatterns: list[URLPattern] = [
    path("aufnahme/", intake.intake, name="intake"),
    path(f"{MENTEE}voraussetzungen/", eligibility.eligibility, name="eligibility"),
    path(f"{MENTEE}phase/", eligibility.phase, name="phase"),
    path(f"{MENTEE}vereinbarung/", agreement.agreement, name="agreement"),
    path(f"{MENTEE}vereinbarung/unterschreiben/", agreement.agreement_sign, name="agreement_sign"),
    path(f"{MENTEE}vereinbarung/blatt.pdf", agreement.agreement_pdf, name="agreement_pdf"),
    path(f"{MENTEE}bewerbungen/neu/", application.application_new, name="application_new"),
    path("bewerbungen/<uuid:public_id>/", application.application_edit, name="application_edit"),
    path(f"{MENTEE}ergebnisse/neu/", outcome.outcome_new, name="outcome_new"),
    path("ergebnisse/<uuid:public_id>/", outcome.outcome_edit, name="outcome_edit"),
    path("ergebnisse/<uuid:public_id>/ende/", outcome.outcome_end, name="outcome_end"),
    path("nachfragen/<uuid:public_id>/", check_in.check_in, name="check_in"),
    path(f"{MENTEE}abschliessen/", closing.close, name="close"),
    path(f"{MENTEE}wieder-aufnehmen/", closing.reopen, name="reopen"),
    path(f"{MENTEE}uebergeben/", handover.handover_new, name="handover_new"),
    path("uebergaben/", handover.handovers, name="handovers"),
    path("uebergaben/<uuid:public_id>/", handover.handover_answer, name="handover_answer"),
    path("uebergaben/<uuid:public_id>/zuruecknehmen/", handover.handover_take_back, name="handover_take_back"),
    path("projekt/auslastung/", load.load, name="load"),
    path("projekt/warteliste/", waiting_list.waiting_list, name="waiting_list"),
    path("projekt/zuteilen/", load.assign, name="assign"),
    path("projekt/vertretung/", deputies.deputies, name="deputies"),
    path("projekt/vertretung/<uuid:public_id>/beenden/", deputies.deputy_end, name="deputy_end"),
]
