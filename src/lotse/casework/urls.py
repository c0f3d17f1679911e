"""Addresses of casework, by the area of a mentor's work."""

from django.urls import URLPattern

from lotse.casework.urls_course import urlpatterns as course
from lotse.casework.urls_day import urlpatterns as day
from lotse.casework.urls_file import urlpatterns as file
from lotse.casework.urls_lists import urlpatterns as lists

app_name = "casework"
urlpatterns: list[URLPattern] = [*day, *file, *course, *lists]
