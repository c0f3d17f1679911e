"""Addresses of evaluation."""

from django.urls import URLPattern, path

from lotse.evaluation.views import figures

app_name = "evaluation"
urlpatterns: list[URLPattern] = [
    path("", figures.figures, name="figures"),
    path("wie-gezaehlt/", figures.definitions, name="definitions"),
]
