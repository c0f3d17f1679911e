"""Addresses of the foundation: the living style page."""

from django.urls import path

from lotse.foundation.views.style import style

app_name = "foundation"
urlpatterns = [path("stil/", style, name="style")]
