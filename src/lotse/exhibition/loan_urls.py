"""Addresses of the tour and of loans."""

from django.urls import path

from lotse.exhibition.desk import loans as desk_loans
from lotse.exhibition.desk import protocol as desk_protocol
from lotse.exhibition.desk import sets as desk_sets
from lotse.exhibition.desk import tour as desk_tour
from lotse.exhibition.visitors import borrow, loan, loan_link, tour

_LINK = "ausstellung/leihe/<slug:token>/"
_LOAN = "redaktion/ausstellung/ausleihen/<uuid:public_id>/"
_SET = "redaktion/ausstellung/saetze/<uuid:public_id>/"

visitors = [
    path("ausstellung/", tour.exhibition, name="exhibition"),
    path("ausstellung/tour/", tour.tour, name="tour"),
    path("ausstellung/tour.ics", tour.tour_ics, name="tour_ics"),
    path("ausstellung/ausleihen/", borrow.borrow, name="borrow"),
    path("ausstellung/ausleihen/danke/", borrow.borrow_done, name="borrow_done"),
    path("ausstellung/ausleihen/link/", loan_link.loan_link, name="loan_link"),
    path(_LINK, loan.loan, name="loan"),
    path(f"{_LINK}bestaetigen/", loan.loan_confirm, name="loan_confirm"),
    path(f"{_LINK}annehmen/", loan.loan_accept, name="loan_accept"),
    path(f"{_LINK}vertrag.pdf", loan.loan_agreement, name="loan_agreement"),
    path(f"{_LINK}unterschrieben/", loan.loan_signed, name="loan_signed"),
    path(f"{_LINK}besuche/", loan.loan_visits, name="loan_visits"),
    path(f"{_LINK}ergebnis/", loan.loan_outcome, name="loan_outcome"),
    path(f"{_LINK}absagen/", loan.loan_cancel, name="loan_cancel"),
    path(f"{_LINK}mappe.zip", loan.loan_kit, name="loan_kit"),
    path(f"{_LINK}protokoll-<slug:kind>.pdf", loan.loan_protocol, name="loan_protocol"),
    path(f"{_LINK}datei/<uuid:public_id>/", loan.loan_file, name="loan_file"),
]
desk = [
    path("redaktion/ausstellung/ausleihen/", desk_loans.loans, name="loans"),
    path("redaktion/ausstellung/ausleihen/neu/", desk_loans.loan_new, name="loan_new"),
    path("redaktion/ausstellung/kalender/", desk_tour.timeline, name="tour"),
    path("redaktion/ausstellung/zahlen/", desk_tour.figures, name="tour_figures"),
    path(_LOAN, desk_loans.loan, name="loan"),
    path(f"{_LOAN}angebot/", desk_loans.loan_offer, name="loan_offer"),
    path(f"{_LOAN}schritt/", desk_loans.loan_step, name="loan_step"),
    path(f"{_LOAN}uebergabe/", desk_protocol.hand_over_walk, name="loan_hand_over"),
    path(f"{_LOAN}rueckgabe/", desk_protocol.return_walk, name="loan_return"),
    path(f"{_LOAN}vertrag.pdf", desk_loans.loan_agreement, name="loan_agreement"),
    path(f"{_LOAN}mappe.zip", desk_loans.loan_kit, name="loan_kit"),
    path(f"{_LOAN}protokoll-<slug:kind>.pdf", desk_loans.loan_protocol, name="loan_protocol"),
    path("redaktion/ausstellung/dateien/<uuid:public_id>/", desk_loans.loan_file, name="loan_file"),
    path("redaktion/ausstellung/saetze/", desk_sets.sets, name="sets"),
    path("redaktion/ausstellung/saetze/neu/", desk_sets.set_new, name="set_new"),
    path(_SET, desk_sets.panel_set, name="set"),
    path(f"{_SET}tafel/", desk_sets.panel_add, name="panel_add"),
    path("redaktion/ausstellung/tafeln/<uuid:public_id>/heraus/", desk_sets.panel_out, name="panel_out"),
    path("redaktion/ausstellung/reparaturen/<uuid:public_id>/", desk_sets.repair_done, name="repair_done"),
]
