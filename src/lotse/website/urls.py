"""Addresses of the public face."""

from django.urls import path

from lotse.website.checks.flow import answering, asking, printing
from lotse.website.checks.overview import overview
from lotse.website.checks.register import CHECKS
from lotse.website.views.contact import contact
from lotse.website.views.law import law, law_table
from lotse.website.views.start import start

app_name = "website"
urlpatterns = [
    path("", start, name="start"),
    path("kontakt/", contact, name="contact"),
    path("pruefen/", overview, name="checks"),
    path("recht/", law, name="law"),
    path("recht/liste.csv", law_table, name="law_table"),
]
for check in CHECKS:
    urlpatterns += [
        path(f"pruefen/{check.path}/", asking(check), name=f"check_{check.name}"),
        path(f"pruefen/{check.path}/antwort/", answering(check), name=f"check_{check.name}_answer"),
        path(f"pruefen/{check.path}/antwort.pdf", printing(check), name=f"check_{check.name}_pdf"),
    ]
