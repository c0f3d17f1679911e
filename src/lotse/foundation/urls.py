"""Addresses of the foundation: the living style page."""

from django.urls import URLPattern

app_name = "foundation"
urlpatterns: list[URLPattern] = []
