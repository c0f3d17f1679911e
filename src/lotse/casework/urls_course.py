"""Addresses of intake, agreement, applications, outcomes, closing, handing over."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
