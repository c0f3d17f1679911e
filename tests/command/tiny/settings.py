"""Settings like those of the real program, without its rooms."""

import os

import dj_database_url

SECRET_KEY = os.environ["SECRET_KEY"]
ALLOWED_HOSTS = ["127.0.0.1"]
INSTALLED_APPS = ["django.contrib.contenttypes"]
ROOT_URLCONF = "tests.command.tiny.urls"
USE_TZ = True
STATIC_URL = "/static/"
DATABASES = {
    "default": dj_database_url.parse(os.environ["DATABASE_URL"]),
    "owner": dj_database_url.parse(os.environ.get("LOTSE_OWNER_URL", os.environ["DATABASE_URL"])),
}
