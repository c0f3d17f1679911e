"""Addresses of the day, the list, steps, appointments."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
