"""Pages of the editors. The library asks for this name when it wants the address of a page."""

from django.urls import re_path

from lotse.website.visitors.pages import page

urlpatterns = [re_path(r"^((?:[\w\-]+/)*)$", page, name="wagtail_serve")]
