"""Addresses of the foundation: the living style page, the choice of language."""

from django.urls import path

from lotse.foundation.views.language import choose_language
from lotse.foundation.views.style import style

app_name = "foundation"
urlpatterns = [
    path("stil/", style, name="style"),
    path("sprache/", choose_language, name="language"),
]
