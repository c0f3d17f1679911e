"""Addresses of carriers' lists that go in."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
