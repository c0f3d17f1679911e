"""Addresses of the programme's order: members, invitations, rights, help."""

from django.urls import path

from lotse.organisations.desk import card, projects
from lotse.organisations.views import members, support
from lotse.organisations.views.invitation import invitation
from lotse.organisations.views.rights import overview

app_name = "organisations"
urlpatterns = [
    path("mitarbeit/", members.members, name="members"),
    path("mitarbeit/einladen/", members.invite, name="invite"),
    path("mitarbeit/<uuid:public_id>/beenden/", members.end, name="member_end"),
    path("einladung/<uuid:public_id>/zurueckziehen/", members.withdraw, name="offer_withdraw"),
    path("einladung/<slug:token>/", invitation, name="invitation"),
    path("meine-karte/", card.card, name="card"),
    path("projekte/", projects.projects, name="project_texts"),
    path("projekte/<uuid:public_id>/angaben/", projects.facts, name="project_facts"),
    path("projekte/<uuid:public_id>/bericht/", projects.report_add, name="report_add"),
    path("projekte/<uuid:public_id>/text/<slug:language>/", projects.text, name="project_text"),
    path("projekte/bericht/<uuid:public_id>/entfernen/", projects.report_remove, name="report_remove"),
    path("rechte/", overview, name="rights"),
    path("hilfe/", support.support, name="support"),
    path("hilfe/beginnen/", support.begin, name="support_begin"),
    path("hilfe/beenden/", support.end, name="support_end"),
]
