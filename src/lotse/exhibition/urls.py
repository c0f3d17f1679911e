"""Addresses of the exhibition: for visitors below a language, for the editors' desk, and short links on panels."""

from django.urls import URLPattern

app_name = "exhibition"

# Below the language of the address.
visitors: list[URLPattern] = []
# Without a language: desk, and short links that must stay for years.
desk: list[URLPattern] = []
