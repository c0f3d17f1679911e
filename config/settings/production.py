"""A public server: refuses to start without https, real hosts and real keys."""

from config.settings.base import *  # noqa: F403 - settings modules share one namespace by Django's design

DEMO = False
ALLOWED_HOSTS = env.list("LOTSE_HOSTS")
ADDRESS = env.str("LOTSE_ADDRESS")
EMAIL_BACKEND = env.str("LOTSE_EMAIL_BACKEND", "django.core.mail.backends.smtp.EmailBackend")
ALLAUTH_TRUSTED_PROXY_COUNT = env.int("LOTSE_PROXIES", 1)  # the proxy that ends https
SECURE_SSL_REDIRECT = True
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SESSION_COOKIE_SECURE = True
SESSION_COOKIE_NAME = "__Host-session"
CSRF_COOKIE_SECURE = True
CSRF_COOKIE_NAME = "__Host-csrf"
DEVICE_COOKIE_NAME = "__Host-device"
LANGUAGE_COOKIE_SECURE = True
WHITENOISE_USE_FINDERS = False
STATIC_ROOT = HOME / "static"
STORAGES["staticfiles"] = {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"}
LOG_LEVEL = env.str("LOTSE_LOG_LEVEL", "info")
LOGS_AS_JSON = True
