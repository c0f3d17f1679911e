"""`./lotse test`: every undefined template variable and every warning is a failure."""

import os
import tempfile
from pathlib import Path

from config.settings.base import *  # noqa: F403 - settings modules share one namespace by Django's design

DEMO = True
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # speed only; never outside tests
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
STORAGES["default"] = {"BACKEND": "django.core.files.storage.InMemoryStorage"}
STORAGES["renditions"] = {
    "BACKEND": "django.core.files.storage.InMemoryStorage",
    "OPTIONS": {"base_url": "/bilder/"},
}
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = True
WITHDRAWN_LEDGER = Path(tempfile.gettempdir()) / f"lotse-withdrawn-{os.getpid()}.ledger"
LINKS_ARE_ASKED = False
# Each test client has a chain of middleware of its own: it need not list all static files first.
WHITENOISE_AUTOREFRESH = True
