"""Addresses of one mentee's file, notes, rights."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
