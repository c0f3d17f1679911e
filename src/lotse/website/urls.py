"""Addresses of the public face."""

from django.urls import path

from lotse.website.cards.share import page_card, project_card, site_card
from lotse.website.checks.flow import answering, asking, printing
from lotse.website.checks.overview import overview
from lotse.website.checks.register import CHECKS
from lotse.website.views.demo import demo
from lotse.website.views.law import law, law_table
from lotse.website.visitors.barrier import barrier, thanks
from lotse.website.visitors.cards import card_pdf, mentor_vcf, project_vcf
from lotse.website.visitors.contact import contact
from lotse.website.visitors.feeds import event_ics, news_feed
from lotse.website.visitors.pages import start
from lotse.website.visitors.projects import figures, project, projects, report_pdf
from lotse.website.visitors.search import search

app_name = "website"
urlpatterns = [
    path("", start, name="start"),
    path("kontakt/", contact, name="contact"),
    path("kontakt/<slug:key>.vcf", project_vcf, name="contact_vcf"),
    path("kontakt/<slug:key>/<uuid:public_id>.vcf", mentor_vcf, name="mentor_vcf"),
    path("kontakt/<slug:key>/karte.pdf", card_pdf, name="contact_pdf"),
    path("projekte/", projects, name="projects"),
    path("projekte/zahlen/", figures, name="figures"),
    path("projekte/<slug:key>/", project, name="project"),
    path("projekte/<slug:key>/bericht-<int:number>.pdf", report_pdf, name="report_pdf"),
    path("suche/", search, name="search"),
    path("karte.png", site_card, name="site_card"),
    path("projekte/<slug:key>/karte.png", project_card, name="project_card"),
    path("karte/<uuid:key>.png", page_card, name="social_card"),
    path("barriere-melden/", barrier, name="barrier"),
    path("barriere-melden/danke/", thanks, name="barrier_thanks"),
    path("aktuelles/neu.rss", news_feed, name="news_feed"),
    path("veranstaltungen/<uuid:key>.ics", event_ics, name="event_ics"),
    path("vorfuehrung/", demo, name="demo"),
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
