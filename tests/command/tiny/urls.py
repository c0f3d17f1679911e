"""One page that needs the database, and one that is broken."""

import os

from django.contrib.contenttypes.models import ContentType
from django.http import HttpRequest, HttpResponse
from django.urls import path


def start(request: HttpRequest) -> HttpResponse:
    """Counts, so that it fails where tables or rights are missing; fails on demand as well."""
    if os.environ.get("TINY_BROKEN"):
        raise RuntimeError("Broken on demand.")
    return HttpResponse(f"{ContentType.objects.count()} kinds, process {os.getpid()}")


urlpatterns = [path("", start)]
