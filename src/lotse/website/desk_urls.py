"""Addresses of the desk beside the editor: translations, what must be read again, reports of barriers."""

from django.urls import path

from lotse.website.desk.barriers import barrier_answered, barriers
from lotse.website.desk.care import care
from lotse.website.desk.translations import translations, translations_table

app_name = "website_desk"
urlpatterns = [
    path("redaktion/uebersetzungen/", translations, name="translations"),
    path("redaktion/uebersetzungen/liste.csv", translations_table, name="translations_table"),
    path("redaktion/pflege/", care, name="care"),
    path("redaktion/barrieren/", barriers, name="barriers"),
    path("redaktion/barrieren/<uuid:public_id>/beantwortet/", barrier_answered, name="barrier_answered"),
]
