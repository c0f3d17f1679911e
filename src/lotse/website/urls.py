"""Addresses of the public face."""

from django.urls import path

from lotse.website.views.contact import contact

app_name = "website"
urlpatterns = [
    path("kontakt/", contact, name="contact"),
]
