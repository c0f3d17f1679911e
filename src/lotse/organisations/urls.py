"""Addresses of the programme's order: deputies, members, load."""

from django.urls import URLPattern

app_name = "organisations"
urlpatterns: list[URLPattern] = []
