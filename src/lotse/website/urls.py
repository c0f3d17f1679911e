"""Addresses of the public face."""

from django.urls import path

from lotse.website.views.contact import contact
from lotse.website.views.start import start

app_name = "website"
urlpatterns = [
    path("", start, name="start"),
    path("kontakt/", contact, name="contact"),
]
