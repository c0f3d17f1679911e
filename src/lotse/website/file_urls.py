"""Pictures and files of pages. The library asks for `wagtaildocs_serve` when it wants the address of a file."""

from django.urls import path

from lotse.website.visitors.files import document, picture

urlpatterns = [
    path("bilder/<path:name>", picture, name="website_picture"),
    path("dateien/<int:number>/<str:name>", document, name="wagtaildocs_serve"),
]
