"""Addresses of the exhibition: for visitors below a language, for the editors' desk, and short links on panels."""

from django.urls import URLPattern

from lotse.exhibition import loan_urls, panel_urls, urls_desk_stories, urls_feeds, urls_stories, urls_voices

app_name = "exhibition"

# Below the language of the address.
visitors: list[URLPattern] = [*urls_feeds.visitors, *loan_urls.visitors, *urls_voices.visitors, *urls_stories.visitors]
# Without a language: desk, and short links that must stay for years.
desk: list[URLPattern] = [
    *loan_urls.desk,
    *panel_urls.desk,
    *urls_voices.desk,
    *urls_stories.media,
    *urls_desk_stories.desk,
]
