"""A public server: refuses to start without https, real hosts and real keys."""

from config.settings.base import *  # noqa: F403 - settings modules share one namespace by Django's design

DEMO = False
ALLOWED_HOSTS = env.list("LOTSE_HOSTS")  # noqa: F405 - defined by the star import above
SECURE_SSL_REDIRECT = True
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SESSION_COOKIE_SECURE = True
SESSION_COOKIE_NAME = "__Host-session"
CSRF_COOKIE_SECURE = True
CSRF_COOKIE_NAME = "__Host-csrf"
LANGUAGE_COOKIE_SECURE = True
WHITENOISE_USE_FINDERS = False
STORAGES["staticfiles"] = {  # noqa: F405 - defined by the star import above
    "BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"
}
