"""What every way of running shares. Each value read from the environment is read here, once, typed."""

from pathlib import Path

import dj_database_url
from django.conf.locale import LANG_INFO
from environs import Env

from config.settings.pages import *  # noqa: F403 - settings modules share one namespace by Django's design
from config.settings.pages import PAGE_APPS
from lotse.foundation.languages import ADDED, PUBLIC, STAFF

env = Env()
ROOT = Path(__file__).resolve().parents[2]

# Where uploads, keys and the embedded database live.
HOME = Path(env.str("LOTSE_HOME", str(ROOT / ".lotse")))
SECRET_KEY = env.str("SECRET_KEY")
# What people portrayed in public took back: beside the keys, never in a backup's database. Several nodes share one.
WITHDRAWN_LEDGER = Path(env.str("LOTSE_LEDGER", str(HOME / "withdrawn.ledger")))
# Key-encryption keys as "version:base64" pairs separated by commas; the highest version encrypts, all decrypt.
ENCRYPTION_KEYS: list[str] = env.list("LOTSE_KEK")
DEBUG = False
# Only a demo shows its logins, offers one-click sign-in and marks everything as invented.
DEMO = env.bool("LOTSE_DEMO", False)
ALLOWED_HOSTS = env.list("LOTSE_HOSTS", ["localhost", "127.0.0.1", "[::1]"])
# Where links in mails lead. Never taken from a request.
ADDRESS = env.str("LOTSE_ADDRESS", f"http://localhost:{env.int('PORT', 8000)}")
WAGTAILADMIN_BASE_URL = ADDRESS

INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.postgres",
    "lotse.foundation",
    "lotse.identity",
    "lotse.organisations",
    "lotse.casework",
    "lotse.evaluation",
    "lotse.exhibition",
    "lotse.website",
    *PAGE_APPS,
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.usersessions",
    "django.contrib.staticfiles",
    "django_htmx",
    "template_partials.apps.SimpleAppConfig",
    "django_cotton.apps.SimpleAppConfig",
    "csp",
    "procrastinate.contrib.django",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    # Against BREACH Django masks its tokens and pads compressed answers with random bytes.
    "django.middleware.gzip.GZipMiddleware",
    "csp.middleware.CSPMiddleware",
    "lotse.foundation.logs.RequestLogMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "lotse.foundation.languages.LanguageMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "allauth.usersessions.middleware.UserSessionsMiddleware",
    # Last: opens the transaction in which the view runs, with the actor's context for row-level security.
    "lotse.organisations.gate.GateMiddleware",
]

ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "OPTIONS": {
            "loaders": [
                (
                    "template_partials.loader.Loader",
                    [
                        (
                            "lotse.foundation.templating.loader.Loader",
                            [
                                "django_cotton.cotton_loader.Loader",
                                "django.template.loaders.filesystem.Loader",
                                "django.template.loaders.app_directories.Loader",
                            ],
                        )
                    ],
                )
            ],
            "builtins": [
                "django.templatetags.i18n",
                "template_partials.templatetags.partials",
                "django_cotton.templatetags.cotton",
                "lotse.foundation.templatetags.lotse",
                "lotse.foundation.templatetags.quick",
            ],
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "lotse.foundation.page.page",
            ],
        },
    }
]
# Components live beside the screens of every room in templates/ui/.
COTTON_DIR = "ui"
# A component sees what it is given and what every page knows, never the variables around it.
COTTON_ISOLATE_BY_DEFAULT = True

# "default" is the role of the application: row-level security binds it. "owner" may change the schema and is used
# by migrations alone.
DATABASES = {
    "default": dj_database_url.parse(env.str("DATABASE_URL"), conn_max_age=600, conn_health_checks=True),
    "owner": dj_database_url.parse(env.str("LOTSE_OWNER_URL", env.str("DATABASE_URL")), conn_max_age=0),
}
# Plans of often used statements are kept for a connection (database/prepared.py) and follow the role; none is kept by
# itself. A pooler in transaction mode hands connections on, so nothing may be kept behind one.
DATABASES["default"].setdefault("OPTIONS", {})["application_name"] = "lotse"
DATABASES["default"]["OPTIONS"]["prepare_threshold"] = None if env.bool("LOTSE_POOLED", False) else 1_000_000_000
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "identity.Account"
AUTHENTICATION_BACKENDS = ["lotse.identity.backend.Backend"]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "identity:arrive"  # leads each role to its first page
LOGOUT_REDIRECT_URL = "website:start"

SESSION_ENGINE = "lotse.identity.session_store"
SESSION_COOKIE_AGE = 10 * 60 * 60  # a working day, whatever happens meanwhile; the gate ends idle sessions earlier
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
# Browsers in which somebody signed in before have counters of their own (identity/devices.py).
DEVICE_COOKIE_NAME = "device"
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_HTTPONLY = True
CSRF_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "lotse.organisations.gate.sent_too_late"
MESSAGE_STORAGE = "django.contrib.messages.storage.cookie.CookieStorage"

LANGUAGE_CODE = "de"
# Each language by its own name.
LANG_INFO.update(ADDED)
LANGUAGES = [(code, LANG_INFO[code]["name_local"]) for code in PUBLIC]
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES
STAFF_LANGUAGES = {code: LANG_INFO[code]["name_local"] for code in STAFF}
COMPILED_CATALOGUES = HOME / "locale"
LOCALE_PATHS = [COMPILED_CATALOGUES]
TIME_ZONE = "Europe/Berlin"
USE_TZ = True
USE_THOUSAND_SEPARATOR = True

STATIC_URL = "/static/"
WHITENOISE_USE_FINDERS = True  # no collectstatic step outside a release
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage", "OPTIONS": {"location": HOME / "files"}},
    # Pictures of public pages in the sizes that pages need: made from the originals, which never leave the house.
    "renditions": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": HOME / "pictures", "base_url": "/bilder/"},
    },
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
FILE_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024
DATA_UPLOAD_MAX_MEMORY_SIZE = 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 2_000

CACHES = {
    # Counters of sign-in attempts must be shared by all processes, so they live in the database.
    # Culling would throw counters away, so it must be out of an attacker's reach; the nightly job removes old ones.
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "foundation_cache",
        "OPTIONS": {"MAX_ENTRIES": 100_000},
    },
    # Of each process alone: figures that are the same all day. Nothing of a single person.
    "process": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "OPTIONS": {"MAX_ENTRIES": 5_000}},
    # Sizes of pictures. The library keeps anew what it found there, so not in the database: a GET only reads.
    "renditions": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": "renditions"},
}

EMAIL_BACKEND = env.str("LOTSE_EMAIL_BACKEND", "django.core.mail.backends.console.EmailBackend")
EMAIL_HOST = env.str("LOTSE_SMTP_HOST", "localhost")
EMAIL_PORT = env.int("LOTSE_SMTP_PORT", 25)
EMAIL_HOST_USER = env.str("LOTSE_SMTP_USER", "")
EMAIL_HOST_PASSWORD = env.str("LOTSE_SMTP_PASSWORD", "")
EMAIL_USE_TLS = env.bool("LOTSE_SMTP_TLS", False)
EMAIL_TIMEOUT = 10
DEFAULT_FROM_EMAIL = env.str("LOTSE_FROM_EMAIL", "lotse@example.org")

# Jobs live in each room's jobs.py.
PROCRASTINATE_AUTODISCOVER_MODULE_NAME = "jobs"

SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'"],
        "media-src": ["'self'"],
        "connect-src": ["'self'"],
        "form-action": ["'self'"],
        "base-uri": ["'none'"],
        "frame-ancestors": ["'none'"],
        "manifest-src": ["'self'"],
    }
}
# The address is unique whatever its case, by a constraint on lower(email) that this check does not know.
SILENCED_SYSTEM_CHECKS = ["auth.W004"]

# Sign-in: by invitation only, e-mail and password, then a second factor.
ACCOUNT_ADAPTER = "lotse.identity.adapter.AccountAdapter"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "none"  # an invitation reaches its reader by mail: accepting it proves the address
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_LOGOUT_ON_PASSWORD_CHANGE = False  # this session stays, all others end
ACCOUNT_LOGIN_ON_PASSWORD_RESET = True  # on to the second factor, past counters that somebody else used up
ACCOUNT_PASSWORD_RESET_TOKEN_GENERATOR = "django.contrib.auth.tokens.PasswordResetTokenGenerator"  # noqa: S105 - a class, no password
PASSWORD_RESET_TIMEOUT = 2 * 60 * 60
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_REAUTHENTICATION_TIMEOUT = 15 * 60
ACCOUNT_RATE_LIMITS = {
    "login_failed": "20/5m/ip,5/5m/key,50/d/key",
    "login_failed_on_known_device": "5/5m/key,50/d/key",
    "login": "60/m/ip",
    "reset_password": "20/h/ip,5/h/key",
    "reset_password_from_key": "20/5m/ip",
}
ACCOUNT_FORMS = {
    "login": "lotse.identity.forms.entrance.SignInForm",
    "reset_password": "lotse.identity.forms.entrance.ForgottenForm",
    "reset_password_from_key": "lotse.identity.forms.entrance.NewPasswordForm",
    "change_password": "lotse.identity.forms.entrance.ChangePasswordForm",
    "reauthenticate": "lotse.identity.forms.entrance.ConfirmForm",
}
# Reverse proxies in front of the program: their number decides which address attempts are counted under.
ALLAUTH_TRUSTED_PROXY_COUNT = env.int("LOTSE_PROXIES", 0)
MFA_ADAPTER = "lotse.identity.adapter.SecondFactorAdapter"
MFA_FORMS = {
    "authenticate": "lotse.identity.forms.second_factor.CodeForm",
    "reauthenticate": "lotse.identity.forms.second_factor.ConfirmCodeForm",
    "activate_totp": "lotse.identity.forms.second_factor.ActivateForm",
    "add_webauthn": "lotse.identity.forms.second_factor.PasskeyForm",
}
MFA_ALLOW_UNVERIFIED_EMAIL = True  # an invitation has proved the address
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_TOTP_ISSUER = "Lotse"
USERSESSIONS_TRACK_ACTIVITY = False

# Logs name routes and numbers, never people; Django's own mails about errors would carry form contents and stay off.
LOG_LEVEL = env.str("LOTSE_LOG_LEVEL", "warning")
LOGS_AS_JSON = False
LOGGING_CONFIG = "logging.config.dictConfig"
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"stderr": {"class": "logging.StreamHandler"}},
    "loggers": {
        "django": {"handlers": ["stderr"], "level": "ERROR", "propagate": False},
        "procrastinate": {"handlers": ["stderr"], "level": "WARNING", "propagate": False},
    },
}
