"""Addresses of the feeds."""

from django.urls import path

from lotse.exhibition.visitors import feeds

visitors = [
    path("geschichten/neu.rss", feeds.stories_feed, name="stories_feed"),
    path("ausstellung/tour.rss", feeds.tour_feed, name="tour_feed"),
]
