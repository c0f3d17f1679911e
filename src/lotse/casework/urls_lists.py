"""Addresses of carriers' lists that go in."""

from django.urls import URLPattern, path

from lotse.casework.views import lists

urlpatterns: list[URLPattern] = [
    path("listen/", lists.imports, name="imports"),
    path("listen/<uuid:public_id>/spalten/", lists.import_columns, name="import_columns"),
    path("listen/<uuid:public_id>/pruefen/", lists.import_check, name="import_check"),
    path("listen/<uuid:public_id>/", lists.import_done, name="import_done"),
    path("listen/<uuid:public_id>/verwerfen/", lists.import_throw_away, name="import_throw_away"),
]
