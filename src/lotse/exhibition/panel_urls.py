"""Addresses of panels: for the desk alone; visitors meet panels on walls and through short links."""

from django.urls import path

from lotse.exhibition.desk import panels, panels_files, panels_one

_PANEL = "redaktion/ausstellung/tafeln/<uuid:public_id>/"
_FILE = "redaktion/ausstellung/druckdateien/<uuid:public_id>/"

desk = [
    path("redaktion/ausstellung/tafeln/", panels.panels, name="panels"),
    path("redaktion/ausstellung/tafeln/neu/<uuid:public_id>/<slug:kind>/", panels.panel_new, name="panel_new"),
    path(f"{_PANEL}pruefen/", panels.panel_measure, name="panel_measure"),
    path(f"{_PANEL}<slug:language>/", panels_one.panel, name="panel"),
    path(f"{_PANEL}<slug:language>/vorschau.png", panels_one.panel_picture, name="panel_picture"),
    path(f"{_PANEL}<slug:language>/dateien/", panels_one.panel_files, name="panel_files"),
    path(_FILE, panels_files.print_file, name="print_file"),
    path(f"{_FILE}wegwerfen/", panels_files.print_file_away, name="print_file_away"),
    path(f"{_FILE}auftrag/", panels_files.run_new, name="run_new"),
    path(
        "redaktion/ausstellung/druckauftraege/<uuid:public_id>/geliefert/",
        panels_files.run_delivered,
        name="run_delivered",
    ),
]
