"""Addresses without a language: what machines fetch, pictures and files of pages."""

from django.urls import path

from lotse.website.visitors.feeds import robots, sitemap

urlpatterns = [
    path("robots.txt", robots, name="robots"),
    path("sitemap.xml", sitemap, name="sitemap"),
]
