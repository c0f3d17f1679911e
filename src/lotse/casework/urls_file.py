"""Addresses of one mentee's file, notes, rights."""

from django.urls import URLPattern, path

from lotse.casework.views import (
    access,
    cell,
    disclosure,
    duplicates,
    erasure,
    mentee,
    note,
    paper,
    profile,
    retention,
    trace,
)

urlpatterns: list[URLPattern] = [
    path("mentees/<uuid:public_id>/", mentee.mentee, name="mentee"),
    path("mentees/<uuid:public_id>/angaben/", profile.mentee_edit, name="mentee_edit"),
    path("mentees/<uuid:public_id>/profil/", profile.profile_edit, name="profile_edit"),
    path("mentees/<uuid:public_id>/notiz/", note.note_for, name="note_for"),
    path("mentees/<uuid:public_id>/papier/", paper.paper_new, name="paper_new"),
    path("mentees/<uuid:public_id>/arbeitsmarktzugang/", access.access, name="access"),
    path("mentees/<uuid:public_id>/arbeitsmarktzugang/festhalten/", access.access_keep, name="access_keep"),
    path("mentees/<uuid:public_id>/arbeitsmarktzugang/brief.pdf", access.access_letter_pdf, name="access_letter_pdf"),
    path("recht-geaendert/", access.access_changes, name="access_changes"),
    path("mentees/<uuid:public_id>/spuren/", trace.trace, name="trace"),
    path("mentees/<uuid:public_id>/auskunft/", disclosure.disclosure, name="disclosure"),
    path("mentees/<uuid:public_id>/loeschen/", erasure.erase, name="erase"),
    path("notiz/", note.note_new, name="note_new"),
    path("notizen/<uuid:public_id>/", note.note_edit, name="note_edit"),
    path("notizen/<uuid:public_id>/zuruecknehmen/", note.note_undo, name="note_undo"),
    path("papiere/<uuid:public_id>/", paper.paper_edit, name="paper_edit"),
    path("papiere/<uuid:public_id>/entfernen/", paper.paper_remove, name="paper_remove"),
    path("zellen/<uuid:public_id>/", cell.cell_settle, name="cell_settle"),
    path("projekt/aufbewahrung/", retention.retention, name="retention"),
    path("doppelte/", duplicates.duplicates, name="duplicates"),
    path("mentees/<uuid:public_id>/zusammenlegen/", duplicates.merge, name="merge"),
    path("zusammengelegt/<uuid:public_id>/rueckgaengig/", duplicates.merge_undo, name="merge_undo"),
]
