"""Addresses for other programs; they carry no language."""

from django.urls import path

from lotse.website.api.contact import contact
from lotse.website.api.views import asking_by_program, description
from lotse.website.checks.register import CHECKS

app_name = "api"
urlpatterns = [
    path("v1/openapi.json", description, name="description"),
    path("v1/kontakt/", contact, name="contact"),
    *(path(f"v1/{check.path}/", asking_by_program(check), name=check.name) for check in CHECKS),
]
